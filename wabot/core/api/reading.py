"""What the API tells of a tenant, its figures, the use of its keys, and its orders."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field

from wabot.core.api.shape import Paged, Query, Told
from wabot.core.api_key import Scope
from wabot.core.order import OrderStatus
from wabot.core.tenant import ChannelName, TenantKind


class Account(Told):
    """Whose key this is, and what it may do."""

    id: str
    name: str
    phone: str
    kind: TenantKind
    channel: ChannelName
    currency: str
    time_zone: str
    key: str
    scopes: list[Scope]
    in_service: Annotated[bool, Field(description="whether messages are sent now")]


class DaysQuery(Query):
    """How far back."""

    days: Annotated[int, Field(ge=1, le=365, description="with today; days of the tenant's time zone")] = 7


class Revenue(Told):
    """What was sold in one currency."""

    currency: str
    amount_minor: Annotated[int, Field(description="in the smallest unit of the currency")]


class Counted(Told):
    """What was counted."""

    received: Annotated[int, Field(description="messages of contacts")]
    sent: int
    delivered: Annotated[int, Field(description="of the messages sent, as far as phones have told")]
    failed: int
    new: Annotated[int, Field(description="contacts first seen")]
    active: Annotated[int, Field(description="contacts who wrote")]
    left: Annotated[int, Field(description="contacts who want no more")]
    orders: int
    sold: Annotated[int, Field(description="of the orders, those delivered")]
    revenue: list[Revenue]


class StatsDay(Counted):
    """One day of the tenant's time zone."""

    day: date


class Stats(Counted):
    """The last days together, and each by itself, oldest first; in `active` who wrote on two days counts twice."""

    since: date
    contacts: Annotated[int, Field(description="in all, now")]
    days: list[StatsDay]


class UsageDay(Told):
    """The use of one key on one day."""

    day: date
    key: str
    name: str
    requests: int
    sent: int
    refused: int


class Usage(Told):
    """The use of all keys of the tenant, newest day first."""

    items: list[UsageDay]


class Price(Told):
    """An amount."""

    currency: str
    minor: Annotated[int, Field(description="in the smallest unit of the currency")]


class Order(Told):
    """One sale."""

    id: str
    number: Annotated[int, Field(description="what people call it")]
    kind: str
    status: OrderStatus
    price: Price
    contact: str
    payer: Annotated[str | None, Field(description="the number that pays")]
    recipient: Annotated[str | None, Field(description="the number that gets airtime")]
    made_at: datetime
    changed_at: datetime


class Orders(Told):
    """Some orders, newest first."""

    items: list[Order]
    next: Annotated[str | None, Field(description="the cursor of the older ones")]


class OrderQuery(Paged):
    """Which orders."""

    status: OrderStatus | Literal[""] = ""
    contact: Annotated[str, Field(max_length=64, description="only those of this contact, by id")] = ""
