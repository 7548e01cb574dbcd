"""Audits what a shop left behind: its database and the sandbox's ledger, read with plain SQL, agree with each other."""

import json
import sqlite3
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg

from tests.faults.shop_under_load import SPOKEN
from wabot.core.order import order_id
from wabot.storage.store import open_store
from wabot.storage.urls import sqlite_url

Row = dict[str, Any]

ORDERS = """
select o.id, o.number, o.status, o.price_minor, o.amount_minor, o.contact_id,
       p.status as payment, p.checkout_id, d.status as delivery, r.status as refund,
       (select count(*) from issue i where i.subject = 'order/' || o.id and i.resolved_at is null) as issues
from orders o
join payment p on p.tenant_id = o.tenant_id and p.order_id = o.id
left join delivery d on d.tenant_id = o.tenant_id and d.order_id = o.id
left join refund r on r.tenant_id = o.tenant_id and r.order_id = o.id"""
SAID = "select id, note from event where kind = 'said'"
SENT = "select id from outbox where kind = 'send' and status in ('sent', 'delivered', 'read')"
ASKED = "select tenant_id, id from outbox where kind = 'payment'"
OPEN_EVENTS = "select id, kind, attempts from event where handled_at is null"
OPEN_WORK = "select id, kind, status, due, error from outbox where status in ('sending', 'queued', 'parked')"
FINAL = {"delivered", "failed", "cancelled", "expired", "refunded"}


@dataclass(frozen=True, slots=True)
class Books:
    """The rows of one shop."""

    database: str
    folder: Path

    async def rows(self, statement: str) -> list[Row]:
        """Of wabot's own database."""
        if self.database.startswith("sqlite"):
            return _sqlite(self.folder / "wabot.db", statement)
        connection = await asyncpg.connect(self.database)
        try:
            return [dict(row) for row in await connection.fetch(statement)]
        finally:
            await connection.close()

    def ledger(self, statement: str) -> list[Row]:
        """Of the sandbox's books."""
        return _sqlite(self.folder / "sandbox.db", statement)

    async def mistakes(self, taken: set[str]) -> list[str]:
        """Everything that is not as it has to be, in words."""
        orders = await self.rows(ORDERS)
        return [
            *(f"never handled: {row}" for row in await self.rows(OPEN_EVENTS)),
            *await self._unanswered(),
            *(f"never performed: {row}" for row in await self.rows(OPEN_WORK)),
            *await self._lost_words(taken),
            *_unfinished(orders),
            *self._goods(orders),
            *self._money(orders),
            *await self._audit(),
        ]

    async def counts(self) -> Counter[str]:
        """Orders by status."""
        return Counter(row["status"] for row in await self.rows(ORDERS))

    async def _unanswered(self) -> list[str]:
        """A message sent in answer has an id that begins with the event's, or with that of the order it asked for."""
        answered = {_root(row["id"]) for row in await self.rows(SENT)}
        for row in await self.rows(ASKED):
            if order_id(row["tenant_id"], row["id"]) in answered:
                answered.add(_root(row["id"]))
        said = await self.rows(SAID)
        return [f"never answered: {row}" for row in said if row["id"] not in answered and not row["note"]]

    async def _lost_words(self, taken: set[str]) -> list[str]:
        recorded = {row["dedupe"].removeprefix("m:") for row in await self.rows("select dedupe from event")}
        offered = {line.split(" ")[0] for line in (self.folder / SPOKEN).read_text(encoding="utf-8").splitlines()}
        return [f"said and lost: {key}" for key in sorted((taken | offered) - recorded)]

    def _goods(self, orders: Sequence[Row]) -> list[str]:
        loads = Counter(row["key"].rpartition("-")[0] for row in self.ledger("select key from loads where not failed"))
        wrong = [f"delivered {times} times: {order}" for order, times in loads.items() if times > 1]
        for row in orders:
            if (row["delivery"] == "delivered") != (loads[row["id"]] == 1) and not row["issues"]:
                wrong.append(f"goods and order disagree ({loads[row['id']]} loads): {row}")
            if loads[row["id"]] and row["payment"] != "paid":
                wrong.append(f"delivered unpaid: {row}")
        return wrong + [f"loaded for nobody: {order}" for order in loads.keys() - {row["id"] for row in orders}]

    def _money(self, orders: Sequence[Row]) -> list[str]:
        pushes = self.ledger("select reference, amount, code, receipt from pushes")
        asked = Counter(row["reference"] for row in pushes)
        got = {row["reference"]: row for row in pushes if row["code"] == "0"}
        back = {row["receipt"] for row in self.ledger("select receipt from reversals")}
        wrong = [f"asked for {times} times: {reference}" for reference, times in asked.items() if times > 1]
        for order in orders:
            push = got.get(f"AIRTIME{order['number']}")
            if (push is not None) != (order["payment"] == "paid") and not order["issues"]:
                wrong.append(f"money and order disagree ({push}): {order}")
            if push is not None and push["amount"] * 100 != order["price_minor"]:
                wrong.append(f"another price: {order} {push}")
            if push is not None and (push["receipt"] in back) != (order["refund"] == "done"):
                wrong.append(f"money back and order disagree: {order}")
        return wrong

    async def _audit(self) -> list[str]:
        url = self.database if not self.database.startswith("sqlite") else sqlite_url(self.folder / "wabot.db")
        store = await open_store(url)
        try:
            verdict = await store.read(lambda tx: tx.platform.audit.verify())
        finally:
            await store.close()
        whole = verdict.broken is None and verdict.entries >= 2
        return [] if whole else [f"the audit trail: {json.dumps(str(verdict))}"]


def _unfinished(orders: Sequence[Row]) -> list[str]:
    return [f"left in the middle: {row}" for row in orders if row["status"] not in FINAL and not row["issues"]]


def _root(effect: str) -> str:
    return effect.partition("/")[0]


def _sqlite(file: Path, statement: str) -> list[Row]:
    connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    try:
        return [dict(row) for row in connection.execute(statement)]
    finally:
        connection.close()
