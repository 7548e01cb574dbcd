"""What was said and sold: a tenant's figures since a moment, and the tail of its log."""

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from wabot.core.clock import Instant, from_datetime, to_datetime
from wabot.core.ids import ContactId, TenantId
from wabot.core.message import Delivery
from wabot.flow.codec import effect_from_json, event_from_json
from wabot.flow.effects import Send
from wabot.flow.events import Said
from wabot.ports.store import OutboxRow, Store, StoredEvent, TenantScope
from wabot.ports.store.sales import OrderFilter, Turnover
from wabot.services.effects import without_shown
from wabot.services.notices import SEND

SAID = "said"
_OUT = (Delivery.SENT, Delivery.DELIVERED, Delivery.READ)
LOOK_BACK = 4  # rows read for each line wanted: most rows of both logs are no messages


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


@dataclass(frozen=True, slots=True)
class Spoken:
    """One message of a tenant's log. `text` is None where it held a secret."""

    at: Instant
    inward: bool
    who: str  # the contact's name or number
    text: str | None
    status: str = ""  # of an outbound message


class FigureBook:
    """Reads figures and logs of one tenant at a time."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def since(self, tenant: TenantId, moment: Instant) -> Figures:
        """The tenant's figures since then."""
        return await self._store.read(lambda tx: _figures(tx.tenant(tenant), moment))

    async def together(self, tenants: Sequence[TenantId], moment: Instant) -> Figures:
        """The figures of several tenants since then, added up."""
        return _sum(await self._store.read(lambda tx: [_figures(tx.tenant(tenant), moment) for tenant in tenants]))

    async def log(self, tenant: TenantId, limit: int) -> Sequence[Spoken]:
        """The last messages in and out, oldest first."""
        return await self._store.read(lambda tx: _log(tx.tenant(tenant), limit))


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


def _log(scope: TenantScope, limit: int) -> Sequence[Spoken]:
    names: dict[ContactId, str] = {}

    def who(contact: ContactId) -> str:
        if contact not in names:
            met = scope.contacts.get(contact)
            names[contact] = (met.name or met.phone) if met is not None else ""
        return names[contact]

    events = [event for event in scope.events.tail(limit * LOOK_BACK) if event.kind == SAID][:limit]
    rows = [row for row in scope.outbox.tail(limit * LOOK_BACK) if row.kind == SEND][:limit]
    lines = [_heard(event, who(event.contact)) for event in events] + [_told(row, who(row.contact)) for row in rows]
    return sorted(lines, key=lambda line: line.at)[-limit:]


def _heard(event: StoredEvent, who: str) -> Spoken:
    if not event.body:
        return Spoken(event.recorded_at, inward=True, who=who, text=None)
    said = event_from_json(event.body)
    return Spoken(event.recorded_at, inward=True, who=who, text=said.text if isinstance(said, Said) else "")


def _told(row: OutboxRow, who: str) -> Spoken:
    effect = effect_from_json(row.body)
    text = without_shown(effect.message.text) if isinstance(effect, Send) else ""
    return Spoken(row.created_at, inward=False, who=who, text=text, status=row.status)
