"""The verbs that menus may run: each with its outcomes, the role it needs and whether it asks for a PIN."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass

from wabot.core.access import Role
from wabot.ports.action import Call, Outcome

RESERVED = frozenset({"denied", "failed", "step_up"})
"""Outcomes the runner itself may give; menus may leave them out."""


@dataclass(frozen=True, slots=True)
class Services:
    """What actions may use; filled by bootstrap."""


Verb = Callable[[Call, Services], Awaitable[Outcome]]


@dataclass(frozen=True, slots=True)
class Action:
    """A registered verb."""

    name: str
    run: Verb
    outcomes: frozenset[str]
    role: Role
    step_up: bool


class Registry:
    """All actions by name."""

    def __init__(self) -> None:
        self._actions: dict[str, Action] = {}

    def add(self, action: Action) -> None:
        """Register; a name used twice is a mistake of ours."""
        if action.name in self._actions:
            raise ValueError(f"action {action.name!r} is registered twice")
        self._actions[action.name] = action

    def get(self, name: str) -> Action | None:
        """The action, or None where no such verb exists."""
        return self._actions.get(name)

    def outcomes(self) -> Mapping[str, frozenset[str]]:
        """Every action's own outcomes, for `wabot check`."""
        return {name: action.outcomes for name, action in self._actions.items()}


ACTIONS = Registry()


def action(
    name: str, *, outcomes: Iterable[str], role: Role = Role.CONTACT, step_up: bool = False
) -> Callable[[Verb], Verb]:
    """Register the decorated function as a verb menus may run."""

    def register(verb: Verb) -> Verb:
        ACTIONS.add(Action(name, verb, frozenset(outcomes), role, step_up))
        return verb

    return register
