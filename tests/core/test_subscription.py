"""Durations, renewals, the end and the warnings before it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wabot.core.clock import DAY, HOUR, Instant
from wabot.core.ids import TenantId
from wabot.core.subscription import (
    approve,
    credit,
    days_left,
    days_of,
    ended,
    grace_due,
    grace_told,
    renew,
    unban_event,
    warning_due,
)
from wabot.core.tenant import Tenant, TenantEvent, TenantStatus
from wabot.core.transitions import UnknownTransition

NOW = Instant(1_800_000_000_000)
NEW = Tenant(TenantId("T1"), "Mama Duka", "254711222333")


@pytest.mark.parametrize(
    ("word", "days"),
    [
        ("1m", 30),
        ("2m", 60),
        ("3m", 90),
        ("6m", 180),
        ("12m", 360),
        ("trial", 7),
        (" 3M ", 90),
        ("4m", None),
        ("", None),
    ],
)
def test_durations(word: str, days: int | None) -> None:
    assert days_of(word) == days


def test_trial_days_are_configurable() -> None:
    assert days_of("trial", 14) == 14


def test_approval_sets_both_ends() -> None:
    tenant = approve(NEW, NOW, 30, "1m")
    assert (tenant.status, tenant.approved_at, tenant.expires_at) == (TenantStatus.APPROVED, NOW, NOW + 30 * DAY)
    with pytest.raises(UnknownTransition):
        approve(tenant, NOW, 30, "1m")


def test_a_running_tenant_gets_days_added_an_expired_one_runs_from_now() -> None:
    running = approve(NEW, NOW, 30, "1m")
    later = Instant(NOW + 10 * DAY)
    assert renew(running, later, 90, "3m").expires_at == NOW + 120 * DAY
    expired = replace(running, status=TenantStatus.EXPIRED)
    much_later = Instant(NOW + 50 * DAY)
    again = renew(expired, much_later, 90, "3m")
    assert (again.status, again.expires_at) == (TenantStatus.APPROVED, much_later + 90 * DAY)


def test_a_tenant_past_its_end_that_nobody_noticed_runs_from_now() -> None:
    running = approve(NEW, NOW, 30, "1m")
    late = Instant(NOW + 40 * DAY)
    assert renew(running, late, 30, "1m").expires_at == late + 30 * DAY


@pytest.mark.parametrize("status", [TenantStatus.NEW, TenantStatus.REJECTED, TenantStatus.BANNED, TenantStatus.DELETED])
def test_nobody_else_is_renewed(status: TenantStatus) -> None:
    with pytest.raises(UnknownTransition):
        renew(replace(NEW, status=status), NOW, 30, "1m")


def test_the_end_is_exact() -> None:
    tenant = approve(NEW, NOW, 30, "1m")
    end = Instant(NOW + 30 * DAY)
    assert not ended(tenant, Instant(end - 1))
    assert ended(tenant, end)


def test_a_ban_ends_by_the_time_left() -> None:
    banned = replace(approve(NEW, NOW, 30, "1m"), status=TenantStatus.BANNED)
    assert unban_event(banned, Instant(NOW + 29 * DAY)) is TenantEvent.UNBAN
    assert unban_event(banned, Instant(NOW + 30 * DAY)) is TenantEvent.LAPSE


@given(st.integers(1, 400), st.integers(0, 500 * DAY))
def test_days_left_counts_a_begun_day(days: int, passed: int) -> None:
    tenant = approve(NEW, NOW, days, "x")
    left = days_left(tenant, Instant(NOW + passed))
    assert left == max(0, days - passed // DAY)


def test_each_warning_comes_once_and_of_several_missed_only_the_most_urgent() -> None:
    tenant = approve(NEW, NOW, 30, "1m")
    given: list[int] = []
    for hour in range(31 * 24):
        at = Instant(NOW + hour * HOUR)
        due = warning_due(tenant, at)
        if due is not None:
            given.append(due)
            tenant = replace(tenant, warned=due)
    assert given == [7, 3, 1]
    asleep = approve(NEW, NOW, 30, "1m")
    assert warning_due(asleep, Instant(NOW + 29 * DAY + HOUR)) == 1


def test_renewal_starts_the_warnings_over() -> None:
    tenant = replace(approve(NEW, NOW, 30, "1m"), warned=1)
    again = renew(tenant, Instant(NOW + 29 * DAY), 30, "1m")
    assert warning_due(again, Instant(NOW + 29 * DAY)) is None
    assert warning_due(again, Instant(NOW + 55 * DAY)) == 7


def test_a_trial_of_seven_days_is_not_warned_at_once() -> None:
    trial = approve(NEW, NOW, 7, "trial")
    assert warning_due(trial, NOW) is None
    assert warning_due(trial, Instant(NOW + 4 * DAY)) == 3


def test_days_of_grace_come_after_the_end() -> None:
    tenant = approve(NEW, NOW, 30, "1m")
    end = NOW + 30 * DAY
    assert not ended(tenant, Instant(end), grace_days=2)
    assert not ended(tenant, Instant(end + 2 * DAY - 1), grace_days=2)
    assert ended(tenant, Instant(end + 2 * DAY), grace_days=2)


def test_each_day_of_grace_is_told_once() -> None:
    tenant = replace(approve(NEW, NOW, 30, "1m"), warned=1)
    told: list[int] = []
    for hour in range(29 * 24, 35 * 24):
        at = Instant(NOW + hour * HOUR)
        left = grace_due(tenant, at, 3)
        if left is not None:
            told.append(left)
            tenant = grace_told(tenant, at)
    assert told == [3, 2, 1]
    assert grace_due(tenant, Instant(NOW + 30 * DAY), 0) is None


@given(st.integers(0, 90), st.integers(0, 200 * DAY))
def test_days_of_grace_are_lent_and_never_given(grace: int, passed: int) -> None:
    tenant, at = approve(NEW, NOW, 30, "1m"), Instant(NOW + passed)
    end, bought = NOW + 30 * DAY, 30 * DAY
    after = renew(tenant, at, 30, "1m", grace).expires_at
    within = at < end + grace * DAY and end + bought > at
    assert after == ((end if within else at) + bought)


def test_a_banned_tenant_keeps_what_it_paid_for() -> None:
    banned = replace(approve(NEW, NOW, 30, "1m"), status=TenantStatus.BANNED)
    paid = credit(banned, NOW, 30, "monthly")
    assert (paid.status, paid.expires_at) == (TenantStatus.BANNED, NOW + 60 * DAY)
    with pytest.raises(UnknownTransition):
        credit(replace(NEW, status=TenantStatus.REJECTED), NOW, 30, "monthly")
