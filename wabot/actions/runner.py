"""Runs verbs from the registry: who may, who must prove themselves first, and what is noted when not."""

import asyncio

import structlog

from wabot.actions.registry import Action, Registry, Services
from wabot.core.access import may
from wabot.core.clock import MINUTE
from wabot.core.errors import NeedsPerson
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx

DEADLINE = MINUTE  # what an action may take: the person who waits for it is not left without a word
TOO_SLOW = "too_slow"

log = structlog.get_logger()


class Runner:
    """Between the outbox and the verbs."""

    def __init__(self, registry: Registry, services: Services, deadline: int = DEADLINE) -> None:
        self._registry = registry
        self._services = services
        self._deadline = deadline

    async def run(self, name: str, call: Call) -> Outcome:
        """The outcome of an action; `denied` and `step_up` are answered here, `failed` where it takes too long."""
        action = self._registry.get(name)
        if action is None:
            raise NeedsPerson("unknown_action", {"action": name})
        if not may(call.actor.role, action.role):
            return self._denied(action, call)
        if action.step_up and not await self._services.stepup.trusted(call.actor.phone):
            return Outcome("step_up")
        try:
            async with asyncio.timeout(self._deadline / 1000) as limit:
                return await action.run(call, self._services)
        except TimeoutError:
            if not limit.expired():
                raise  # the action's own
            log.error("action.too_slow", tenant=call.tenant, action=action.name, effect=call.key)
            return Outcome("failed", {"reason": TOO_SLOW})

    def _denied(self, action: Action, call: Call) -> Outcome:
        log.warning("action.denied", tenant=call.tenant, action=action.name, role=call.actor.role)

        def note(tx: Tx) -> None:
            self._services.audit.denied(tx, call.actor, action.name, call.at, cause=call.key)

        return Outcome("denied", {"needed": f"{action.role}"}, commit=note)
