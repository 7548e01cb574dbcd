"""Routers of internet providers: PPP secrets brought to the state they should be in."""

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Protocol

from wabot.core.ppp import Reach, Secret


@dataclass(frozen=True, slots=True)
class Seen:
    """A secret as it stands on a router."""

    name: str
    password: str
    package: str
    disabled: bool


class Line(Protocol):
    """An open connection, logged in. Every call raises Retry where the router falls silent: nothing is known then,
    and doing the same again is harmless."""

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate it showed; "" without TLS."""
        ...

    async def identity(self) -> str:
        """What the router calls itself."""
        ...

    async def put(self, secret: Secret) -> bool:
        """Make it so, looking first; whether anything had to be changed. A disabled or absent one's session is ended.

        Raises Refused with the router's own words as detail where it does not take it.
        """
        ...

    async def secrets(self) -> Sequence[Seen]:
        """All there are."""
        ...


class Routers(Protocol):
    """Opens connections."""

    def open(self, reach: Reach) -> AbstractAsyncContextManager[Line]:
        """Connect and log in. Raises Retry (unreachable, no_answer, dropped), Refused (login, private, tls,
        certificate: another one than was seen first)."""
        ...
