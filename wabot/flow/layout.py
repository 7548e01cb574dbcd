"""Where everything of a flow's picture stands: pages of cards that hang from each other, in whole pixels.

Made for a phone held upright: one column, indented where ways part. What hangs too deep or finds no room on its page
gets a section of its own further on; the way to it is then a reference, like every way to a node that hangs elsewhere.
No line ever crosses a card, for what hangs from a card stands to the right of its rail.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from wabot.flow.outline import Outline, Spot, Way, outline


@dataclass(frozen=True, slots=True)
class Sizes:
    """Measures in pixels."""

    width: int = 1080
    height: int = 2600  # of a page at most; higher only where a single menu with its ways is
    head: int = 96  # room for the title above the first card
    margin: int = 36
    indent: int = 64
    rail: int = 30  # from a card's edge to the line its ways hang from
    gap: int = 26
    section: int = 30  # further gap before what starts anew
    tab: int = 42  # the name of a way, on top of the card it leads to
    chip: int = 46  # a reference
    deepest: int = 5  # how often a page may indent


@dataclass(frozen=True, slots=True)
class Card:
    """A node."""

    key: str
    x: int
    y: int
    width: int
    height: int
    after: str = ""  # where its only way leads, if that is drawn nowhere else


@dataclass(frozen=True, slots=True)
class Mark:
    """Words beside the cards: the name of a way on top of its card, or a reference to a card elsewhere."""

    labels: tuple[str, ...]
    x: int
    y: int
    width: int
    height: int
    source: str = ""  # a tab of a section: the card it comes from
    target: str = ""  # a reference: the card it leads to


@dataclass(frozen=True, slots=True)
class Wire:
    """A line from a card to a card or a reference; an arrow at its end."""

    source: str
    target: str
    points: tuple[tuple[int, int], ...]


@dataclass(slots=True)
class Page:
    """One picture."""

    height: int = 0
    cards: list[Card] = field(default_factory=list)
    tabs: list[Mark] = field(default_factory=list)
    chips: list[Mark] = field(default_factory=list)
    wires: list[Wire] = field(default_factory=list)


def lay_out(spots: Sequence[Spot], ways: Iterable[Way], doors: Iterable[str], sizes: Sizes | None = None) -> list[Page]:
    """The pages of a flow. `doors` are the nodes where people come in, the first one first."""
    return _Draft(outline(spots, ways, doors), sizes or Sizes()).pages()


class _Draft:
    """Decides what hangs on which page, then places it."""

    def __init__(self, tree: Outline, sizes: Sizes) -> None:
        self._tree, self._sizes = tree, sizes
        self._high: dict[str, int] = {}  # with all that hangs below
        self._deep: dict[str, int] = {}  # how often it indents
        self._here: set[str] = set()  # nodes that hang on the page of their parent
        self._room = sizes.height - sizes.head - sizes.margin
        for root in tree.roots:
            for key in reversed(list(tree.below(root))):
                self._measure(key)

    def pages(self) -> list[Page]:
        waiting, pages = list(self._tree.roots), [Page(self._sizes.head)]
        while waiting:
            page = pages[-1]
            left = self._sizes.height - self._sizes.margin - page.height - self._sizes.section
            found = self._next(waiting, left if page.cards else self._room)
            if found is None:
                pages.append(Page(self._sizes.head))
                continue
            waiting.remove(found)
            waiting += self._section(page, found, left if page.cards else self._room)
        for page in pages:
            page.height += self._sizes.margin
        return pages

    def _next(self, waiting: list[str], left: int) -> str | None:
        """What comes next on this page: the first that fits; on an empty page the first, cut where it must be."""
        for root in waiting:
            if self._high[root] + self._sizes.tab <= left and self._deep[root] <= self._sizes.deepest:
                return root
        first = waiting[0]
        return (
            first if left > self._room // 2 and self._least(first) <= max(left, self._room) else _if(left, self, first)
        )

    def _measure(self, key: str) -> None:
        tree, sizes = self._tree, self._sizes
        tail = tree.tail(key)
        high, deep = self._least(key), 0
        for twig in tree.branches(key):
            high += self._more(twig)
            deep = max(deep, self._deep[twig.target] + (0 if twig is tail else 1))
        self._high[key], self._deep[key] = high, deep
        del sizes
