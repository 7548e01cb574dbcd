"""The choices of a menu as they are now: numbered lines, and what a number, a tap or a word means."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wabot.flow.replies import fold

if TYPE_CHECKING:
    from wabot.core.message import Option as Tap
    from wabot.flow.events import Json
    from wabot.flow.nodes.menu import Menu, Option
    from wabot.flow.state import Scene
    from wabot.flow.texts import Text
    from wabot.flow.walk import Walk

LABEL_CUT = 200  # characters of one line; thirty such lines still leave room for the question


@dataclass(frozen=True, slots=True)
class Line:
    """One numbered choice; `option` is None for a line of a list."""

    number: int
    key: str
    label: str
    option: Option | None


@dataclass(frozen=True, slots=True)
class Board:
    """All choices of a menu, on every page."""

    items: tuple[Line, ...]
    options: tuple[Line, ...]
    by_number: Mapping[int, Line]
    by_key: Mapping[str, Line]
    by_words: Mapping[str, Line]

    def pages(self, size: int) -> int:
        """How many pages the list takes."""
        return max(1, -(-len(self.items) // size))

    def on_page(self, page: int, size: int) -> tuple[Line, ...]:
        """The lines to show: one page of the list, and the options under it."""
        return (*self.items[page * size : (page + 1) * size], *self.options)

    def candidates(self) -> Iterator[tuple[str, str]]:
        """Words to compare a mistyped reply with, and the key of their line."""
        return ((folded, line.key) for folded, line in self.by_words.items())


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a menu as it is put: the question, and what stands below it."""

    question: Text
    below: str
    tail: str  # the part of it that is no choice, and stands above the taps as well
    taps: tuple[Tap, ...]


def board_of(walk: Walk, node: Menu) -> Board:
    """The menu's choices; where nothing in them can change, the ones written out before."""
    if node.items is not None or reworded(walk, node):
        return _build(walk, node, walk.scene)
    boards, key = walk.book.boards, (walk.node, walk.scene.language)
    board = boards.get(key)
    if board is None:
        board = _build(walk, node, walk.scene)
        if walk.scene.language not in walk.book.texts.languages:  # a flow may set any: not each is remembered
            return board
        if all(option.when is None and walk.book.texts.fixed(option.text, walk.scene) for option in node.options):
            boards[key] = board
    return board


def reworded(walk: Walk, node: Menu) -> bool:
    """Whether the tenant has words of its own for anything this menu shows."""
    own = walk.scene.texts
    if not own:
        return False
    keys = walk.book.text_keys.get(walk.node)
    if keys is None:
        texts = (node.text, *(option.text for option in node.options))
        keys = frozenset(text.key for text in texts) | {"footer-home", "footer-back-home"}
        walk.book.text_keys[walk.node] = keys
    return not keys.isdisjoint(own)


def _build(walk: Walk, node: Menu, scene: Scene) -> Board:
    shown = [option for option in node.options if option.when is None or walk.holds(option.when)]
    taken = {option.number for option in shown if option.number is not None}
    number = _counter(taken)
    items = tuple(_item(number(), item, walk) for item in _listed(walk, node))
    options = tuple(
        Line(option.number or number(), option.key, _cut(walk.book.texts.read(option.text, scene, walk.get)), option)
        for option in shown
    )
    options = tuple(sorted(options, key=lambda line: line.number)) if not items else options
    lines = (*items, *options)
    return Board(
        items, options, {line.number: line for line in lines}, {line.key: line for line in lines}, _by_words(lines)
    )


def _by_words(lines: tuple[Line, ...]) -> dict[str, Line]:
    """What may be typed instead of a number; words that two lines share mean neither."""
    found: dict[str, Line | None] = {}
    for line in lines:
        own = line.option.words if line.option else ()
        for folded in {fold(words) for words in (line.label, f"{line.number} {line.label}", *own)}:
            found[folded] = None if folded in found else line
    return {folded: line for folded, line in found.items() if line is not None and not folded.isdigit()}


def _listed(walk: Walk, node: Menu) -> list[dict[str, Json]]:
    items = walk.get(node.items) if node.items else None
    return [item for item in items if isinstance(item, dict) and "key" in item] if isinstance(items, list) else []


def _item(number: int, item: dict[str, Json], walk: Walk) -> Line:
    label = walk.book.texts.show(item.get("label", item["key"]), walk.scene)
    return Line(number, str(item["key"]), _cut(label), None)


def _cut(label: str) -> str:
    return label if len(label) <= LABEL_CUT else label[: LABEL_CUT - 1] + "…"


def _counter(taken: set[int]) -> Callable[[], int]:
    count = 0

    def following() -> int:
        nonlocal count
        count += 1
        while count in taken:
            count += 1
        return count

    return following
