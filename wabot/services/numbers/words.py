"""A report in words: typed values, rendered by whoever reads them in their own language."""

from wabot.core.clock import MINUTE
from wabot.core.money import Money
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.store.numbers import Measure
from wabot.services.numbers.report import Report, Stretch

M = Measure


def lines_of(report: Report, contacts: int) -> list[Json]:
    """What is always said, and what is said where there is any of it; `contacts` are those there are in all."""

    def line(key: str, **measures: M) -> Json:
        return values.text(f"numbers-{key}", {name: report.total(measure) for name, measure in measures.items()})

    people: dict[str, Json] = {"new": report.total(M.NEW), "active": report.total(M.ACTIVE), "all": contacts}
    once = report.first == report.last
    found = [
        (True, line("messages", received=M.RECEIVED, sent=M.SENT)),
        (report.busy([M.FAILED]), line("failed", failed=M.FAILED)),
        (True, values.text("numbers-contacts" if once else "numbers-contacts-days", people)),
        (report.busy([M.LEFT]), line("left", left=M.LEFT)),
        (True, line("orders", orders=M.ORDERS, sold=M.SOLD)),
        *((True, _revenue(report, currency)) for currency in report.abouts(M.REVENUE)),
        (report.busy([M.AI]), line("ai", replies=M.AI, tokens=M.TOKENS)),
        (report.busy([M.API]), line("api", requests=M.API)),
        (report.busy([M.OFFLINE]), _offline(report)),
    ]
    return [words for wanted, words in found if wanted]


def span_words(stretch: Stretch) -> Json:
    """`the last 7 days`."""
    return values.text(f"numbers-span-{stretch}")


def _offline(report: Report) -> Json:
    return values.text("numbers-offline", {"offline": values.duration(report.total(M.OFFLINE) * MINUTE)})


def _revenue(report: Report, currency: str) -> Json:
    return values.text("numbers-revenue", {"revenue": values.money(Money(report.total(M.REVENUE, currency), currency))})
