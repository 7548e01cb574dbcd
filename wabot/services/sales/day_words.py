"""A day's books in words: for an owner, and all tenants' together for the platform's people."""

from collections.abc import Sequence
from datetime import date

from wabot.core.money import Money
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.events import Json
from wabot.services.sales.day_books import Books, DayReport, Place, Sum


def owner_words(report: DayReport, tenant: Tenant) -> dict[str, Json]:
    """Arguments of `day-report`: name, day, lines."""
    lines = [line for books in report.books for line in lines_of(books)]
    return {
        "name": tenant.name,
        "day": values.date(report.day.isoformat()),
        "lines": [*lines, *_verdict(report)] if report.books else [values.text("day-idle")],
    }


def staff_words(reports: Sequence[DayReport], day: date) -> dict[str, Json]:
    """Arguments of `day-summary`: day, count (of tenants with sales), lines."""
    currencies = sorted({books.currency for report in reports for books in report.books})
    lines = [line for currency in currencies for line in lines_of(together(currency, reports))]
    off = [report for report in reports if not report.adds_up]
    told: list[Json] = [values.text("day-off-tenant", {"tenant": one.tenant, "orders": _numbers(one)}) for one in off]
    ends: list[Json] = told or [values.text("day-adds-up")]
    return {"day": values.date(day.isoformat()), "count": len(reports), "lines": [*lines, *ends]}


def together(currency: str, reports: Sequence[DayReport]) -> Books:
    """Several tenants' books of one currency as one."""
    whole = Books(currency)
    for books in (books for report in reports for books in report.books if books.currency == currency):
        whole.made, whole.came = _added(whole.made, books.made), _added(whole.came, books.came)
        whole.delivered = _added(whole.delivered, books.delivered)
        whole.given_back, whole.twice = _added(whole.given_back, books.given_back), _added(whole.twice, books.twice)
        whole.opening = _added(whole.opening, books.opening)
        whole.asked, whole.waiting = whole.asked + books.asked, whole.waiting + books.waiting
        whole.spent += books.spent
        for place, one in books.closing.items():
            whole.closing[place] = _added(whole.closing.get(place, Sum()), one)
    return whole


def lines_of(books: Books) -> list[Json]:
    """One currency's books, a line each; what is nothing is left out but for money that came and goods that went."""
    code = books.currency
    made: dict[str, Json] = {"asked": books.asked, "waiting": books.waiting}
    lines = [
        values.text("day-made", {**_sum(books.made, code), **made}),
        *_some("day-opening", books.opening, code),
        values.text("day-came", _sum(books.came, code)),
        values.text("day-delivered", {**_sum(books.delivered, code), "spent": values.money(Money(books.spent, code))}),
        *_some("day-given-back", books.given_back, code),
        *_some("day-twice", books.twice, code),
    ]
    for place in Place:
        lines += _some(f"day-open-{place}", books.closing.get(place, Sum()), code)
    if books.difference:
        lines.append(values.text("day-difference", {"sum": values.money(Money(books.difference, code))}))
    return lines


def _verdict(report: DayReport) -> list[Json]:
    if report.adds_up:
        return [values.text("day-adds-up")]
    return [values.text("day-off", {"orders": _numbers(report)})]


def _numbers(report: DayReport) -> str:
    return ", ".join(f"#{number}" for number in report.unaccounted[:10]) or "–"


def _some(key: str, one: Sum, currency: str) -> list[Json]:
    return [values.text(key, _sum(one, currency))] if one.orders else []


def _sum(one: Sum, currency: str) -> dict[str, Json]:
    return {"count": one.orders, "sum": values.money(Money(one.minor, currency))}


def _added(first: Sum, second: Sum) -> Sum:
    return Sum(first.orders + second.orders, first.minor + second.minor)
