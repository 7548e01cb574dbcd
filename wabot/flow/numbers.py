"""Plain numbers as people type them."""

import re

from wabot.core.digits import ascii_digits

_WHOLE = re.compile(r"-?\d{1,15}|-?\d{1,3}(?:,\d{3}){1,4}")
_BROKEN = re.compile(r"-?\d{1,15}\.\d{1,6}")


def read_number(text: str) -> int | float | None:
    """The number a text is: `12`, `1,000`, `٥`, `2.5`; None for anything else."""
    plain = ascii_digits(text).strip().rstrip(".)").replace("−", "-")
    if _WHOLE.fullmatch(plain):
        return int(plain.replace(",", ""))
    if _BROKEN.fullmatch(plain):
        number = float(plain)
        return int(number) if number.is_integer() else number
    return None
