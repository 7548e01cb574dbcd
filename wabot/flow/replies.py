"""What a typed reply means: a number in any script, back, home, help, yes, no, or words to compare."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from rapidfuzz import fuzz

from wabot.core.digits import ascii_digits
from wabot.flow.limits import SUGGEST


class Meaning(Enum):
    """Words every book understands; the locales name them in `words-<meaning>`."""

    BACK = "back"
    HOME = "home"
    HELP = "help"
    MORE = "more"
    PREVIOUS = "previous"
    YES = "yes"
    NO = "no"
    SKIP = "skip"


SYMBOLS: Mapping[str, Meaning] = {
    "0": Meaning.BACK,
    "00": Meaning.HOME,
    "?": Meaning.HELP,
    "؟": Meaning.HELP,
    "+": Meaning.MORE,
    "-": Meaning.PREVIOUS,
}
_NUMBER = re.compile(r"(?:(?:no|nr|num|number|option|namba|nambari|chaguo)\b|[#№(])?[.:]? *(\d{1,4}) *[.)\-:,!]*")
_GAPS = re.compile(r"[^0-9a-z]+")
_CLOSE = 75  # of 100: "renw" for "renew" is 89, "stop" for "shop" 75, "buy" for "bye" 67
_SHORTEST = 3  # letters: less is a slip of the thumb, not a word


@dataclass(frozen=True, slots=True)
class Reply:
    """One text, looked at from every side."""

    text: str  # as written, without the spaces around it
    folded: str  # lower case, letters and digits only, single spaces; symbols where there is nothing else
    number: int | None  # where the whole text is a number of a line
    symbol: Meaning | None  # 0, 00, ?, + and -


def fold(text: str) -> str:
    """The text for comparing: case, marks, emoji and odd spaces gone; kept as it is where nothing else remains."""
    plain = ascii_digits(text).casefold().strip()
    if plain.isascii():
        return _GAPS.sub(" ", plain).strip() or plain
    kept = "".join(letter if _is_letter(letter) else " " for letter in plain)
    return " ".join(kept.split()) or plain


def understand(text: str) -> Reply:
    """The reply a text is."""
    return _short(text) if len(text) <= 64 else _read(text)


def _read(text: str) -> Reply:
    plain = ascii_digits(text).strip()
    symbol = SYMBOLS.get(plain.rstrip(".)") or plain)
    match = None if symbol else _NUMBER.fullmatch(plain.casefold())
    number = int(match[1]) if match and int(match[1]) else None
    return Reply(text.strip(), fold(text), number, symbol)


_short = lru_cache(maxsize=8192)(_read)


def suggest(folded: str, candidates: Iterable[tuple[str, str]]) -> str | None:
    """The key whose words come closest to a mistyped reply, if any comes close."""
    if not _SHORTEST <= len(folded) <= SUGGEST or folded.isdigit():
        return None
    best, score = None, float(_CLOSE)
    for words, key in candidates:
        for word in (words, *_long_words(words)):
            close = fuzz.ratio(folded, word, score_cutoff=score)
            if close > score or (close == score and best is None):
                best, score = key, close
    return best


def _long_words(words: str) -> list[str]:
    return [word for word in words.split() if len(word) > _SHORTEST] if " " in words else []


def _is_letter(letter: str) -> bool:
    return letter.isalnum() or unicodedata.category(letter)[0] == "M"
