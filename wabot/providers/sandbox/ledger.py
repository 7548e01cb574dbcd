"""What the sandbox remembers: pushes, reversals and airtime loads, in a small SQLite file that outlives the process."""

import sqlite3
from collections.abc import Mapping
from dataclasses import astuple, dataclass
from pathlib import Path

from wabot.core.clock import Instant

_TABLES = """
create table if not exists pushes (
    checkout_id text primary key, merchant_id text not null, at integer not null, mode text not null,
    amount integer not null, payer text not null, reference text not null, callback_url text not null,
    receipt text not null, answer_at integer not null, code text not null, callbacks integer not null) without rowid;
create index if not exists pushes_due on pushes (answer_at) where callbacks > 0;
create table if not exists reversals (
    receipt text primary key, amount integer not null, at integer not null) without rowid;
create table if not exists loads (
    reference text primary key, key text not null, phone text not null, amount integer not null,
    at integer not null, ready_at integer not null, failed integer not null) without rowid;
create index if not exists loads_key on loads (key);
create table if not exists counts (name text primary key, value integer not null) without rowid;
"""
_COUNT = "insert into counts values (?, ?) on conflict (name) do update set"


@dataclass(frozen=True, slots=True)
class PushRow:
    """One push that reached a payer. Amounts are whole shillings; `code` "" means that nobody ever answers."""

    checkout_id: str
    merchant_id: str
    at: Instant
    mode: str
    amount: int
    payer: str
    reference: str
    callback_url: str
    receipt: str
    answer_at: Instant
    code: str
    callbacks: int  # still to be sent

    def paid(self, now: Instant) -> bool:
        """Whether the money has moved by `now`."""
        return self.code == "0" and now >= self.answer_at


@dataclass(frozen=True, slots=True)
class LoadRow:
    """One airtime order that was taken. The amount is in minor units."""

    reference: str
    key: str
    phone: str
    amount: int
    at: Instant
    ready_at: Instant
    failed: int

    def state(self, now: Instant) -> str:
        """`failed`, `accepted` or `delivered`."""
        if self.failed:
            return "failed"
        return "delivered" if now >= self.ready_at else "accepted"


class Ledger:
    """Plain fast writes; `synchronous=off` is enough, because a killed process loses nothing the system has taken."""

    def __init__(self, path: Path | None = None) -> None:
        self._db = sqlite3.connect(path or ":memory:", isolation_level=None)
        self._db.execute("pragma journal_mode = wal")
        self._db.execute("pragma synchronous = off")
        self._db.executescript(_TABLES)

    def close(self) -> None:
        self._db.close()

    def next(self, name: str) -> int:
        """The next number of a series: 1, 2, 3, …, never given twice."""
        self.add(name, 1)
        return self.count(name)

    def add(self, name: str, change: int) -> None:
        self._db.execute(f"{_COUNT} value = value + excluded.value", (name, change))

    def set(self, name: str, value: int) -> None:
        self._db.execute(f"{_COUNT} value = excluded.value", (name, value))

    def count(self, name: str, default: int = 0) -> int:
        row = self._db.execute("select value from counts where name = ?", (name,)).fetchone()
        return default if row is None else int(row[0])

    def add_push(self, row: PushRow) -> None:
        self._db.execute(f"insert into pushes values ({_marks(12)})", astuple(row))  # noqa: S608 — only question marks

    def push(self, checkout_id: str) -> PushRow | None:
        return next(iter(self._pushes("where checkout_id = :id", {"id": checkout_id})), None)

    def push_by_receipt(self, receipt: str) -> PushRow | None:
        return next(iter(self._pushes("where receipt = :receipt and code = '0'", {"receipt": receipt})), None)

    def pushes(self) -> list[PushRow]:
        """Every push, oldest first."""
        return self._pushes("order by at, checkout_id", {})

    def due(self, now: Instant) -> list[PushRow]:
        """Pushes whose payer has answered and whose callbacks were not all sent."""
        return self._pushes("where callbacks > 0 and answer_at <= :now order by answer_at", {"now": now})

    def told(self, checkout_id: str) -> None:
        """All callbacks of this push went out."""
        self._db.execute("update pushes set callbacks = 0 where checkout_id = ?", (checkout_id,))

    def _pushes(self, where: str, args: Mapping[str, str | int]) -> list[PushRow]:
        return [PushRow(*row) for row in self._db.execute(f"select * from pushes {where}", args)]  # noqa: S608 — constants

    def reverse(self, receipt: str, amount: int, at: Instant) -> bool:
        """Give a payment back; False where that was done before."""
        done = self._db.execute("insert into reversals values (?, ?, ?) on conflict do nothing", (receipt, amount, at))
        return done.rowcount == 1

    def reversed(self) -> int:
        """All that was given back, in whole shillings."""
        return int(self._db.execute("select coalesce(sum(amount), 0) from reversals").fetchone()[0])

    def add_load(self, row: LoadRow) -> None:
        self._db.execute(f"insert into loads values ({_marks(7)})", astuple(row))  # noqa: S608 — only question marks

    def load(self, *, key: str = "", reference: str = "") -> LoadRow | None:
        """The first load with this key or reference."""
        column, value = ("reference", reference) if reference else ("key", key)
        rows = self._db.execute(f"select * from loads where {column} = ? order by at limit 1", (value,))  # noqa: S608 — two constants
        return next((LoadRow(*row) for row in rows), None)

    def loads(self) -> list[LoadRow]:
        """Every load, oldest first."""
        return [LoadRow(*row) for row in self._db.execute("select * from loads order by at, reference")]

    def twin(self, phone: str, amount: int, since: Instant) -> bool:
        """Whether an equal load was taken after `since`."""
        sql = "select 1 from loads where phone = ? and amount = ? and at > ? and not failed"
        return self._db.execute(sql, (phone, amount, since)).fetchone() is not None


def _marks(count: int) -> str:
    return ", ".join("?" * count)
