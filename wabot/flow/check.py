"""What is wrong with books and texts, before anybody meets them: all of `wabot check` that is not configuration."""

from collections.abc import Mapping
from pathlib import Path

from wabot.flow.book import Actions, Book, book_folders, read_book
from wabot.flow.check_calls import check_calls
from wabot.flow.check_runs import check_runs
from wabot.flow.check_slots import check_header, check_slots
from wabot.flow.check_ways import check_jumps, check_ways, unreached
from wabot.flow.check_words import check_words
from wabot.flow.findings import Findings
from wabot.flow.mistakes import Mistake
from wabot.flow.text_check import check_texts
from wabot.flow.texts import Texts


def check(menus: Path, locales: Path, actions: Actions) -> list[Mistake]:
    """Every mistake and every doubt (`warning`) in the books and texts, by file, line and column."""
    texts = Texts.load(locales).whole()
    shelf, mistakes = read_shelf(menus, texts, actions)
    doubts = [doubt for book in shelf.values() for doubt in book.warnings]
    return sorted({*check_texts(texts), *mistakes, *doubts})


def read_shelf(menus: Path, texts: Texts, actions: Actions) -> tuple[dict[str, Book], list[Mistake]]:
    """Every book under the folder, and every mistake in them."""
    shelf: dict[str, Book] = {}
    mistakes: list[Mistake] = []
    for name, sources in book_folders(menus).items():
        book, found = read_book(name, sources, texts)
        mistakes += found + check_book(book, actions)
        if book.name in shelf:
            first = next(iter(sources))
            mistakes.append(Mistake(first, 1, 1, f"there is already a book called {book.name}"))
        shelf[book.name] = book
    for book in shelf.values():
        book.shelf = shelf
    return shelf, mistakes + check_shelf(shelf)


def check_book(book: Book, actions: Actions, *, strict: bool = True) -> list[Mistake]:
    """Every mistake in one book; what is only doubtful goes to its `warnings`.

    Not strict: words of the book itself may be in any languages, and name other slots in each.
    """
    found = Findings(book)
    check_ways(found)
    check_runs(found, actions)
    check_words(found, strict=strict)
    check_calls(found)
    check_slots(found)
    check_header(found, book.headers)
    book.warnings += found.doubts
    return found.mistakes


def check_shelf(shelf: Mapping[str, Book]) -> list[Mistake]:
    """Mistakes between books: jumps to what is not there, nodes nothing leads to."""
    found: list[Mistake] = []
    for book in shelf.values():
        found += check_jumps(book, shelf) + unreached(book, shelf)
    return found
