"""A catalogue as a file: the rows of a CSV or XLSX, bounded before anything is believed of it.

Everything here is pure and slow: callers run it in a thread.
"""

import csv
import datetime
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from openpyxl import load_workbook

from wabot.core.errors import Refused

FILE_BYTES = 2 * 1024 * 1024
ROWS = 5_000  # beside the headings
COLUMNS = 40
CELL = 2_100  # characters: a link of 2,000 and room to see that something is longer
UNPACKED_BYTES = 40 * 1024 * 1024  # of an XLSX; 5,000 rows of eight columns unpack to some 3 MB
PARTS = 500  # files within an XLSX
_FURTHEST = 4 * ROWS  # the last row looked at: blank rows between others are nobody's mistake
_DELIMITERS = (",", ";", "\t")
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it stands in the file."""

    number: int  # as the owner's program shows it: the headings are row 1 where nothing is above them
    cells: tuple[str, ...]


def read_rows(content: bytes) -> Sequence[Row]:
    """The rows that hold something, headings first.

    Raises Refused: too_large, too_many_rows, empty, old_excel, unreadable, suspicious (it unpacks to far more than
    such a file can be).
    """
    if len(content) > FILE_BYTES:
        raise Refused("too_large", str(len(content)))
    if content.startswith(_OLD_EXCEL):
        raise Refused("old_excel", "an XLS of before 2007")
    rows = _workbook(content) if content.startswith(b"PK\x03\x04") else _csv(content)
    found: list[Row] = []
    for row in rows:
        if not any(row.cells):
            continue
        if len(found) > ROWS:
            raise Refused("too_many_rows", str(ROWS))
        found.append(row)
    if not found:
        raise Refused("empty", "no cell holds anything")
    return found


def _csv(content: bytes) -> Iterator[Row]:
    text = _decoded(content)
    first = next((line for line in text.splitlines() if line.strip()), "")
    if first.casefold().startswith("sep=") and len(first) == 5:  # Excel's own hint
        delimiter, text = first[4], text.replace(first, "", 1)
    else:
        delimiter = max(_DELIMITERS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for number, cells in enumerate(reader, start=1):
            yield Row(number, _cells(cells))
    except csv.Error as error:
        raise Refused("unreadable", f"line {reader.line_num}: {error}") from error


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):  # "Unicode text" of Excel
        names: tuple[str, ...] = ("utf-16",)
    else:
        names = ("utf-8-sig", "cp1252")
    for name in names:
        try:
            text = content.decode(name)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise Refused("unreadable", "no text")


def _workbook(content: bytes) -> Iterator[Row]:
    """The first sheet, as values: formulas count as what they came to when the file was saved."""
    _bounded(content)
    try:
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()
        rows = sheet.iter_rows(max_row=_FURTHEST, max_col=COLUMNS, values_only=True)
        yield from (Row(number, _cells(map(_words, cells))) for number, cells in enumerate(rows, start=1))
    except Exception as error:  # it is a stranger's file: whatever the reader stumbles over, it cannot be read
        raise Refused("unreadable", f"{type(error).__name__}: {error}") from error


def _bounded(content: bytes) -> None:
    """Refuse what unpacks to more than memory is worth: zipfile reads no more of a part than it declares."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            parts = packed.infolist()
            if len(parts) > PARTS or sum(part.file_size for part in parts) > UNPACKED_BYTES:
                raise Refused("suspicious", "unpacks to too much")
            for part in parts:
                if b"<!DOCTYPE" in packed.read(part):
                    raise Refused("suspicious", f"{part.filename} declares entities")
    except Refused:
        raise
    except Exception as error:  # broken, sealed by a password, packed in a way nobody knows
        raise Refused("unreadable", f"{type(error).__name__}: {error}") from error


def _words(value: object) -> str:
    """A cell as an owner would type it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.6f}".rstrip("0").rstrip(".")
    if isinstance(value, datetime.datetime | datetime.date):
        return value.isoformat()
    return str(value)


def _cells(cells: Iterable[str]) -> tuple[str, ...]:
    return tuple(cell.strip()[:CELL] for _, cell in zip(range(COLUMNS), cells, strict=False))
