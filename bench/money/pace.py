"""One clock for several processes, many times quicker than the machine's, that any of them can move forward."""

import mmap
import struct
import time
from pathlib import Path

from wabot.core.clock import Instant

_SHAPE = struct.Struct("=qqq")  # when it began by the machine's clock (ns), the pace, and how far it was moved (ms)


class PacedClock:
    """Everyone who opens the same file reads the same time, however often a process is killed in between."""

    def __init__(self, file: Path) -> None:
        with file.open("r+b") as opened:
            self._page = mmap.mmap(opened.fileno(), _SHAPE.size)

    @staticmethod
    def begin(file: Path, pace: int) -> "PacedClock":
        """A new clock that starts now; a second of the machine is `pace` seconds of its time."""
        file.write_bytes(_SHAPE.pack(time.time_ns(), pace, 0))
        return PacedClock(file)

    @property
    def pace(self) -> int:
        """How many times quicker than the machine's."""
        return int(_SHAPE.unpack(self._page[:])[1])

    def now(self) -> Instant:
        began, pace, moved = _SHAPE.unpack(self._page[:])
        return Instant(began // 1_000_000 + (time.time_ns() - began) * pace // 1_000_000 + moved)

    def leap(self, duration: int) -> None:
        """Move time forward by so many milliseconds, for everyone."""
        began, pace, moved = _SHAPE.unpack(self._page[:])
        self._page[:] = _SHAPE.pack(began, pace, moved + duration)

    def real(self, duration: int) -> float:
        """How many seconds of the machine so many milliseconds take."""
        return duration / 1000 / self.pace
