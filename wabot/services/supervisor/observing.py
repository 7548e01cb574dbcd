"""What a session's record becomes when something happens to it."""

from dataclasses import replace

from wabot.core.clock import Instant, later
from wabot.core.ids import TenantId
from wabot.core.session import HOLDS, SESSION, Hold, Place, Rung, SessionEvent, SessionRecord, SessionState, is_live
from wabot.ports.channel import Report
from wabot.services.supervisor.rules import FORGIVEN, Rules, backoff

FAILING = frozenset(
    {SessionEvent.DROPPED, SessionEvent.FAILED, SessionEvent.AUTH_FAILED, SessionEvent.STALE, SessionEvent.CORRUPT}
)
"""Events after which it is tried again by itself."""


def observe(record: SessionRecord, report: Report, now: Instant, rules: Rules) -> SessionRecord | None:
    """The record after what is reported, or None where the law has no place for it: it came late."""
    event = report.event
    if not SESSION.allows(record.state, event):
        return None
    state = SESSION.after(record.state, event)
    moved = state is not record.state or event is SessionEvent.PAIR
    after = replace(record, state=state, changed_at=now if moved else record.changed_at)
    if event in FAILING:
        return _failed(record, replace(after, reason=report.reason or event.value), event, now, rules)
    if event in HOLDS:
        return _held(replace(after, reason=report.reason or event.value), report, now, rules)
    match event:
        case SessionEvent.CONNECT:
            return replace(after, attempts=record.attempts + 1, next_at=None, hold=None, hold_until=None)
        case SessionEvent.PAIR:
            return replace(_clean(after), hold=None, hold_until=None)
        case SessionEvent.READY:
            return _ready(record, after, now, rules)
        case SessionEvent.ALIVE:
            return alive(after, now, rules)
        case SessionEvent.PHONE_SEEN:
            return replace(alive(after, now, rules), phone_seen=now)
        case _:
            return after


def alive(record: SessionRecord, now: Instant, rules: Rules) -> SessionRecord:
    """It has proved that it lives."""
    attempts = 0 if _settled(record, now, rules) else record.attempts
    return replace(record, last_seen=now, rung=Rung.WELL, attempts=attempts)


def stopped(record: SessionRecord, now: Instant) -> SessionRecord:
    """Taken down because nobody wants it: what went wrong before is forgiven where a new start can mend it."""
    held = {Hold.UNPAIRED: SessionState.UNPAIRED, Hold.PASSKEY: SessionState.UNPAIRED}
    if record.hold is not None and record.hold not in FORGIVEN:
        return replace(_clean(record), state=held.get(record.hold, record.state))
    return replace(_clean(record), state=SessionState.STOPPED, changed_at=now, hold=None, hold_until=None)


def afresh(record: SessionRecord, now: Instant) -> SessionRecord:
    """A person wants it tried again, whatever was."""
    return replace(stopped(replace(record, hold=None), now), hold=None, hold_until=None)


def taken_over(record: SessionRecord) -> SessionRecord:
    """As found at a start: whatever was live then has no connection now. Counts, holds and waits stand."""
    return replace(record, state=SessionState.STOPPED) if is_live(record.state) else record


def new_record(tenant: TenantId, place: Place, now: Instant) -> SessionRecord:
    """A session that never was."""
    return SessionRecord(tenant, place, changed_at=now)


def _ready(before: SessionRecord, after: SessionRecord, now: Instant, rules: Rules) -> SessionRecord:
    linked = before.linked_at if before.linked_at is not None else now
    phone = before.phone_seen
    if before.place.channel in rules.phones and (phone is None or before.state is SessionState.PAIRING):
        phone = now  # somebody has just linked it there, or we begin to count
    fresh = replace(after, reason="", last_seen=now, linked_at=linked, phone_seen=phone)
    return replace(fresh, hold=None, hold_until=None, next_at=None)


def _failed(
    before: SessionRecord, after: SessionRecord, event: SessionEvent, now: Instant, rules: Rules
) -> SessionRecord:
    if after.state is SessionState.UNPAIRED:  # its code is gone; a person asks for the next one
        return replace(after, hold=Hold.UNPAIRED)
    attempts = 0 if _settled(before, now, rules) else before.attempts
    if event is SessionEvent.STALE:
        return replace(after, attempts=attempts, rung=Rung.RECONNECTED, next_at=None)
    wait = backoff(before.tenant, attempts, rules) if attempts else rules.reconnect
    if event is SessionEvent.AUTH_FAILED:
        wait = max(rules.relogin, wait)
    return replace(after, attempts=attempts, next_at=later(now, wait))


def _held(after: SessionRecord, report: Report, now: Instant, rules: Rules) -> SessionRecord:
    hold = HOLDS[report.event]
    if hold is Hold.GAVE_UP:
        until = later(now, backoff(after.tenant, len(rules.backoff), rules))
        return replace(after, hold=hold, hold_until=until, next_at=None)
    held = replace(_clean(after), reason=after.reason, hold=hold, hold_until=report.until)
    unlinked = hold in (Hold.LOGGED_OUT, Hold.UNPAIRED, Hold.PASSKEY)
    return replace(held, linked_at=None, phone_seen=None) if unlinked else held


def _clean(record: SessionRecord) -> SessionRecord:
    return replace(record, reason="", attempts=0, rung=Rung.WELL, next_at=None)


def _settled(record: SessionRecord, now: Instant, rules: Rules) -> bool:
    return record.state is SessionState.READY and now - record.changed_at >= rules.settle
