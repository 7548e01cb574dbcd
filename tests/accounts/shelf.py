"""Offers whose adapters remember what they were made with."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from aiohttp import ClientSession

from tests.services.tenants.world import World
from wabot.core.clock import Clock
from wabot.ports.offers import Field, Offer
from wabot.ports.pay import PaymentProvider

__all__ = ["OFFERS", "Remembered", "World", "remembered"]


@dataclass(frozen=True, slots=True, eq=False)
class Remembered:
    """Stands for an adapter."""

    session: ClientSession
    values: Mapping[str, str] = field(repr=False)


def _make(session: ClientSession, _clock: Clock, values: Mapping[str, str]) -> PaymentProvider:
    return cast("PaymentProvider", Remembered(session, values))


def remembered(provider: object) -> Remembered:
    """What the adapter was made with."""
    assert isinstance(provider, Remembered)
    return provider


OFFERS = (
    Offer(
        "one",
        "One Pay",
        "payments",
        (
            Field("merchant"),
            Field("key", secret=True),
            Field("note", optional=True),
            Field("base_url", default="https://one.example.com", form="url"),
        ),
        frozenset({"KES"}),
        _make,
        path="uno",
    ),
    Offer(
        "two",
        "Two Pay",
        "payments",
        (Field("base_url", form="url"), Field("key", secret=True)),
        frozenset({"KES", "IDR"}),
        _make,
        dashboard=True,
    ),
)
