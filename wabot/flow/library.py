"""Loads books from their files, checks them all together, and puts them on one shelf."""

from collections.abc import Mapping
from pathlib import Path

from wabot.flow.book import Actions, Book, book_folders, read_book
from wabot.flow.check import check_book, check_shelf
from wabot.flow.mistakes import BookError
from wabot.flow.texts import Texts

__all__ = ["load_books", "parse_book"]


def parse_book(name: str, sources: Mapping[str, str], texts: Texts, actions: Actions) -> Book:
    """One book from `{file name: YAML}`; raises BookError with every mistake; doubts are in `.warnings`."""
    book, mistakes = read_book(name, sources, texts)
    mistakes += check_book(book, actions) + check_shelf({book.name: book})
    if mistakes:
        raise BookError(mistakes)
    return book


def load_books(menus: Path, texts: Texts, actions: Actions) -> dict[str, Book]:
    """Every book under the folder, by its name; raises BookError with every mistake of every book."""
    mistakes = []
    shelf: dict[str, Book] = {}
    for name, sources in book_folders(menus).items():
        book, found = read_book(name, sources, texts)
        mistakes += found + check_book(book, actions)
        shelf[book.name] = book
    for book in shelf.values():
        book.shelf = shelf
    mistakes += check_shelf(shelf)
    if mistakes:
        raise BookError(mistakes)
    return shelf
