"""Properties of the one decision, and of what follows from events: they hold for every record there can be."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from wabot.core.clock import DAY, HOUR, MINUTE, SECOND, Instant
from wabot.core.ids import TenantId
from wabot.core.session import SESSION, Hold, Place, Rung, SessionEvent, SessionRecord, SessionState, is_live
from wabot.ports.channel import Report
from wabot.services.supervisor.brake import SCOUTS, Brake
from wabot.services.supervisor.observing import afresh, observe, stopped, taken_over
from wabot.services.supervisor.pace import Pace
from wabot.services.supervisor.rules import (
    Connect,
    Disconnect,
    GiveUp,
    Probe,
    Rebuild,
    Reconnect,
    Rest,
    Rules,
    TakePlace,
    Wait,
    backoff,
    next_step,
)

T = TenantId("T1")
HERE, THERE = Place("sim", "254711000001"), Place("cloud", "254711000001")
NOW = Instant(1_800_000_000_000)
RULES = Rules()
S = SessionState

moments = st.integers(-2 * DAY, 2 * DAY).map(lambda offset: Instant(NOW + offset))
past = st.integers(0, 2 * DAY).map(lambda offset: Instant(NOW - offset))
records = st.builds(
    SessionRecord,
    tenant=st.just(T),
    place=st.sampled_from([HERE, THERE]),
    state=st.sampled_from(SessionState),
    reason=st.sampled_from(["", "network", "frozen", "silent"]),
    hold=st.none() | st.sampled_from(Hold),
    hold_until=st.none() | moments,
    attempts=st.integers(0, 12),
    rung=st.sampled_from(Rung),
    next_at=st.none() | moments,
    last_seen=st.none() | past,
    changed_at=past,
    linked_at=st.none() | past,
)
reports = st.builds(Report, tenant=st.just(T), event=st.sampled_from(SessionEvent), until=st.none() | moments)
wishes = st.sampled_from([None, HERE, THERE])


@given(wishes, records, past)
def test_a_step_always_leads_on(wanted: Place | None, record: SessionRecord, probed_at: Instant) -> None:
    step = next_step(wanted, record, probed_at, NOW, RULES)
    match step:
        case Wait(until=until):
            assert until > NOW
        case Connect():
            assert wanted == record.place
            assert record.state not in (S.READY, S.CONNECTING, S.PAIRING) or record.hold is not None
        case Disconnect():
            assert wanted is None or wanted != record.place
        case TakePlace():
            assert wanted is not None
            assert not is_live(record.state)
        case Probe() | Reconnect():
            assert record.state is S.READY
        case Rest():
            assert wanted is None or record.hold is not None
        case _:
            assert wanted == record.place


@given(records, past)
def test_what_is_not_wanted_comes_to_rest(record: SessionRecord, probed_at: Instant) -> None:
    step = next_step(None, record, probed_at, NOW, RULES)
    if isinstance(step, Disconnect):
        record = stopped(replace(record, state=S.STOPPED), NOW)
        step = next_step(None, record, probed_at, NOW, RULES)
    assert step == Rest()


@given(records, past)
def test_a_hold_without_an_end_is_respected_for_ever(record: SessionRecord, probed_at: Instant) -> None:
    held = replace(record, place=HERE, hold=Hold.REPLACED, hold_until=None)
    for later in (0, DAY, 365 * DAY):
        assert next_step(HERE, held, probed_at, Instant(NOW + later), RULES) == Rest()


@given(records, reports)
def test_an_event_moves_by_the_law_or_not_at_all(record: SessionRecord, report: Report) -> None:
    after = observe(record, report, NOW, RULES)
    if after is None:
        assert not SESSION.allows(record.state, report.event)
        return
    assert after.state is SESSION.after(record.state, report.event)
    assert after.tenant == record.tenant
    assert after.place == record.place
    if report.event is SessionEvent.READY:
        assert after.hold is None
        assert after.linked_at is not None


@given(st.lists(reports, max_size=30))
def test_a_session_never_hangs_in_a_state_with_nothing_to_come(script: list[Report]) -> None:
    record = SessionRecord(T, HERE, changed_at=NOW)
    for n, report in enumerate(script):
        record = observe(record, report, Instant(NOW + n), RULES) or record
    now = Instant(NOW + len(script))
    if next_step(HERE, record, Instant(0), now, RULES) == Rest():
        assert record.hold is not None
        assert record.hold_until is None


@given(records)
def test_a_person_can_always_begin_anew(record: SessionRecord) -> None:
    assert next_step(HERE, afresh(replace(record, place=HERE), NOW), Instant(0), NOW, RULES) == Connect()


@given(records)
def test_a_start_keeps_counts_and_holds(record: SessionRecord) -> None:
    after = taken_over(record)
    assert not is_live(after.state)
    assert replace(after, state=record.state) == record


@given(st.integers(0, 50), st.integers(1, 2_000))
def test_backoff_is_between_its_step_and_a_fifth_more_and_always_the_same(attempts: int, number: int) -> None:
    tenant = TenantId(f"T{number}")
    wait = backoff(tenant, attempts, RULES)
    base = RULES.backoff[min(max(attempts, 1), len(RULES.backoff)) - 1]
    assert base <= wait <= base * 1.2
    assert wait == backoff(tenant, attempts, RULES)


def test_tenants_do_not_come_back_all_at_once() -> None:
    assert len({backoff(TenantId(f"T{n}"), 1, RULES) for n in range(1_000)}) > 100


def test_the_ladder_is_climbed_one_rung_at_a_time() -> None:
    seen = Instant(NOW - RULES.stale)
    record = SessionRecord(T, HERE, S.READY, changed_at=seen, last_seen=seen)
    steps = [next_step(HERE, replace(record, rung=rung), Instant(NOW - 1), NOW, RULES) for rung in Rung]
    assert steps == [Probe(Rung.PROBED), Reconnect(), Rebuild(), GiveUp()]
    fresh = replace(record, last_seen=Instant(NOW - SECOND))
    assert next_step(HERE, fresh, Instant(0), NOW, RULES) == Wait(Instant(NOW - SECOND + RULES.heartbeat))


def test_a_ban_ends_when_it_ends() -> None:
    banned = SessionRecord(T, HERE, S.ERROR, hold=Hold.BANNED, hold_until=Instant(NOW + HOUR), changed_at=NOW)
    assert next_step(HERE, banned, Instant(0), NOW, RULES) == Wait(Instant(NOW + HOUR))
    assert next_step(HERE, banned, Instant(0), Instant(NOW + HOUR), RULES) == Connect()


def test_the_brake_is_pulled_by_distinct_sessions_within_a_minute() -> None:
    brake = Brake(RULES)
    assert not any(brake.failed(T, NOW, 20) for _ in range(100))
    slow = [brake.failed(TenantId(f"T{n}"), Instant(NOW + n * MINUTE // 5), 20) for n in range(40)]
    assert not any(slow)
    later = Instant(NOW + HOUR)
    assert [brake.failed(TenantId(f"T{n}"), later, 20) for n in range(10)].index(True) == 9
    assert brake.until == later + RULES.storm_gaps[0]


def test_a_thousand_need_no_more_than_the_most_to_fail() -> None:
    brake = Brake(RULES)
    pulled = [brake.failed(TenantId(f"T{n}"), NOW, 1_000) for n in range(RULES.storm_most)]
    assert pulled == [False] * (RULES.storm_most - 1) + [True]


def test_scouts_go_few_at_a_time_and_their_failure_makes_the_gap_grow() -> None:
    brake = Brake(RULES)
    for n in range(RULES.storm_least):
        brake.failed(TenantId(f"T{n}"), NOW, 10)
    for gap in (*RULES.storm_gaps[1:], RULES.storm_gaps[-1]):
        due = brake.until
        assert due is not None
        everybody = [TenantId(f"T{n}") for n in range(20)]
        assert {brake.not_before(tenant, Instant(due - 1)) for tenant in everybody} == {due}
        going = [tenant for tenant in everybody if brake.not_before(tenant, due) is None]
        assert len(going) == SCOUTS
        for tenant in going:
            brake.failed(tenant, due, 10)
        assert brake.until == due + gap
    assert not brake.ready(TenantId("T99"))
    assert brake.not_before(T, Instant(brake.until or 0)) is None
    assert brake.ready(T)
    assert not brake.pulled


@given(st.integers(1, 5), st.lists(st.tuples(st.integers(0, 20), st.booleans()), max_size=200))
def test_no_more_start_side_by_side_than_allowed(at_once: int, script: list[tuple[int, bool]]) -> None:
    pace = Pace(0, at_once)
    for number, arrives in script:
        tenant = TenantId(f"T{number}")
        if arrives:
            pace.leave(tenant)
        else:
            pace.start(tenant, NOW)
        assert len(pace.under_way) <= at_once
