"""What people may do with broadcasts: look before, begin, pause, go on, stop, read the report."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from wabot.core.audit import By
from wabot.core.broadcast import (
    BROADCAST,
    Audience,
    AudienceKind,
    Broadcast,
    BroadcastEvent,
    BroadcastStatus,
    Tally,
)
from wabot.core.clock import Clock, Instant
from wabot.core.day import day_of, span_of
from wabot.core.ids import PLATFORM, ContactId, TenantId
from wabot.core.message import MessageKind, Outbound
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Outcome
from wabot.ports.store import Store, Tx
from wabot.ports.store.contacts import Contact
from wabot.services.audit import Audit
from wabot.services.broadcasts.audience import Whom
from wabot.services.broadcasts.pace import lasts, morning
from wabot.services.broadcasts.paces import Paces
from wabot.services.broadcasts.sending import HINTS
from wabot.services.broadcasts.wording import to_body, written_for
from wabot.services.notices import Notices

AT_ONCE = 200
"""Numbers of a list looked up in one transaction."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A broadcast before it is one. `phones` (E.164 digits): those of a list."""

    audience: Audience
    message: Outbound
    phones: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)  # of those numbers, where the list had some
    start_at: Instant | None = None  # None: now


Complete = Callable[[Tx, Draft], Draft]
"""Adds to a draft what is kept in the transaction that begins it, such as a file."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """What would happen."""

    people: int  # who would get it
    begins: Instant
    ends: Instant
    left_out: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BroadcastDesk:
    """Reads and changes broadcasts of one tenant; of PLATFORM: those to owners."""

    store: Store
    clock: Clock
    whom: Whom
    paces: Paces
    notices: Notices
    audit: Audit

    async def forecast(self, tenant: Tenant, draft: Draft) -> Forecast:
        """The dry run: nothing is written."""
        now = self.clock.now()
        begin = max(now, draft.start_at or now)

        def look(tx: Tx) -> Forecast:
            out: dict[str, int] = {}
            approved = draft.message.kind is MessageKind.TEMPLATE
            for contact in self._people(tx, tenant.id, draft):
                why = self.whom.why_not(tenant, contact, now, approved=approved)
                out[why] = out.get(why, 0) + 1
            people = out.pop("", 0)
            pace = self.paces.of(tx, tenant)
            today = tx.tenant(tenant.id).broadcasts.sent_since(span_of(day_of(begin, pace.zone), pace.zone).since)
            return Forecast(people, morning(pace, begin), lasts(pace, begin, people, today), out)

        return await self.store.read(look)

    def _people(self, tx: Tx, tenant: TenantId, draft: Draft) -> Sequence[Contact]:
        if draft.audience.kind is not AudienceKind.LIST:
            return list(self.whom.everybody(tx, tenant, draft.audience))
        contacts = tx.tenant(tenant).contacts
        found = (
            contacts.by_phone(phone) or Contact(tenant, ContactId(""), "", "", phone, Instant(0))
            for phone in draft.phones
        )
        return list(found)

    async def begin(self, who: By, tenant: Tenant, draft: Draft, complete: Complete) -> Outcome:
        """`begun`, or `nobody`. Slots: number, begins, later."""
        now = self.clock.now()
        people = [
            contact
            for start in range(0, len(draft.phones), AT_ONCE)
            for contact in await self.store.submit(
                lambda tx, some=draft.phones[start : start + AT_ONCE]: self.whom.bring(
                    tx, tenant.id, some, now, draft.names
                )  # type: ignore[misc]
            )
        ]
        if draft.audience.kind is AudienceKind.LIST and not people:
            return Outcome("nobody")

        def commit(tx: Tx) -> Outcome:
            made = self._begin(tx, who, tenant, complete(tx, draft))
            tx.tenant(tenant.id).broadcasts.put(made.number, people)
            slots: dict[str, Json] = {
                "later": "yes" if made.next_at > now else "no",
                "begins": values.at(made.next_at),
            }
            return Outcome("begun", {"number": made.number, **slots})

        return Outcome("begun", {}, commit)

    def _begin(self, tx: Tx, who: By, tenant: Tenant, draft: Draft) -> Broadcast:
        now, body = self.clock.now(), to_body(draft.message)
        at_once = draft.start_at is None or draft.start_at <= now
        status = BroadcastStatus.RUNNING if at_once else BroadcastStatus.SCHEDULED
        start = morning(self.paces.of(tx, tenant), max(now, draft.start_at or now))
        begun = now if at_once else None
        made = Broadcast(tenant.id, 0, status, draft.audience, body, who.phone, now, start, begun)
        kept = tx.tenant(tenant.id).broadcasts.add(made)
        if at_once:
            self.whom.fill(tx, tenant.id, kept.number, draft.audience, now)
        self.audit.note(tx, who, "broadcast.begin", tenant.id, broadcast=str(kept.number))
        return kept

    def move(self, who: By, tenant: TenantId, number: int, event: BroadcastEvent) -> Outcome:
        """`paused`, `resumed` or `stopped`; `gone`; `unchanged` where that has no place now."""

        def commit(tx: Tx) -> Outcome | None:
            broadcasts = tx.tenant(tenant).broadcasts
            found = broadcasts.lock(number)
            if found is None:
                return Outcome("gone")
            if not BROADCAST.allows(found.status, event):
                return Outcome("unchanged", {"number": number})
            moved = replace(found, status=BROADCAST.after(found.status, event), waits_for="")
            if event is BroadcastEvent.STOP:
                broadcasts.stop(number, who.at)
                moved = replace(moved, ended_at=who.at)
            elif event is BroadcastEvent.RESUME:
                moved = replace(moved, next_at=who.at)
            broadcasts.save(moved)
            self.audit.note(tx, who, f"broadcast.{event}", tenant, broadcast=str(number))
            return None

        return Outcome(_MOVED[event], {"number": number}, commit)

    async def list(self, tenant: TenantId, limit: int = 10, skip: int = 0) -> Sequence[tuple[Broadcast, Tally]]:
        """Newest first, each with what became of it."""

        def look(tx: Tx) -> Sequence[tuple[Broadcast, Tally]]:
            broadcasts = tx.tenant(tenant).broadcasts
            return [(one, broadcasts.tally(one.number)) for one in broadcasts.list(limit, skip)]

        return await self.store.read(look)

    async def get(self, tenant: TenantId, number: int) -> tuple[Broadcast, Tally] | None:
        """By number."""

        def look(tx: Tx) -> tuple[Broadcast, Tally] | None:
            broadcasts = tx.tenant(tenant).broadcasts
            found = broadcasts.get(number)
            return None if found is None else (found, broadcasts.tally(number))

        return await self.store.read(look)

    def test(self, tx: Tx, tenant: Tenant, phone: str, message: Outbound, cause: str) -> None:
        """Send it to one number as it would go."""
        known = tx.tenant(tenant.id).contacts.by_phone(phone)
        met = known or self.notices.meet(tx, tenant.id, phone)
        if known is None:
            tx.tenant(tenant.id).contacts.hide(met.id, self.clock.now())  # who tries a message is not one of its people
        said = written_for(message, met, self.notices.words, tenant.name, HINTS[tenant.id == PLATFORM])
        self.notices.send(tx, met, said, cause)


_MOVED = {BroadcastEvent.PAUSE: "paused", BroadcastEvent.RESUME: "resumed", BroadcastEvent.STOP: "stopped"}
