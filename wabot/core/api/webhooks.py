"""Webhooks as the API takes and tells them."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from wabot.core.api.shape import Asked, Paged, Told
from wabot.core.webhook import DispatchState, EndpointState

Kind = Literal["message", "status", "session", "order", "payment", "booking", "handoff"]
Url = Annotated[str, Field(min_length=9, max_length=1000, pattern=r"^https?://[\x21-\x7e]+$")]
Kinds = Annotated[list[Kind], Field(min_length=1, max_length=7)]


class Webhook(Told):
    """An address of your software that events go to."""

    id: str
    url: str
    kinds: list[Kind]
    state: Annotated[EndpointState, Field(description="gone: it answered 410 and gets nothing until it is switched on")]
    made_at: datetime


class Webhooks(Told):
    """All of the tenant."""

    items: list[Webhook]


class WebhookSecret(Webhook):
    """With the secret that signs, which is told this once."""

    secret: str


class NewWebhook(Asked):
    """A new address."""

    url: Url
    kinds: Kinds | None = None


class WebhookChange(Asked):
    """What is to be different; what is left out stays."""

    url: Url | None = None
    kinds: Kinds | None = None
    on: bool | None = None


class Pinged(Told):
    """How a test went."""

    ok: bool
    reason: str
    took: Annotated[int, Field(description="milliseconds")]


class Dispatch(Told):
    """One event on its way to one address."""

    id: str
    webhook: str
    event: str
    state: DispatchState
    tries: int
    reason: str
    made_at: datetime
    due: datetime | None


class Dispatches(Told):
    """Some events, newest first."""

    items: list[Dispatch]
    next: Annotated[str | None, Field(description="the cursor of the older ones")]


class DispatchQuery(Paged):
    """Which events."""

    state: DispatchState | Literal[""] = ""


class Replay(Asked):
    """Which dead letters are sent again; `events` left out: all."""

    events: Annotated[list[Annotated[str, Field(max_length=64)]], Field(max_length=1000)] | None = None


class Replayed(Told):
    """How many are on their way again."""

    count: int
