"""Meter: what the layers count while they work; /metrics shows it, and nothing is decided by it."""

from typing import Protocol


class Meter(Protocol):
    """Counts and times. Every word is one of a few (never a tenant, a phone or an id), and no call blocks or raises."""

    def received(self, result: str) -> None:
        """An inbound message: new, duplicate, old."""
        ...

    def turn(self, seconds: float) -> None:
        """A whole turn, from its event to the commit."""
        ...

    def sent(self, result: str) -> None:
        """What became of an outbound message: sent, retried, failed, parked."""
        ...

    def performed(self, effect: str, result: str) -> None:
        """Another effect (action, payment, timer, delivery) and how it ended: done, retried, failed, parked."""
        ...

    def notice(self, verdict: str) -> None:
        """A payment callback: accepted, duplicate, unknown, refused."""
        ...


class Unmetered:
    """Counts nothing; for tests and small tools."""

    def received(self, result: str) -> None: ...

    def turn(self, seconds: float) -> None: ...

    def sent(self, result: str) -> None: ...

    def performed(self, effect: str, result: str) -> None: ...

    def notice(self, verdict: str) -> None: ...
