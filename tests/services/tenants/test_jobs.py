"""Scheduled jobs run once a slot; servers beat; a folder has one wabot."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from structlog.testing import capture_logs

import wabot.services
from tests.services.tenants.world import World
from wabot.core.clock import DAY, MINUTE, SECOND, Instant
from wabot.core.ids import PLATFORM, ContactId, EventId
from wabot.core.tenant import TenantStatus
from wabot.ports.store import NewEvent
from wabot.services.jobs import Job, Jobs
from wabot.services.servers import GONE_AFTER, Identity, Servers
from wabot.services.tenant_jobs import Retention, tenant_jobs
from wabot.storage.folder_lock import AlreadyRunning, FolderLock


def servers(world: World, boot: str) -> Servers:
    return Servers(world.store, world.clock, Identity("main", boot, "0.1", world.clock.now()), lambda: 3)


def table(world: World) -> list[Job]:
    retention = Retention(world.store, world.directory)
    return tenant_jobs(world.lifecycle, world.bans, retention, servers(world, "b1"), world.directory, audit=world.audit)


async def test_every_row_has_an_owner_an_interval_and_a_name_of_its_own(world: World) -> None:
    rows = table(world)
    folder = Path(wabot.services.__path__[0]).parent
    assert len({job.name for job in rows}) == len(rows)
    for job in rows:
        assert job.every >= SECOND
        assert (folder / f"{job.owner.replace('.', '/')}.py").exists()


async def test_a_job_runs_once_a_slot_on_however_many_servers(world: World) -> None:
    ran: list[Instant] = []

    async def note(at: Instant) -> None:
        ran.append(at)

    both = [Jobs(world.store, world.clock, [Job("note", MINUTE, "x", note)]) for _ in range(2)]
    for jobs in (*both, *both):
        await jobs.fire("note")
    assert len(ran) == 1
    world.clock.advance(MINUTE)
    for jobs in both:
        await jobs.run_due()
    assert len(ran) == 2
    world.clock.advance(31 * DAY)
    assert await both[0].run_due() == 1
    assert len(ran) == 3


async def test_a_failing_job_holds_up_none_of_the_others(world: World) -> None:
    ran: list[str] = []

    async def fail(_: Instant) -> None:
        raise RuntimeError("broken on purpose")

    async def work(_: Instant) -> None:
        ran.append("work")

    jobs = Jobs(world.store, world.clock, [Job("a", MINUTE, "x", fail), Job("b", MINUTE, "x", work)])
    with capture_logs() as logs:
        assert await jobs.run_due() == 1
    assert ran == ["work"]
    assert [line["event"] for line in logs] == ["job.failed"]


async def test_the_whole_table_expires_and_purges_after_time_moved(world: World) -> None:
    tenant = await world.approved()
    gone = await world.approved("Duka Jirani", "0722000111")
    await world.settle(await world.life.delete(world.by(), gone))
    jobs = Jobs(world.store, world.clock, table(world))
    world.clock.advance(31 * DAY)
    assert await jobs.run_due() == len(jobs.table)
    await world.directory.fresh()
    assert (await world.record(tenant)).status is TenantStatus.EXPIRED
    assert world.directory.by_id(gone) is None
    assert {name for name, _ in jobs.ticks} == {job.name for job in jobs.table}


async def test_old_messages_are_forgotten_and_the_trail_is_not(world: World) -> None:
    tenant = await world.approved()
    at = world.clock.now()

    for name in ("e1", "e2"):
        event = NewEvent(tenant, EventId(name), ContactId("c"), "said", name, "{}", at, at)
        await world.store.record(event)
    retention = Retention(world.store, world.directory)
    await world.settle(await world.settings.set(world.by(), PLATFORM, "keep_messages_days", "30"))
    world.clock.advance(40 * DAY)
    await retention.prune(world.clock.now())
    assert len(await world.trail()) == 3
    assert (await world.audit.verify()).broken is None
    # Nobody has answered these yet: age does not make them forgettable.
    assert await world.store.read(lambda tx: tx.tenant(tenant).events.get(EventId("e1"))) is not None


async def test_the_process_that_started_last_has_the_name(world: World) -> None:
    old = servers(world, "b1")
    await old.begin()
    world.clock.advance(SECOND)
    new = servers(world, "b2")
    with capture_logs() as logs:
        await new.begin()
    assert logs[0]["event"] == "server.name_taken_over"
    with capture_logs() as logs:
        assert await new.beat(world.clock.now())
        assert not await old.beat(world.clock.now())
    assert (old.lost.is_set(), new.lost.is_set(), logs[0]["event"]) == (True, False, "server.name_lost")
    [server] = await new.all()
    assert (server.boot, server.tenants, new.is_up(server)) == ("b2", 3, True)
    assert not new.is_up(replace(server, silence=GONE_AFTER))
    await new.end()
    [server] = await new.all()
    assert server.stopped


def test_one_wabot_a_folder(tmp_path: Path) -> None:
    first, second = FolderLock(tmp_path / "data"), FolderLock(tmp_path / "data")
    first.take()
    with pytest.raises(AlreadyRunning, match=f"process {os.getpid()}.*stop it first.*PostgreSQL.*SERVERNAME"):
        second.take()
    first.release()
    second.take()
    second.release()
    second.release()
