"""A sale under any news in any order: its four statuses agree, goods leave once, money goes back once."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from hypothesis import given
from hypothesis import strategies as st

from wabot.core.clock import MINUTE, Instant, later
from wabot.core.delivery import DeliveryEvent, DeliveryStatus
from wabot.core.ids import ContactId, EffectId, OrderId, TenantId
from wabot.core.money import Money
from wabot.core.order import Order, OrderStatus
from wabot.core.payment import Payment, PaymentEvent, PaymentStatus
from wabot.core.refund import RefundEvent, RefundStatus
from wabot.ports.store.sales import Sale
from wabot.services.sales import goods_moves as goods
from wabot.services.sales import money_moves as money

AT = Instant(1_795_000_000_000)
FIFTY = Money.of(50, "KES")
ORDER = Order(
    TenantId("T1"),
    OrderId("o1"),
    1,
    ContactId("c1"),
    EffectId("e/1"),
    FIFTY,
    FIFTY,
    "254722000111",
    "254722000111",
    "Safaricom",
    AT,
    AT,
)
NEW = Sale(ORDER, Payment("sandbox"))

Step = Callable[[Sale], Sale | None]

MONEY: dict[str, Step] = {
    "start": lambda sale: money.push_started(sale, AT),
    "accept": lambda sale: money.push_accepted(sale, AT, "ws_1"),
    "postpone": money.push_postponed,
    "lose": money.push_lost,
    "refuse": lambda sale: money.push_refused(sale, "rejected"),
    "paid": lambda sale: money.paid(sale, AT, PaymentEvent.CONFIRM, "R1"),
    "answer paid": lambda sale: money.paid(sale, AT, PaymentEvent.ANSWER_PAID),
    "cancelled": lambda sale: money.unpaid(sale, money.CANCELLED),
    "no answer": lambda sale: money.unpaid(sale, money.NO_ANSWER),
    "wrong pin": lambda sale: money.unpaid(sale, "wrong_pin"),
    "expired": money.expired,
    "doubted": lambda sale: money.doubted(sale, "amount_differs", "R2"),
    "asked": lambda sale: money.asked(sale, AT),
}
GOODS: dict[str, Step] = {
    "send": lambda sale: goods.send_started(sale, AT, "sandbox"),
    "send again": lambda sale: goods.send_again(sale, AT),
    **{f"goods {event}": lambda sale, event=event: goods.goods(sale, AT, event) for event in DeliveryEvent},  # type: ignore[misc]
}
del (
    GOODS[f"goods {DeliveryEvent.RESERVE}"],
    GOODS[f"goods {DeliveryEvent.START}"],
    GOODS[f"goods {DeliveryEvent.AGAIN}"],
)
BACK: dict[str, Step] = {
    f"refund {event}": lambda sale, event=event: goods.refund(sale, AT, event)  # type: ignore[misc]
    for event in RefundEvent
    if event is not RefundEvent.OWE
}
STEPS = {**MONEY, **GOODS, **BACK}

DELIVERED_AS = {
    DeliveryStatus.RESERVED: OrderStatus.PAID,
    DeliveryStatus.HELD: OrderStatus.PAID,
    DeliveryStatus.SENDING: OrderStatus.DELIVERING,
    DeliveryStatus.SENT: OrderStatus.DELIVERING,
    DeliveryStatus.UNKNOWN: OrderStatus.DELIVERING,
    DeliveryStatus.REVIEW: OrderStatus.REVIEW,
    DeliveryStatus.FAILED: OrderStatus.UNDELIVERED,
    DeliveryStatus.DELIVERED: OrderStatus.DELIVERED,
}
UNPAID_AS = {
    PaymentStatus.CREATED: {OrderStatus.DRAFT, OrderStatus.AWAITING_PAYMENT},
    PaymentStatus.PUSH_STARTED: {OrderStatus.AWAITING_PAYMENT},
    PaymentStatus.PUSH_SENT: {OrderStatus.AWAITING_PAYMENT},
    PaymentStatus.PUSH_UNKNOWN: {OrderStatus.AWAITING_PAYMENT},
    PaymentStatus.EXPIRED: {OrderStatus.EXPIRED},
    PaymentStatus.FAILED: {OrderStatus.FAILED, OrderStatus.CANCELLED, OrderStatus.EXPIRED},
    PaymentStatus.REVIEW: {OrderStatus.REVIEW},
}


@dataclass
class Counts:
    """What left the house."""

    out: int = 0  # loads that may have reached the phone
    back: int = 0


def run(sale: Sale, names: list[str]) -> tuple[Sale, Counts]:
    counts = Counts()
    for name in names:
        after = STEPS[name](sale)
        if after is None:
            continue
        counts.out += name == "send"
        proven = (DeliveryEvent.HOLD, DeliveryEvent.POSTPONE, DeliveryEvent.REFUSE, DeliveryEvent.ABSENT)
        out_before = sale.delivery.status not in (DeliveryStatus.RESERVED, DeliveryStatus.HELD)
        counts.out -= out_before and name in {f"goods {event}" for event in proven}
        counts.back += sale.refund.status is not RefundStatus.DONE and after.refund.status is RefundStatus.DONE
        sale = after
        agree(sale)
        assert counts.out <= 1
        assert counts.back <= 1
    return sale, counts


def agree(sale: Sale) -> None:
    """The order's one word says what its payment, delivery and refund say."""
    status = sale.order.status
    if sale.refund.status is RefundStatus.DONE:
        assert status is OrderStatus.REFUNDED
    elif sale.payment.status is PaymentStatus.PAID and sale.delivery.status is not DeliveryStatus.NONE:
        assert status is DELIVERED_AS[sale.delivery.status]
    elif sale.payment.status is not PaymentStatus.PAID:
        assert status in UNPAID_AS[sale.payment.status]
        assert sale.delivery.status is DeliveryStatus.NONE
    if sale.payment.status is PaymentStatus.PAID:
        assert sale.payment.expires_at is None
        assert sale.payment.reason == ""


@given(st.lists(st.sampled_from(sorted(STEPS)), max_size=60))
def test_whatever_happens_the_statuses_agree(names: list[str]) -> None:
    run(NEW, names)


@given(st.lists(st.sampled_from(sorted([*GOODS, *BACK])), max_size=40))
def test_of_a_paid_order_goods_leave_once_and_money_goes_back_only_undelivered(names: list[str]) -> None:
    sale, counts = run(NEW, ["start", "accept", "paid", *names])
    assert not (counts.back and sale.delivery.status is DeliveryStatus.DELIVERED)


NEWS = ["paid", "cancelled", "expired", "doubted", "wrong pin"]


@given(
    st.lists(st.sampled_from(NEWS), max_size=10).flatmap(lambda news: st.tuples(st.just(news), st.permutations(news)))
)
def test_any_order_of_notices_ends_alike(pair: tuple[list[str], list[str]]) -> None:
    one, other = (run(NEW, ["start", "accept", *news])[0] for news in pair)
    assert one.payment.status is other.payment.status
    assert one.delivery.status is other.delivery.status
    if "cancelled" not in pair[0] or "wrong pin" not in pair[0]:  # of two reasons for a no, the first is kept
        assert one.order.status is other.order.status


@given(st.lists(st.sampled_from(["lose", "accept", "expired", "cancelled", "answer paid"]), max_size=8))
def test_a_success_at_any_time_delivers(news: list[str]) -> None:
    sale, _ = run(NEW, ["start", *news, "paid"])
    assert sale.order.status is OrderStatus.PAID
    assert sale.delivery.status is DeliveryStatus.RESERVED


def test_money_that_goes_back_is_never_delivered_as_well() -> None:
    sale, _ = run(NEW, ["start", "accept", "doubted"])
    owed = goods.refund(sale, AT, RefundEvent.OWE)
    assert owed is not None
    late, _ = run(owed, ["paid", "send"])
    assert late.payment.status is PaymentStatus.PAID
    assert late.delivery.status is DeliveryStatus.NONE


@given(st.lists(st.integers(0, 3 * 24 * 60), min_size=1, max_size=80))
def test_questions_end_and_never_fall_behind(minutes: list[int]) -> None:
    sale, _ = run(NEW, ["start", "accept"])
    now = AT
    for wait in minutes:
        if sale.payment.next_ask_at is None:
            break
        now = max(later(now, wait * MINUTE), sale.payment.next_ask_at)
        sale = money.asked(sale, now)
        assert sale.payment.next_ask_at is None or sale.payment.next_ask_at > now


def test_a_sale_knows_when_it_is_due() -> None:
    sale, _ = run(NEW, ["start", "accept"])
    assert sale.next_at == sale.payment.next_ask_at
    quiet = replace(sale, payment=replace(sale.payment, next_ask_at=None, expires_at=None))
    assert quiet.next_at is None
