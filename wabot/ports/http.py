"""One request to a server that a tenant's flow named, and its answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol


class Unreached(Exception):
    """No whole answer came. `reason` is a word: unreachable, broken_off, timeout, too_big, packed."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class HttpRequest:
    """What to ask. `deadline` and `largest`: milliseconds for all of it, bytes of the answer."""

    method: str
    url: str  # whole and percent-encoded
    headers: Mapping[str, str] = field(repr=False)
    body: bytes | None = field(default=None, repr=False)
    deadline: int = 10_000
    largest: int = 64 * 1024


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """What came back, whole."""

    status: int
    body: bytes


class Http(Protocol):
    """Asks servers in the open internet, and no others."""

    async def ask(self, request: HttpRequest) -> HttpAnswer:
        """The answer, whatever its status; redirects are answers. Raises Unreached."""
        ...
