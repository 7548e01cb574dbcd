"""What people choose in menus and where they stop, with the questions' own words."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial

from wabot.core.ids import TenantId
from wabot.flow.book import Book
from wabot.flow.events import Json
from wabot.flow.nodes import Ai, Ask, Menu
from wabot.flow.state import Scene
from wabot.flow.texts import Text
from wabot.ports.store.numbers import Measure
from wabot.services.numbers.report import Report

Find = Callable[[TenantId, str], Awaitable[Book | None]]
"""The book of that name in force for a tenant."""
MOST = 8
"""Of choices, and of questions."""
SHORT = 60  # characters of a question


@dataclass(frozen=True, slots=True)
class Choice:
    """An option and how often it was taken."""

    words: str
    count: int


@dataclass(frozen=True, slots=True)
class Stop:
    """A question: how often it was put, and how often nobody answered it (yet)."""

    words: str
    reached: int
    stopped: int


@dataclass(frozen=True, slots=True)
class MenuNumbers:
    """The most of both; `stops` by how often they were put."""

    choices: Sequence[Choice]
    stops: Sequence[Stop]


async def menu_numbers(find: Find, tenant: TenantId, report: Report, scene: Scene) -> MenuNumbers:
    """Read for this reader; steps that the menus have no more are left out."""
    abouts = [*report.abouts(Measure.CHOSEN), *report.abouts(Measure.REACHED)]
    names = dict.fromkeys(about.partition(":")[0] for about in abouts)
    books = {name: book for name in names if (book := await find(tenant, name)) is not None}
    choices = [
        Choice(words, report.total(Measure.CHOSEN, about))
        for about in report.abouts(Measure.CHOSEN)
        if (words := _option(books, about, scene))
    ]
    stops = [
        Stop(words, put, max(0, put - report.total(Measure.ANSWERED, about)))
        for about in report.abouts(Measure.REACHED)
        if (words := _question(books, about, scene)) and (put := report.total(Measure.REACHED, about))
    ]
    return MenuNumbers(choices[:MOST], stops[:MOST])


def _question(books: dict[str, Book], about: str, scene: Scene) -> str:
    name, _, node = about.partition(":")
    book = books.get(name)
    found = None if book is None else book.find(node)
    if book is None or not isinstance(found, Menu | Ask | Ai):
        return ""
    words = _read(book, found.text, scene, first_line=True)
    return f"{words[: SHORT - 1]}…" if len(words) > SHORT else words


def _option(books: dict[str, Book], about: str, scene: Scene) -> str:
    place, _, key = about.partition("#")
    name, _, node = place.partition(":")
    book = books.get(name)
    found = None if book is None else book.find(node)
    if book is None or not isinstance(found, Menu):
        return ""
    return next((_read(book, option.text, scene) for option in found.options if option.key == key), "")


def _read(book: Book, text: Text, scene: Scene, *, first_line: bool = False) -> str:
    said = book.texts.read(text, scene, partial(_blank, scene)).strip()
    said = said.partition("\n")[0] if first_line else said
    return " ".join(said.replace("*", "").replace("\n", " ").split())


def _blank(scene: Scene, slot: str) -> Json:
    """What every conversation knows; a gap for what only one does."""
    return scene.facts.get(slot, "…")
