"""A tenant with secrets, and a server that answers as it is told."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest

from tests.databases import database, postgres, store, templates
from tests.services.tenants.world import BOSS, START, World
from wabot.core.access import Role
from wabot.core.ids import ContactId, EffectId, TenantId
from wabot.flow.events import Json
from wabot.flow.state import Scene
from wabot.ports.action import Actor, Call, Outcome
from wabot.ports.http import HttpAnswer, HttpRequest, Unreached
from wabot.services.calls import Calls
from wabot.storage.store import SqlStore

__all__ = ["database", "postgres", "store", "templates"]


@dataclass
class Server:
    """The other side."""

    answer: HttpAnswer | Unreached = field(default_factory=lambda: HttpAnswer(200, b"{}"))
    asked: list[HttpRequest] = field(default_factory=list)

    async def ask(self, request: HttpRequest) -> HttpAnswer:
        self.asked.append(request)
        if isinstance(self.answer, Unreached):
            raise self.answer
        return self.answer


@dataclass
class Desk:
    """A tenant's calls."""

    world: World
    tenant: TenantId
    server: Server
    calls: Calls
    made: int = 0

    async def set(self, name: str, value: str) -> str:
        """Set one of the tenant's settings."""
        return (await self.world.settle(await self.world.settings.set(self.world.by(), self.tenant, name, value))).name

    async def make(self, tenant: TenantId | None = None, **args: Json) -> Outcome:
        """One call as the engine leaves it."""
        self.made += 1
        whole: Mapping[str, Json] = {"method": "GET", "url": "https://api.example.com/x", "deadline": 5000, **args}
        actor = Actor(ContactId("c1"), "254711000001", Role.CONTACT, "en")
        at = self.world.clock.now()
        return await self.calls.make(
            Call(EffectId(f"e{self.made}/0"), tenant or self.tenant, actor, at, Scene(), whole)
        )


@pytest.fixture
async def desk(store: SqlStore) -> Desk:
    """One tenant, one server."""
    world = World(store)
    await world.staff.seed(BOSS, Role.OWNER, START)
    await world.directory.load()
    server = Server()
    return Desk(world, await world.approved(), server, Calls(server, world.directory, world.settings, world.clock))
