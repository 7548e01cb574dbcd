"""Texts that are read from right to left: what keeps numbers and names within them in order."""

import re

from wabot.core.languages import RIGHT_TO_LEFT

_BEGIN, _END = "\u2066", "\u2069"  # left-to-right isolate, and its end
_MARKS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_FALLS_APART = re.compile(r"[A-Za-z]|\+\d|\d[\s().\-/:]+\d")  # letters, or groups of digits that would change places
_CHOICE = re.compile(r"[a-z][a-z0-9_-]*")  # a word texts choose by (yes, no): with marks it would be another


def set_apart(text: str, language: str) -> str:
    """A value as it stands in a text of this language: `+254 711 222 333` keeps its order between Arabic words.

    Links are left alone (a phone would take the mark for a part of them), and so is what has several lines, and a
    single lower-case word.
    """
    if _CHOICE.fullmatch(text):
        return text
    if language.partition("-")[0] not in RIGHT_TO_LEFT or "\n" in text or "://" in text:
        return text
    return f"{_BEGIN}{text}{_END}" if _FALLS_APART.search(text) and not _RIGHT.search(text) else text


def without_marks(text: str) -> str:
    """The text without invisible marks of direction, which come along when people copy and paste."""
    return _MARKS.sub("", text) if not text.isascii() else text
