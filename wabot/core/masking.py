"""Phone numbers made up instead of real ones: the same one for the same number, wherever and however it is written."""

import re

from wabot.core.digits import ascii_digits

_NUMBER = re.compile(r"(?<![\w.,-])\+?\d(?:[ ()-]?\d){8,14}(?![\w-])")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_SAME = 9  # last digits that make a number: what stands before is a country code, or a zero
_FIRST = 700_000_101  # +254 700 000 1…: numbers of the demo


class Masks:
    """Remembers who got which made-up number. Only the last nine digits change, so that the form stays."""

    def __init__(self) -> None:
        self._given: dict[str, str] = {}

    def text(self, text: str, *, only_known: bool = False) -> str:
        """The text with every number made up (`only_known`: those met before); dates and short numbers stay."""

        def masked(found: re.Match[str]) -> str:
            stays = _DAY.match(found[0]) or (only_known and _tail(found[0]) not in self._given)
            return found[0] if stays else self.digits(found[0])

        return _NUMBER.sub(masked, text)

    def digits(self, number: str) -> str:
        """One number, written as it was."""
        first = sum(map(str.isdecimal, number)) - _SAME
        if first < 0:
            return number
        given = iter(self._given.setdefault(_tail(number), str(_FIRST + len(self._given))))
        written, seen = [], 0
        for letter in number:
            changes = letter.isdecimal() and seen >= first
            seen += letter.isdecimal()
            written.append(next(given) if changes else letter)
        return "".join(written)


def _tail(number: str) -> str:
    return ascii_digits("".join(filter(str.isdecimal, number)))[-_SAME:]
