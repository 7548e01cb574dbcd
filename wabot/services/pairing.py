"""Pairings: begun by people, answered by whoever holds the session, shown in chat, on a page and in the terminal."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from wabot.core.audit import SYSTEM, By
from wabot.core.clock import DAY, MINUTE, Clock, Instant
from wabot.core.ids import PLATFORM, IdSource, TenantId
from wabot.core.pairing import Pairing, PairingEvent, PairingState, fingerprint, new_pairing, offered
from wabot.core.session import Hold, Order, SessionRecord, SessionState
from wabot.ports.store import Store, Tx
from wabot.ports.vault import Unsealable, Vault
from wabot.services.audit import Audit
from wabot.services.supervisor.pairings import CODE, QR, PairingNews

PATIENCE = 15.0
"""Real seconds in which a code is waited for; one that comes later is sent after whoever asked."""
LOOK = 2.0
"""Real seconds between two looks, should an announcement have been missed."""
GRACE = 2 * MINUTE
"""Whoever holds the session says first that nobody used its code."""
KEPT = DAY

Known = Callable[[TenantId], SessionRecord | None]
"""What this server's supervisor knows of a session."""


@dataclass(frozen=True, slots=True)
class Sight:
    """A pairing as people may see it."""

    pairing: Pairing
    code: str = ""
    qr: str = ""

    @property
    def state(self) -> PairingState:
        """How it stands."""
        return self.pairing.state


@dataclass(frozen=True, slots=True)
class Asked:
    """What asking came to: `already` (linked), `passkey` (it was asked for before), else `begun` with what there is."""

    word: str
    sight: Sight | None = None


class Pairings:
    """Every pairing of every bot, the master's included; works on any server."""

    def __init__(  # noqa: PLR0913 - handed over once, by bootstrap
        self,
        store: Store,
        clock: Clock,
        ids: IdSource,
        vault: Vault,
        audit: Audit,
        *,
        news: PairingNews,
        known: Known,
        patience: float = PATIENCE,
    ) -> None:
        self._store, self._clock, self._ids, self._vault, self._audit = store, clock, ids, vault, audit
        self._news, self._known, self._patience = news, known, patience
        self._watching: set[asyncio.Event] = set()
        store.listen("pairings", self._announce)

    async def ask(self, who: By, tenant: TenantId, *, name: str, insist: bool = False) -> Asked:
        """Begin a pairing, which ends the one before, and wait a moment for its code.

        Whoever asks is told how it ends. `insist`: although WhatsApp asked for a passkey the last time.
        """
        live = self._known(tenant)

        def job(tx: Tx) -> Pairing | str:
            before = tx.tenant(tenant).pairings.get()
            if before is not None and before.cause == who.key:
                return before  # run again
            record = live or tx.tenant(tenant).sessions.get()
            if record is not None and record.state is SessionState.READY:
                return "already"
            if record is not None and record.hold is Hold.PASSKEY and not insist:
                return "passkey"
            begun = new_pairing(tenant, before, "" if who.phone == SYSTEM else who.phone, who.key, who.at)
            self._order(tx, begun)
            self._audit.note(tx, who, "tenant.pair", None if tenant == PLATFORM else tenant, name=name)
            return begun

        begun = await self._store.submit(job)
        return Asked(begun) if isinstance(begun, str) else Asked("begun", self._sight(await self._result(begun)))

    async def look(self, tenant: TenantId) -> Sight | None:
        """The tenant's pairing as it is now."""
        pairing = await self._store.read(lambda tx: tx.tenant(tenant).pairings.get())
        return None if pairing is None else self._sight(pairing)

    async def page(self, tenant: TenantId) -> str | None:
        """A fresh token for the page of a pairing that can still go well; the one before opens nothing any more."""
        token, now = self._ids.token(), self._clock.now()

        def job(tx: Tx) -> bool:
            pairing = tx.tenant(tenant).pairings.get()
            if pairing is None or pairing.state is PairingState.CONNECTED or pairing.expires_at <= now:
                return False
            tx.tenant(tenant).pairings.put(replace(pairing, token_hash=fingerprint(token)))
            return True

        return token if await self._store.submit(job) else None

    async def offer(self, tenant: TenantId, life: int) -> str:
        """A token for a page on which a pairing can be begun; WhatsApp is asked for nothing before that."""
        token, now = self._ids.token(), self._clock.now()

        def job(tx: Tx) -> None:
            before = tx.tenant(tenant).pairings.get()
            tx.tenant(tenant).pairings.put(offered(tenant, before, fingerprint(token), now, life))

        await self._store.submit(job)
        return token

    async def by_token(self, token: str) -> Sight | None:
        """Whose page this is; None for tokens nobody gave out, and for those whose time is over."""
        known = fingerprint(token)
        pairing = await self._store.read(lambda tx: tx.platform.pairings_scan.by_token(known))
        if pairing is None or pairing.expires_at <= self._clock.now():
            return None
        return self._sight(pairing)

    async def again(self, token: str) -> bool:
        """From the page: another code, where the last one has ended; whether it was asked for."""
        known, now = fingerprint(token), self._clock.now()

        def job(tx: Tx) -> bool:
            pairing = tx.platform.pairings_scan.by_token(known)
            over = pairing is None or pairing.expires_at <= now
            if pairing is None or over or pairing.is_open or pairing.state is PairingState.CONNECTED:
                return False
            self._order(tx, pairing.asked_anew(now))
            return True

        return await self._store.submit(job)

    async def sweep(self, now: Instant) -> None:
        """A job: what nobody ended has ended with its time; what is long over is forgotten."""

        def job(tx: Tx) -> None:
            for pairing in tx.platform.pairings_scan.overdue(Instant(now - GRACE)):
                ended = pairing.after(PairingEvent.EXPIRE, now)
                tx.tenant(pairing.tenant).pairings.put(ended)
                self._news.ended(tx, ended)
            tx.platform.pairings_scan.forget(Instant(now - KEPT))
            tx.platform.files_scan.forget(now)

        await self._store.submit(job)

    @contextmanager
    def watching(self) -> Iterator[asyncio.Event]:
        """An event that is set whenever a pairing may have moved, here or on another server."""
        changed = asyncio.Event()
        self._watching.add(changed)
        try:
            yield changed
        finally:
            self._watching.discard(changed)

    def _order(self, tx: Tx, pairing: Pairing) -> None:
        tx.tenant(pairing.tenant).pairings.put(pairing)
        tx.tenant(pairing.tenant).sessions.ask(Order.PAIR, pairing.asked_at)

    async def _result(self, begun: Pairing) -> Pairing:
        """The pairing once it has moved on; as it is when nobody waits any longer."""
        try:
            async with asyncio.timeout(self._patience):
                with self.watching() as changed:
                    while True:
                        changed.clear()
                        current = await self._store.read(lambda tx: tx.tenant(begun.tenant).pairings.get())
                        if current is None or not _same(current, begun) or current.state is not PairingState.ASKED:
                            return current or begun
                        await _until(changed)
        except TimeoutError:
            return await self._store.submit(lambda tx: _left(tx, begun))

    def _sight(self, pairing: Pairing) -> Sight:
        return Sight(pairing, self._open(pairing, CODE, pairing.code), self._open(pairing, QR, pairing.qr))

    def _open(self, pairing: Pairing, field: str, sealed: str) -> str:
        try:
            return self._vault.open(pairing.tenant, field, sealed) if sealed else ""
        except Unsealable:
            return ""  # by a key that is gone: the next code can be read again

    def _announce(self) -> None:
        for changed in self._watching:
            changed.set()


async def _until(changed: asyncio.Event) -> None:
    try:
        async with asyncio.timeout(LOOK):
            await changed.wait()
    except TimeoutError:
        return


def _same(current: Pairing, begun: Pairing) -> bool:
    return current.asked_at == begun.asked_at


def _left(tx: Tx, begun: Pairing) -> Pairing:
    """Nobody waits in the turn any more: what comes is sent after them."""
    current = tx.tenant(begun.tenant).pairings.get()
    if current is None:
        return begun
    if _same(current, begun) and current.state is PairingState.ASKED:
        tx.tenant(begun.tenant).pairings.put(replace(current, awaited=False))
    return current
