"""What the airtime float still holds: looked at before money is taken for what could not be delivered."""

import asyncio
from collections import defaultdict
from dataclasses import dataclass

import structlog

from wabot.core.clock import HOUR, SECOND, Instant
from wabot.core.errors import Refused, Retry
from wabot.core.ids import TenantId
from wabot.core.money import Money
from wabot.flow import values
from wabot.ports.store import Tx
from wabot.services.sales.desk import MONEY, Desk

REMEMBERED_FOR = 30 * SECOND
LONGEST_WAIT = 3.0  # seconds: a customer is not kept waiting for a number that is only a precaution

log = structlog.get_logger()


@dataclass(slots=True)
class Known:
    """What a provider said, less what was sold since; `left` is None where it does not say."""

    provider: str
    at: Instant
    left: Money | None


class Floats:
    """Remembers each tenant's float for a moment. Where it is not known, sales go on."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known: dict[TenantId, Known] = {}
        self._asking: defaultdict[TenantId, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def look(self, tenant: TenantId) -> None:
        """Ask the tenant's provider, unless it answered a moment ago."""
        async with self._asking[tenant]:
            name = self._desk.terms(tenant).airtime
            if self._fresh(tenant, name) is None:
                left = await self._ask(tenant, name)
                self._known[tenant] = Known(name, self._desk.clock.now(), left)

    def spare(self, tenant: TenantId, amount: Money) -> bool:
        """Set this much aside for an order that is about to be paid; False where there is not enough."""
        known = self._fresh(tenant, self._desk.terms(tenant).airtime)
        if known is None or known.left is None or known.left.currency != amount.currency:
            return True
        if known.left < amount:
            return False
        known.left = Money(known.left.minor - amount.minor, amount.currency)
        return True

    def tell(self, tx: Tx, tenant: TenantId, wanted: Money) -> None:
        """Tell the owners that somebody was turned away, once an hour however many are."""
        known = self._known.get(tenant)
        if known is None or known.left is None:
            return
        told = {"left": values.money(known.left), "wanted": values.money(wanted)}
        cause = f"{tenant}/short/{self._desk.clock.now() // HOUR}"
        self._desk.tell.to_owners(tx, tenant, "owner-airtime-short", told, cause=cause, kind=MONEY)

    def _fresh(self, tenant: TenantId, name: str) -> Known | None:
        known = self._known.get(tenant)
        if known is None or known.provider != name:
            return None
        return known if self._desk.clock.now() - known.at < REMEMBERED_FOR else None

    async def _ask(self, tenant: TenantId, name: str) -> Money | None:
        provider = self._desk.providers.airtime_or_none(tenant, name)
        if provider is None:
            return None
        try:
            async with asyncio.timeout(LONGEST_WAIT):
                return await provider.balance()
        except (Retry, Refused, TimeoutError) as trouble:
            log.info("airtime.balance_unknown", tenant=tenant, reason=str(trouble))
            return None
