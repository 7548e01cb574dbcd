"""What wabot asks of the guard that runs each job once per slot of time, on however many servers."""

from collections.abc import Collection, Mapping
from typing import Protocol

from wabot.core.clock import Instant


class Slots(Protocol):
    """(job, slot) rows; the first to write one runs the job."""

    def claim(self, job: str, slot: int, at: Instant) -> bool:
        """True for the one caller who may run this job in this slot."""
        ...

    def taken(self, job: str, first: int) -> Collection[int]:
        """Slots of a job from `first` on that were claimed."""
        ...

    def last(self) -> Mapping[str, int]:
        """The newest slot claimed of each job."""
        ...

    def forget(self, before: Instant) -> int:
        """Prune rows claimed before, keeping the newest of each job; how many went."""
        ...
