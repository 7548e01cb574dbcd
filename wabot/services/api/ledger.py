"""The tenant itself, its figures, the use of its keys and its orders, as callers read them."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from wabot.core.api.reading import (
    Account,
    DaysQuery,
    Order,
    OrderQuery,
    Orders,
    Price,
    Revenue,
    Stats,
    StatsDay,
    Usage,
    UsageDay,
)
from wabot.core.api.shape import when
from wabot.core.api_key import ApiKey, Scope
from wabot.core.clock import Clock
from wabot.core.day import day_of
from wabot.core.ids import ContactId, OrderId, TenantId
from wabot.core.order import Order as Known
from wabot.core.tenant import Tenant, serves
from wabot.ports.api import ApiRefused, Wrong
from wabot.ports.store import Store
from wabot.ports.store.numbers import DayNumber, Measure
from wabot.ports.store.sales import OrderFilter
from wabot.services.api.cursors import cursor_of, number_of
from wabot.services.api.use import UseBook
from wabot.services.directory import Directory
from wabot.services.numbers.days import Days

_MEASURES = (
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
"""Told under their own names."""


class ApiLedger:
    """Reads one tenant at a time."""

    def __init__(self, store: Store, clock: Clock, directory: Directory, days: Days, use: UseBook) -> None:
        self._store, self._clock, self._directory = store, clock, directory
        self._days, self._use = days, use

    def account(self, key: ApiKey) -> Account:
        """Whose key it is."""
        tenant = self._tenant(key.tenant)
        return Account(
            id=tenant.id,
            name=tenant.name,
            phone=f"+{tenant.phone}",
            kind=tenant.kind,
            channel=tenant.channel,
            currency=tenant.currency,
            time_zone=tenant.time_zone,
            key=key.name,
            scopes=[scope for scope in Scope if scope in key.scopes],
            in_service=serves(tenant),
        )

    async def stats(self, tenant: TenantId, query: DaysQuery) -> Stats:
        """Of the last days, today among them."""
        known = self._tenant(tenant)
        today = day_of(self._clock.now(), known.time_zone)
        first = today - timedelta(days=query.days - 1)
        found = await self._days.read(self._days.whose(known), first, today)
        days = [
            StatsDay(day=day, **_counted([one for one in found if one.day == day]))
            for day in (first + timedelta(days=n) for n in range(query.days))
        ]
        contacts = await self._store.read(lambda tx: tx.tenant(tenant).contacts.count())
        return Stats(since=first, contacts=contacts, days=days, **_counted(found))

    async def usage(self, tenant: TenantId, query: DaysQuery) -> Usage:
        """Of every key, revoked ones too."""
        keys = await self._store.read(lambda tx: tx.tenant(tenant).api.all())
        names = {key.id: key.name for key in keys}
        found = await self._use.days(tenant, query.days)
        return Usage(
            items=[
                UsageDay(
                    day=one.day,
                    key=one.key,
                    name=names.get(one.key, ""),
                    requests=one.used.requests,
                    sent=one.used.sent,
                    refused=one.used.refused,
                )
                for one in found
            ]
        )

    async def orders(self, tenant: TenantId, query: OrderQuery) -> Orders:
        """Newest first."""
        wanted = OrderFilter(
            contact=ContactId(query.contact) if query.contact else None,
            statuses=(query.status,) if query.status else (),
            below=number_of(query.cursor) if query.cursor else None,
        )
        found = await self._store.read(lambda tx: tx.tenant(tenant).sales.list(wanted, query.limit + 1))
        shown = found[: query.limit]
        more = cursor_of(str(shown[-1].number)) if len(found) > len(shown) else None
        return Orders(items=[_told(order) for order in shown], next=more)

    async def order(self, tenant: TenantId, order: str) -> Order:
        """By id. Refused: not_found."""
        found = await self._store.read(lambda tx: tx.tenant(tenant).sales.get(OrderId(order)))
        if found is None:
            raise ApiRefused(Wrong.NOT_FOUND, "there is no such order")
        return _told(found.order)

    def _tenant(self, tenant: TenantId) -> Tenant:
        return self._directory.by_id(tenant) or self._directory.platform


def _counted(found: Sequence[DayNumber]) -> dict[str, Any]:
    """Figures by the names they are told by."""
    sums = {measure: sum(one.count for one in found if one.measure is measure) for measure in _MEASURES}
    sold: dict[str, int] = {}
    for one in found:
        if one.measure is Measure.REVENUE and one.count:
            sold[one.about] = sold.get(one.about, 0) + one.count
    revenue = [Revenue(currency=currency, amount_minor=minor) for currency, minor in sorted(sold.items())]
    return {**{measure.value: count for measure, count in sums.items()}, "revenue": revenue}


def _told(order: Known) -> Order:
    return Order(
        id=order.id,
        number=order.number,
        kind=order.kind,
        status=order.status,
        price=Price(currency=order.price.currency, minor=order.price.minor),
        contact=order.contact,
        payer=f"+{order.payer}" if order.payer else None,
        recipient=f"+{order.recipient}" if order.recipient else None,
        made_at=when(order.created_at),
        changed_at=when(order.updated_at),
    )
