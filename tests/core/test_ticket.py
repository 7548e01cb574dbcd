"""The laws of tickets: nothing is lost by any order of events, and time ends what people leave open."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from wabot.core.clock import DAY, MINUTE, Instant
from wabot.core.ids import ContactId, TenantId
from wabot.core.ticket import FORGOTTEN, SILENCE, TICKET, Ticket, TicketEvent, TicketStatus, due_at

S, E = TicketStatus, TicketEvent
FRESH = Ticket(TenantId("T1"), 1, ContactId("c1"), "Help!", Instant(0), Instant(0))


@given(st.lists(st.sampled_from(sorted(E))))
def test_whatever_happens_a_ticket_can_be_answered_or_opened_again(events: list[TicketEvent]) -> None:
    status = S.OPEN
    for event in events:
        if TICKET.allows(status, event):
            status = TICKET.after(status, event)
    alive = replace(FRESH, status=status).alive
    assert alive == TICKET.allows(status, E.ANSWER) == TICKET.allows(status, E.SAY) == TICKET.allows(status, E.SOLVE)
    assert alive != TICKET.allows(status, E.REOPEN)
    assert TICKET.allows(status, E.CLOSE) == (status is not S.CLOSED)


def test_who_waits_is_told_after_a_while_and_freed_after_a_day() -> None:
    waits = replace(FRESH, held=True, unanswered_since=Instant(0))
    assert due_at(waits, 5 * MINUTE) == 5 * MINUTE
    assert due_at(replace(waits, patience_told=True), 5 * MINUTE) == SILENCE
    assert due_at(replace(waits, unanswered_since=None, status=S.WAITING), 5 * MINUTE) == SILENCE


def test_what_nobody_waits_for_ends_only_once_it_was_answered() -> None:
    later = replace(FRESH, unanswered_since=Instant(0))
    assert due_at(later, MINUTE) is None
    assert due_at(replace(later, unanswered_since=None, status=S.WAITING), MINUTE) == FORGOTTEN
    assert due_at(replace(later, status=S.SOLVED), MINUTE) == DAY
    assert due_at(replace(later, status=S.CLOSED), MINUTE) is None
