"""Holds wabot's books against the provider's ledger, order by order and in sum; reads both with plain SQL."""

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import asyncpg

Row = dict[str, Any]

ORDERS = """
select o.id, o.number, o.status, o.price_minor, o.amount_minor, o.currency, o.contact_id, o.next_at, o.recipient,
       p.status as payment, p.reason, p.checkout_id, d.status as delivery, r.status as refund
from orders o
join payment p on p.tenant_id = o.tenant_id and p.order_id = o.id
left join delivery d on d.tenant_id = o.tenant_id and d.order_id = o.id
left join refund r on r.tenant_id = o.tenant_id and r.order_id = o.id"""
ISSUES = "select subject, kind as issue from issue where resolved_at is null"
SENT = "select id from outbox where kind = 'send' and status in ('sent', 'delivered', 'read')"
OPEN_EVENTS = "select id, kind, attempts from event where handled_at is null"
OPEN_WORK = "select id, kind, status, due, error from outbox where status in ('sending', 'queued', 'parked')"
UNJUDGED = "select id from payment_notice where verdict = 'received'"
FINAL = frozenset({"delivered", "failed", "cancelled", "expired", "refunded"})
ENDS = {
    "delivered": ("9-receipt",),
    "refunded": ("9-refunded",),
    "failed": ("5-failed", "4-expired"),
    "cancelled": ("5-failed", "4-expired"),
    "expired": ("4-expired", "5-failed"),
    "undelivered": ("8-undelivered",),
    "review": ("5-review", "8-review"),
}
"""Of each status the words, named by their cause, one of which the customer must have heard."""


@dataclass(slots=True)
class Finding:
    """What came out: everything that is not as it has to be, in words, by kind."""

    orders: Counter[str] = field(default_factory=Counter)
    faults: Mapping[str, int] = field(default_factory=dict)
    wrong: dict[str, list[str]] = field(default_factory=dict)
    sums: dict[str, int] = field(default_factory=dict)  # in minor units
    issues: Counter[str] = field(default_factory=Counter)
    pushes: int = 0
    loads: int = 0

    def note(self, kind: str, words: str) -> None:
        self.wrong.setdefault(kind, []).append(words)


ZEROS = (
    "delivered twice", "paid but forgotten", "delivered unpaid", "asked for twice", "believed without money",
    "believed delivered", "loaded and not known", "goods and money both back", "refund and ledger differ",
    "another price", "left in the middle", "nothing looks again", "never told the end", "event never handled",
    "work never done", "notice never judged", "sums", "secrets found",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Books:
    """The rows of one shop and of its provider."""

    folder: Path
    database: str = ""

    async def rows(self, statement: str) -> list[Row]:
        """Of wabot's own database."""
        if not self.database:
            return _sqlite(self.folder / "wabot.db", statement)
        connection = await asyncpg.connect(self.database)
        try:
            return [dict(row) for row in await connection.fetch(statement)]
        finally:
            await connection.close()

    async def orders_so_far(self) -> int:
        """How many orders there are."""
        try:
            return int((await self.rows("select coalesce(max(number), 0) as n from orders"))[0]["n"])
        except (sqlite3.Error, asyncpg.PostgresError, OSError):
            return 0  # before its first start, or while it starts

    def ledger(self, statement: str) -> list[Row]:
        """Of the provider's truth."""
        return _sqlite(self.folder / "provider.db", statement)

    async def compared(self) -> Finding:
        """Everything, looked at once nothing moves any more."""
        found = Finding()
        counts = self.ledger("select name, value from counts where name like 'fault %' order by name")
        found.faults = {row["name"].removeprefix("fault "): row["value"] for row in counts}
        issues = await self.rows(ISSUES)
        found.issues = Counter(row["issue"] for row in issues)
        shown = {row["subject"].removeprefix("order/") for row in issues if row["subject"].startswith("order/")}
        orders = await self.rows(ORDERS)
        truth = Truth.of(self).named(orders, shown)
        found.pushes, found.loads = len(truth.paid), sum(truth.loads.values())
        ends = await self._heard()
        for row in orders:
            found.orders[row["status"]] += 1
            for kind, words in _faults_of(row, truth, in_front=row["id"] in shown or row["status"] == "review"):
                found.note(kind, words)
            if not ends.get(row["id"], set()) & set(ENDS.get(row["status"], ())):
                found.note("never told the end", f"{row} heard {sorted(ends.get(row['id'], ()))}")
        for order in truth.loads.keys() - {row["id"] for row in orders}:
            found.note("loaded and not known", order)
        for reference, times in truth.asked.items():
            if times > 1:
                found.note("asked for twice", f"{reference} {times} times")
        _add_up(found, orders, truth, shown)
        await self._left_over(found)
        return found

    async def _heard(self) -> dict[str, set[str]]:
        """By order, the causes of what was sent to its customer; ids are order/cause/…"""
        heard: dict[str, set[str]] = {}
        for row in await self.rows(SENT):
            order, _, rest = row["id"].partition("/")
            heard.setdefault(order, set()).add(rest.partition("/")[0])
        return heard

    async def _left_over(self, found: Finding) -> None:
        asked = (
            ("event never handled", OPEN_EVENTS),
            ("work never done", OPEN_WORK),
            ("notice never judged", UNJUDGED),
        )
        for kind, statement in asked:
            for row in await self.rows(statement):
                found.note(kind, str(row))


@dataclass(frozen=True, slots=True)
class Truth:
    """What really happened, as only the provider knows."""

    paid: Mapping[int, int]  # by order number, whole units of the currency
    asked: Mapping[str, int]
    back: Mapping[int, int]  # by order number: money that was given back
    loads: Mapping[str, int]  # by order id: how often airtime really reached a phone
    loaded: Mapping[str, int]  # by order id: minor units
    keyless: Mapping[tuple[str, int], int]  # by phone and minor units: loads of which nobody can say whose they are

    @staticmethod
    def of(books: Books) -> "Truth":
        """All of it."""
        pushes = books.ledger("select reference, amount, code, receipt from pushes")
        paid = {_number(row["reference"]): row for row in pushes if row["code"] == "0"}
        reversed_ = {row["receipt"]: row["amount"] for row in books.ledger("select receipt, amount from reversals")}
        loads = books.ledger("select key, phone, amount from loads where not failed")
        keyless = Counter((row["phone"], row["amount"]) for row in loads if not row["key"])
        loads = [row for row in loads if row["key"]]
        loaded: Counter[str] = Counter()
        for row in loads:
            loaded[row["key"].rpartition("-")[0]] += row["amount"]
        return Truth(
            {number: row["amount"] for number, row in paid.items()},
            Counter(row["reference"] for row in pushes),
            {number: reversed_[row["receipt"]] for number, row in paid.items() if row["receipt"] in reversed_},
            Counter(row["key"].rpartition("-")[0] for row in loads),
            loaded,
            keyless,
        )

    def named(self, orders: Sequence[Row], shown: set[str]) -> "Truth":
        """With the loads of a reseller that knows no key shared out: equal loads to the same phone are all one.

        First to the orders that say they were delivered, then to those that a person looks at, then to any that was
        paid: only a load that then is left over was one too many.
        """
        loads, loaded = Counter(self.loads), Counter(self.loaded)
        left = Counter(self.keyless)
        ranked = sorted(orders, key=lambda row: _rank(row, shown, paid=row["number"] in self.paid))
        for row in ranked:
            twin = (row["recipient"], row["amount_minor"])
            if left[twin] and _rank(row, shown, paid=row["number"] in self.paid) < 3:
                left[twin] -= 1
                loads[row["id"]] += 1
                loaded[row["id"]] += twin[1]
        for row in ranked:
            twin = (row["recipient"], row["amount_minor"])
            loads[row["id"]] += left[twin]  # one too many
            loaded[row["id"]] += left.pop(twin, 0) * twin[1]
        for phone, amount in left.elements():
            loads[f"nobody/{phone[-4:]}/{amount}"] += 1
        return replace(self, loads=loads, loaded=loaded)


def _faults_of(row: Row, truth: Truth, *, in_front: bool) -> Iterator[tuple[str, str]]:
    """Everything wrong with one order."""
    number = row["number"]
    loads, paid, back = truth.loads.get(row["id"], 0), truth.paid.get(number), truth.back.get(number)
    words = f"{row} paid={paid} back={back} loads={loads}"
    known, refunded = row["delivery"] == "delivered", row["refund"] == "done"
    open_ = row["status"] not in FINAL and not in_front
    checks = {
        "delivered twice": loads > 1,
        "delivered unpaid": loads and paid is None,
        "paid but forgotten": paid is not None and not (_settled(row, loads, back) or in_front),
        "believed without money": paid is None and row["payment"] == "paid",
        "believed delivered": known and not loads,
        "loaded and not known": loads and not known and not in_front,
        "goods and money both back": loads and back is not None,
        "refund and ledger differ": (back is not None) != refunded and not in_front,
        "another price": paid is not None and paid * 100 != row["price_minor"],
        "left in the middle": open_,
        "nothing looks again": open_ and row["next_at"] is None,
    }
    yield from ((kind, words) for kind, so in checks.items() if so)


def _rank(row: Row, shown: set[str], *, paid: bool) -> int:
    if row["delivery"] == "delivered":
        return 0
    if row["delivery"] in ("review", "unknown", "sent"):
        return 1
    return 2 if paid and row["id"] in shown else 3


def _settled(row: Row, loads: int, back: int | None) -> bool:
    """Delivered or given back, in the books and in truth."""
    return (row["status"] == "delivered" and loads == 1) or (row["status"] == "refunded" and back is not None)


def _add_up(found: Finding, orders: Sequence[Row], truth: Truth, shown: set[str]) -> None:
    """Money in, by the provider, against where our books have it; each in cents."""
    sums: Counter[str] = Counter()
    for row in orders:
        sums[f"{row['currency']} {_place(row, shown)}"] += row["price_minor"] * (
            row["number"] in truth.paid or row["payment"] == "paid"
        )
    money_in, booked = sum(truth.paid.values()) * 100, sum(sums.values())
    loaded = sum(truth.loaded.values())
    believed = sum(row["amount_minor"] for row in orders if row["delivery"] == "delivered")
    sums_shown = {"KES money in (provider)": money_in, **dict(sorted(sums.items())), "KES booked (wabot)": booked}
    found.sums = {**sums_shown, "KES airtime loaded (provider)": loaded, "KES airtime delivered (wabot)": believed}
    if money_in != booked:
        found.note("sums", f"money in {money_in}, booked {booked}")


def _place(row: Row, shown: set[str]) -> str:
    """Where the money of an order is, by our books."""
    if row["status"] in ("delivered", "refunded"):
        return str(row["status"])
    if row["refund"] in ("due", "requested", "manual"):
        return "owed to payers"
    if row["status"] == "review" or row["id"] in shown:
        return "in front of a person"
    return "nowhere"


def _number(reference: str) -> int:
    found = re.search(r"\d+$", reference)
    return int(found[0]) if found else -1


def story(rows: Sequence[Row]) -> str:
    """Lines of an order's story, readable."""
    return "\n".join(f"{row['at']} {row['word']} {json.loads(row['facts'])}" for row in rows)


def _sqlite(file: Path, statement: str) -> list[Row]:
    connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    try:
        return [dict(row) for row in connection.execute(statement)]
    finally:
        connection.close()
