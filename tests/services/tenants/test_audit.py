"""The trail only grows, and tells when somebody reached around it."""

import sqlite3
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from tests.services.tenants.world import BOSS, STRANGER, World
from wabot.core.access import Role
from wabot.core.clock import Instant
from wabot.core.ids import ContactId
from wabot.ports.action import Actor


async def filled(world: World) -> None:
    tenant = await world.approved()
    for _ in range(3):
        await world.settle(await world.life.stop(world.by(), tenant))
        await world.settle(await world.life.resume(world.by(), tenant))


async def test_the_chain_holds(world: World) -> None:
    await filled(world)
    verdict = await world.audit.verify()
    assert (verdict.entries, verdict.broken) == (8, None)
    assert verdict.head == (await world.trail())[-1].hash


@pytest.mark.parametrize("statement", ["update audit set actor = 'x' where seq = 3", "delete from audit where seq = 3"])
async def test_the_database_refuses_changes(world: World, tmp_path: Path, statement: str) -> None:
    await filled(world)
    with sqlite3.connect(tmp_path / "wabot.db") as other, pytest.raises(sqlite3.IntegrityError, match="only grows"):
        other.execute(statement)
    other.close()
    assert (await world.audit.verify()).broken is None


@pytest.mark.parametrize(
    ("statement", "broken"),
    [
        ("update audit set actor = '254799999999' where seq = 3", 3),
        ("update audit set facts = '{}' where seq = 2", 2),
        ("delete from audit where seq = 5", 5),
        ("delete from audit where seq >= 7", 7),
        ("update audit set hash = previous where seq = 8", 8),
    ],
)
async def test_who_takes_the_guards_away_is_found_out(
    world: World, tmp_path: Path, statement: str, broken: int
) -> None:
    await filled(world)
    with sqlite3.connect(tmp_path / "wabot.db") as other:
        other.execute("drop trigger audit_no_update")
        other.execute("drop trigger audit_no_delete")
        other.execute(statement)
    other.close()
    assert (await world.audit.verify()).broken == broken
    with capture_logs() as logs:
        for _ in range(2):
            assert not await world.audit.watch(world.clock.now())
    assert logs[0] == {"event": "audit.broken", "entry": broken, "log_level": "error"}
    assert len([words for words in await world.heard(BOSS) if f"entry {broken}" in words]) == 1


async def test_a_change_that_is_not_made_leaves_no_line(world: World) -> None:
    tenant = await world.approved()
    late = await world.life.stop(world.by(), tenant)
    await world.settle(await world.tenants.ban(world.by(), tenant, "spam"))
    count = len(await world.trail())
    assert (await world.settle(late)).name == "changed"
    assert len(await world.trail()) == count


async def test_denied_attempts_are_written_and_the_owner_is_told(world: World) -> None:
    actor = Actor(ContactId("c"), STRANGER, Role.VIEWER, "en")
    await world.store.submit(
        lambda tx: world.audit.denied(tx, actor, "tenant.delete", Instant(world.clock.now()), cause="k")
    )
    entry = (await world.trail())[-1].deed
    assert (entry.verb, entry.actor, entry.facts["tried"]) == ("denied", STRANGER, "tenant.delete")
    assert "tried *delete*" in (await world.heard(BOSS))[-1]
    assert not world.texts.troubles
