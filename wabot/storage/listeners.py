"""Who wants to know that a topic was written to."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable

import structlog

_log = structlog.get_logger()


class Listeners:
    """Callbacks by topic; they run on the event loop, after a commit."""

    def __init__(self) -> None:
        self._callbacks: defaultdict[str, list[Callable[[], None]]] = defaultdict(list)

    def listen(self, topic: str, callback: Callable[[], None]) -> None:
        """Add a callback."""
        self._callbacks[topic].append(callback)

    @property
    def topics(self) -> Collection[str]:
        """What somebody listens to."""
        return tuple(self._callbacks)

    def announce(self, topics: Iterable[str]) -> None:
        """Call everyone who listens to one of the topics; one that fails is logged and hurts nobody else."""
        for topic in topics:
            for callback in self._callbacks.get(topic, ()):
                try:
                    callback()
                except Exception:  # noqa: BLE001 - one listener's bug must not stop the others
                    _log.exception("store_listener_failed", topic=topic)
