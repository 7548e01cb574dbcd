"""What is wrong with a menu book or a text file, and where exactly."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """A place in a file; lines and columns count from 1."""

    file: str = ""
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True, order=True)
class Mistake:
    """One thing to repair."""

    file: str
    line: int
    column: int
    message: str
    warning: bool = False  # doubtful, but it works

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column} {'warning: ' if self.warning else ''}{self.message}"

    @classmethod
    def at(cls, spot: Spot, message: str, *, warning: bool = False) -> "Mistake":
        """A mistake at a spot."""
        return cls(spot.file, spot.line, spot.column, message, warning)


class BookError(Exception):
    """Books that must not be used, with every mistake found in them."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = sorted(set(mistakes))
        super().__init__("\n".join(str(mistake) for mistake in self.mistakes))
