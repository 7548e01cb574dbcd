"""What Meta allows in one message, and text cut to fit. Lengths count as JavaScript does: an emoji is two or more.

Meta's pages of 2025 and 2026 give the figures; where two of them differ, the smaller stands here.
"""

from collections.abc import Iterator

TEXT = 4096
CAPTION = 1024
BUTTONS, BUTTONS_BODY, BUTTON_TITLE, BUTTON_ID = 3, 1024, 20, 256
ROWS, LIST_BODY, LIST_BUTTON, ROW_TITLE, ROW_DESCRIPTION, ROW_ID = 10, 4096, 20, 24, 72, 200
FILENAME = 240
CALLBACK = 512
TEMPLATE_VALUE = 900  # the approved words and their values together: 1024
PLACE_WORDS = 1000
CARDS, CARD_WORDS = 50, 200
EMOJI = 16  # one emoji with skin, sex and joiners is shorter

MEBIBYTE = 1024 * 1024
SIZES = {"image": 5 * MEBIBYTE, "audio": 16 * MEBIBYTE, "video": 16 * MEBIBYTE, "document": 100 * MEBIBYTE}
STICKERS = 100 * 1024
MIMES = {
    "image": frozenset({"image/jpeg", "image/png"}),
    "audio": frozenset({"audio/aac", "audio/amr", "audio/mpeg", "audio/mp4", "audio/ogg"}),
    "video": frozenset({"video/mp4", "video/3gpp"}),
    "sticker": frozenset({"image/webp"}),
}

_BREAKS = ("\n\n", "\n", " ")


def length(text: str) -> int:
    """In UTF-16 units, as the far side may count; never less than it counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def clean(text: str) -> str:
    """Without what cannot be sent: lone surrogates and NUL."""
    if text.isascii():
        return text.replace("\0", "")
    return text.encode("utf-8", "ignore").decode().replace("\0", "")


def one_line(text: str) -> str:
    """Clean, with every run of white space one space."""
    return " ".join(clean(text).split())


def shortened(text: str, most: int) -> str:
    """As it is, or cut with an ellipsis."""
    return text if length(text) <= most else fitting(text, most - 1).rstrip() + "…"


def fitting(text: str, most: int) -> str:
    """The longest beginning of no more than `most` units."""
    end = min(len(text), most)
    while length(text[:end]) > most:
        end -= max(1, (length(text[:end]) - most) // 2)
    return text[:end]


def pieces(text: str, most: int) -> Iterator[str]:
    """The text in pieces that fit, broken at a paragraph, a line or a space where there is one; none of them empty."""
    rest = text.strip()
    while length(rest) > most:
        head = fitting(rest, most)
        at = next((found for mark in _BREAKS if (found := head.rfind(mark)) > most // 4), len(head))
        if head[:at].strip():
            yield head[:at].rstrip()
        rest = rest[at:].lstrip()
    if rest:
        yield rest
