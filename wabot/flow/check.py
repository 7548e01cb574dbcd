"""What is wrong with a book, before anybody meets it."""

from collections.abc import Mapping

from wabot.flow.book import Actions, Book
from wabot.flow.mistakes import Mistake


def check_book(book: Book, actions: Actions) -> list[Mistake]:
    """Every mistake in one book."""
    return []


def check_shelf(shelf: Mapping[str, Book]) -> list[Mistake]:
    """Mistakes between books: jumps to what is not there, nodes nothing leads to."""
    return []
