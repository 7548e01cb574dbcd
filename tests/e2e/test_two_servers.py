"""Two wabots on one PostgreSQL: a bot moved by chat, a server that goes, and every message answered once."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.databases import Postgres, postgres
from tests.e2e.hub import Hub, MakeWires, Wires
from wabot.bootstrap import App
from wabot.config import load_config
from wabot.core.audit import by_system
from wabot.core.clock import SystemClock
from wabot.core.ids import PLATFORM, TenantId
from wabot.services.tenants import Application

__all__ = ["postgres"]

BOSS = "254700000001"
T1, T2, T3 = TenantId("T1"), TenantId("T2"), TenantId("T3")


@dataclass
class Land:
    """A database, a WhatsApp, and the servers between them."""

    url: str
    folder: Path
    hub: Hub = field(default_factory=Hub)
    apps: dict[str, App] = field(default_factory=dict)
    wires: dict[str, Wires] = field(default_factory=dict)

    async def start(self, name: str) -> App:
        environ = {
            "WABOT_DATA_DIR": str(self.folder / name),
            "DATABASE_URL": self.url,
            "SERVERNAME": name,
            "PORT": "0",
            "HOST": "127.0.0.1",
            "WABOT_PLATFORM__DEMO": "no",
            "WABOT_ADMINS": f"+{BOSS}",
            "WABOT_LIMITS__REPLIES_PER_MINUTE": "0",
            "WABOT_SECRET_KEY": "a" * 43 + "=",
        }
        make: MakeWires = self.hub.channels(name)
        app = self.apps[name] = App(load_config(None, environ), SystemClock(), channels=make)
        await app.start()
        self.wires[name] = make.wires
        return app

    async def stop(self, name: str) -> None:
        await self.apps.pop(name).stop()

    async def seed(self, app: App, count: int) -> None:
        """Approved airtime bots."""
        for n in range(1, count + 1):
            who = by_system(app.clock.now(), f"seed/{n}")
            made = await app.wiring.tenants.create(who, Application(f"Duka {n}", f"+25471100000{n}", "airtime"))
            assert made.commit is not None
            await app.wiring.ground.store.submit(made.commit)
            await app.wiring.directory.fresh()
            approved = await app.wiring.tenants.approve(who, TenantId(f"T{n}"), "12m")
            assert approved.commit is not None
            await app.wiring.ground.store.submit(approved.commit)

    async def boss_says(self, text: str, through: str, expected: str) -> str:
        """The answer that has these words in it."""
        told = self.hub.told.setdefault(BOSS, [])
        before = len(told)
        await self.wires[through].hears(BOSS, text)
        await self.hub.until(lambda: any(expected in words for words in told[before:]))
        return next(words for words in told[before:] if expected in words)

    def held_by(self, server: str) -> set[TenantId]:
        return {tenant for tenant in (PLATFORM, T1, T2, T3) if self.hub.holder(tenant) == server}


@pytest.fixture
async def land(postgres: Postgres, tmp_path: Path) -> AsyncIterator[Land]:
    name = await postgres.create()
    land = Land(postgres.url(name), tmp_path)
    yield land
    for app in list(land.apps):
        await land.stop(app)
    await postgres.drop(name)


@pytest.mark.slow
async def test_a_bot_moves_by_chat_and_a_server_that_stops_leaves_its_bots_to_the_other(land: Land) -> None:
    hub = land.hub
    first = await land.start("a")
    await land.seed(first, 3)
    await hub.until(lambda: land.held_by("a") == {PLATFORM, T1, T2, T3})
    await land.start("b")
    assert land.held_by("b") == set()

    listed = await land.boss_says("servers", "b", "*2 servers*")  # told to b, which does not hold the master bot
    assert "*a*: 3 bots and the master bot, 4 sessions up" in listed
    assert "*b*: 0 bots" in listed
    assert "I know no server" in await land.boss_says("move T1 c", "a", "know no server")
    assert "moves to b" in await land.boss_says("move T1 b", "a", "moves to")
    await hub.until(lambda: land.held_by("b") == {T1})
    await land.boss_says("undo", "a", "Undone")
    await land.boss_says("move T2 b", "a", "moves to")
    await hub.until(lambda: T2 in land.held_by("b"))

    await land.stop("a")
    await hub.until(lambda: land.held_by("b") == {PLATFORM, T1, T2, T3})
    listed = await land.boss_says("servers", "b", "*2 servers*")
    assert "⚪ *a*: stopped" in listed
    assert "*b*: 3 bots and the master bot, 4 sessions up" in listed
    assert "not running now" in await land.boss_says("move T1 a", "b", "not running")
    assert hub.stolen == 0
    assert not any("silent" in words for words in hub.told[BOSS])  # it said goodbye


@pytest.mark.slow
async def test_every_message_is_answered_once_while_bots_move_and_servers_go(land: Land) -> None:
    hub = land.hub
    first = await land.start("a")
    await land.seed(first, 3)
    await hub.until(lambda: land.held_by("a") == {PLATFORM, T1, T2, T3})
    await land.start("b")
    phones = [(f"25472200{n:04}", (T1, T2, T3)[n % 3]) for n in range(24)]
    ends = asyncio.Event()
    said = dict.fromkeys((phone for phone, _ in phones), 0)

    async def talk(phone: str, bot: TenantId, turn: int) -> None:
        told = hub.told.setdefault(phone, [])
        while not ends.is_set():
            name = sorted(land.apps)[(turn + said[phone]) % len(land.apps)]
            await land.wires[name].hears(phone, "hi", bot)
            said[phone] += 1
            await hub.until(lambda: len(told) >= said[phone])

    async with asyncio.TaskGroup() as group:
        for turn, (phone, bot) in enumerate(phones):
            group.create_task(talk(phone, bot, turn))
        await hub.until(lambda: min(said.values()) > 1)
        for bot in (T1, T2):
            await land.boss_says(f"move {bot} b", "a", "moves to")
            await hub.until(lambda bot=bot: hub.holder(bot) == "b")  # type: ignore[misc]
        await land.boss_says("move T1 a", "b", "moves to")
        await hub.until(lambda: hub.holder(T1) == "a")
        before = dict(said)
        await hub.until(lambda: all(said[phone] > before[phone] for phone in said))
        ends.set()
    for app in land.apps.values():
        await app.quiet()
    wrong = {phone: (said[phone], len(hub.told[phone])) for phone in said if len(hub.told[phone]) != said[phone]}
    assert wrong == {}
    assert max(hub.keys.values()) == 1
    assert hub.stolen == 0
