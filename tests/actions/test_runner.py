"""An action that never ends, and one that says "not now" for ever: whoever waits for it gets a word."""

import asyncio
from typing import cast

import pytest

from wabot.actions.registry import Action, Registry, Services
from wabot.actions.runner import Runner
from wabot.core.access import Role
from wabot.core.clock import Instant
from wabot.core.ids import ContactId, EffectId, TenantId
from wabot.flow.state import Scene
from wabot.ports.action import Actor, Call, Outcome

CALL = Call(EffectId("e1"), TenantId("T1"), Actor(ContactId("c1"), "254711", Role.CONTACT, "en"), Instant(1), Scene())
NO_SERVICES = cast("Services", None)  # these actions ask none


async def _forever(_call: Call, _services: Services) -> Outcome:
    await asyncio.Event().wait()
    return Outcome("done")


async def _own_timeout(_call: Call, _services: Services) -> Outcome:
    raise TimeoutError("of a provider")


def runner(verb: object) -> Runner:
    registry = Registry()
    registry.add(Action("slow", verb, frozenset({"done"}), Role.CONTACT, step_up=False))  # type: ignore[arg-type]
    return Runner(registry, NO_SERVICES, deadline=20)


async def test_an_action_without_end_has_failed() -> None:
    outcome = await runner(_forever).run("slow", CALL)
    assert (outcome.name, outcome.slots) == ("failed", {"reason": "too_slow"})


async def test_an_actions_own_timeout_is_no_deadline_of_ours() -> None:
    with pytest.raises(TimeoutError, match="of a provider"):
        await runner(_own_timeout).run("slow", CALL)
