"""Business cards as WhatsApp passes them on: vCards, of which only the names and numbers matter."""

import re

_TEL = re.compile(r"^(?:[\w-]+\.)?TEL[^:\r\n]*:(.+)$", re.IGNORECASE | re.MULTILINE)


def phones_in(vcard: str) -> list[str]:
    """The numbers on a card, as written."""
    return [number.strip() for number in _TEL.findall(vcard)]


def vcard(name: str, phones: list[str]) -> str:
    """A card with these numbers."""
    plain = _escaped(name)
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"N:;{plain};;;", f"FN:{plain}"]
    for phone in phones:
        digits = re.sub(r"\D", "", phone)
        whole = phone.strip().startswith("+")  # else it is a local number, and nobody's name on WhatsApp
        lines.append(f"TEL;type=CELL;type=VOICE;waid={digits}:+{digits}" if whole else f"TEL;type=CELL:{digits}")
    return "\n".join([*lines, "END:VCARD"])


def _escaped(text: str) -> str:
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return " ".join(text.splitlines())
