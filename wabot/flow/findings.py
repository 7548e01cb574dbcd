"""Collects what the checker finds, each with its place in the book."""

from collections.abc import Iterable

from rapidfuzz import process

from wabot.flow.book import Book
from wabot.flow.mistakes import Mistake, Spot
from wabot.flow.yaml_file import Path


class Findings:
    """Mistakes and doubts of one book."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.mistakes: list[Mistake] = []
        self.doubts: list[Mistake] = []

    def wrong(self, path: Path, message: str) -> None:
        """A mistake at a value of the book."""
        self.mistakes.append(Mistake.at(self.book.spot(path), message))

    def wrong_at(self, spot: Spot, message: str) -> None:
        """A mistake at a spot."""
        self.mistakes.append(Mistake.at(spot, message))

    def wrong_key(self, path: Path, message: str) -> None:
        """A mistake in the name of a field."""
        self.mistakes.append(Mistake.at(self.book.key_spot(path), message))

    def doubt(self, path: Path, message: str) -> None:
        """Something that works but hardly as meant."""
        self.doubts.append(Mistake.at(self.book.spot(path), message, warning=True))


def hint(word: str, known: Iterable[str]) -> str:
    """`: did you mean …?` where something close is known."""
    near = process.extractOne(word, sorted(known), score_cutoff=70)
    return f": did you mean {near[0]}?" if near else ""
