"""Numbers as the world writes them, brought to 0-9."""

import unicodedata

# Variation selectors, the keycap frame, joiners and direction marks carry no meaning in what a person typed.
_UNSEEN = dict.fromkeys(
    (0xFE0E, 0xFE0F, 0x20E3, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x00AD, 0x200E, 0x200F, 0x061C)
) | dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
_SPACES = dict.fromkeys([0x00A0, 0x202F, 0x2007, 0x2009], " ")
_CLEAN: dict[int, str | None] = {**_UNSEEN, **_SPACES, ord("🔟"): "10"}


def ascii_digits(text: str) -> str:
    """The text with every script's digits as 0-9, unseen marks removed and odd spaces made plain."""
    if text.isascii():
        return text
    return "".join(_digit(letter) for letter in text.translate(_CLEAN))


def _digit(letter: str) -> str:
    if letter.isascii():
        return letter
    value = unicodedata.digit(letter, None)
    return letter if value is None else str(value)
