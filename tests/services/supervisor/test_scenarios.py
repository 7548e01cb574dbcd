"""Scenarios: what the supervisor makes of everything that can happen to a session."""

import pytest

from tests.services.supervisor.watch import RULES, Watch
from tests.services.tenants.world import START
from wabot.channels.sim import Cure
from wabot.core.clock import DAY, HOUR, MINUTE, SECOND
from wabot.core.session import Hold, Rung, SessionEvent, SessionState

S = SessionState


async def test_fifty_become_ready_and_the_store_knows(watch: Watch) -> None:
    tenants = await watch.start(50)
    assert watch.supervisor.snapshot() == {"ready": 50}
    saved = [await watch.saved(tenant) for tenant in tenants]
    assert all(record is not None and record.state is S.READY and record.linked_at for record in saved)
    assert not watch.activity.busy


async def test_linked_devices_start_one_after_the_other(watch: Watch) -> None:
    await watch.start(4, rules=type(RULES)(paced=("sim",), start_gap=3 * SECOND, start_at_once=2, call_timeout=100))
    assert watch.supervisor.snapshot()["ready"] == 1
    await watch.after(3 * SECOND)
    assert watch.supervisor.snapshot()["ready"] == 2
    await watch.after(6 * SECOND)
    assert watch.supervisor.snapshot() == {"ready": 4}


async def test_a_dropped_session_is_back_after_five_seconds_and_nobody_is_told(watch: Watch) -> None:
    [tenant] = await watch.start()
    await watch.after(2 * MINUTE, 10 * SECOND)
    told = await watch.told()
    watch.network.drop(tenant)
    await watch.look()
    assert watch.state(tenant) is S.INTERRUPTED
    await watch.after(4 * SECOND)
    assert watch.state(tenant) is S.INTERRUPTED
    await watch.after(SECOND)
    assert watch.state(tenant) is S.READY
    assert await watch.told() == told


async def test_refused_connects_wait_longer_and_longer_then_a_person_is_asked_once(watch: Watch) -> None:
    tenant = watch.want(1)
    watch.network.refuse(tenant, 1_000)
    await watch.start(1)
    waits = []
    for attempt in range(1, RULES.attempts):
        record = watch.record(tenant)
        assert (record.state, record.attempts) == (S.INTERRUPTED, attempt)
        assert record.next_at is not None
        waits.append(record.next_at - watch.clock.now())
        await watch.after(waits[-1], waits[-1])
    assert [RULES.backoff[n] <= wait <= RULES.backoff[n] * 1.2 for n, wait in enumerate(waits)] == [True] * 5
    record = watch.record(tenant)
    assert (record.state, record.hold) == (S.ERROR, Hold.GAVE_UP)
    [issue] = await watch.open_issues()
    assert (issue.kind, issue.facts["attempts"]) == ("cannot_connect", "6")
    told = await watch.told()
    assert len([words for words in told if "issues" in words]) == 1
    await watch.after(30 * MINUTE, MINUTE)
    assert await watch.told() == told
    assert (await watch.open_issues())[0].seen > 1


async def test_after_giving_up_it_is_still_tried_and_the_issue_ends_by_itself(watch: Watch) -> None:
    tenant = watch.want(1)
    watch.network.refuse(tenant, RULES.attempts)
    await watch.start(1)
    await watch.after(10 * MINUTE, 5 * SECOND)
    assert watch.state(tenant) is S.READY
    assert await watch.open_issues() == []
    assert "connected again" in (await watch.told())[-1]


async def test_a_frozen_session_is_probed_and_reconnected(watch: Watch) -> None:
    [tenant] = await watch.start()
    watch.network.freeze(tenant)
    await watch.after(MINUTE + 50 * SECOND)
    assert watch.state(tenant) is S.READY
    await watch.after(40 * SECOND)
    assert watch.state(tenant) is S.READY
    record = watch.record(tenant)
    assert (record.rung, record.changed_at) == (Rung.WELL, START + 2 * MINUTE)
    assert await watch.open_issues() == []


async def test_a_probe_that_hangs_counts_as_no_answer(watch: Watch) -> None:
    [tenant] = await watch.start(rules=type(RULES)(call_timeout=5))
    watch.network.freeze(tenant, hangs=True)
    await watch.after(3 * MINUTE, 15 * SECOND)
    assert watch.state(tenant) is S.READY
    assert watch.record(tenant).rung is Rung.WELL


async def test_what_reconnecting_does_not_mend_is_rebuilt(watch: Watch) -> None:
    [tenant] = await watch.start()
    watch.network.freeze(tenant, Cure.REBUILD)
    await watch.after(6 * MINUTE, 5 * SECOND)
    assert watch.state(tenant) is S.READY
    assert watch.record(tenant).rung is Rung.WELL
    assert await watch.open_issues() == []


async def test_what_nothing_mends_ends_with_a_person(watch: Watch) -> None:
    [tenant] = await watch.start()
    watch.network.freeze(tenant, Cure.NOTHING)
    await watch.after(8 * MINUTE, 5 * SECOND)
    assert watch.record(tenant).hold is Hold.GAVE_UP
    [issue] = await watch.open_issues()
    assert (issue.kind, issue.facts["reason"]) == ("cannot_connect", "frozen")


async def test_a_message_is_a_sign_of_life(watch: Watch) -> None:
    [tenant] = await watch.start()
    await watch.after(20 * SECOND)
    watch.supervisor.alive(tenant)
    assert watch.record(tenant).last_seen == watch.clock.now()


async def test_a_corrupt_store_is_rebuilt(watch: Watch) -> None:
    [tenant] = await watch.start()
    watch.network.corrupt(tenant)
    await watch.after(15 * SECOND)
    assert watch.state(tenant) is S.READY
    await watch.after(MINUTE, 10 * SECOND)
    assert watch.record(tenant).rung is Rung.WELL


@pytest.mark.parametrize(
    ("trouble", "hold", "kind"),
    [
        ("log_out", Hold.LOGGED_OUT, "logged_out"),
        ("replace", Hold.REPLACED, "replaced"),
        ("outdate", Hold.OUTDATED, "outdated"),
    ],
)
async def test_after_these_it_never_connects_by_itself(watch: Watch, trouble: str, hold: Hold, kind: str) -> None:
    [tenant] = await watch.start()
    getattr(watch.network, trouble)(tenant)
    reports = len(watch.ear.reports)
    await watch.after(7 * DAY, 6 * HOUR)
    assert watch.record(tenant).hold is hold
    assert len(watch.ear.reports) == reports
    assert [issue.kind for issue in await watch.open_issues()] == [kind]


async def test_a_ban_is_waited_out(watch: Watch) -> None:
    [tenant] = await watch.start()
    until = watch.clock.now() + HOUR
    watch.network.ban(tenant, until)
    await watch.after(59 * MINUTE, MINUTE)
    assert watch.record(tenant).hold is Hold.BANNED
    assert [issue.kind for issue in await watch.open_issues()] == ["restricted"]
    await watch.after(2 * MINUTE, MINUTE)
    assert watch.state(tenant) is S.READY
    assert await watch.open_issues() == []


async def test_auth_failures_log_in_again_after_ten_seconds(watch: Watch) -> None:
    tenant = watch.want(1)
    watch.network.refuse(tenant, 1, SessionEvent.AUTH_FAILED)
    await watch.start(1)
    assert watch.state(tenant) is S.AUTH_FAILED
    await watch.after(9 * SECOND)
    assert watch.state(tenant) is S.AUTH_FAILED
    await watch.after(4 * SECOND)
    assert watch.state(tenant) is S.READY


async def test_a_connect_that_never_arrives_is_given_up_after_a_minute(watch: Watch) -> None:
    tenant = watch.want(1)
    watch.network.slow(tenant)
    await watch.start(1)
    assert watch.state(tenant) is S.CONNECTING
    await watch.after(MINUTE)
    assert (watch.state(tenant), watch.record(tenant).reason) == (S.INTERRUPTED, "silent")


async def test_a_flapping_session_is_slowed_down(watch: Watch) -> None:
    [tenant] = await watch.start()
    for expected in (1, 2, 3):
        watch.network.drop(tenant)
        await watch.look()
        record = watch.record(tenant)
        assert record.attempts == expected
        assert record.next_at is not None
        await watch.after(record.next_at - watch.clock.now(), 10 * SECOND)
        assert watch.state(tenant) is S.READY
