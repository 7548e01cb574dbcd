"""What goes wrong for a caller of the API, as services say it and the web answers it."""

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


class ApiRefused(Exception):
    """The request changes nothing, for this reason; `detail` is a sentence for the caller's programmer."""

    def __init__(self, wrong: Wrong, detail: str, *, wait: int = 0, mistakes: tuple[str, ...] = ()) -> None:
        """`wait` in seconds, for what may be tried again."""
        super().__init__(f"{wrong}: {detail}")
        self.wrong, self.detail, self.wait, self.mistakes = wrong, detail, wait, mistakes
