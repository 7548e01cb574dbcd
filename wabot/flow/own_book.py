"""A book that a tenant wrote: read and checked as any other, within limits, and leading nowhere but into itself."""

from collections.abc import Mapping
from dataclasses import replace

from wabot.flow.book import Actions, Book, read_book
from wabot.flow.check import check_book
from wabot.flow.check_slots import slots_set
from wabot.flow.check_ways import check_jumps, unreached
from wabot.flow.limits import FILES, FLOW_BYTES, NODES, SLOTS
from wabot.flow.mistakes import BookError, Mistake
from wabot.flow.texts import Texts


def parse_own_book(name: str, sources: Mapping[str, str], texts: Texts, actions: Actions) -> Book:
    """The book called `name`; raises BookError with every mistake. `actions` are those that tenants' menus may run.

    Takes up to a few seconds for the largest that is allowed: call it in a thread.
    """
    if beyond := _too_much(sources):
        raise BookError(beyond)
    book, mistakes = read_book(name, sources, texts)
    if len(book.names) > NODES:
        raise BookError(
            [Mistake(next(iter(sources)), 1, 1, f"a book has at most {NODES} nodes, not {len(book.names)}")]
        )
    if book.name != name:
        mistakes.append(Mistake.at(book.files[next(iter(sources))].spot(("book",)), f"this book is called {name}"))
    mistakes += check_book(book, actions, strict=False)
    book.shelf = {book.name: book}
    mistakes += check_jumps(book, book.shelf)
    if len(slots_set(book)) > SLOTS:
        mistakes.append(Mistake(next(iter(sources)), 1, 1, f"a book sets at most {SLOTS} slots"))
    book.warnings += [replace(mistake, warning=True) for mistake in unreached(book, {})]
    if mistakes:
        raise BookError(mistakes)
    return book


def _too_much(sources: Mapping[str, str]) -> list[Mistake]:
    first = next(iter(sources), "")
    if not sources:
        return [Mistake(first, 1, 1, "there are no flows")]
    found = [Mistake(first, 1, 1, f"a book has at most {FILES} files")] if len(sources) > FILES else []
    return found + [
        Mistake(file, 1, 1, f"a file has at most {FLOW_BYTES} bytes")
        for file, text in sources.items()
        if len(text.encode()) > FLOW_BYTES
    ]
