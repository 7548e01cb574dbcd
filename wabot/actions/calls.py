"""The verb behind the `call` of a flow."""

from wabot.actions.registry import Services, action
from wabot.flow.nodes.call import ACTION, OUTCOMES
from wabot.ports.action import Call, Outcome


@action(ACTION, outcomes=OUTCOMES)
async def call(call: Call, services: Services) -> Outcome:
    """Ask the server; it may be asked again after a crash, with the same Idempotency-Key."""
    return await services.calls.make(call)
