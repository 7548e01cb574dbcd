"""Loads books from their files, checks them all together, and puts them on one shelf."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from wabot.flow.book import Actions, Book, read_book
from wabot.flow.check import check_book, read_shelf
from wabot.flow.check_ways import unreached
from wabot.flow.mistakes import BookError
from wabot.flow.texts import Texts


def parse_book(name: str, sources: Mapping[str, str], texts: Texts, actions: Actions) -> Book:
    """One book from `{file name: YAML}`; raises BookError with every mistake; doubts are in `.warnings`.

    It stands alone: set `.shelf` where it jumps to other books. Nodes nothing leads to are doubts, for another
    book may.
    """
    book, mistakes = read_book(name, sources, texts)
    mistakes += check_book(book, actions)
    book.warnings += [replace(mistake, warning=True) for mistake in unreached(book, {})]
    if mistakes:
        raise BookError(mistakes)
    return book


def load_books(menus: Path, texts: Texts, actions: Actions) -> dict[str, Book]:
    """Every book under the folder, by its name; raises BookError with every mistake of every book."""
    shelf, mistakes = read_shelf(menus, texts, actions)
    if mistakes:
        raise BookError(mistakes)
    return shelf
