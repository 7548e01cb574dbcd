"""Where everything of a flow's picture stands: pages of cards that hang from each other, in whole pixels.

Made for a phone held upright: one column, indented where ways part. What hangs too deep or finds no room on its page
gets a section of its own further on; the way to it is then a reference, like every way to a node that hangs elsewhere.
No line ever crosses a card, for what hangs from a card stands to the right of its rail.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from wabot.flow.outline import Outline, Spot, Twig, Way, outline


@dataclass(frozen=True, slots=True)
class Sizes:
    """Measures in pixels."""

    width: int = 1080
    height: int = 2600  # of a page at most; higher only where a single menu with its ways is
    head: int = 96  # room for the title above the first card
    margin: int = 36
    indent: int = 64
    rail: int = 30  # from a card's edge to the line its ways hang from
    gap: int = 26  # above a card
    near: int = 14  # above a reference
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


def lay_out(
    spots: Sequence[Spot], ways: Iterable[Way], doors: Mapping[str, str], sizes: Sizes | None = None
) -> list[Page]:
    """The pages of a flow. `doors` are the nodes where people come in, the first one first, with what leads there."""
    return _Draft(outline(spots, ways, doors), doors, sizes or Sizes()).pages()


class _Draft:
    """Decides what hangs on which page, then places it."""

    def __init__(self, tree: Outline, doors: Mapping[str, str], sizes: Sizes) -> None:
        self._tree, self._doors, self._sizes = tree, doors, sizes
        self._high: dict[str, int] = {}  # with all that hangs below
        self._deep: dict[str, int] = {}  # how often that indents
        self._here: set[str] = set()  # nodes that stand on the page of what they hang from
        self._room = sizes.height - sizes.head - sizes.margin  # of an empty page
        for root in tree.roots:
            for key in reversed(list(tree.below(root))):
                self._measure(key)

    def pages(self) -> list[Page]:
        waiting, pages = list(self._tree.roots), [Page(self._sizes.head)]
        while waiting:
            page = pages[-1]
            left = self._sizes.height - self._sizes.margin - page.height - self._sizes.section
            found = self._next(waiting, left) if page.cards else waiting[0]
            if found is None:
                pages.append(Page(self._sizes.head))
                continue
            waiting.remove(found)
            waiting += self._section(page, found, left if page.cards else self._room)
        for page in pages:
            page.height += self._sizes.margin
        return pages

    def _next(self, waiting: list[str], left: int) -> str | None:
        """What may follow on a page that has something already: the first that fits whole, or begins in half a page."""
        for root in waiting:
            if self._high[root] + self._sizes.tab <= left and self._deep[root] <= self._sizes.deepest:
                return root
        first = waiting[0]
        whole = self._high[first] + self._sizes.tab <= self._room and self._deep[first] <= self._sizes.deepest
        return None if whole or left < self._room // 2 or self._least(first) + self._sizes.tab > left else first

    def _least(self, key: str) -> int:
        """How high a card is with all its ways as references."""
        twigs = 0 if self._tree.inner(key) else len(self._tree.twigs[key])
        return self._tree.spots[key].height + twigs * (self._sizes.near + self._sizes.chip)

    def _more(self, twig: Twig, high: int) -> int:
        """How much higher a branch of that height is than the reference that stands for it."""
        sizes = self._sizes
        return sizes.gap + (sizes.tab if any(twig.labels) else 0) + high - sizes.near - sizes.chip

    def _measure(self, key: str) -> None:
        tail = self._tree.tail(key)
        high, deep = self._least(key), 0
        for twig in self._tree.branches(key):
            high += self._more(twig, self._high[twig.target])
            deep = max(deep, self._deep[twig.target] + (twig is not tail))
        self._high[key], self._deep[key] = high, deep

    def _section(self, page: Page, root: str, room: int) -> list[str]:
        """Place a root with what fits below it; the nodes that were cut off."""
        page.height += self._sizes.section if page.cards else 0
        twig, door = self._tree.parent.get(root), self._doors.get(root, "")
        if twig is not None or door:
            labels, source = (tuple(filter(None, twig.labels)), twig.source) if twig else ((door,), "")
            page.tabs.append(Mark(labels, *self._across(self._sizes.margin, page.height, self._sizes.tab), source))
            page.height += self._sizes.tab
        self._fit(root, room - self._sizes.tab, 0)
        cut: list[str] = []
        page.height = self._place(page, root, (self._sizes.margin, page.height), cut)
        return cut

    def _fit(self, key: str, room: int, level: int) -> int:
        """Choose what hangs below a card within that room; the height it takes."""
        tail, used = self._tree.tail(key), self._least(key)
        for twig in self._tree.branches(key):
            target, deeper = twig.target, level + (twig is not tail)
            more = self._more(twig, self._high[target])
            whole = more <= self._room and deeper + self._deep[target] <= self._sizes.deepest
            if whole and used + more <= room:
                self._here.update(self._tree.below(target))
                used += more
            elif twig is tail and not whole and used + self._more(twig, self._least(target)) <= room:
                self._here.add(target)
                spare = room - used - self._more(twig, 0)
                used += self._more(twig, self._fit(target, spare, deeper))
        return used

    def _place(self, page: Page, key: str, corner: tuple[int, int], cut: list[str]) -> int:
        """Place a card and all below it; where that ends."""
        x, y = corner
        tail, inner = self._tree.tail(key), self._tree.inner(key)
        card = Card(key, *self._across(x, y, self._tree.spots[key].height), inner.target if inner else "")
        page.cards.append(card)
        y += card.height
        for twig in [] if inner else self._ordered(key, tail):
            y = self._hang(page, card, twig, (twig is tail and twig.target in self._here, y), cut)
        return y

    def _ordered(self, key: str, tail: Twig | None) -> list[Twig]:
        """A menu's ways as it numbers them; else references first, then branches, and what goes straight on last."""
        if self._tree.spots[key].fan:
            return self._tree.twigs[key]
        return sorted(self._tree.twigs[key], key=lambda twig: (twig is tail, twig.target in self._here))

    def _hang(self, page: Page, card: Card, twig: Twig, at: tuple[bool, int], cut: list[str]) -> int:
        """Place a way below what hangs there already, with all it leads to; where that ends."""
        (straight, top), sizes, labels = at, self._sizes, tuple(filter(None, twig.labels))
        here = twig.branch and twig.target in self._here
        top += sizes.gap if here else sizes.near
        x, rail = card.x + (0 if straight else sizes.indent), card.x + sizes.rail
        middle = top + (sizes.tab if here and labels else sizes.chip) // 2
        ends = ((rail, top),) if straight else ((rail, middle), (x, middle))
        page.wires.append(Wire(twig.source, twig.target, ((rail, card.y + card.height), *ends)))
        if not here:
            page.chips.append(Mark(labels, *self._across(x, top, sizes.chip), target=twig.target))
            cut += [twig.target] if twig.branch else []
            return top + sizes.chip
        if labels:
            page.tabs.append(Mark(labels, *self._across(x, top, sizes.tab)))
            top += sizes.tab
        return self._place(page, twig.target, (x, top), cut)

    def _across(self, x: int, y: int, height: int) -> tuple[int, int, int, int]:
        return x, y, self._sizes.width - self._sizes.margin - x, height
