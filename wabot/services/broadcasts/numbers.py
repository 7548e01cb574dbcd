"""Phone numbers that somebody pasted, or sent as a file: read generously, each once. Pure and slow."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from wabot.core import phone as phones
from wabot.services.contacts.book import NAME_LONGEST
from wabot.services.contacts.sheets import COLUMNS
from wabot.services.shop.sheet import Row

MOST = 5_000
"""Numbers of one list."""
_NAMES, _CALLED = frozenset(COLUMNS["phone"]), frozenset(COLUMNS["name"])


@dataclass(frozen=True, slots=True)
class Numbers:
    """What was found: E.164 digits, and how many entries were no mobile number."""

    phones: tuple[str, ...] = ()
    unread: int = 0
    names: Mapping[str, str] = field(default_factory=dict)  # by number, where a column of names stands beside them


def in_text(text: str, country: str) -> Numbers:
    """One a line, or with commas or semicolons between them."""
    for mark in ",;":
        text = text.replace(mark, "\n")
    return _read(text.splitlines(), country)


def in_rows(rows: Sequence[Row], country: str) -> Numbers:
    """Of a table: the column that is called phone, else the one with the most numbers."""
    width = max((len(row.cells) for row in rows), default=0)
    columns = [[row.cells[n] if n < len(row.cells) else "" for row in rows] for n in range(width)]
    for column in columns:
        if column[0].casefold() in _NAMES:
            found = _read(column[1:], country)
            return Numbers(found.phones, found.unread, _names(column, columns, country))
    reads = [_read(column, country) for column in columns]
    best = max(range(width), key=lambda n: len(reads[n].phones), default=None)
    if best is None:
        return Numbers()
    heading = 0 if _is_number(columns[best][0], country) or not reads[best].phones else 1
    return Numbers(reads[best].phones, reads[best].unread - heading)


def _read(entries: Iterable[str], country: str) -> Numbers:
    typed = [entry.strip() for entry in entries if entry.strip()]
    read = [phones.parse(entry, country, any_country=True) for entry in typed]
    good = [one for one in read if isinstance(one, str)]
    return Numbers(tuple(dict.fromkeys(good))[:MOST], len(read) - len(good))


def _names(numbers: Sequence[str], columns: Sequence[Sequence[str]], country: str) -> dict[str, str]:
    called = next((column for column in columns if column[0].casefold() in _CALLED), None)
    if called is None:
        return {}
    read = (phones.parse(entry, country, any_country=True) for entry in numbers)
    pairs = zip(read, called, strict=True)
    return {phone: " ".join(name.split())[:NAME_LONGEST] for phone, name in pairs if isinstance(phone, str) and name}


def _is_number(entry: str, country: str) -> bool:
    return isinstance(phones.parse(entry, country, any_country=True), str)
