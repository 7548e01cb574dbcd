"""The desk of webhooks: endpoints made, changed, tried and removed; what could not be brought, sent again.

What takes a `tx` is done in the caller's transaction: actions call it in `Outcome.commit`, the API in the transaction
that keeps its answer.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from wabot.core.clock import Clock, Instant, later, stopwatch
from wabot.core.errors import Refused
from wabot.core.ids import ContactId, IdSource, TenantId
from wabot.core.webhook import KINDS, OVERLAP, Dispatch, DispatchState, Endpoint, EndpointState, event_id, new_secret
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.courier import Courier, NotBrought
from wabot.ports.store import Store, Tx
from wabot.ports.vault import Unsealable, Vault
from wabot.services.effects import shown_to
from wabot.services.happenings import Happenings
from wabot.services.webhooks.signing import field_of, headers_for

MOST = 5
"""Endpoints of one tenant."""
LONGEST_URL = 1_000


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be other than it was; None: as it is."""

    url: str | None = None
    kinds: frozenset[str] | None = None
    on: bool | None = None


@dataclass(frozen=True, slots=True)
class Tried:
    """How a test went."""

    ok: bool
    reason: str  # "" where it went well; else status_404, timeout, …
    took: int  # milliseconds


class WebhookDesk:
    """Everything that people and the API do with endpoints."""

    def __init__(  # noqa: PLR0913, PLR0917 - handed over once, by bootstrap
        self, store: Store, clock: Clock, ids: IdSource, vault: Vault, happenings: Happenings, courier: Courier
    ) -> None:
        self._store, self._clock, self._ids, self._vault = store, clock, ids, vault
        self._happenings, self._courier = happenings, courier

    def all(self, tx: Tx, tenant: TenantId) -> Sequence[Endpoint]:
        """Oldest first."""
        return tx.tenant(tenant).webhooks.endpoints()

    def get(self, tx: Tx, tenant: TenantId, endpoint: str) -> Endpoint | None:
        """By id; None where there is no such."""
        return tx.tenant(tenant).webhooks.endpoint(endpoint)

    def add(self, tx: Tx, tenant: TenantId, url: str, kinds: Iterable[str] = KINDS) -> tuple[Endpoint, str]:
        """A new endpoint that is on, and its secret in the clear: it is shown now or never.

        Raises Refused: bad_url, bad_kinds, too_many, twice (this address is there already).
        """
        known = self.all(tx, tenant)
        if len(known) >= MOST:
            raise Refused("too_many", str(MOST))
        now, secret, name = self._clock.now(), new_secret(), f"wh_{self._ids.new()}"
        fresh = Endpoint(tenant, name, self._url(url, known), _kinds(kinds), self._sealed(tenant, name, secret), now)
        fresh = replace(fresh, changed_at=now)
        tx.tenant(tenant).webhooks.save(fresh)
        return fresh, secret

    def refusal(self, tx: Tx, tenant: TenantId, url: str) -> str:
        """Why there can be no new endpoint of this address: bad_url, too_many, twice; "" where there can."""
        known = self.all(tx, tenant)
        try:
            self._url(url, known)
        except Refused as refused:
            return refused.reason
        return "too_many" if len(known) >= MOST else ""

    def change(self, tx: Tx, tenant: TenantId, endpoint: str, change: Change) -> Endpoint | None:
        """As it is now; None where there is no such. Raises Refused as `add` does."""
        known = tx.tenant(tenant).webhooks.lock(endpoint)
        if known is None:
            return None
        others = [one for one in self.all(tx, tenant) if one.id != endpoint]
        state = known.state if change.on is None else EndpointState.ON if change.on else EndpointState.OFF
        changed = replace(
            known,
            url=known.url if change.url is None else self._url(change.url, others),
            kinds=known.kinds if change.kinds is None else _kinds(change.kinds),
            state=state,
            changed_at=self._clock.now(),
        )
        tx.tenant(tenant).webhooks.save(changed)
        tx.touch("webhooks")  # what waited while it was off can go
        return changed

    def remove(self, tx: Tx, tenant: TenantId, endpoint: str) -> bool:
        """With everything that was to go there; False where there is no such."""
        return tx.tenant(tenant).webhooks.remove(endpoint)

    def rotate(self, tx: Tx, tenant: TenantId, endpoint: str) -> tuple[Endpoint, str] | None:
        """A new secret, in the clear; the old one signs along for OVERLAP. None where there is no such endpoint."""
        known = tx.tenant(tenant).webhooks.lock(endpoint)
        if known is None:
            return None
        now, secret = self._clock.now(), new_secret()
        changed = replace(
            known,
            secret=self._sealed(tenant, endpoint, secret),
            old_secret=known.secret,
            old_until=later(now, OVERLAP),
            changed_at=now,
        )
        tx.tenant(tenant).webhooks.save(changed)
        return changed, secret

    def for_eyes(self, bot: TenantId, reader: ContactId, secret: str) -> Json:
        """A secret as a slot of a message that this contact of a bot alone is shown."""
        return values.shown(self._vault.seal(bot, shown_to(reader), secret))

    async def ping(self, tenant: TenantId, endpoint: str) -> Tried | None:
        """Send a signed event `ping` right now, on or off; None where there is no such endpoint. Nothing is kept."""
        known = await self._store.read(lambda tx: self.get(tx, tenant, endpoint))
        if known is None:
            return None
        now, event = self._clock.now(), event_id(tenant, "ping", self._ids.new())
        facts: dict[str, Json] = {"endpoint": endpoint, "kinds": [*sorted(known.kinds)]}
        body = self._happenings.payload(tenant, "ping", event, now, facts).encode()
        began = stopwatch()
        reason = await self._try(known, event, now, body)
        return Tried(not reason, reason, round((stopwatch() - began) * 1000))

    def counts(self, tx: Tx, tenant: TenantId) -> Mapping[tuple[str, DispatchState], int]:
        """How many events stand where, by endpoint."""
        return tx.tenant(tenant).webhooks.counts()

    def dispatches(  # noqa: PLR0913, PLR0917 - whose, which, and what page of them
        self,
        tx: Tx,
        tenant: TenantId,
        endpoint: str = "",
        state: DispatchState | None = None,
        limit: int = 50,
        before: str = "",
    ) -> Sequence[Dispatch]:
        """What went or is to go there, newest first; dead letters are those in DispatchState.DEAD. Endpoint "": of all;
        `before`: the place of the last one of the page before."""
        return tx.tenant(tenant).webhooks.page(endpoint, state, limit, before)

    def replay(self, tx: Tx, tenant: TenantId, endpoint: str = "", events: Sequence[str] | None = None) -> int:
        """Send dead letters again, with all their tries before them; how many. `events`: only these; endpoint "": of
        all. Those of an endpoint that is off wait until it is on."""
        return tx.tenant(tenant).webhooks.replay(endpoint, self._clock.now(), events)

    async def _try(self, endpoint: Endpoint, event: str, at: Instant, body: bytes) -> str:
        try:
            headers = headers_for(self._vault, endpoint, event, at, body)
            receipt = await self._courier.bring(endpoint.url, headers, body)
        except NotBrought as failed:
            return failed.reason
        except Unsealable:
            return "no_secret"
        return "" if 200 <= receipt.status < 300 else f"status_{receipt.status}"

    def _sealed(self, tenant: TenantId, endpoint: str, secret: str) -> str:
        return self._vault.seal(tenant, field_of(endpoint), secret)

    def _url(self, typed: str, known: Sequence[Endpoint]) -> str:
        url = typed.strip()
        if len(url) > LONGEST_URL or not self._courier.may_go_to(url):
            raise Refused("bad_url")
        if any(one.url == url for one in known):
            raise Refused("twice")
        return url


def _kinds(kinds: Iterable[str]) -> frozenset[str]:
    chosen = frozenset(kinds)
    if not chosen or not chosen <= frozenset(KINDS):
        raise Refused("bad_kinds")
    return chosen
