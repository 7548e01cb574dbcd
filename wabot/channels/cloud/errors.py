"""What Meta's error codes mean for us: later, leave the number alone, or never. The code decides, not the status."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from wabot.core.clock import MINUTE, SECOND
from wabot.core.session import SessionEvent

TOKEN_DIED = 190
WINDOW_CLOSED = "window_closed"
"""The word of a message that is refused because 24 hours have passed since the person wrote."""


class Then(StrEnum):
    """What is to be done about a message that Meta did not take."""

    LATER = "later"  # this message, after 4^X seconds
    PAIR_LATER = "pair_later"  # nothing to this person before
    NUMBER_LATER = "number_later"  # nothing from this number before
    PAUSE = "pause"  # nothing from this number until a person has mended it
    NEVER = "never"  # this message, for good


@dataclass(frozen=True, slots=True)
class Verdict:
    """`word` is for menus, issues and logs; `event` is what the session reports where it must pause."""

    then: Then
    word: str
    event: SessionEvent | None = None
    least: int = SECOND  # milliseconds to wait at least, where it is for later


@dataclass(frozen=True, slots=True)
class MetaError:
    """An error as Meta words it; code -1 where the answer was no such thing."""

    code: int
    status: int = 0
    subcode: int = 0
    words: str = ""  # for logs: may quote what we sent, so it is cut

    @property
    def known(self) -> bool:
        """Whether Meta itself has answered."""
        return self.code >= 0


def read_error(status: int, body: Mapping[str, Any]) -> MetaError:
    """The error of an answer's body, or of one element of `errors` in a status."""
    error = body.get("error", body)
    if not isinstance(error, Mapping) or not isinstance(error.get("code"), int):
        return MetaError(-1, status)
    details = error.get("error_data")
    further = details.get("details", "") if isinstance(details, Mapping) else ""
    words = f"{error.get('message') or error.get('title') or ''}: {further}".strip(": ")
    subcode = error.get("error_subcode")
    return MetaError(error["code"], status, subcode if isinstance(subcode, int) else 0, words[:200])


def judge(error: MetaError) -> Verdict:
    """What to do. An error we do not know is tried again where it is Meta's fault, and given up where it is ours."""
    known = _KNOWN.get(error.code)
    if known is not None:
        return known
    if 200 <= error.code <= 299:
        return _TOKEN
    if 132_000 <= error.code <= 132_999:
        return Verdict(Then.NEVER, "template")
    if error.status >= 500 or error.status == 429 or not error.known:
        return Verdict(Then.LATER, "meta_trouble")
    return Verdict(Then.NEVER, f"meta_{error.code}")


def _paused(word: str, event: SessionEvent) -> Verdict:
    return Verdict(Then.PAUSE, word, event)


def _later(word: str = "meta_trouble") -> Verdict:
    return Verdict(Then.LATER, word)


def _never(word: str) -> Verdict:
    return Verdict(Then.NEVER, word)


# What a person mends at Meta or by a new token is a link that ended; what Meta takes back by itself is a ban.
_TOKEN = _paused("token", SessionEvent.LOGGED_OUT)

_KNOWN: Mapping[int, Verdict] = {
    0: _TOKEN,
    3: _TOKEN,
    10: _TOKEN,
    TOKEN_DIED: _TOKEN,
    131005: _TOKEN,
    131045: _paused("certificate", SessionEvent.LOGGED_OUT),
    133010: _paused("not_registered", SessionEvent.LOGGED_OUT),
    368: _paused("policy", SessionEvent.BANNED),
    131031: _paused("locked", SessionEvent.BANNED),
    131042: _paused("payment", SessionEvent.BANNED),
    1: _later(),
    2: _later(),
    131000: _later(),
    131016: _later(),
    133004: _later(),
    131053: _later("media"),
    4: Verdict(Then.NUMBER_LATER, "throttled"),
    80007: Verdict(Then.NUMBER_LATER, "throttled"),
    130429: Verdict(Then.NUMBER_LATER, "throttled"),
    131057: Verdict(Then.NUMBER_LATER, "upgrading", least=MINUTE),
    131048: Verdict(Then.NUMBER_LATER, "spam_limit", least=15 * MINUTE),
    131056: Verdict(Then.PAIR_LATER, "pair_limit", least=6 * SECOND),
    100: _never("bad_message"),
    131008: _never("bad_message"),
    131009: _never("bad_message"),
    131021: _never("own_number"),
    131026: _never("undeliverable"),
    131030: _never("not_allowed"),
    131047: _never(WINDOW_CLOSED),
    131049: _never("not_wanted"),
    131050: _never("not_wanted"),
    131051: _never("unsupported"),
    131052: _never("gone"),
    131062: _never("needs_phone"),
    131064: _never("messaging_limit"),
}
