"""Reads Fluent files: where each message stands, what it names, and what could not be read.

A message is parsed when it is first asked for: finding them all takes a hundredth of the time of parsing them, and
most are in languages that nobody reads today.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from wabot.flow.mistakes import Mistake, Spot

_FILES = 512  # kept as they were taken apart: all languages twice over, since a reload finds most as they were
_MESSAGES = 4_096  # kept as parsed: those of a language or two, for the same reason

_START = re.compile(r"^(-?[A-Za-z][A-Za-z0-9_-]*) *=", re.MULTILINE)
"""How a message begins, and nothing else: what is written on its further lines is indented, or closes a brace."""

_SLOT = r"\{ *\$([A-Za-z][A-Za-z0-9_-]*) *\}"
_WORDS = r"(?:[^\n\r{}]|\{ *\$[A-Za-z][A-Za-z0-9_-]* *\})"
_FURTHER = rf"(?:\n+ +(?![\s}}\[*.]){_WORDS}+)"
_PLAIN = re.compile(rf"[^\n=]+= *(?:(?! ){_WORDS}+{_FURTHER}*|{_FURTHER}+)\n*")
"""A message that has words and slots in braces, nothing else: read without the parser, which takes long."""
_LINE = re.compile(r"[^\n=]+= *([^\s{}][^\n\r{}]*)\n*")
"""One of them on a single line without slots, and all it says."""


@dataclass(frozen=True, slots=True)
class Written:
    """One message as it stands in its file; a term's key begins with a hyphen."""

    key: str
    spot: Spot
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One message of one language."""

    key: str
    spot: Spot
    placeholders: frozenset[str]
    references: frozenset[str]  # other messages it quotes


class _Names(Visitor):
    """Collects the variables and messages a pattern names."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 (named by the library)
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.messages.add(node.id.name)


@lru_cache(maxsize=_FILES)
def written(file: str, source: str) -> tuple[Written, ...]:
    """Every message and term of a file as it stands there, readable or not."""
    source = source.replace("\r\n", "\n")
    found: list[Written] = []
    line = at = 0
    for start, following in pairwise([*_START.finditer(source), None]):
        if start is not None:
            line, at = line + source.count("\n", at, start.start()), start.start()
            text = source[at : following.start() if following else len(source)]
            found.append(Written(start[1], Spot(file, line + 1, 1), text.partition("\n#")[0]))
    return tuple(found)


@lru_cache(maxsize=_MESSAGES)
def parsed(text: str) -> ast.Message | ast.Term | None:
    """One message or term by its text; None where it is no Fluent."""
    part = FluentParser(with_spans=False).parse_entry(text)
    return part if isinstance(part, ast.Message | ast.Term) else None


def said(message: Written) -> str | None:
    """What a message says, where that can be seen at once: on one line, with nothing to fill in."""
    line = _LINE.fullmatch(message.text)
    return None if line is None else line[1].rstrip(" ")


def entry(message: Written) -> Entry | None:
    """What a message asks for; None where it is no Fluent."""
    if _PLAIN.fullmatch(message.text):
        return Entry(message.key, message.spot, frozenset(re.findall(_SLOT, message.text)), frozenset())
    known = parsed(message.text)
    if known is None:
        return None
    names = _Names()
    names.visit(known)
    return Entry(message.key, message.spot, frozenset(names.variables), frozenset(names.messages))


@lru_cache(maxsize=_FILES)
def mistakes(file: str, source: str) -> tuple[Mistake, ...]:
    """What of a file is no Fluent, with its place; reads all of it."""
    source = source.replace("\r\n", "\n")
    found: list[Mistake] = []
    for part in FluentParser().parse(source).body:
        if isinstance(part, ast.Junk):
            note = part.annotations[0]
            found.append(Mistake.at(_spot(file, source, note.span), f"not Fluent: {note.message}"))
    return tuple(found)


def _spot(file: str, source: str, span: ast.Span | None) -> Spot:
    offset = span.start if span else 0
    before = source[:offset]
    return Spot(file, before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1)
