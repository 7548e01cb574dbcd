"""Scenarios: what people ask of sessions, storms, and the server's own starts and stops."""

import asyncio

import pytest

from tests.services.supervisor.watch import Watch
from wabot.channels.sim import Cure
from wabot.core.clock import DAY, MINUTE, SECOND
from wabot.core.session import Hold, Order, SessionState

S = SessionState


async def test_stopping_and_starting_keeps_the_link(watch: Watch) -> None:
    [tenant] = await watch.start()
    place = watch.wishes.wanted[tenant]
    await watch.unwant(tenant)
    assert watch.state(tenant) is S.STOPPED
    saved = await watch.saved(tenant)
    assert saved is not None
    assert saved.state is S.STOPPED
    watch.wishes.wanted[tenant] = place
    await watch.look()
    assert watch.state(tenant) is S.READY


async def test_what_was_given_up_is_forgiven_by_stop_and_resume_but_not_a_logout(watch: Watch) -> None:
    tenants = await watch.start(2)
    places = dict(watch.wishes.wanted)
    watch.network.replace(tenants[0])
    watch.network.log_out(tenants[1])
    await watch.look()
    for tenant in tenants:
        await watch.unwant(tenant)
    watch.wishes.wanted.update(places)
    await watch.look()
    assert [watch.state(tenant) for tenant in tenants] == [S.READY, S.LOGGED_OUT]


async def test_orders_restart_and_log_out(watch: Watch) -> None:
    [tenant] = await watch.start()
    watch.network.replace(tenant)
    await watch.look()
    await watch.order(tenant, Order.RESTART)
    assert watch.state(tenant) is S.READY
    assert await watch.open_issues() == []
    await watch.order(tenant, Order.LOG_OUT)
    assert (watch.state(tenant), watch.record(tenant).hold) == (S.UNPAIRED, Hold.UNPAIRED)
    assert await watch.store.read(lambda tx: tx.platform.sessions_scan.asked()) == []


async def test_pairing_gives_a_code_and_ends_ready(watch: Watch) -> None:
    watch.network.auto_pair = False
    [tenant] = await watch.start()
    assert watch.record(tenant).hold is Hold.UNPAIRED
    first = await watch.code(tenant)
    watch.clock.advance(1)
    again = await watch.code(tenant)
    assert watch.state(tenant) is S.PAIRING
    assert first != again
    assert len(again) == 9
    assert not await watch.network.confirm_pairing(tenant, first)
    assert await watch.network.confirm_pairing(tenant, again)
    await watch.supervisor.run_due()
    assert watch.state(tenant) is S.READY
    await watch.order(tenant, Order.PAIR)
    assert watch.state(tenant) is S.READY  # what is linked is not cut off by a late wish for a code


async def test_a_code_nobody_types_ends_unpaired(watch: Watch) -> None:
    watch.network.auto_pair = False
    [tenant] = await watch.start()
    await watch.code(tenant)
    watch.network.let_code_expire(tenant)
    await watch.look()
    assert (watch.state(tenant), watch.record(tenant).hold) == (S.UNPAIRED, Hold.UNPAIRED)


async def test_a_storm_pulls_the_brake_and_opens_one_issue(watch: Watch) -> None:
    tenants = await watch.start(50)
    await watch.after(MINUTE + 10 * SECOND, 10 * SECOND)
    watch.network.outage = True
    watch.network.drop_all()
    await watch.look()
    assert watch.supervisor.braked_until is not None
    before = len(watch.ear.reports)
    await watch.after(20 * MINUTE, 5 * SECOND)
    assert len(watch.ear.reports) - before < 40
    assert [issue.kind for issue in await watch.open_issues()] == ["storm"]
    watch.network.outage = False
    await watch.after(6 * MINUTE, 5 * SECOND)
    assert watch.supervisor.snapshot() == {"ready": len(tenants)}
    assert watch.supervisor.braked_until is None
    assert await watch.open_issues() == []


async def test_a_person_lifts_the_brake(watch: Watch) -> None:
    await watch.start(20)
    await watch.after(MINUTE + 10 * SECOND, 10 * SECOND)
    watch.network.drop_all()
    await watch.look()
    assert watch.supervisor.braked_until is not None
    await watch.store.submit(watch.supervisor.orders.release)
    await watch.after(10 * SECOND)
    assert watch.supervisor.snapshot() == {"ready": 20}


async def test_counts_and_waits_survive_a_restart(watch: Watch) -> None:
    tenant = watch.want(1)
    watch.network.refuse(tenant, 3)
    await watch.start(1)
    await watch.after(30 * SECOND)
    before = watch.record(tenant)
    assert before.attempts in (2, 3)
    await watch.supervisor.stop(1_000)
    again = watch.another()
    await again.start()
    await again.run_due()
    after = watch.record(tenant)
    assert (after.attempts, after.next_at) == (before.attempts, before.next_at)


async def test_a_killed_server_finds_its_sessions_down_and_brings_them_up_untold(watch: Watch) -> None:
    [tenant] = await watch.start()
    told = await watch.told()
    killed = watch.supervisor
    await watch.channel.disconnect(tenant)
    again = watch.another()
    await again.start()
    await again.run_due()
    assert watch.state(tenant) is S.READY
    assert await watch.told() == told
    await killed.stop(1_000)


async def test_stop_ends_every_connection_within_its_deadline(watch: Watch) -> None:
    tenants = await watch.start(30)
    watch.network.freeze(tenants[0], Cure.NOTHING, hangs=True)
    await asyncio.wait_for(watch.supervisor.stop(1_000), 2)
    assert not any([await watch.channel.probe(tenant) for tenant in tenants])
    saved = await watch.store.read(lambda tx: tx.platform.sessions_scan.all())
    assert {record.state for record in saved.values()} == {S.STOPPED}
    assert not watch.activity.busy


async def test_nothing_is_ever_connected_twice(watch: Watch) -> None:
    [tenant] = await watch.start()
    for _ in range(5):
        watch.supervisor.poke()
    await watch.channel.connect(tenant, "254711000001")
    await watch.supervisor.run_due()
    assert watch.state(tenant) is S.READY
    assert watch.network.double_connects == 1
    with pytest.raises(RuntimeError):
        await watch.supervisor.start()


async def test_heartbeats_write_nothing_between_sweeps(watch: Watch) -> None:
    [tenant] = await watch.start()
    first = await watch.saved(tenant)
    await watch.after(4 * MINUTE, 10 * SECOND)
    assert await watch.saved(tenant) == first
    await watch.after(2 * MINUTE, 10 * SECOND)
    later = await watch.saved(tenant)
    assert first is not None
    assert later is not None
    assert (later.last_seen or 0) > (first.last_seen or 0)


async def test_a_month_that_passes_in_one_step_upsets_nothing(watch: Watch) -> None:
    await watch.start(20)
    await watch.after(31 * DAY, 31 * DAY)
    assert watch.supervisor.snapshot() == {"ready": 20}
    assert await watch.open_issues() == []


async def test_a_channel_this_server_lacks_is_an_issue_and_no_crash(watch: Watch) -> None:
    tenant = watch.want(1)
    watch.wishes.wanted[tenant] = type(watch.wishes.wanted[tenant])("cloud", "254711000001")
    await watch.hire()
    await watch.supervisor.start()
    await watch.after(10 * MINUTE, 5 * SECOND)
    assert [issue.facts["reason"] for issue in await watch.open_issues()] == ["no_channel"]


async def test_a_tenant_that_changes_channel_or_number_starts_clean(watch: Watch) -> None:
    [tenant] = await watch.start()
    watch.wishes.wanted[tenant] = type(watch.wishes.wanted[tenant])("sim", "254799000001")
    await watch.look()
    record = watch.record(tenant)
    assert (record.state, record.place.phone, record.attempts) == (S.READY, "254799000001", 1)
    assert await watch.network.phone_says("254733000001", "254799000001", "hi")
    assert not await watch.network.phone_says("254733000001", "254711000001", "hi")
