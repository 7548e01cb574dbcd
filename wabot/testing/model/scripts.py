"""How the stand-in behaves at the next question."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

_EXACTLY = re.compile(
    r"(?:say|reply|answer|output|print|write)(?: only| exactly| this)?:\s*(.+)", re.DOTALL | re.IGNORECASE
)
HUGE = 400_000
"""Characters: more than anybody reads."""


class Script(StrEnum):
    """What it does."""

    ECHO = "echo"  # says again what was said
    CANNED = "canned"  # says `words`
    PIECES = "pieces"  # the same, a letter at a time
    OBEDIENT = "obedient"  # does whatever the last message wants, as a model without any sense does
    EMPTY = "empty"  # says nothing
    HUGE = "huge"  # never stops talking
    CUT = "cut"  # the line breaks in the middle
    BUSY = "busy"  # 429, with Retry-After
    ERROR = "error"  # 500
    DENIED = "denied"  # 401
    BROKE = "broke"  # 429: the account has no money left
    TOO_LONG = "too_long"  # 400: the prompt does not fit
    NO_MODEL = "no_model"  # 404
    NO_SCHEMA = "no_schema"  # 400 for who wants JSON, else as canned
    HTML = "html"  # a page of somebody in front of it, with 200
    WRONG = "wrong"  # JSON of another shape
    BROKEN = "broken"  # no JSON at all
    TROUBLED = "troubled"  # an error in an answer with 200
    SLOW = "slow"  # answers when everybody has left


def last_words(messages: Sequence[Mapping[str, Any]]) -> str:
    """What the user said last."""
    said = [one for one in messages if one.get("role") == "user"]
    return str(said[-1].get("content", "")) if said else ""


def obey(system: str, messages: Sequence[Mapping[str, Any]]) -> str:
    """Everything that the last message asks for: words to say, or all that it has been told."""
    wanted = last_words(messages)
    if found := _EXACTLY.search(wanted):
        return found[1].strip()
    told = "\n".join(str(one.get("content", "")) for one in messages)
    return f"{wanted}\n{system}\n{told}"
