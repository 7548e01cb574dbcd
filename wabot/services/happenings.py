"""What tenants' own software is told of: written for each endpoint that listens, in the transaction of the change."""

import asyncio
from collections.abc import Mapping
from typing import Protocol

import orjson

from wabot.core.clock import Clock, Instant, to_datetime
from wabot.core.ids import IdSource, TenantId
from wabot.core.tenant import Tenant
from wabot.core.webhook import MOST_BYTES, Dispatch, Endpoint, event_id
from wabot.flow.events import Json
from wabot.ports.store import Store, Tx

CUT = 4_000  # characters that a word may keep in a body that was too long


class Accounts(Protocol):
    """What of services.directory.Directory is needed here."""

    def by_id(self, tenant: TenantId) -> Tenant | None:
        """The tenant, from memory."""
        ...


class Software(Protocol):
    """`Happenings`, as those see it who have something to tell."""

    def wanted(self, tenant: TenantId, kind: str) -> bool:
        """Whether anybody may listen to this kind of event; costs a look-up in memory."""
        ...

    def tell(self, tx: Tx, tenant: TenantId, event: str, cause: str, facts: Mapping[str, Json]) -> int:
        """Queue an event for every endpoint that listens; how many."""
        ...


class Nobody:
    """Implements Software where no software is told of anything."""

    def wanted(self, tenant: TenantId, kind: str) -> bool:
        return False

    def tell(self, tx: Tx, tenant: TenantId, event: str, cause: str, facts: Mapping[str, Json]) -> int:
        return 0


NOBODY = Nobody()


class Happenings:
    """Tells endpoints. Which there are is remembered, so that where nobody listens telling costs one look-up."""

    def __init__(self, store: Store, clock: Clock, ids: IdSource, accounts: Accounts) -> None:
        self._store, self._clock, self._ids, self._accounts = store, clock, ids, accounts
        self._endpoints: dict[tuple[TenantId, str], Endpoint] = {}
        self._kinds: dict[TenantId, frozenset[str]] | None = None  # None: not known, so the store is asked
        self._changes = 0
        self._reading = asyncio.Lock()
        store.listen("endpoints", self._mark)

    def _mark(self) -> None:
        self._changes += 1
        self._kinds = None

    async def fresh(self) -> None:
        """Return when every change of endpoints committed before this call is known here."""
        if self._kinds is not None:
            return
        async with self._reading:
            while self._kinds is None:
                changes = self._changes
                found = await self._store.read(lambda tx: tx.platform.webhooks_scan.endpoints())
                if changes == self._changes:
                    self._endpoints = {(one.tenant, one.id): one for one in found}
                    self._kinds = _kinds_of(self._endpoints)

    def endpoint(self, tenant: TenantId, endpoint: str) -> Endpoint | None:
        """As it was when this was read last."""
        return self._endpoints.get((tenant, endpoint))

    def wanted(self, tenant: TenantId, kind: str) -> bool:
        """Whether anybody may listen to this kind of event; costs a look-up in memory."""
        return self._kinds is None or kind in self._kinds.get(tenant, ())

    def tell(self, tx: Tx, tenant: TenantId, event: str, cause: str, facts: Mapping[str, Json]) -> int:
        """Queue an event (`order.paid`; its kind is what stands before the dot) for every endpoint that listens; how
        many. The same cause tells the same event once. `facts` become the payload's `data`."""
        kind = event.partition(".")[0]
        if not self.wanted(tenant, kind):
            return 0
        scope, now = tx.tenant(tenant).webhooks, self._clock.now()
        listening = [one for one in scope.endpoints() if one.hears(kind)]
        if not listening:
            return 0
        known = event_id(tenant, event, cause)
        body = self.payload(tenant, event, known, now, facts)
        place, contact = self._ids.new(), str(facts.get("contact_id", ""))
        return sum(
            scope.add(Dispatch(tenant, one.id, known, event, body, now, now, place, moved_at=now, contact=contact))
            for one in listening
        )

    def payload(self, tenant: TenantId, event: str, known: str, at: Instant, facts: Mapping[str, Json]) -> str:
        """The body of an event as JSON, below MOST_BYTES: long words are cut, and `data.cut` says so."""
        account = self._accounts.by_id(tenant)
        told: dict[str, Json] = {
            "id": known,
            "type": event,
            "timestamp": iso(at),
            "account_id": tenant,
            "name": account.name if account is not None else "",
            "phone": f"+{account.phone}" if account is not None and account.phone else "",
            "data": dict(facts),
        }
        body = orjson.dumps(told)
        if len(body) >= MOST_BYTES:
            cut = {name: value[:CUT] if isinstance(value, str) else value for name, value in facts.items()}
            body = orjson.dumps({**told, "data": {**cut, "cut": True}})
        return body.decode()


def _kinds_of(endpoints: Mapping[tuple[TenantId, str], Endpoint]) -> dict[TenantId, frozenset[str]]:
    kinds: dict[TenantId, frozenset[str]] = {}
    for (tenant, _), one in endpoints.items():
        kinds[tenant] = kinds.get(tenant, frozenset()) | frozenset(kind for kind in one.kinds if one.hears(kind))
    return kinds


def iso(at: Instant) -> str:
    """`2026-11-21T21:31:29.123Z`."""
    return to_datetime(at).isoformat(timespec="milliseconds").replace("+00:00", "Z")
