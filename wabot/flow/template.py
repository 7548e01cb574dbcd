"""`{{slot}}` in a text or an argument: parsed once, filled in one pass so that a value is never expanded again."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from wabot.flow.events import Json
from wabot.flow.limits import VALUE
from wabot.flow.values import plain

_SLOT = re.compile(r"\{\{\s*([a-z_][a-z0-9_]*)\s*\}\}")


@dataclass(frozen=True, slots=True)
class Template:
    """Literal pieces with a slot name between each pair: len(pieces) == len(slots) + 1."""

    pieces: tuple[str, ...]
    slots: tuple[str, ...]

    @property
    def lone(self) -> str:
        """The slot, where the text is exactly one slot and nothing else."""
        return self.slots[0] if self.pieces == ("", "") else ""

    def fill(self, words: Callable[[str], str]) -> str:
        """The text with each slot replaced by what `words` says for it."""
        if not self.slots:
            return self.pieces[0]
        out = [self.pieces[0]]
        room = VALUE
        for slot, piece in zip(self.slots, self.pieces[1:], strict=True):
            said = words(slot)
            out += (said, piece)
            room -= len(said) + len(piece)
            if room < 0:  # whoever reads this has stopped reading
                break
        return "".join(out)


@lru_cache(maxsize=8192)
def compiled(text: str) -> Template:
    """The parsed form of a text."""
    parts = _SLOT.split(text)
    return Template(tuple(parts[::2]), tuple(parts[1::2]))


def resolve(value: Json, get: Callable[[str], Json]) -> Json:
    """An argument's value: exactly `{{slot}}` keeps its type, `{{slot}}` inside a text becomes plain words."""
    if isinstance(value, str) and "{{" in value:
        template = compiled(value)
        return get(template.lone) if template.lone else template.fill(lambda slot: _bare(get(slot)))
    if isinstance(value, list):
        return [resolve(item, get) for item in value]
    if isinstance(value, dict):
        return {name: resolve(item, get) for name, item in value.items()}
    return value


def weight(value: Json, most: int) -> int:
    """How many characters and items a value has, all that is within counted each time; no further than past `most`."""
    total, waiting = 0, [value]
    while waiting and total <= most:
        one = waiting.pop()
        total += len(one) if isinstance(one, str) else 1
        if isinstance(one, list | dict):
            waiting += one.values() if isinstance(one, dict) else one
    return total


def slots_in(value: Json) -> frozenset[str]:
    """The slots an argument's value names."""
    if isinstance(value, str):
        return frozenset(compiled(value).slots)
    if isinstance(value, list):
        return frozenset().union(*(slots_in(item) for item in value))
    if isinstance(value, dict):
        return frozenset().union(*(slots_in(item) for item in value.values()))
    return frozenset()


def _bare(value: Json) -> str:
    value = plain(value)
    return "" if value is None else str(value)
