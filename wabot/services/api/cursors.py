"""Where a list goes on, as an opaque word."""

import base64
import binascii

from wabot.ports.api import ApiRefused, Wrong


def cursor_of(*parts: str) -> str:
    """A word for this place."""
    return base64.urlsafe_b64encode("\n".join(parts).encode()).decode().rstrip("=")


def place_of(cursor: str, count: int) -> list[str]:
    """The place again. Refused: bad_cursor."""
    try:
        parts = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode().split("\n")
    except (binascii.Error, ValueError):
        parts = []
    if len(parts) != count or "\0" in "".join(parts):
        raise ApiRefused(Wrong.BAD_CURSOR, "`cursor` is the `next` of a page of this list")
    return parts


def number_of(cursor: str) -> int:
    """As `place_of`, of one whole number."""
    (word,) = place_of(cursor, 1)
    if not (word.isascii() and word.isdecimal() and len(word) < 16):
        raise ApiRefused(Wrong.BAD_CURSOR, "`cursor` is the `next` of a page of this list")
    return int(word)
