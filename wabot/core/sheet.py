"""Tables as files that spreadsheets open: CSV with a mark for UTF-8, and nothing in it that they would carry out."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

BOM = b"\xef\xbb\xbf"
"""Without it Excel reads UTF-8 as the alphabet of its country."""
MIME = "text/csv"

_COMMANDS = ("=", "+", "-", "@", "\t", "\r", "\n")
_PHONE = re.compile(r"\+[\d ]+")
_SEPARATORS = ",;\t"


class NoTable(ValueError):
    """These bytes are no table of words; the text says why in a word: `encoding`, `empty`, `broken`."""


def written(head: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A table as CSV. What a spreadsheet would take for a formula gets an apostrophe before it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([harmless(cell) for cell in head])
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return BOM + out.getvalue().encode("utf-8", "replace")


def harmless(cell: str) -> str:
    """The cell as it is, or with an apostrophe where it begins like a formula; a phone number is none."""
    return f"'{cell}" if cell.startswith(_COMMANDS) and not _PHONE.fullmatch(cell) else cell


def plain(cell: str) -> str:
    """A cell that `harmless` wrote, as it was, without spaces around it."""
    stripped = cell.strip()
    return stripped[1:] if stripped[:1] == "'" and stripped[1:].startswith(_COMMANDS) else stripped


def read(content: bytes) -> list[list[str]]:
    """The rows of a CSV file, cells plain; separated by commas, semicolons or tabs. Raises NoTable."""
    text = _decoded(content)
    if not text.strip():
        raise NoTable("empty")
    first = text.lstrip().splitlines()[0]
    separator = max(_SEPARATORS, key=first.count)
    try:
        return [[plain(cell) for cell in row] for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator)]
    except csv.Error:
        raise NoTable("broken") from None


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    elif b"\0" in content:
        raise NoTable("encoding")
    else:
        encoding = "utf-8-sig"
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        raise NoTable("encoding") from None
