"""A flow as an outline: every node hangs from where it is first reached, every other way is a reference to it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Spot:
    """A node to be drawn: how high its card is, and whether its ways are equals (a menu) or one is the main one."""

    key: str
    height: int
    fan: bool = False


@dataclass(frozen=True, slots=True)
class Way:
    """A way from one node to another (which may be none of those drawn), and what it is called."""

    source: str
    target: str
    label: str = ""


@dataclass(slots=True)
class Twig:
    """All ways from one node to one other: the branch it hangs from, or a reference."""

    source: str
    target: str
    labels: list[str]
    branch: bool = False  # the target hangs here


@dataclass(slots=True)
class Outline:
    """The nodes in the order of their roots, and the twigs of each."""

    spots: Mapping[str, Spot]
    roots: list[str]
    twigs: dict[str, list[Twig]]
    parent: dict[str, Twig] = field(default_factory=dict)
    size: dict[str, int] = field(default_factory=dict)  # nodes that hang below, with itself

    def branches(self, key: str) -> list[Twig]:
        """The twigs that carry a node."""
        return [twig for twig in self.twigs[key] if twig.branch]

    def tail(self, key: str) -> Twig | None:
        """The branch that goes straight on below the card: the only one, or the heaviest where they are no equals."""
        branches = self.branches(key)
        if not branches or (self.spots[key].fan and len(self.twigs[key]) > 1):
            return None
        return max(branches, key=lambda twig: self.size[twig.target])

    def inner(self, key: str) -> Twig | None:
        """The only way out, where it has no name and leads elsewhere: it is told inside the card."""
        twigs = self.twigs[key]
        return twigs[0] if len(twigs) == 1 and not twigs[0].branch and not any(twigs[0].labels) else None

    def below(self, key: str) -> Iterable[str]:
        """All that hangs below a node, itself first."""
        waiting = [key]
        while waiting:
            present = waiting.pop()
            yield present
            waiting += [twig.target for twig in reversed(self.branches(present))]


def outline(spots: Sequence[Spot], ways: Iterable[Way], doors: Iterable[str]) -> Outline:
    """The outline of a flow: nodes hang from the nearest of `doors`, the shortest way; what no door reaches follows."""
    known = {spot.key: spot for spot in spots}
    grown = Outline(known, [], _twigs(known, ways))
    seen: set[str] = set()
    for root in (*doors, *known):
        if root in known and root not in seen:
            grown.roots.append(root)
            _grow(grown, root, seen)
    for root in grown.roots:
        for key in reversed(list(grown.below(root))):
            grown.size[key] = 1 + sum(grown.size[twig.target] for twig in grown.branches(key))
    return grown


def _twigs(known: Mapping[str, Spot], ways: Iterable[Way]) -> dict[str, list[Twig]]:
    twigs: dict[str, dict[str, Twig]] = {key: {} for key in known}
    for way in ways:
        twig = twigs[way.source].setdefault(way.target, Twig(way.source, way.target, []))
        if way.label not in twig.labels:
            twig.labels.append(way.label)
    return {key: list(each.values()) for key, each in twigs.items()}


def _grow(grown: Outline, root: str, seen: set[str]) -> None:
    seen.add(root)
    waiting = [root]
    for key in waiting:  # grows while it is walked: breadth first
        for twig in grown.twigs[key]:
            if twig.target in grown.spots and twig.target not in seen:
                seen.add(twig.target)
                twig.branch = True
                grown.parent[twig.target] = twig
                waiting.append(twig.target)
