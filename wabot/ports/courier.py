"""Brings an event to a tenant's own software."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the receiver answered."""

    status: int  # of HTTP
    retry_after: int = 0  # milliseconds it asks for; 0: it says nothing of it


class NotBrought(Exception):
    """No answer. `reason` is a word: timeout, unreachable, private (an address that is not in the open internet),
    certificate, broken_off, bad_address."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Courier(Protocol):
    """Posts once; follows no redirects, repeats nothing."""

    def may_go_to(self, url: str) -> bool:
        """Whether an endpoint may have this address: https in the open internet, unless configured otherwise. A name
        may still lead to a private address: that is seen when the socket is opened."""
        ...

    async def bring(self, url: str, headers: Mapping[str, str], body: bytes) -> Receipt:
        """The receiver's answer within the deadline. Raises NotBrought."""
        ...
