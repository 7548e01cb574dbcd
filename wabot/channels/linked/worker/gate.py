"""Keeps calls into the library apart: it holds its sessions in a table without a lock, and dies of two at once in it.

A call looks its session up at once and is harmless from then on, however long it lasts; beginning and ending a session
change the table. So the latter wait until every call that has just begun is past its first moment, and go one by one.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from wabot.core.clock import steady

LOOK_UP = 250
"""Milliseconds after which a call has surely looked its session up."""


class Gate:
    """Lets calls in side by side, and one change at a time while none is looking up."""

    def __init__(self) -> None:
        self._free = threading.Condition()
        self._calls: dict[int, int] = {}  # the call's number: when it began
        self._count = 0
        self._changing = False

    @contextmanager
    def call(self) -> Iterator[None]:
        """Around a call that only looks its session up."""
        with self._free:
            self._free.wait_for(lambda: not self._changing)
            self._count += 1
            number = self._count
            self._calls[number] = steady()
        try:
            yield
        finally:
            with self._free:
                del self._calls[number]
                self._free.notify_all()

    def begin_change(self) -> None:
        """Wait for one's turn to change the table."""
        with self._free:
            self._free.wait_for(lambda: not self._changing)
            self._changing = True
            while self._looking_up():
                self._free.wait(LOOK_UP / 1000)

    def end_change(self) -> None:
        """The table stands; called once for each `begin_change`."""
        with self._free:
            self._changing = False
            self._free.notify_all()

    def _looking_up(self) -> bool:
        now = steady()
        return any(now - began < LOOK_UP for began in self._calls.values())
