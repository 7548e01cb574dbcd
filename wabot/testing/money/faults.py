"""What may go wrong between a provider and its caller, and when its webhooks come."""

from collections import deque
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T")


class Fault(StrEnum):
    """How one request ends; those with `_after` end so once the provider has done what was asked."""

    NONE = "none"
    TIMEOUT = "timeout"  # no answer, and nothing done
    TIMEOUT_AFTER = "timeout_after"
    RESET = "reset"  # the connection breaks, and nothing is done
    RESET_AFTER = "reset_after"
    ERROR = "error"  # HTTP 500 in the provider's own shape, nothing done
    ERROR_AFTER = "error_after"
    HTML = "html"  # a proxy's page with status 200, nothing done
    HTML_ERROR = "html_error"  # a proxy's page with status 502, nothing done
    BUSY = "busy"  # HTTP 429, nothing done
    DENIED = "denied"  # HTTP 401, whatever the credentials

    @property
    def done(self) -> bool:
        """Whether the provider does what was asked all the same."""
        return self is Fault.NONE or self.value.endswith("_after")


class Webhooks(StrEnum):
    """When and how often a webhook comes."""

    AT_ONCE = "at_once"  # right after the answer
    EARLY = "early"  # before the answer
    LATE = "late"  # when the stand-in's `late_after` has passed
    TWICE = "twice"
    NEVER = "never"
    WRONG_TOKEN = "wrong_token"  # noqa: S105 — a mode: to an address whose token is another
    HELD = "held"  # when `release` is called


class Turns(Generic[T]):
    """A standing answer, and others that come once each before it rules again."""

    def __init__(self, standing: T) -> None:
        self._standing = standing
        self._next: deque[T] = deque()

    def always(self, turn: T) -> None:
        """From now on."""
        self._next.clear()
        self._standing = turn

    def next(self, *turns: T) -> None:
        """The next ones, one each."""
        self._next.extend(turns)

    def take(self) -> T:
        """What it is this time."""
        return self._next.popleft() if self._next else self._standing
