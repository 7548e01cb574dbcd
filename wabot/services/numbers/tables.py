"""A tenant's figures and orders as tables, for spreadsheets."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from wabot.core.clock import Instant, to_datetime
from wabot.core.day import span_of, zone_of
from wabot.core.money import exponent
from wabot.core.order import Order
from wabot.core.tenant import Tenant
from wabot.ports.store import Store
from wabot.ports.store.numbers import Measure
from wabot.ports.store.sales import OrderFilter
from wabot.services.numbers.report import Report
from wabot.services.numbers.workbook import ROWS, Cell, Rows

_COLUMNS = (
    Measure.RECEIVED,
    Measure.SENT,
    Measure.DELIVERED,
    Measure.FAILED,
    Measure.NEW,
    Measure.ACTIVE,
    Measure.LEFT,
    Measure.ORDERS,
    Measure.SOLD,
)
_FURTHER = (Measure.AI, Measure.TOKENS, Measure.API, Measure.OFFLINE)
ORDERS = ("number", "day", "time", "status", "kind", "amount", "price", "currency", "recipient", "payer")


def figures(report: Report) -> Rows:
    """A row for each day (or month); sums of money in major units, a column for each currency."""
    currencies = report.abouts(Measure.REVENUE)
    head = ["day", *(str(measure) for measure in _COLUMNS), *(f"revenue {one}" for one in currencies), *_FURTHER]
    columns: list[Sequence[Cell]] = [
        [day.isoformat() for day in report.steps],
        *(report.series(measure) for measure in _COLUMNS),
        *([major(minor, one) for minor in report.series(Measure.REVENUE, one)] for one in currencies),
        *(report.series(measure) for measure in _FURTHER),
    ]
    return [list(map(str, head)), *(list(row) for row in zip(*columns, strict=True))]


async def orders(store: Store, tenant: Tenant, first: date, last: date) -> Rows:
    """Orders made on these days, newest first."""
    span = span_of(first, tenant.time_zone, (last - first).days + 1)
    wanted = OrderFilter(since=span.since, until=span.until)
    found = await store.read(lambda tx: tx.tenant(tenant.id).sales.list(wanted, ROWS))
    return [ORDERS, *(_order(one, tenant.time_zone) for one in found)]


def major(minor: int, currency: str) -> float:
    """Minor units as spreadsheets have money: 12.5."""
    return float(Decimal(minor).scaleb(-exponent(currency)))


def _order(order: Order, zone: str) -> Sequence[Cell]:
    day, time = _when(order.created_at, zone)
    price = major(order.price.minor, order.price.currency)
    amount = major(order.amount.minor, order.amount.currency)
    recipient, payer = (f"+{phone}" if phone else "" for phone in (order.recipient, order.payer))
    status = str(order.status)
    return (order.number, day, time, status, order.kind, amount, price, order.price.currency, recipient, payer)


def _when(at: Instant, zone: str) -> tuple[str, str]:
    local = to_datetime(at).astimezone(zone_of(zone))
    return local.date().isoformat(), local.strftime("%H:%M:%S")
