"""The law of sessions, and of issues: tables that hold for every state and event."""

import pytest

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.core.issue import HELD, REPAIRS, Issue, IssueKind, Repair, repairs, split_key
from wabot.core.session import HOLDS, SESSION, Hold, SessionEvent, SessionState, is_live
from wabot.core.transitions import UnknownTransition

S, E = SessionState, SessionEvent


def test_a_session_that_is_down_hears_nothing_from_its_channel() -> None:
    reports = set(E) - {E.CONNECT, E.PAIR, E.STOP, E.UNLINK, E.GIVE_UP}
    for state in (S.UNPAIRED, S.LOGGED_OUT, S.STOPPED):
        assert [event for event in reports if SESSION.allows(state, event)] == []


@pytest.mark.parametrize("event", [E.CONNECT, E.PAIR, E.STOP, E.UNLINK])
def test_what_we_do_is_possible_in_every_state(event: SessionEvent) -> None:
    assert SESSION.sources(event) == frozenset(S)


def test_only_live_states_become_ready() -> None:
    assert {state for state in S if is_live(state)} == SESSION.sources(E.READY)


@pytest.mark.parametrize("event", sorted(HOLDS))
def test_an_event_that_holds_ends_in_a_state_that_is_not_live(event: SessionEvent) -> None:
    sources = SESSION.sources(event)
    assert sources
    assert not any(is_live(SESSION.after(state, event)) for state in sources)


def test_the_four_of_which_whatsapp_is_jealous_never_reconnect_blindly() -> None:
    assert {E.LOGGED_OUT, E.REPLACED, E.BANNED, E.OUTDATED} <= set(HOLDS)


def test_a_late_report_names_itself() -> None:
    with pytest.raises(UnknownTransition, match=r"session: no transition from 'stopped' by 'dropped'"):
        SESSION.after(S.STOPPED, E.DROPPED)


def test_every_hold_but_a_missing_code_is_an_issue_with_repairs() -> None:
    assert set(HELD) == set(Hold) - {Hold.UNPAIRED}
    assert all(REPAIRS[kind] for kind in HELD.values())


def test_every_known_issue_has_repairs_and_a_stranger_can_be_dismissed() -> None:
    assert set(REPAIRS) == set(IssueKind)
    assert repairs("never_heard_of") == (Repair.DISMISS,)


def test_an_issue_is_found_by_its_key() -> None:
    issue = Issue(TenantId("T7"), "payment_review", "order/0190/2", opened_at=Instant(1))
    assert split_key(issue.key) == ("T7", "payment_review", "order/0190/2")
    assert split_key("nonsense") == ("nonsense", "", "")
