"""Who may touch whose menus: nobody but the owner, whatever a call names."""

import pytest

from tests.actions.chat import Office
from wabot.actions.load import load_actions
from wabot.actions.runner import Runner
from wabot.core.access import Role
from wabot.core.ids import PLATFORM, ContactId, EffectId, TenantId
from wabot.flow.events import Json
from wabot.ports.action import Actor, Call, Outcome

OWNER, OTHER = "254711222333", "254733444555"
VERBS = (
    "flows.list", "flows.show", "flows.whole", "flows.step", "flows.part", "flows.change", "flows.new", "flows.add",
    "flows.remove_step", "flows.set_price", "flows.prices", "flows.rename", "flows.set_words", "flows.show_in_menu",
    "flows.remove", "flows.targets", "flows.changes", "flows.publish", "flows.versions", "flows.roll_back",
    "flows.discard", "flows.export", "flows.received", "flows.install",
)  # fmt: skip
ARGS: dict[str, Json] = {"what": "text", "part": "text", "step": "home", "flow": "book.yaml", "value": "Mine now"}


async def run(office: Office, verb: str, phone: str, bot: TenantId) -> Outcome:
    world = office.world
    await world.directory.fresh()
    role = world.directory.role_of(PLATFORM, phone)
    scene = world.directory.scene(PLATFORM, "en", role, phone)
    actor = Actor(ContactId("c1"), phone, role, "en")
    call = Call(EffectId("e1"), PLATFORM, actor, world.clock.now(), scene, {**ARGS, "bot": bot})
    return await Runner(load_actions(), office.services).run(verb, call)


@pytest.mark.parametrize("verb", VERBS)
async def test_the_menus_of_another_are_not_there(office: Office, verb: str) -> None:
    mine = await office.world.new("Mama Duka", OWNER, OWNER)
    await office.world.new("Salon", OTHER, OTHER)
    outcome = await run(office, verb, OTHER, mine)
    assert outcome.name == "not_found"
    assert outcome.commit is None
    assert (await run(office, verb, "254722000111", mine)).name == "denied", "a stranger"


def test_every_verb_of_menus_is_an_owners() -> None:
    actions = load_actions()
    found = [actions.get(verb) for verb in VERBS]
    assert [
        verb for verb, one in zip(VERBS, found, strict=True) if one is None or one.role is not Role.TENANT_OWNER
    ] == []
    assert [verb for verb in VERBS if verb in actions.for_flows()] == [], "no flow changes flows"
