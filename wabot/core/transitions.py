"""State as a table: `{(state, event): new state}`, and an unknown pair raises with all three named."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Generic, TypeVar

S = TypeVar("S", bound=StrEnum)
E = TypeVar("E", bound=StrEnum)


class UnknownTransition(Exception):
    """An event that this state has no answer to."""

    def __init__(self, subject: str, state: str, event: str) -> None:
        super().__init__(f"{subject}: no transition from {state!r} by {event!r}")
        self.subject, self.state, self.event = subject, state, event


class Transitions(Generic[S, E]):
    """The whole law of one kind of state; docs are drawn from `edges`."""

    def __init__(self, subject: str, edges: Mapping[tuple[S, E], S]) -> None:
        self.subject = subject
        self.edges = dict(edges)

    def after(self, state: S, event: E) -> S:
        """The state that follows; raises UnknownTransition where the table is silent."""
        try:
            return self.edges[state, event]
        except KeyError:
            raise UnknownTransition(self.subject, state.value, event.value) from None

    def allows(self, state: S, event: E) -> bool:
        """Whether `event` has a place in `state`."""
        return (state, event) in self.edges

    def sources(self, event: E) -> frozenset[S]:
        """The states in which `event` may happen."""
        return frozenset(s for (s, e) in self.edges if e is event)
