"""Trials in chat: what an owner's conversation holds of them stays small."""

from dataclasses import dataclass

from tests.flow.chat import book_of
from tests.services.tenants.world import World
from wabot.core.access import Role
from wabot.core.clock import Instant
from wabot.core.ids import PLATFORM, ContactId, EffectId, TenantId
from wabot.flow.events import Json
from wabot.flow.mistakes import Mistake
from wabot.flow.state import Scene
from wabot.ports.action import Actor, Call, Outcome
from wabot.services.flow_tools.rehearsals import LARGEST, Rehearsals
from wabot.services.flow_tools.working import Working

BOOK = """
book: test
start: home
nodes:
  home: {kind: ask, text: {en: "Yes?"}, input: text, into: a, max_length: 1000, goto: b}
  b: {kind: ask, text: {en: "And?"}, input: text, into: b, max_length: 1000, goto: home}
"""
LONG = "book: test\nstart: s0\nnodes:\n" + "".join(
    f"  s{n}: {{kind: ask, text: {{en: More}}, input: text, into: s{n}, max_length: 1000, goto: s{(n + 1) % 30}}}\n"
    for n in range(30)
)


@dataclass
class Shelf:
    """One book, perhaps with mistakes."""

    working: Working | None

    async def find(self, _tenant: TenantId) -> Working | None:
        return self.working


async def played(world: World, working: Working | None, args: dict[str, Json]) -> Outcome:
    actor = Actor(ContactId("owner"), "254711222333", Role.TENANT_OWNER, "en")
    call = Call(EffectId("e1"), PLATFORM, actor, Instant(1_800_000_000_000), Scene(), args)
    return await Rehearsals(Shelf(working), world.directory).play(call, TenantId("T1"))


async def test_a_trial_begins_goes_on_and_stops(world: World) -> None:
    working = Working(book_of(BOOK))
    await world.approved()
    begun = await played(world, working, {})
    assert begun.name == "going"
    assert "▏ Yes?" in str(begun.slots["heard"])
    on = await played(world, working, {"sim": begun.slots["sim"], "said": "yes"})
    assert "▏ And?" in str(on.slots["heard"])
    assert (await played(world, working, {"sim": on.slots["sim"], "said": "STOP"})).name == "over"


async def test_a_trial_that_grows_without_end_is_ended(world: World) -> None:
    working = Working(book_of(LONG))
    await world.approved()
    outcome = await played(world, working, {})
    for _ in range(40):
        if outcome.name != "going":
            break
        assert len(str(outcome.slots["sim"])) <= LARGEST
        outcome = await played(world, working, {"sim": outcome.slots["sim"], "said": "x" * 999})
    assert outcome.name == "too_long"
    assert outcome.slots == {"sim": ""}


async def test_a_draft_with_mistakes_is_not_tried(world: World) -> None:
    await world.approved()
    working = Working(book_of(BOOK), [Mistake("menu.yaml", 3, 1, "there is no node c")], is_draft=True)
    outcome = await played(world, working, {})
    assert outcome.name == "mistakes"
    assert outcome.slots["mistakes"] == ["menu.yaml 3:1 · there is no node c"]
    assert (await played(world, None, {})).name == "not_found"
