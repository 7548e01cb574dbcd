"""A flow as it is drawn: each node's name and first words in the reader's language, and what each way is called."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from wabot.flow.book import Book
from wabot.flow.calling import host_of
from wabot.flow.menu_file import Trigger
from wabot.flow.nodes import Ai, Call, ConditionNode, Delay, Jump, Menu, Node, Pay, Run
from wabot.flow.nodes.ways import ways
from wabot.flow.outline import Way
from wabot.flow.state import Scene
from wabot.flow.texts import Text
from wabot.flow.values import duration
from wabot.flow.yaml_file import Path

WORDS = 160  # characters of a text that are drawn at most
PLAIN_WAYS = 1  # a node with no more ways than this needs no names for them


@dataclass(frozen=True, slots=True)
class Note:
    """What stands on a card."""

    name: str
    kind: str
    words: str


@dataclass(slots=True)
class Sketch:
    """A flow, ready to be laid out."""

    notes: dict[str, Note] = field(default_factory=dict)
    ways: list[Way] = field(default_factory=list)
    doors: dict[str, str] = field(default_factory=dict)  # where people come in, and by what words


def sketch(book: Book, scene: Scene, flow: str = "") -> Sketch:
    """The flow that one file of a book holds (all of them, where none is named) as this reader sees it."""
    names = nodes_of(book, flow) if flow else tuple(book.nodes)
    reader = _Reader(book, scene)
    drawn = Sketch(doors={name: words for name, words in reader.doors() if name in names})
    for name in names:
        node = book.nodes[name]
        drawn.notes[name] = Note(name, node.kind, reader.words(node))
        drawn.ways += [Way(name, target, label) for label, target in reader.ways(node)]
    return drawn


def flows_of(book: Book) -> tuple[str, ...]:
    """The flows of a book: what its files are called, without folder and ending."""
    return tuple(_flow(file) for file, _ in book.headers)


def nodes_of(book: Book, flow: str) -> tuple[str, ...]:
    """The nodes that one flow (or file) holds, in the order they are written."""
    found = [header.nodes for file, header in book.headers if _flow(file) == _flow(flow)]
    return tuple(name for nodes in found for name in nodes if name in book.nodes)


def _flow(file: str) -> str:
    return file.rpartition("/")[2].removesuffix(".yaml").removesuffix(".yml")


class _Reader:
    """Reads a book aloud to one reader."""

    def __init__(self, book: Book, scene: Scene) -> None:
        self._book, self._scene = book, scene

    def doors(self) -> Iterator[tuple[str, str]]:
        """The start first, then every node that words lead to, with the first of those words; each once."""
        book = self._book
        doors = {book.start: ""}
        for command in book.commands.all:
            doors.setdefault(command.goto, command.usage)
        for trigger in book.triggers:
            doors.setdefault(trigger.goto, self._spoken(trigger))
        for name in (book.fallback, book.help, book.step_up):
            doors.setdefault(name or "", "")
        yield from doors.items()

    def words(self, node: Node) -> str:
        """What a node says; what it does, where it says nothing."""
        text = getattr(node, "text", None)
        said = self._read(text) if isinstance(text, Text) else ""
        match node:
            case Run(action=action):
                return said or action
            case Call(method=method, url=url):
                return said or f"{method} {host_of(url)}"
            case Pay(args=args):
                return said or " · ".join(str(args[name]) for name in ("item", "price") if args.get(name))
            case Delay(wait=wait) if isinstance(wait, int):
                return self._book.texts.show(duration(wait), self._scene)
            case _:
                return said

    def ways(self, node: Node) -> Iterator[tuple[str, str]]:
        """Every way out that is drawn: its name, and where it leads."""
        drawn = [(path, target) for path, target in ways(node) if path != ("refresh",)]
        for path, target in drawn:
            named = len(drawn) > PLAIN_WAYS or isinstance(node, Menu)
            yield (self._name(node, path) if named else ""), target
        if isinstance(node, Jump) and node.book is not None:
            yield "", f"{node.book}/{node.node or ''}".rstrip("/")

    def _name(self, node: Node, path: Path) -> str:
        match path:
            case ("options", int(index), "goto") if isinstance(node, Menu):
                return self._option(node, index)
            case ("cases", int(index), "goto") if isinstance(node, ConditionNode):
                return node.cases[index].when.source
            case ("outcomes", str(outcome)):
                return self._said(f"outcome-{outcome.replace('_', '-')}") or outcome.replace("_", " ")
            case ("goto",) if isinstance(node, Menu):
                return self._said("picture-each-line")
            case ("goto",):
                return self._said("picture-found") if isinstance(node, Ai) else self._said("picture-answered")
            case _:
                return self._said(f"picture-{str(path[0]).replace('_', '-')}")

    def _option(self, menu: Menu, index: int) -> str:
        """Numbered as the menu numbers it, where no list comes first and every option is shown."""
        option = menu.options[index]
        words = self._read(option.text)
        if menu.items is not None and option.number is None:
            return words
        return f"{option.number or index + 1} {words}"

    def _spoken(self, trigger: Trigger) -> str:
        said = (*trigger.keyword, *trigger.exact)
        return said[0] if said else self._said("picture-any-words") if trigger.all else ""

    def _read(self, text: Text) -> str:
        said = self._book.texts.read(text, self._scene, lambda slot: f"[{slot}]")
        plain = " ".join(said.replace("*", "").split())
        return plain if len(plain) <= WORDS else f"{plain[: WORDS - 1]}…"

    def _said(self, key: str) -> str:
        texts = self._book.texts
        return texts.say(key, self._scene) if texts.knows(key) else ""
