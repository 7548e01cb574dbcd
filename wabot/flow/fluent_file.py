"""Reads Fluent files: messages with their place and placeholders, and what could not be read."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from wabot.flow.mistakes import Mistake, Spot

_PARSED = 512  # files kept as parsed: all languages twice over, since a reload finds most as they were


@dataclass(frozen=True, slots=True)
class Entry:
    """One message of one language."""

    key: str
    spot: Spot
    placeholders: frozenset[str]
    references: frozenset[str]  # other messages it quotes


@dataclass(frozen=True, slots=True)
class FluentFile:
    """One parsed file."""

    resource: ast.Resource
    entries: tuple[Entry, ...]
    mistakes: tuple[Mistake, ...]


class _Names(Visitor):
    """Collects the variables and messages a pattern names."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 (named by the library)
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.messages.add(node.id.name)


@lru_cache(maxsize=_PARSED)
def read(file: str, source: str) -> FluentFile:
    """Parse one file; what is no Fluent becomes a mistake with its place."""
    source = source.replace("\r\n", "\n")
    resource = FluentParser().parse(source)
    entries: list[Entry] = []
    mistakes: list[Mistake] = []
    for part in resource.body:
        if isinstance(part, ast.Junk):
            note = part.annotations[0]
            mistakes.append(Mistake.at(_spot(file, source, note.span), f"not Fluent: {note.message}"))
        elif isinstance(part, ast.Message):
            entries.append(_entry(part, _spot(file, source, part.span)))
    return FluentFile(resource, tuple(entries), tuple(mistakes))


def placeholders(entries: Mapping[str, Entry], key: str, seen: frozenset[str] = frozenset()) -> frozenset[str]:
    """Everything a message must be given, by itself and by the messages it quotes."""
    entry = entries.get(key)
    if entry is None or key in seen:
        return frozenset()
    quoted = (placeholders(entries, name, seen | {key}) for name in entry.references)
    return entry.placeholders.union(*quoted)


def _entry(message: ast.Message, spot: Spot) -> Entry:
    names = _Names()
    names.visit(message)
    return Entry(message.id.name, spot, frozenset(names.variables), frozenset(names.messages))


def _spot(file: str, source: str, span: ast.Span | None) -> Spot:
    offset = span.start if span else 0
    before = source[:offset]
    return Spot(file, before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1)
