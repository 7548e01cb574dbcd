"""What a line means that is addressed to a ticket: `#12 words`, `take 12`, `done 12`, …; pure."""

import re
from dataclasses import dataclass
from enum import StrEnum

from wabot.core.digits import ascii_digits


class Verb(StrEnum):
    """What is to happen with a ticket."""

    SAY = "say"
    TAKE = "take"
    LEAVE = "leave"  # go on, but not in the ticket
    DONE = "done"
    HAND_ON = "hand_on"
    NOTE = "note"
    STORY = "story"
    ASK = "ask"  # whom is this for?
    CHOSEN = "chosen"  # it was for this one


@dataclass(frozen=True, slots=True)
class Spoken:
    """One line, understood. `number` is 0 where it names no ticket."""

    verb: Verb
    number: int = 0
    words: str = ""


_ADDRESSED = re.compile(r"\s*[#№]\s*(\d{1,9})(?!\d)[\s:,\-–—]*(.*)", re.DOTALL)
_ORDERED = re.compile(r"\s*(\w+)\s+#?\s*(\d{1,9})\b\s*(.*)", re.DOTALL)
_VERBS = {
    **dict.fromkeys(("take", "chukua"), Verb.TAKE),
    **dict.fromkeys(("done", "solved", "maliza", "imekwisha"), Verb.DONE),
    **dict.fromkeys(("pass", "pitisha"), Verb.HAND_ON),
    **dict.fromkeys(("history", "historia"), Verb.STORY),
}
_LEAVING = frozenset({"leave", "toka", "ondoka", "0", "00", "menu", "home", "nyumbani"})
_LONGEST_NAME = 3  # words of an agent's name behind `pass`; more is something to be said


def addressed(text: str) -> Spoken | None:
    """What a line means that begins with a ticket's number; None where it does not."""
    match = _ADDRESSED.fullmatch(ascii_digits(text[:20]) + text[20:])
    return None if match is None else _behind(int(match[1]), match[2].strip())


def behind_number(text: str) -> str:
    """All that stands behind a ticket's number, whatever it means."""
    match = _ADDRESSED.fullmatch(text)
    return "" if match is None else match[2].strip()


def ordered(text: str) -> Spoken | None:
    """As `addressed`, where a word of command comes first: `take 12`."""
    match = _ORDERED.fullmatch(ascii_digits(text[:30]) + text[30:])
    verb = _VERBS.get(match[1].casefold()) if match is not None else None
    if match is None or verb is None:
        return None
    rest = match[3].strip()
    return Spoken(verb, int(match[2]), rest) if bool(rest) == (verb is Verb.HAND_ON) else None


def inside(text: str) -> Spoken:
    """What a line means that somebody says while they are in a ticket."""
    word = text.strip().casefold()
    if word in _LEAVING:
        return Spoken(Verb.LEAVE)
    return _behind(0, text.strip())


def _behind(number: int, rest: str) -> Spoken:
    """The words behind a number, or said where the number is known."""
    if rest.startswith("!"):
        return Spoken(Verb.NOTE, number, rest[1:].strip())
    if rest in ("?", "؟"):
        return Spoken(Verb.STORY, number)
    word, _, further = rest.partition(" ")
    verb = _VERBS.get(word.casefold())
    if verb is Verb.HAND_ON and further.strip() and len(further.split()) <= _LONGEST_NAME:
        return Spoken(verb, number, further.strip())
    if verb is not None and verb is not Verb.HAND_ON and not further:
        return Spoken(verb, number)
    return Spoken(Verb.SAY, number, rest)
