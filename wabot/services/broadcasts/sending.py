"""Carries broadcasts out: a few people at a time, each in the transaction that queues their message."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

import structlog

from wabot.core.broadcast import BROADCAST, Broadcast, BroadcastEvent, BroadcastStatus, key_for
from wabot.core.clock import DAY, HOUR, MINUTE, SECOND, Clock, Instant, later
from wabot.core.day import day_of, span_of
from wabot.core.ids import PLATFORM, ContactId, TenantId
from wabot.core.message import MessageKind, Outbound
from wabot.core.tenant import Tenant, serves
from wabot.ports.holding import Holding
from wabot.ports.store import Store, StoreUnavailable, Tx
from wabot.ports.store.contacts import Contact
from wabot.services.broadcasts.audience import Whom
from wabot.services.broadcasts.pace import Wait, plan
from wabot.services.broadcasts.paces import Paces
from wabot.services.broadcasts.wording import from_body, written_for
from wabot.services.directory import Directory
from wabot.services.notices import Notices

BEHIND = 5 * SECOND
"""How often one that stands behind another looks whether that has ended."""
FOLLOWED = 3 * DAY
"""How long after its end a broadcast's messages are asked about."""
HINTS = {True: "broadcast-hint-owners", False: "broadcast-hint"}
"""By whether the master bot writes: how to get no more of these."""

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Sending:
    """What comes round for broadcasts, on whichever server holds the tenant."""

    store: Store
    clock: Clock
    holding: Holding
    directory: Directory
    notices: Notices
    whom: Whom
    paces: Paces
    told: "Told"

    async def look(self, _now: Instant) -> None:
        """A job of every second: take each broadcast that is due a step further."""
        if not self.told.is_due(self.clock.now()):
            return
        try:
            await self._take_further()
        except BaseException:
            self.told.stir()  # it was not done: the next look begins anew
            raise

    async def _take_further(self) -> None:
        await self.directory.fresh()
        moved = True
        while moved:
            moved = False
            now = self.clock.now()
            for tenant, number in await self.store.read(lambda tx, now=now: tx.platform.broadcasts_scan.due(now)):  # type: ignore[misc]
                if self.holding.holds(tenant) is not None:
                    await self._one(tenant, number, now)
                    moved = True
        self.told.next_at = await self.store.read(lambda tx: tx.platform.broadcasts_scan.next_at())

    async def _one(self, tenant: TenantId, number: int, now: Instant) -> None:
        """A step of one; what goes wrong with it holds up none of the others."""
        try:
            await self.store.submit(partial(self._step, tenant=tenant, number=number, now=now))
        except StoreUnavailable:
            raise
        except Exception:
            log.exception("broadcast.fault", tenant=tenant, broadcast=number)
            await self.store.submit(partial(_put_off, tenant=tenant, number=number, until=later(now, MINUTE)))

    async def follow(self, now: Instant) -> None:
        """A job: note what became of messages, before they are pruned."""
        since = later(now, -FOLLOWED)
        for tenant, number in await self.store.read(lambda tx: tx.platform.broadcasts_scan.recent(since)):
            await self.store.submit(lambda tx, t=tenant, n=number: tx.tenant(t).broadcasts.follow(n))  # type: ignore[misc]

    def _step(self, tx: Tx, tenant: TenantId, number: int, now: Instant) -> None:
        scope = tx.tenant(tenant)
        found, record = scope.broadcasts.lock(number), self._tenant(tenant)
        if found is None or found.next_at > now or found.status not in _ALIVE:
            return
        if record is None or not (tenant == PLATFORM or serves(record)):
            scope.broadcasts.save(replace(found, next_at=later(now, MINUTE), waits_for="closed"))
            return
        if found.status is BroadcastStatus.SCHEDULED:
            found = self._begin(tx, found, now)
        self._go_on(tx, found, record, now)

    def _begin(self, tx: Tx, broadcast: Broadcast, now: Instant) -> Broadcast:
        self.whom.fill(tx, broadcast.tenant, broadcast.number, broadcast.audience, now)
        log.info("broadcast.begins", tenant=broadcast.tenant, broadcast=broadcast.number)
        return replace(broadcast, status=BROADCAST.after(broadcast.status, BroadcastEvent.START), started_at=now)

    def _go_on(self, tx: Tx, broadcast: Broadcast, tenant: Tenant, now: Instant) -> None:
        scope, number = tx.tenant(tenant.id), broadcast.number
        if scope.broadcasts.is_behind(number):  # the pace is the number's, whatever it says
            self._wait(tx, replace(broadcast, next_at=later(now, BEHIND), waits_for="behind"))
            return
        pace = self.paces.of(tx, tenant)
        today = scope.broadcasts.sent_since(span_of(day_of(now, pace.zone), pace.zone).since)
        going = plan(pace, now, today, f"{tenant.id}/{number}/{now}")
        if isinstance(going, Wait):
            self._wait(tx, replace(broadcast, next_at=going.until, waits_for=going.reason))
            return
        room = pace.most_open - scope.broadcasts.open(number)
        people = scope.broadcasts.waiting(number, max(0, min(going.many, room)))
        if room <= 0:
            scope.broadcasts.save(replace(broadcast, next_at=later(now, SECOND), waits_for=""))
        elif people:
            self._write(tx, broadcast, tenant, people, now)
            scope.broadcasts.save(replace(broadcast, next_at=going.then, waits_for=""))
        elif room < pace.most_open:
            scope.broadcasts.save(replace(broadcast, next_at=later(now, 2 * SECOND), waits_for=""))
        else:
            self._finish(tx, broadcast, now)

    def _wait(self, tx: Tx, broadcast: Broadcast) -> None:
        tx.tenant(broadcast.tenant).broadcasts.save(broadcast)

    def _write(
        self,
        tx: Tx,
        broadcast: Broadcast,
        tenant: Tenant,
        people: Sequence[tuple[ContactId, Contact | None]],
        now: Instant,
    ) -> None:
        scope, number = tx.tenant(tenant.id), broadcast.number
        message = from_body(broadcast.body)
        approved = message.kind is MessageKind.TEMPLATE
        had = scope.broadcasts.written_to(number, [one for one, _ in people])
        out: dict[ContactId, str] = dict.fromkeys(had, "twice")
        keys: dict[ContactId, str] = {}
        for one, contact in people:
            why = out.get(one) or self.whom.why_not(tenant, contact, now, approved=approved)
            if why or contact is None:
                out[one] = why
                continue
            key = key_for(number, contact.id)
            said = written_for(message, contact, self.notices.words, tenant.name, HINTS[tenant.id == PLATFORM])
            self.notices.send(tx, contact, self._as_allowed(tenant, contact, said, now), key)
            keys[one] = key
        scope.broadcasts.left_out(number, out, now)
        scope.broadcasts.queued(number, keys, now)

    def _as_allowed(self, tenant: Tenant, contact: Contact, message: Outbound, now: Instant) -> Outbound:
        """Where their window is closed, the words go by the tenant's template."""
        if message.template is not None or self.whom.may_be_told_freely(tenant, contact, now):
            return message
        return Outbound(message.text, kind=MessageKind.TEMPLATE)

    def _finish(self, tx: Tx, broadcast: Broadcast, now: Instant) -> None:
        done = replace(broadcast, status=BROADCAST.after(broadcast.status, BroadcastEvent.FINISH), ended_at=now)
        tx.tenant(broadcast.tenant).broadcasts.save(replace(done, waits_for=""))
        log.info("broadcast.done", tenant=broadcast.tenant, broadcast=broadcast.number)
        self.tell_end(tx, done)

    def tell_end(self, tx: Tx, broadcast: Broadcast) -> None:
        """Whose bot it is hears once how it ended."""
        tally = tx.tenant(broadcast.tenant).broadcasts.tally(broadcast.number)
        args = {
            "number": broadcast.number,
            "reached": tally.reached,
            "failed": tally.failed,
            "left_out": sum(tally.left_out.values()),
        }
        cause = f"news/{broadcast.tenant}/{broadcast.number}/done"
        if broadcast.tenant == PLATFORM:
            self.notices.to_staff(tx, "broadcast-done-told", args, cause=cause, kind="report")
        else:
            self.notices.to_owners(tx, broadcast.tenant, "broadcast-done-told", args, cause=cause, kind="report")

    def _tenant(self, tenant: TenantId) -> Tenant | None:
        return self.directory.platform if tenant == PLATFORM else self.directory.by_id(tenant)


def _put_off(tx: Tx, tenant: TenantId, number: int, until: Instant) -> None:
    broadcasts = tx.tenant(tenant).broadcasts
    found = broadcasts.lock(number)
    if found is not None:
        broadcasts.save(replace(found, next_at=until))


class Told:
    """What is known of when there is something to do, so that idleness costs nothing."""

    def __init__(self, store: Store) -> None:
        self._stirred = True
        self.next_at: Instant | None = None
        store.listen("broadcasts", self.stir)

    def stir(self) -> None:
        """Something changed, or was left undone."""
        self._stirred = True

    def is_due(self, now: Instant) -> bool:
        """Whether somebody has to look; forgets that something was told."""
        stirred, self._stirred = self._stirred, False
        return stirred or (self.next_at is not None and self.next_at <= now)


_ALIVE = (BroadcastStatus.SCHEDULED, BroadcastStatus.RUNNING)
EVERY, FOLLOW_EVERY = SECOND, HOUR
