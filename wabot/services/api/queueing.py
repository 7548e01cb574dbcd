"""Messages on their way into the outbox: what comes while a transaction is being written goes together into the next.

A savepoint and three statements for each message cost more than all the rest; for sixty messages they cost the same.
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import orjson

from wabot.core.api.messages import Taken
from wabot.core.api.shape import when
from wabot.core.clock import Instant
from wabot.core.ids import EffectId, TenantId
from wabot.core.message import Outbound
from wabot.flow.codec import effect_to_json
from wabot.flow.effects import Send
from wabot.flow.events import Json
from wabot.ports.api import ApiRefused, Once, Wrong
from wabot.ports.store import OutboxRow, Store, StoreUnavailable, TenantScope, Tx
from wabot.ports.store.api import KeptAnswer
from wabot.ports.store.contacts import Contact
from wabot.services.notices import SEND, Notices

TAKEN = 202
MOST = 128  # in one transaction

Pack = Callable[[Tx], Outbound]
"""Makes the message in the transaction that queues it."""


@dataclass(frozen=True, slots=True)
class Wish:
    """One message to be queued; `contact` None: nobody with this number is known yet."""

    tenant: TenantId
    digits: str
    contact: Contact | None
    pack: Pack
    key: EffectId
    at: Instant
    once: Once | None = None


Granted = tuple[Taken, Contact] | ApiRefused
"""How a wish ended: taken (now or before), or another request had its Idempotency-Key."""


@dataclass(slots=True)
class _Waiting:
    wish: Wish
    done: "asyncio.Future[Granted]" = field(default_factory=lambda: asyncio.get_running_loop().create_future())


class Queueing:
    """Writes wishes, many to a transaction, in the order they came."""

    def __init__(self, store: Store, notices: Notices) -> None:
        self._store, self._notices = store, notices
        self._waiting: list[_Waiting] = []
        self._writing: asyncio.Task[None] | None = None  # ends by itself when nothing waits

    async def put(self, wish: Wish) -> tuple[Taken, Contact]:
        """Returns once it is durable. Raises ApiRefused, or what the store raises."""
        mine = _Waiting(wish)
        self._waiting.append(mine)
        if self._writing is None:
            self._writing = asyncio.create_task(self._write(), name="api-queueing")
        granted = await asyncio.shield(mine.done)
        if isinstance(granted, ApiRefused):
            raise granted
        return granted

    async def _write(self) -> None:
        try:
            while self._waiting:
                taken, self._waiting = self._waiting[:MOST], self._waiting[MOST:]
                await self._together(taken)
        finally:
            self._writing = None

    async def _together(self, taken: Sequence[_Waiting]) -> None:
        try:
            ends = await self._store.submit(lambda tx: self._grant(tx, [one.wish for one in taken]))
        except Exception as error:  # noqa: BLE001 - whoever waits for it is told
            if len(taken) == 1 or isinstance(error, StoreUnavailable):
                for one in taken:
                    one.done.set_exception(error)
                return
            for one in taken:  # one of them does not bear being written: not the others' trouble
                await self._together([one])
            return
        for one, end in zip(taken, ends, strict=True):
            one.done.set_result(end)

    def _grant(self, tx: Tx, wishes: Sequence[Wish]) -> Sequence[Granted]:
        granted: dict[EffectId, Granted] = {}
        for tenant in dict.fromkeys(wish.tenant for wish in wishes):
            granted |= self._of_tenant(tx, tenant, [wish for wish in wishes if wish.tenant == tenant])
        return [granted[wish.key] for wish in wishes]

    def _of_tenant(self, tx: Tx, tenant: TenantId, wishes: Sequence[Wish]) -> Mapping[EffectId, Granted]:
        scope, rows, granted = tx.tenant(tenant), list[OutboxRow](), dict[EffectId, Granted]()
        met = [(wish, wish.contact or self._notices.meet(tx, tenant, wish.digits)) for wish in wishes]
        fresh = [(wish, contact, _taken(wish, contact)) for wish, contact in met]
        stand = _answers(scope, [(wish, taken) for wish, _, taken in fresh])
        for wish, contact, taken in fresh:
            before = stand.get(wish.key)
            if before is None:
                rows.append(_row(wish, contact, wish.pack(tx)))
                granted[wish.key] = (taken, contact)
            else:
                granted[wish.key] = before if isinstance(before, ApiRefused) else (before, contact)
        scope.api.queue(rows)
        return granted


def replayed(kept: KeptAnswer, once: Once, digits: str) -> Taken | ApiRefused:
    """What was answered before; refused where it was another request. Who is forgotten is in no answer that is kept:
    the number is that of the request, which was the same."""
    if kept.request_sha256 != once.request_sha256:
        return ApiRefused(Wrong.KEY_USED, "this Idempotency-Key was used for another request within a day")
    return Taken(to=f"+{digits}", **orjson.loads(kept.body))


def _answers(scope: TenantScope, wishes: Sequence[tuple[Wish, Taken]]) -> Mapping[EffectId, Taken | ApiRefused]:
    """Keep their answers; of those whose Idempotency-Key has one already, that one."""
    fresh = [
        KeptAnswer(
            wish.once.key, wish.once.request_sha256, TAKEN, orjson.dumps(_without_number(taken)).decode(), wish.at
        )
        for wish, taken in wishes
        if wish.once is not None
    ]
    stand = {kept.idempotency_key: kept for kept in scope.api.keep_answers(fresh)}
    found: dict[EffectId, Taken | ApiRefused] = {}
    for wish, taken in wishes:
        if wish.once is not None and (before := replayed(stand[wish.once.key], wish.once, wish.digits)) != taken:
            found[wish.key] = before
    return found


def _without_number(taken: Taken) -> Mapping[str, Json]:
    return {"id": taken.id, "contact": taken.contact, "at": taken.at.isoformat()}


def _taken(wish: Wish, contact: Contact) -> Taken:
    return Taken(id=wish.key, to=f"+{wish.digits}", contact=contact.id, at=when(wish.at))


def _row(wish: Wish, contact: Contact, message: Outbound) -> OutboxRow:
    body = effect_to_json(Send(wish.key, message)).decode()
    return OutboxRow(wish.tenant, wish.key, contact.id, SEND, body, due=wish.at, created_at=wish.at)
