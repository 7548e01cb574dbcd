"""Books of any histories: the identity holds over any days, and sums are those of a plain model."""

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from wabot.core.clock import Instant
from wabot.core.day import Span
from wabot.core.ids import OrderId, TenantId
from wabot.core.money import Money
from wabot.ports.store.sale_days import DELIVERED, GIVEN_BACK, MONEY_CAME, Made, Moved
from wabot.services.sales.day_books import Books, DayReport, Found, Place, Sum, day_report
from wabot.services.sales.day_words import together

T1, DAY = TenantId("T1"), date(2026, 11, 21)
END = 400
PATHS = (
    (),
    ("payment.paid",),
    ("payment.paid", "delivery.sending", "delivery.delivered"),
    ("payment.paid", "delivery.held", "delivery.resumed", "delivery.delivered"),
    ("payment.paid", "delivery.failed", "refund.requested", "refund.done"),
    ("payment.review", "refund.due", "refund.manual", "refund.marked_done"),
    ("payment.review", "payment.marked_paid", "delivery.unknown", "delivery.review", "delivery.marked_delivered"),
    ("payment.paid", "delivery.review", "refund.due", "refund.done", "delivery.delivered"),  # given twice
    ("payment.review", "refund.due", "refund.done", "payment.paid"),
)

Histories = list[list[Moved]]


def history(number: int, words: tuple[str, ...], times: list[int], minor: int, currency: str) -> list[Moved]:
    price = Money(minor, currency)
    return [
        Moved(OrderId(f"o{number}"), number, price, price, Instant(at), word)
        for word, at in zip(words, sorted(times), strict=False)
    ]


@st.composite
def histories(draw: st.DrawFn) -> Histories:
    times = st.lists(st.integers(0, END - 1), min_size=5, max_size=5)
    one = st.tuples(st.sampled_from(PATHS), times, st.integers(1, 10_000), st.sampled_from(["KES", "IDR"]))
    drawn = draw(st.lists(one, max_size=12))
    return [history(n, words, when, minor, currency) for n, (words, when, minor, currency) in enumerate(drawn, 1)]


def money_lines(lines: list[Moved]) -> list[Moved]:
    return [line for line in lines if line.word in MONEY_CAME | DELIVERED | GIVEN_BACK]


def books_of(all_: Histories, span: Span) -> DayReport:
    """What the store would find, and its books."""
    moves = [
        line
        for lines in all_
        if any(span.since <= line.at < span.until for line in money_lines(lines))
        for line in money_lines(lines)
        if line.at < span.until
    ]
    ends = [[line for lines in all_ for line in lines if line.at < at] for at in (span.since, span.until)]
    return day_report(T1, DAY, span, Found([], moves, ends[0], ends[1]))


def in_all(reports: list[DayReport], currency: str) -> Books:
    return together(currency, reports)


@given(histories(), st.lists(st.integers(1, END - 1), max_size=5))
def test_the_identity_holds_over_any_days(all_: Histories, cuts: list[int]) -> None:
    edges = [0, *sorted(set(cuts)), END]
    reports = [books_of(all_, Span(Instant(a), Instant(b))) for a, b in pairwise(edges)]
    assert all(report.adds_up for report in reports)
    for currency in ("KES", "IDR"):
        mine = [lines for lines in all_ if lines and lines[0].price.currency == currency]
        whole = in_all(reports, currency)
        came = [lines for lines in mine if any(line.word in MONEY_CAME for line in lines)]
        assert whole.came == Sum(len(came), sum(lines[0].price.minor for lines in came))
        ends = [line for lines in mine for line in lines if line.word in DELIVERED | GIVEN_BACK]
        told = whole.delivered.minor + whole.given_back.minor
        assert told == sum(line.price.minor for line in ends)


@given(histories())
def test_a_day_ends_as_the_next_begins(all_: Histories) -> None:
    first, second = (books_of(all_, Span(Instant(a), Instant(b))) for a, b in ((0, 200), (200, END)))
    for currency in ("KES", "IDR"):
        assert in_all([first], currency).open == in_all([second], currency).opening


def test_what_is_given_twice_is_said() -> None:
    twice = history(1, PATHS[7], [1, 2, 3, 4, 5], 50_00, "KES")
    (books,) = books_of([twice], Span(Instant(0), Instant(END))).books
    assert books.twice == Sum(1, 50_00)
    assert books.difference == 0


def test_goods_that_left_unpaid_do_not_add_up() -> None:
    unpaid = history(7, ("delivery.delivered",), [5, 6, 7, 8, 9], 50_00, "KES")
    report = books_of([unpaid], Span(Instant(0), Instant(END)))
    assert not report.adds_up
    assert report.unaccounted == (7,)
    assert report.books[0].difference == -50_00


def test_where_open_money_is() -> None:
    span = Span(Instant(0), Instant(END))
    for words, place in (
        (("payment.paid", "payment.asked"), Place.UNDER_WAY),
        (("payment.paid", "delivery.sending", "delivery.held"), Place.HELD),
        (("payment.paid", "delivery.sending", "delivery.unknown"), Place.REVIEW),
        (("payment.paid", "delivery.failed", "delivery.contradicted"), Place.OWED),
        (("payment.review", "refund.due", "refund.manual"), Place.OWED),
        (("payment.paid", "delivery.failed", "delivery.again"), Place.UNDER_WAY),
    ):
        (books,) = books_of([history(1, words, [1, 2, 3, 4, 5], 100, "KES")], span).books
        assert books.closing == {place: Sum(1, 100)}


def test_orders_made_are_counted_by_currency() -> None:
    made = [
        Made("awaiting_payment", "KES", 2, 1, 300),
        Made("delivered", "KES", 1, 1, 100),
        Made("draft", "IDR", 1, 0, 9),
    ]
    report = day_report(T1, DAY, Span(Instant(0), Instant(END)), Found(made, [], [], []))
    idr, kes = report.books
    assert (kes.made, kes.asked, kes.waiting) == (Sum(3, 400), 2, 2)
    assert (idr.made, idr.asked, idr.waiting) == (Sum(1, 9), 0, 1)
    assert not report.idle
    assert report.adds_up
