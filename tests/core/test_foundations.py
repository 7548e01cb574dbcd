"""Clock, ids, roles, errors and the law that every state table obeys."""

from datetime import UTC, datetime
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wabot.core.access import STAFF, Role, is_staff, may
from wabot.core.clock import DAY, HOUR, Instant, MovableClock, SystemClock, from_datetime, later, to_datetime
from wabot.core.errors import NeedsPerson, Refused, Retry
from wabot.core.ids import CountedIds, EventId, SystemIds, effect_id, event_answering
from wabot.core.message import MESSAGE, Delivery, DeliveryEvent, phone_address
from wabot.core.transitions import Transitions, UnknownTransition

FORWARD = [Delivery.QUEUED, Delivery.SENDING, Delivery.SENT, Delivery.DELIVERED, Delivery.READ]
NEWS = (DeliveryEvent.DELIVER, DeliveryEvent.READ)


class Light(StrEnum):
    RED = "red"
    GREEN = "green"


class Push(StrEnum):
    GO = "go"
    HALT = "halt"


def test_an_unknown_transition_names_all_three() -> None:
    table = Transitions[Light, Push]("light", {(Light.RED, Push.GO): Light.GREEN})
    assert table.after(Light.RED, Push.GO) is Light.GREEN
    assert table.allows(Light.RED, Push.GO)
    assert not table.allows(Light.GREEN, Push.GO)
    assert table.sources(Push.GO) == {Light.RED}
    with pytest.raises(UnknownTransition, match="light: no transition from 'green' by 'halt'"):
        table.after(Light.GREEN, Push.HALT)


@given(st.lists(st.sampled_from(DeliveryEvent), max_size=20))
def test_a_message_never_moves_back_once_it_was_sent(events: list[DeliveryEvent]) -> None:
    status, best = Delivery.QUEUED, 0
    for event in events:
        if not MESSAGE.allows(status, event):
            continue
        before, status = status, MESSAGE.after(status, event)
        if event in NEWS:
            assert FORWARD.index(status) > FORWARD.index(before)
        if status in FORWARD:
            best = max(best, FORWARD.index(status))
    if best >= FORWARD.index(Delivery.DELIVERED):
        assert status in (Delivery.DELIVERED, Delivery.READ)


def test_every_status_of_a_message_can_be_reached() -> None:
    reached = {Delivery.QUEUED}
    for _ in Delivery:
        reached |= {after for (before, _event), after in MESSAGE.edges.items() if before in reached}
    assert reached == set(Delivery)


def test_a_frozen_clock_moves_only_by_hand() -> None:
    clock = MovableClock(Instant(1_000), frozen=True)
    assert clock.now() == 1_000
    clock.advance(DAY)
    assert clock.now() == 1_000 + DAY


def test_a_movable_clock_runs_with_the_machine() -> None:
    clock = MovableClock()
    before = SystemClock().now()
    clock.advance(HOUR)
    assert clock.now() >= later(before, HOUR)


@given(st.integers(min_value=0, max_value=4_000_000_000_000))
def test_instants_survive_being_dates(at: int) -> None:
    assert from_datetime(to_datetime(Instant(at))) == at


def test_a_naive_date_is_no_instant() -> None:
    with pytest.raises(ValueError, match="naive"):
        from_datetime(datetime(2026, 11, 21, tzinfo=UTC).replace(tzinfo=None))


def test_ids_are_fresh_and_in_order() -> None:
    ids = SystemIds(MovableClock(Instant(1_790_000_000_000), frozen=True))
    made = [ids.new() for _ in range(70_000)]  # more than one millisecond's counter holds
    assert len(set(made)) == len(made)
    assert made == sorted(made)
    assert len(ids.token()) >= 22


def test_counted_ids_repeat_themselves() -> None:
    assert [CountedIds().new() for _ in range(2)] == ["a1", "a1"]
    assert CountedIds().token() == CountedIds().token()


def test_keys_derive_from_their_cause() -> None:
    effect = effect_id(EventId("e"), 2)
    assert effect == "e/2"
    assert event_answering(effect) == event_answering(effect)
    assert event_answering(effect, "x") != event_answering(effect, "y")


def test_staff_roles_include_the_weaker() -> None:
    for strong, role in enumerate(STAFF):
        for weak, needed in enumerate(STAFF):
            assert may(role, needed) is (strong >= weak)


@pytest.mark.parametrize("role", [Role.STRANGER, Role.CONTACT, Role.TENANT_OWNER])
def test_others_are_no_staff(role: Role) -> None:
    assert not is_staff(role)
    assert not any(may(role, needed) for needed in STAFF)
    assert may(role, Role.CONTACT)


def test_what_an_owner_may_an_admin_may_for_them() -> None:
    able = [role for role in Role if may(role, Role.TENANT_OWNER)]
    assert able == [Role.TENANT_OWNER, Role.ADMIN, Role.OWNER]


def test_the_three_errors_say_what_they_carry() -> None:
    assert (Retry(5, "busy").after, str(Retry(5, "busy"))) == (5, "busy")
    assert (Refused("blocked", "by them").reason, str(Refused("blocked", "by them"))) == ("blocked", "blocked: by them")
    assert NeedsPerson("odd", {"a": "b"}).facts == {"a": "b"}


def test_a_phone_address_has_no_plus() -> None:
    assert str(phone_address("+254722000111")) == "phone:254722000111"
