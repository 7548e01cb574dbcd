"""What stands in a backup: a line about all of it, then each table's name and its rows, then how many there were."""

import base64
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson
from sqlalchemy import BigInteger, Column, LargeBinary, Table, Text
from sqlalchemy import column as light_column
from sqlalchemy import table as light_table
from sqlalchemy.sql.expression import TableClause
from sqlalchemy.types import TypeEngine

from wabot.core.envelope import Sealed

_SEALED = re.compile(rb"(?<![\w.])w1\.([0-9a-f]{8})\.")
_KINDS: dict[str, type[TypeEngine[Any]]] = {"text": Text, "number": BigInteger, "bytes": LargeBinary}


@dataclass(frozen=True, slots=True)
class Shape:
    """A table as it was: its columns with their kinds, and how many rows it had."""

    name: str
    columns: Sequence[tuple[str, str]]
    rows: int  # when the backup began

    def clause(self) -> TableClause:
        """Something to insert into, also where this version's table has other columns."""
        return light_table(self.name, *[light_column(name, _KINDS[kind]) for name, kind in self.columns])

    def line(self, row: Sequence[Any]) -> bytes:
        """A row, as it stands in the file."""
        packed = [base64.b64encode(one).decode() if isinstance(one, bytes) else one for one in row]
        return orjson.dumps(packed) + b"\n"

    def row(self, line: bytes) -> dict[str, Any]:
        """And back."""
        values = orjson.loads(line)
        if len(values) != len(self.columns):
            raise Sealed(f"the backup is damaged: a row of {self.name} has {len(values)} columns")
        pairs = zip(self.columns, values, strict=True)
        return {
            name: base64.b64decode(one) if kind == "bytes" and one is not None else one for (name, kind), one in pairs
        }


@dataclass(frozen=True, slots=True)
class Contents:
    """The first line of a backup."""

    version: str  # of wabot
    revision: str  # of the schema
    database: str
    made_at: int
    tables: Sequence[Shape]

    @property
    def rows(self) -> int:
        """Of all tables."""
        return sum(shape.rows for shape in self.tables)

    def line(self) -> bytes:
        """As it stands in the file."""
        return orjson.dumps(self) + b"\n"


@dataclass(slots=True)
class Tally:
    """The last line of a backup: what really went in."""

    rows: dict[str, int] = field(default_factory=dict)  # by table
    keys: dict[str, int] = field(default_factory=dict)  # secrets sealed with each key, by the key's name

    def count(self, table: str, line: bytes) -> None:
        """A row."""
        self.rows[table] = self.rows.get(table, 0) + 1
        for name in _SEALED.findall(line):
            self.keys[name.decode()] = self.keys.get(name.decode(), 0) + 1

    def line(self) -> bytes:
        """As it stands in the file."""
        return orjson.dumps({"end": self}) + b"\n"


def shape_of(table: Table, rows: int) -> Shape:
    """A table of this version."""
    return Shape(str(table.name), [(str(column.name), _kind(column)) for column in table.columns], rows)


def read_contents(lines: Iterator[bytes]) -> Contents:
    """The first line. Raises Sealed."""
    try:
        found = orjson.loads(next(lines))
        tables = [Shape(one["name"], [(n, k) for n, k in one["columns"]], one["rows"]) for one in found.pop("tables")]
        return Contents(tables=tables, **found)
    except (StopIteration, ValueError, KeyError, TypeError):
        raise Sealed("the backup is damaged: its first line cannot be read") from None


def _kind(column: Column[Any]) -> str:
    if isinstance(column.type, LargeBinary):
        return "bytes"
    return "text" if isinstance(column.type, Text) else "number"
