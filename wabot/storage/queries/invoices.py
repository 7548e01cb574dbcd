"""Statements for invoices."""

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Row, Select, func, select, update

from wabot.core.clock import Instant
from wabot.core.ids import PLATFORM, OrderId, TenantId
from wabot.core.invoice import Invoice, InvoiceStatus, Plan
from wabot.core.money import Money
from wabot.ports.store.errors import Stale
from wabot.ports.store.invoices import Billed, InvoiceLine
from wabot.storage.queries.counters import INVOICE_NUMBERS, bump
from wabot.storage.scope import Scope
from wabot.storage.tables.billing import invoice as table
from wabot.storage.tables.billing import invoice_story

_SAME = ("days", "made_at", "paid_at", "voided_at", "until", "method", "receipt", "reason")


class SqlInvoices:
    """Implements ports.store.invoices.Invoices."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def add(self, invoice: Invoice, line: InvoiceLine) -> Invoice:
        numbered = replace(invoice, tenant=self._scope.tenant, number=bump(self._scope, INVOICE_NUMBERS), revision=1)
        self._scope.insert(table, {"number": numbered.number, "revision": 1, **_values(numbered)})
        self._tell(numbered, line)
        return numbered

    def get(self, number: int) -> Invoice | None:
        return _one(self._scope, self._scope.select(table).where(table.c.number == number))

    def lock(self, number: int) -> Invoice | None:
        return _one(self._scope, self._scope.select(table).where(table.c.number == number).with_for_update())

    def save(self, invoice: Invoice, line: InvoiceLine) -> Invoice:
        moved = replace(invoice, revision=invoice.revision + 1)
        change = (
            self._scope.update(table)
            .where(table.c.number == invoice.number, table.c.revision == invoice.revision)
            .values(revision=moved.revision, **_values(moved))
        )
        if self._scope.execute(change).rowcount != 1:
            raise Stale
        self._tell(moved, line)
        return moved

    def list(self, statuses: Sequence[InvoiceStatus] = (), limit: int = 50) -> Sequence[Invoice]:
        return _list(self._scope, self._scope.select(table), statuses, limit)

    def story(self, number: int) -> Sequence[InvoiceLine]:
        lines = self._scope.select(invoice_story).where(invoice_story.c.number == number).order_by(invoice_story.c.seq)
        return [InvoiceLine(Instant(row.at), row.word, json.loads(row.facts)) for row in self._scope.all(lines)]

    def _tell(self, invoice: Invoice, line: InvoiceLine) -> None:
        facts = json.dumps({k: v for k, v in line.facts.items() if v}, ensure_ascii=False, sort_keys=True)
        key = {"number": invoice.number, "seq": invoice.revision}
        self._scope.insert(invoice_story, {**key, "at": line.at, "word": line.word, "facts": facts})
        self._scope.touch("invoices")


class SqlInvoicesScan:
    """Implements ports.store.invoices.InvoicesScan."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def get(self, number: int) -> Invoice | None:
        return _one(self._scope, select(table).where(table.c.number == number))

    def list(self, statuses: Sequence[InvoiceStatus] = (), limit: int = 50) -> Sequence[Invoice]:
        return _list(self._scope, select(table), statuses, limit)

    def paid_by(self, method: str, receipt: str) -> Invoice | None:
        same = select(table).where(table.c.method == method, table.c.receipt == receipt)
        return _one(self._scope, same.where(table.c.status == InvoiceStatus.PAID.value).limit(1))

    def totals(self, since: Instant, before: Instant) -> Sequence[Billed]:
        sums = (
            select(table.c.currency, func.count(), func.sum(table.c.price_minor))
            .where(table.c.status == InvoiceStatus.PAID.value, table.c.paid_at >= since, table.c.paid_at < before)
            .group_by(table.c.currency)
            .order_by(table.c.currency)
        )
        return [Billed(currency, int(count), int(minor)) for currency, count, minor in self._scope.all(sums)]

    def keep(self, tenant: TenantId) -> int:
        money = (InvoiceStatus.PAID.value, InvoiceStatus.REFUNDED.value)
        theirs = update(table).where(table.c.tenant_id == tenant, table.c.status.in_(money))
        return self._scope.execute(theirs.values(tenant_id=PLATFORM, reason="")).rowcount


def _list(scope: Scope, source: Select[Any], statuses: Sequence[InvoiceStatus], limit: int) -> Sequence[Invoice]:
    if statuses:
        source = source.where(table.c.status.in_([status.value for status in statuses]))
    return [_invoice(row) for row in scope.all(source.order_by(table.c.number.desc()).limit(limit))]


def _one(scope: Scope, source: Select[Any]) -> Invoice | None:
    row = scope.first(source)
    return None if row is None else _invoice(row)


def _values(invoice: Invoice) -> dict[str, Any]:
    same = {name: getattr(invoice, name) for name in _SAME}
    return {
        **same,
        "status": invoice.status.value,
        "plan": invoice.plan.value,
        "price_minor": invoice.price.minor,
        "currency": invoice.price.currency,
        "made_by": invoice.by,
        "order_id": invoice.order or "",
    }


def _invoice(row: Row[Any]) -> Invoice:
    same = {name: getattr(row, name) for name in _SAME}
    return Invoice(
        tenant=TenantId(row.tenant_id),
        number=row.number,
        plan=Plan(row.plan),
        price=Money(row.price_minor, row.currency),
        status=InvoiceStatus(row.status),
        by=row.made_by,
        order=OrderId(row.order_id) if row.order_id else None,
        revision=row.revision,
        **same,
    )
