"""A book: all menus one bot can show, read from a folder of files and checked before anybody sees it."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from wabot.flow.board import Board, Page
from wabot.flow.commands import Command, Commands
from wabot.flow.menu_file import Header, Trigger, read_commands, read_header, read_node
from wabot.flow.mistakes import Mistake, Spot
from wabot.flow.nodes import Ai, Ask, Menu, Node
from wabot.flow.nodes.ways import ways
from wabot.flow.replies import Meaning, fold
from wabot.flow.state import State
from wabot.flow.texts import BASE, Texts
from wabot.flow.yaml_file import Path as YamlPath
from wabot.flow.yaml_file import YamlFile
from wabot.flow.yaml_file import read as read_yaml

_NAME = re.compile(r"[a-z][a-z0-9_]{0,63}")
_GREETING = "words-greeting"
Actions = Mapping[str, frozenset[str]]
"""Every action's own outcomes by its name."""


@dataclass(eq=False, slots=True)
class Book:
    """All nodes one bot can show, with the version of their content. Never changed after loading."""

    name: str
    version: str  # a hash of the sources: conversations under way keep theirs
    sources: Mapping[str, str]
    texts: Texts
    start: str = "home"
    fallback: str = "home"
    help: str | None = None
    step_up: str | None = None
    person: str | None = None  # where somebody who wants a person is led
    nodes: dict[str, Node] = field(default_factory=dict)
    triggers: tuple[Trigger, ...] = ()
    commands: Commands = field(default_factory=lambda: Commands(()))
    slots: frozenset[str] = frozenset()  # named in the header
    secret_slots: frozenset[str] = frozenset()
    meanings: Mapping[str, Meaning] = field(default_factory=dict)
    greetings: frozenset[str] = frozenset()  # words that mean no more than that somebody is here
    warnings: list[Mistake] = field(default_factory=list)
    files: dict[str, YamlFile] = field(default_factory=dict)  # where everything stands, for the checker
    headers: list[tuple[str, Header]] = field(default_factory=list)
    doors: tuple[tuple[Spot, str], ...] = ()  # every way in, and where it is written
    names: frozenset[str] = frozenset()  # of all nodes the files write, readable or not
    shelf: Mapping[str, "Book"] = field(default_factory=dict)  # the books loaded together with this one
    home_questions: frozenset[str] = frozenset()  # what `start` leads to before anybody is asked anything
    text_keys: dict[str, frozenset[str]] = field(default_factory=dict)  # what each menu shows, by node
    boards: dict[tuple[str, str], Board] = field(default_factory=dict)  # written out once, where nothing can change
    pages: dict[tuple[str, str, str], Page] = field(default_factory=dict)  # of those boards

    def find(self, name: str) -> Node | None:
        """The node of that name; `other/name` is a node of another book."""
        node = self.nodes.get(name)
        if node is None and "/" in name:
            book, _, inner = name.partition("/")
            other = self.shelf.get(book)
            return other.nodes.get(inner) if other else None
        return node

    def way_back(self, name: str) -> str:
        """The node to enter to see `name` again: itself, or the one that makes its list anew."""
        node = self.find(name)
        if not isinstance(node, Menu) or node.refresh is None:
            return name
        return f"{name.rpartition('/')[0]}/{node.refresh}" if "/" in name else node.refresh

    def spot(self, path: YamlPath) -> Spot:
        """Where something of the book stands."""
        for file in self.files.values():
            if path[:2] in file.values:
                return file.spot(path)
        return Spot(next(iter(self.sources), ""))

    def key_spot(self, path: YamlPath) -> Spot:
        """Where the name of a field stands."""
        for file in self.files.values():
            if path in file.keys:
                return file.keys[path]
        return self.spot(path)


def start_state(book: Book) -> State:
    """A conversation in which nobody has been asked anything yet."""
    return State(book.name, book.version)


def read_book(name: str, sources: Mapping[str, str], texts: Texts) -> tuple[Book, list[Mistake]]:
    """The book as far as it can be read, and what is wrong with its form."""
    version = hashlib.sha256(repr((name, sorted(sources.items()))).encode()).hexdigest()[:16]
    book = Book(name, version, dict(sources), texts, meanings=meanings_of(texts), greetings=greetings_of(texts))
    mistakes: list[Mistake] = []
    headers: list[tuple[YamlFile, Header]] = []
    for file, text in sources.items():
        source = read_yaml(file, text)
        headers.append((source, read_header(source)))
        book.files[file] = source
        book.headers.append((file, headers[-1][1]))
    mistakes += _merge_headers(book, headers)
    for source, header in headers:
        mistakes += _merge_nodes(book, source, header)
        mistakes += source.mistakes
        book.names |= header.nodes.keys()
    book.secret_slots = _secret_slots(book)
    book.home_questions = frozenset(_first_questions(book))
    return book, mistakes


def meanings_of(texts: Texts) -> dict[str, Meaning]:
    """The words for back, home, help … in every language we know; the first language to claim a word keeps it."""
    found: dict[str, Meaning] = {}
    tags = sorted(texts.languages, key=lambda tag: (tag != BASE, tag))
    for language in (texts.languages[tag] for tag in tags):
        for meaning in Meaning:
            for word in language.typed(f"words-{meaning.value}"):
                found.setdefault(fold(word), meaning)
    return found


def greetings_of(texts: Texts) -> frozenset[str]:
    """The words of greeting in every language we know."""
    return frozenset(fold(word) for language in texts.languages.values() for word in language.typed(_GREETING))


def _merge_headers(book: Book, headers: Iterable[tuple[YamlFile, Header]]) -> list[Mistake]:
    mistakes: list[Mistake] = []
    triggers: list[Trigger] = []
    commands: list[Command] = []
    doors: list[tuple[Spot, str]] = []
    said: dict[str, str] = {}
    for source, header in headers:
        for name in ("book", "start", "fallback", "help", "step_up", "person"):
            value = getattr(header, name)
            doors += [(source.spot((name,)), value)] if value and name != "book" else []
            if value is not None and said.setdefault(name, value) != value:
                mistakes.append(Mistake.at(source.spot((name,)), f"`{name}` is already {said[name]} in another file"))
        triggers += header.triggers
        doors += [(source.spot(("offers", n)), name) for n, name in enumerate(header.offers)]
        doors += [(source.spot(("triggers", n, "goto")), each.goto) for n, each in enumerate(header.triggers)]
        doors += [(source.spot(("commands", n, "goto")), each.goto) for n, each in enumerate(header.commands)]
        commands += read_commands(source, header)
        book.slots |= frozenset(header.slots)
    book.name = said.get("book", book.name)
    book.start = said.get("start", "home")
    book.doors = tuple(doors) if "start" in said else ((Spot(next(iter(book.sources), "")), "home"), *doors)
    book.fallback = said.get("fallback", book.start)
    book.help, book.step_up, book.person = said.get("help"), said.get("step_up"), said.get("person")
    book.triggers, book.commands = tuple(triggers), Commands(commands)
    return mistakes


def _merge_nodes(book: Book, source: YamlFile, header: Header) -> list[Mistake]:
    mistakes: list[Mistake] = []
    for name, content in header.nodes.items():
        place = source.keys.get(("nodes", name), Spot(source.file))
        if name in book.nodes:
            mistakes.append(Mistake.at(place, f"there is already a node {name} in this book"))
        elif not _NAME.fullmatch(name):
            mistakes.append(Mistake.at(place, f"{name!r} is no name for a node: lower case letters, digits and _"))
        elif (node := read_node(source, name, content)) is not None:
            book.nodes[name] = node
    return mistakes


def _secret_slots(book: Book) -> frozenset[str]:
    asked = {node.into for node in book.nodes.values() if isinstance(node, Ask) and node.input == "secret"}
    return frozenset(asked).union(*(command.secret for command in book.commands.all))


def _first_questions(book: Book) -> Iterable[str]:
    """The questions met on the way from `start`."""
    waiting, seen = [book.start], {book.start}
    while waiting:
        name = waiting.pop()
        node = book.nodes.get(name)
        if isinstance(node, Menu | Ask | Ai):
            yield name
        elif node is not None:
            fresh = [target for _, target in ways(node) if target not in seen]
            seen.update(fresh)
            waiting += fresh


def book_folders(menus: Path) -> dict[str, dict[str, str]]:
    """The sources of every book under a folder, by book and file name."""
    return {
        folder.name: {str(file): file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.yaml"))}
        for folder in sorted(menus.iterdir())
        if folder.is_dir() and any(folder.glob("*.yaml"))
    }
