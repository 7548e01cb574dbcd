"""An owner's tools for menus touch nobody else's; a trial is bounded and ends with a word."""

import pytest

from tests.actions.chat import Office
from wabot.actions.load import load_actions
from wabot.actions.runner import Runner
from wabot.core.access import Role
from wabot.core.clock import Instant
from wabot.core.ids import PLATFORM, ContactId, EffectId
from wabot.flow.events import Json
from wabot.flow.state import Scene
from wabot.ports.action import Actor, Call, Outcome

OWNER, OTHER = "254711222333", "254799888777"
TOOLS = ("flows.picture", "flows.simulate", "flows.stuck", "flows.move", "flows.record")


async def run(
    office: Office, action: str, phone: str, args: dict[str, Json], role: Role = Role.TENANT_OWNER
) -> Outcome:
    actor = Actor(ContactId("owner"), phone, role, "en")
    call = Call(EffectId("e1"), PLATFORM, actor, Instant(1_800_000_000_000), Scene(role=role), args)
    return await Runner(load_actions(), office.services).run(action, call)


@pytest.mark.parametrize("action", TOOLS)
async def test_another_owners_bot_is_not_there(office: Office, action: str) -> None:
    tenant = await office.world.approved()
    args: dict[str, Json] = {"bot": tenant, "contact": "c1", "to": "home", "phone": "0722000999"}
    assert (await run(office, action, OTHER, args)).name == "not_found"


@pytest.mark.parametrize("action", TOOLS)
async def test_customers_may_use_none_of_them(office: Office, action: str) -> None:
    tenant = await office.world.approved()
    outcome = await run(office, action, OTHER, {"bot": tenant}, Role.CONTACT)
    assert outcome.name == "denied"
    assert action not in load_actions().for_flows()


async def test_a_move_that_is_none_is_refused(office: Office) -> None:
    tenant = await office.world.approved()
    assert (await run(office, "flows.move", OWNER, {"bot": tenant, "contact": "c1", "to": "moon"})).name == "not_found"
