"""Invoices: their states, and their numbers as people write them."""

import pytest

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.core.invoice import INVOICE, Invoice, InvoiceEvent, InvoiceStatus, Plan, days_key, number_of, price_key
from wabot.core.money import Money


def test_paid_is_left_only_by_giving_back() -> None:
    out = {event for (state, event) in INVOICE.edges if state is InvoiceStatus.PAID}
    assert out == {InvoiceEvent.REFUND}
    assert not any(state is InvoiceStatus.REFUNDED for (state, _event) in INVOICE.edges)


def test_its_name_and_back() -> None:
    invoice = Invoice(TenantId("T1"), 123, Plan.MONTH, 30, Money.of(500, "KES"), made_at=Instant(1))
    assert invoice.name == "INV-000123"
    assert number_of(invoice.name) == 123


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("INV-000123", 123), ("inv 123", 123), ("inv123", 123), (" 123 ", 123), ("#7", 7), ("INV-1000000", 1_000_000),
        ("", None), ("INV", None), ("12a", None), ("-3", None), ("1234567890", None), ("١٢", 12),
    ],
)  # fmt: skip
def test_numbers_as_people_write_them(text: str, number: int | None) -> None:
    assert number_of(text) == number


def test_what_a_plan_costs_and_lasts_is_a_setting() -> None:
    assert (price_key(Plan.MONTH, "KES"), days_key(Plan.YEAR)) == ("price_month_kes", "year_days")
