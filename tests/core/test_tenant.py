"""The law of a tenant's status."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wabot.core.clock import DAY, Instant
from wabot.core.ids import TenantId
from wabot.core.subscription import approve, ended, renew, unban_event, warning_due
from wabot.core.tenant import TENANT, Tenant, TenantEvent, TenantKind, TenantStatus, Wish, serves, wanted
from wabot.core.transitions import UnknownTransition

S = TenantStatus
NEW = Tenant(TenantId("T1"), "Mama Duka", "254711222333", TenantKind.AIRTIME)


def test_the_table_is_the_one_of_the_specification() -> None:
    arrows: dict[S, set[S]] = {}
    for (state, _), after in TENANT.edges.items():
        arrows.setdefault(state, set()).add(after)
    assert arrows == {
        S.NEW: {S.APPROVED, S.REJECTED, S.DELETED},
        S.APPROVED: {S.EXPIRED, S.BANNED, S.DELETED},
        S.EXPIRED: {S.APPROVED, S.BANNED, S.DELETED},
        S.BANNED: {S.APPROVED, S.EXPIRED, S.DELETED},
        S.REJECTED: {S.DELETED},
    }


@given(st.lists(st.sampled_from(list(TenantEvent)), max_size=30))
def test_no_run_of_events_leaves_the_table(events: list[TenantEvent]) -> None:
    status = S.NEW
    for event in events:
        if TENANT.allows(status, event):
            status = TENANT.after(status, event)
        else:
            with pytest.raises(UnknownTransition) as refused:
                TENANT.after(status, event)
            assert refused.value.subject == "tenant"
            assert status.value in str(refused.value)
            assert event.value in str(refused.value)


def test_every_status_can_be_reached_and_deleted_is_the_end() -> None:
    reached = {S.NEW} | set(TENANT.edges.values())
    assert reached == set(S)
    assert not [event for event in TenantEvent if TENANT.allows(S.DELETED, event)]


@given(st.sampled_from(list(S)), st.sampled_from(list(Wish)))
def test_only_approved_and_wished_is_served(status: TenantStatus, wish: Wish) -> None:
    tenant = Tenant(TenantId("T1"), "x", "254711222333", status=status, wish=wish)
    assert serves(tenant) == wanted(tenant) == (status is S.APPROVED and wish is Wish.RUN)


_STEPS = st.lists(
    st.tuples(
        st.sampled_from(["approve", "renew", "expire", "warn", "ban", "unban"]),
        st.integers(1, 400 * DAY),
        st.sampled_from([7, 30, 60, 90, 180, 360]),
    ),
    max_size=25,
)


@given(_STEPS)
def test_time_sold_is_never_lost_and_status_always_lawful(steps: list[tuple[str, int, int]]) -> None:
    tenant, at = NEW, Instant(1_800_000_000_000)
    for word, wait, days in steps:
        at = Instant(at + wait)
        before = tenant
        tenant = _step(tenant, word, at, days)
        moved = before.status is not tenant.status
        lawful = {TENANT.edges[before.status, event] for event in TenantEvent if TENANT.allows(before.status, event)}
        assert not moved or tenant.status in lawful
        if word in ("approve", "renew") and tenant is not before:
            assert tenant.expires_at is not None
            left = max(0, (before.expires_at or at) - at) if before.status is S.APPROVED else 0
            assert tenant.expires_at - at == left + days * DAY


def _step(tenant: Tenant, word: str, at: Instant, days: int) -> Tenant:
    from dataclasses import replace

    try:
        match word:
            case "approve":
                return approve(tenant, at, days, "x")
            case "renew":
                return renew(tenant, at, days, "x")
            case "expire":
                return (
                    replace(tenant, status=TENANT.after(tenant.status, TenantEvent.EXPIRE))
                    if ended(tenant, at)
                    else tenant
                )
            case "warn":
                return replace(tenant, warned=warning_due(tenant, at) or tenant.warned)
            case "ban":
                return replace(tenant, status=TENANT.after(tenant.status, TenantEvent.BAN))
            case _:
                return replace(tenant, status=TENANT.after(tenant.status, unban_event(tenant, at)))
    except UnknownTransition:
        return tenant
