"""The laws of orders, payments, deliveries and refunds: what holds for every order of every news."""

from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wabot.core.booking import BOOKING, BookingEvent, BookingStatus
from wabot.core.clock import HOUR, MINUTE, SECOND, Instant
from wabot.core.delivery import DELIVERY, UNDELIVERED_FOR_SURE, DeliveryEvent, DeliveryStatus
from wabot.core.ids import EffectId, TenantId
from wabot.core.money import Money
from wabot.core.order import ORDER, OrderEvent, OrderStatus, limits, order_id, price
from wabot.core.payment import PATIENCE, PAYMENT, PaymentEvent, PaymentStatus
from wabot.core.refund import REFUND, RefundEvent, RefundStatus
from wabot.core.transitions import Transitions, UnknownTransition

TABLES: list[Transitions[Any, Any]] = [ORDER, PAYMENT, DELIVERY, REFUND, BOOKING]
STATES: list[type[StrEnum]] = [OrderStatus, PaymentStatus, DeliveryStatus, RefundStatus, BookingStatus]
EVENTS: list[type[StrEnum]] = [OrderEvent, PaymentEvent, DeliveryEvent, RefundEvent, BookingEvent]
FIRST = [OrderStatus.DRAFT, PaymentStatus.CREATED, DeliveryStatus.NONE, RefundStatus.NONE, BookingStatus.BOOKED]


def run(table: Transitions[Any, Any], state: StrEnum, events: list[Any]) -> Any:
    """Where news leads, ignoring what the table has no place for: as the services do."""
    for event in events:
        if table.allows(state, event):
            state = table.after(state, event)
    return state


@pytest.mark.parametrize(("table", "states", "events", "first"), list(zip(TABLES, STATES, EVENTS, FIRST, strict=True)))
def test_every_state_is_reached_and_every_event_has_a_place(table: Any, states: Any, events: Any, first: Any) -> None:
    reached, frontier = {first}, [first]
    while frontier:
        state = frontier.pop()
        for (source, _), target in table.edges.items():
            if source is state and target not in reached:
                reached.add(target)
                frontier.append(target)
    assert reached == set(states)
    assert {event for (_, event) in table.edges} == set(events)


@pytest.mark.parametrize(("table", "states", "events"), list(zip(TABLES, STATES, EVENTS, strict=True)))
def test_an_unknown_pair_raises_with_all_three_named(table: Any, states: Any, events: Any) -> None:
    unknown = [(s, e) for s in states for e in events if not table.allows(s, e)]
    for state, event in unknown:
        with pytest.raises(UnknownTransition) as raised:
            table.after(state, event)
        assert table.subject in str(raised.value)
        assert state.value in str(raised.value)
        assert event.value in str(raised.value)


NEWS = [
    PaymentEvent.CONFIRM,
    PaymentEvent.ANSWER_PAID,
    PaymentEvent.FAIL,
    PaymentEvent.EXPIRE,
    PaymentEvent.DOUBT,
]


@given(
    st.lists(st.sampled_from(NEWS), max_size=8).flatmap(lambda news: st.tuples(st.just(news), st.permutations(news)))
)
def test_news_about_a_payment_in_any_order_ends_in_the_same_state(pair: tuple[list[Any], list[Any]]) -> None:
    news, other = pair
    if PaymentEvent.DOUBT in news and PaymentEvent.CONFIRM not in news and PaymentEvent.ANSWER_PAID in news:
        return  # an answer does not overrule a doubt, nor a doubt what was delivered on an answer: a person decides
    assert run(PAYMENT, PaymentStatus.PUSH_SENT, news) is run(PAYMENT, PaymentStatus.PUSH_SENT, other)


@given(st.lists(st.sampled_from(NEWS), max_size=8), st.integers(1, 3))
def test_repeated_news_changes_nothing(news: list[Any], times: int) -> None:
    repeated = [event for event in news for _ in range(times)]
    assert run(PAYMENT, PaymentStatus.PUSH_SENT, repeated) is run(PAYMENT, PaymentStatus.PUSH_SENT, news)


@given(st.lists(st.sampled_from(list(PaymentEvent))))
def test_paid_is_never_left_and_success_always_wins(events: list[Any]) -> None:
    assert run(PAYMENT, PaymentStatus.PAID, events) is PaymentStatus.PAID
    begun = run(PAYMENT, PaymentStatus.PUSH_SENT, events)
    assert run(PAYMENT, begun, [PaymentEvent.CONFIRM]) is PaymentStatus.PAID


@given(st.lists(st.sampled_from(list(PaymentEvent)), max_size=20))
def test_a_push_leaves_again_only_when_it_surely_did_not(events: list[Any]) -> None:
    state, started = PaymentStatus.CREATED, 0
    for event in events:
        if not PAYMENT.allows(state, event):
            continue
        state = PAYMENT.after(state, event)
        started += event is PaymentEvent.START
        started -= event is PaymentEvent.POSTPONE
        assert started in (0, 1)


@given(st.lists(st.sampled_from(list(DeliveryEvent)), max_size=30))
def test_airtime_leaves_again_only_from_proof_that_it_did_not(events: list[Any]) -> None:
    proofs = (
        DeliveryEvent.HOLD,
        DeliveryEvent.POSTPONE,
        DeliveryEvent.REFUSE,
        DeliveryEvent.ABSENT,
    )
    state, out = DeliveryStatus.NONE, False
    for event in events:
        if not DELIVERY.allows(state, event):
            continue
        if event is DeliveryEvent.START:
            assert not out
        state = DELIVERY.after(state, event)
        out = event is DeliveryEvent.START or (out and event not in proofs)
        assert not (out and state in UNDELIVERED_FOR_SURE)


def test_delivered_and_done_are_final() -> None:
    assert not [e for e in DeliveryEvent if DELIVERY.allows(DeliveryStatus.DELIVERED, e)]
    assert not [e for e in RefundEvent if REFUND.allows(RefundStatus.DONE, e)]
    assert not [e for e in OrderEvent if ORDER.allows(OrderStatus.REFUNDED, e)]
    assert not [e for e in OrderEvent if ORDER.allows(OrderStatus.DELIVERED, e)]


@given(st.lists(st.sampled_from(list(RefundEvent)), max_size=20))
def test_money_goes_back_once(events: list[Any]) -> None:
    state, back = RefundStatus.NONE, 0
    for event in events:
        if REFUND.allows(state, event):
            state = REFUND.after(state, event)
            back += event is RefundEvent.PAY_BACK
    assert back <= 1


def test_a_silent_payment_is_asked_about_on_the_schedule_for_48_hours() -> None:
    pushed = Instant(1_000_000)
    times = []
    for asks in range(100):
        at = PATIENCE.next_ask(pushed, asks)
        if at is None:
            break
        times.append(at - pushed)
    first = [10 * SECOND, 30 * SECOND, MINUTE, 2 * MINUTE, 5 * MINUTE, 15 * MINUTE]
    assert times[:6] == first
    assert times[6:] == [hours * HOUR for hours in range(1, 49)]


@pytest.mark.parametrize(
    ("amount", "discount", "paid"),
    [(50_00, 0, 50_00), (50_00, 500, 48_00), (47_50, 0, 48_00), (10_00, 333, 10_00), (1000_00, 250, 975_00)],
)
def test_the_price_is_rounded_up_to_whole_units(amount: int, discount: int, paid: int) -> None:
    assert price(Money(amount, "KES"), discount) == Money(paid, "KES")


@given(st.integers(5, 10_000), st.integers(0, 10_000))
def test_the_price_is_whole_and_never_more_than_the_amount(units: int, discount: int) -> None:
    amount = Money.of(units, "KES")
    paid = price(amount, discount)
    assert paid == paid.whole_up()
    assert paid <= amount
    assert (amount.minor * (10_000 - discount)) <= paid.minor * 10_000


@pytest.mark.parametrize(
    ("low", "high", "kept"),
    [(None, None, (10, 1000)), (1, 99_999, (5, 10_000)), (50, 20, (50, 50)), (20_000, None, (10_000, 10_000))],
)
def test_limits_stay_within_what_providers_take(low: int | None, high: int | None, kept: tuple[int, int]) -> None:
    assert limits(low, high) == kept


def test_an_order_is_named_by_its_request() -> None:
    one = order_id(TenantId("T1"), EffectId("e/1"))
    assert one == order_id(TenantId("T1"), EffectId("e/1"))
    assert one != order_id(TenantId("T2"), EffectId("e/1"))
    assert one != order_id(TenantId("T1"), EffectId("e/2"))
