"""Phone numbers that somebody pasted, or sent as a file: read generously, each once. Pure and slow."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wabot.core import phone as phones
from wabot.services.contacts.sheets import COLUMNS
from wabot.services.shop.sheet import Row

MOST = 5_000
"""Numbers of one list."""
_NAMES = frozenset(COLUMNS["phone"])


@dataclass(frozen=True, slots=True)
class Numbers:
    """What was found: E.164 digits, and how many entries were no mobile number."""

    phones: tuple[str, ...] = ()
    unread: int = 0


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
            return _read(column[1:], country)
    found = [_read(column, country) for column in columns]
    best = max(found, key=lambda one: len(one.phones), default=Numbers())
    heading = 1 if best.phones and not _is_number(columns[found.index(best)][0], country) else 0
    return Numbers(best.phones, best.unread - heading)


def _read(entries: Iterable[str], country: str) -> Numbers:
    typed = [entry.strip() for entry in entries if entry.strip()]
    read = [phones.parse(entry, country, any_country=True) for entry in typed]
    good = [one for one in read if isinstance(one, str)]
    return Numbers(tuple(dict.fromkeys(good))[:MOST], len(read) - len(good))


def _is_number(entry: str, country: str) -> bool:
    return isinstance(phones.parse(entry, country, any_country=True), str)
