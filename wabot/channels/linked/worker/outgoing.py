"""Letters on their way to wabot: in order, a bounded number ahead of what it has recorded."""

import threading
from collections import deque
from collections.abc import Callable

from wabot.channels.linked.worker.reading import Letter

Done = Callable[[], None]

AHEAD = 64
"""Letters told and not yet recorded."""


class Outgoing:
    """Tells letters and waits for their acknowledgement."""

    def __init__(self, tell: Callable[[Letter], None]) -> None:
        self._tell = tell
        self._lock = threading.Lock()
        self._waiting: deque[tuple[Letter, Done]] = deque()
        self._ahead: deque[Done] = deque()

    def add(self, letter: Letter, done: Done) -> None:
        """One more letter; `done` is called once it is recorded."""
        with self._lock:
            self._waiting.append((letter, done))
            self._go_on()

    def recorded(self) -> None:
        """wabot has recorded the oldest one it was told."""
        with self._lock:
            done = self._ahead.popleft() if self._ahead else None
            self._go_on()
        if done is not None:
            done()

    def _go_on(self) -> None:
        while self._waiting and len(self._ahead) < AHEAD:
            letter, done = self._waiting.popleft()
            self._ahead.append(done)
            self._tell(letter)
