"""Figures in chat: who sees whose, documents and the digest at its hour."""

import pytest

from tests.actions.chat import Office, Phone
from tests.services.tenants.world import BOSS
from wabot.core.clock import HOUR
from wabot.core.day import day_of, span_of
from wabot.core.ids import PLATFORM
from wabot.services.numbers.digest import Digest

OWNER = "254711222333"
ZONE = "Africa/Nairobi"


@pytest.fixture
async def boss(office: Office) -> Phone:
    await office.world.stepup.give_pin(BOSS, "4321")
    boss = office.phone(BOSS)
    await boss.says('new "Mama Duka" +254711222333 airtime', "approve T1 1m")
    await boss.says('new "Baba Soko" +254711222444 airtime', "approve T2 1m")
    return boss


async def test_staff_see_everybody_and_one_bot(boss: Phone) -> None:
    everybody = await boss.says("stats")
    assert "Tenants: 2 approved" in everybody
    assert "What people choose" not in everybody  # each bot has menus of its own
    assert "the last 30 days" in await boss.says("3")
    assert "*Baba Soko*, today" in await boss.says("stats T2")
    assert "Nobody has used the menus" in await boss.says("6")


async def test_an_owner_sees_their_own_bot_and_no_other(office: Office, boss: Phone) -> None:
    owner = office.phone(OWNER)
    assert "Mama Duka" in await owner.says("stats")
    for words in ("stats T2", "stats platform", "stats Baba Soko"):
        assert "Soko" not in await owner.says(words)
        assert "Tenants:" not in await owner.says("00")
    assert "Which file" in await owner.says("stats", "7")
    assert "Here it is" in await owner.says("1")


async def test_the_digest_comes_once_at_its_hour_to_who_wants_it(office: Office, boss: Phone) -> None:
    world = office.world
    owner = office.phone(OWNER)
    assert "each day at 20:00" in await owner.says("digest", "4", "20:00")
    assert "each day at 21:00" in await boss.says("stats", "6", "3")
    desk = office.services.numbers
    start = span_of(day_of(world.clock.now(), ZONE), ZONE).since
    told = []
    for hour in (19, 20, 21, 22, 23):
        world.clock.advance(start + hour * HOUR - world.clock.now())
        digest = Digest(desk, world.notices)  # another life of the server each time
        await digest.look(world.clock.now())
        told.append(await _digests(office))
    assert told[:2] == [0, 1]
    assert told[2] > 1  # the admins too
    assert told[2:] == [told[2]] * 3


async def _digests(office: Office) -> int:
    rows = await office.world.store.read(lambda tx: tx.tenant(PLATFORM).outbox.tail(500))
    return sum("/digest/" in row.id for row in rows)
