"""Letters for pictures: Latin, Arabic and Devanagari from fonts of our own; what they lack is left out."""

import unicodedata
from functools import lru_cache
from pathlib import Path

from PIL import features
from PIL.ImageFont import FreeTypeFont, truetype

_FONTS = Path(__file__).parent / "fonts"
_DRAWN = (
    (0x20, 0x7E), (0xA0, 0x17F), (0x218, 0x21B), (0x2010, 0x2015), (0x2018, 0x201E), (0x2020, 0x2022), (0x2026, 0x2026),
    (0x2039, 0x203A), (0x20A6, 0x20A6), (0x20A8, 0x20BF), (0x2116, 0x2116), (0x2122, 0x2122), (0x2212, 0x2212),
    (0x60C, 0x615), (0x61B, 0x61B), (0x61E, 0x63A), (0x640, 0x655), (0x660, 0x67E), (0x686, 0x686), (0x698, 0x698),
    (0x6A9, 0x6A9), (0x6AF, 0x6AF), (0x6CC, 0x6CC), (0x6D4, 0x6D4), (0x6F0, 0x6F9), (0x900, 0x97F), (0x200C, 0x200F),
    (0x2066, 0x2069),  # unseen, they keep what stands in a line of the other direction together
)  # fmt: skip
_SHAPED = ((0x590, 0x8FF), (0x900, 0x97F))  # scripts whose letters join: they want raqm to be drawn rightly


def can_shape() -> bool:
    """Whether this machine's Pillow can join letters (raqm; it comes with Pillow's wheels)."""
    return bool(features.check("raqm"))


def drawable(text: str) -> str:
    """The text without what the fonts lack: emoji, other scripts; spaces made single."""
    kept = "".join(letter if _among(letter, _DRAWN) else " " for letter in unicodedata.normalize("NFC", text))
    return " ".join(kept.split())


def wants_shaping(text: str) -> bool:
    """Whether the text is unreadable where letters cannot be joined."""
    return any(_among(letter, _SHAPED) for letter in text)


def runs_from_right(text: str, *, mixed: bool = False) -> bool:
    """Whether a line is written from the right: by its first letter, or (`mixed`) if any of its letters is."""
    directions = [direction for direction in map(unicodedata.bidirectional, text) if direction in ("L", "R", "AL")]
    return any(direction != "L" for direction in (directions if mixed else directions[:1]))


@lru_cache(maxsize=16)
def font(size: int, *, bold: bool = False) -> FreeTypeFont:
    """Our font in a size in pixels."""
    return truetype(str(_FONTS / f"FlowSans-{'Bold' if bold else 'Regular'}.ttf"), size)


def wrapped(text: str, face: FreeTypeFont, width: int, lines: int) -> list[str]:
    """The text on so many lines of that width at most; what finds no room ends in "…"."""
    words, found = text.split(), list[str]()
    while words and len(found) < lines:
        line, words = _line(words, face, width)
        found.append(line)
    if words:
        found[-1] = shortened(f"{found[-1]} {words[0]}", face, width, cut=True)
    return found


def shortened(text: str, face: FreeTypeFont, width: int, *, cut: bool = False) -> str:
    """The text cut to a width, with "…" where something is missing (`cut`: because more would follow)."""
    if not cut and face.getlength(text) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if face.getlength(f"{text[:middle].rstrip()}…") <= width:
            low = middle
        else:
            high = middle - 1
    return f"{text[:low].rstrip()}…"


def _line(words: list[str], face: FreeTypeFont, width: int) -> tuple[str, list[str]]:
    line = words[0]
    for count, word in enumerate(words[1:], start=1):
        if face.getlength(f"{line} {word}") > width:
            return shortened(line, face, width), words[count:]
        line = f"{line} {word}"
    return shortened(line, face, width), []


def _among(letter: str, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= ord(letter) <= last for first, last in ranges)
