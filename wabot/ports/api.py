"""Words between the API's web and its services: what goes wrong for a caller, what is asked twice, how often."""

from dataclasses import dataclass
from enum import StrEnum


class Wrong(StrEnum):
    """Why a request is refused; the code in the problem document."""

    BAD_NUMBER = "bad_number"
    BAD_CURSOR = "bad_cursor"
    OPTED_OUT = "opted_out"
    BANNED = "banned"
    WINDOW_CLOSED = "window_closed"
    NOT_SERVED = "not_served"
    TOO_MANY = "too_many"
    BAD_CONTENT = "bad_content"
    TOO_LARGE = "too_large"
    NOT_FOUND = "not_found"
    BAD_KEY = "bad_idempotency_key"
    KEY_USED = "idempotency_key_reused"
    CHANGED = "changed"
    BAD_FLOW = "bad_flow"
    BAD_WEBHOOK = "bad_webhook"


class ApiRefused(Exception):
    """The request changes nothing, for this reason; `detail` is a sentence for the caller's programmer."""

    def __init__(self, wrong: Wrong, detail: str, *, wait: int = 0, mistakes: tuple[str, ...] = ()) -> None:
        """`wait` in seconds, for what may be tried again."""
        super().__init__(f"{wrong}: {detail}")
        self.wrong, self.detail, self.wait, self.mistakes = wrong, detail, wait, mistakes


@dataclass(frozen=True, slots=True)
class Once:
    """A caller's Idempotency-Key, with a hash of what was asked; the same of both is the same request."""

    key: str
    request_sha256: str


@dataclass(frozen=True, slots=True)
class Allowance:
    """What a key may still do in this minute; `limit` 0: nobody counts."""

    limit: int
    left: int
    resets: int  # seconds until the minute is over
    over: bool = False
