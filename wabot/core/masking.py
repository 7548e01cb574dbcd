"""Phone numbers made up instead of real ones: the same one for the same number, wherever and however it is written."""

import re

_NUMBER = re.compile(r"(?<![\w.,-])\+?\d(?:[ ()-]?\d){8,14}(?![\w-])")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_SAME = 9  # last digits that make a number: what stands before is a country code, or a zero
_FIRST = 700_000_101  # +254 700 000 1…: numbers of the demo


class Masks:
    """Remembers who got which made-up number. Only the last nine digits change, so a number stays one of its country's
    form."""

    def __init__(self) -> None:
        self._given: dict[str, str] = {}

    def text(self, text: str) -> str:
        """The text with every number made up; dates and short numbers stay."""
        return _NUMBER.sub(lambda found: found[0] if _DAY.match(found[0]) else self.digits(found[0]), text)

    def digits(self, number: str) -> str:
        """One number, written as it was."""
        own = [letter for letter in number if letter.isdigit()]
        if len(own) < _SAME:
            return number
        tail = "".join(own[-_SAME:])
        given = iter(self._given.setdefault(tail, str(_FIRST + len(self._given))))
        first = len(own) - _SAME
        written, seen = [], 0
        for letter in number:
            changes = letter.isdigit() and seen >= first
            seen += letter.isdigit()
            written.append(next(given) if changes else letter)
        return "".join(written)
