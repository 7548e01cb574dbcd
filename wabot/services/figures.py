"""What was said and sold: a tenant's figures since a moment."""

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from wabot.core.clock import Instant, from_datetime, to_datetime
from wabot.core.ids import TenantId
from wabot.core.message import Delivery
from wabot.ports.store import Store, TenantScope
from wabot.ports.store.sales import OrderFilter, Turnover

SAID = "said"
_OUT = (Delivery.SENT, Delivery.DELIVERED, Delivery.READ)


@dataclass(frozen=True, slots=True)
class Figures:
    """What happened with one tenant since a moment."""

    received: int
    sent: int
    failed: int
    contacts: int  # in all
    orders: int
    revenue: Sequence[Turnover]
    seen_at: Instant | None  # when a contact last wrote


class FigureBook:
    """Reads figures of one tenant at a time."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def since(self, tenant: TenantId, moment: Instant) -> Figures:
        """The tenant's figures since then."""
        return await self._store.read(lambda tx: _figures(tx.tenant(tenant), moment))

    async def together(self, tenants: Sequence[TenantId], moment: Instant) -> Figures:
        """The figures of several tenants since then, added up."""
        return _sum(await self._store.read(lambda tx: [_figures(tx.tenant(tenant), moment) for tenant in tenants]))


def day_start(now: Instant, time_zone: str) -> Instant:
    """When the present day began in this time zone."""
    here = to_datetime(now).astimezone(ZoneInfo(time_zone))
    return from_datetime(here.replace(hour=0, minute=0, second=0, microsecond=0))


def _figures(scope: TenantScope, moment: Instant) -> Figures:
    outbox = scope.outbox.counts(moment)
    newest = scope.contacts.list(limit=1)
    return Figures(
        received=scope.events.count(SAID, moment),
        sent=sum(outbox.get(status, 0) for status in _OUT),
        failed=outbox.get(Delivery.FAILED, 0),
        contacts=scope.contacts.count(),
        orders=scope.sales.count(OrderFilter(since=moment)),
        revenue=scope.sales.turnover(moment),
        seen_at=newest[0].last_seen_at if newest else None,
    )


def _sum(parts: Sequence[Figures]) -> Figures:
    sold: dict[str, Turnover] = {}
    for one in (turnover for part in parts for turnover in part.revenue):
        before = sold.get(one.currency, Turnover(one.currency, 0, 0))
        sold[one.currency] = Turnover(one.currency, before.orders + one.orders, before.minor + one.minor)
    return Figures(
        received=sum(part.received for part in parts),
        sent=sum(part.sent for part in parts),
        failed=sum(part.failed for part in parts),
        contacts=sum(part.contacts for part in parts),
        orders=sum(part.orders for part in parts),
        revenue=list(sold.values()),
        seen_at=max((part.seen_at for part in parts if part.seen_at is not None), default=None),
    )
