"""Slots a book asks for, triggers and commands that can never be met."""

from collections.abc import Iterator

from wabot.flow.book import Book
from wabot.flow.events import Json
from wabot.flow.expr import Condition
from wabot.flow.findings import Findings, hint
from wabot.flow.limits import RESERVED_SLOTS
from wabot.flow.menu_file import Header
from wabot.flow.nodes import Ai, Ask, Call, ConditionNode, Delay, Handoff, Jump, Menu, Node, Pay, Run
from wabot.flow.nodes.call import BROUGHT
from wabot.flow.replies import fold
from wabot.flow.template import slots_in
from wabot.flow.yaml_file import Path

SCENE = frozenset({"role", "language", "country", "currency", "time_zone"})
FACTS = frozenset({"tenant", "contact", "contact_name", "contact_phone", "kind", "bot", "is_own"})


def check_slots(found: Findings) -> None:
    """Conditions and arguments that name a slot nothing sets: a mistake in books that list what actions bring."""
    known = set(SCENE | FACTS | found.book.slots | set(RESERVED_SLOTS))
    for node in found.book.nodes.values():
        known |= _set_by(node)
    for command in found.book.commands.all:
        known |= command.slots
    for trigger in found.book.triggers:
        known |= set(trigger.regex.groupindex) if trigger.regex is not None else set()
    report = found.wrong if found.book.slots else found.doubt
    for path, names in _asked(found):
        for name in sorted(names - known):
            report(path, f"nothing sets the slot {name}{hint(name, known)}; if an action brings it, add it to `slots:`")
            known.add(name)  # once is enough


def slots_set(book: Book) -> frozenset[str]:
    """Every slot that nodes and commands of the book set."""
    named = frozenset().union(*(command.slots for command in book.commands.all))
    return named.union(*(_set_by(node) for node in book.nodes.values()))


def check_header(found: Findings, headers: list[tuple[str, Header]]) -> None:
    """Triggers and commands that an earlier one always takes first."""
    words: set[str] = set()
    usages: set[str] = set()
    caught = False
    for file, header in headers:
        spot = found.book.files[file].spot
        for n, trigger in enumerate(header.triggers):
            if caught:
                found.wrong_at(spot(("triggers", n)), "never reached: the trigger above it takes all words")
            for word in (fold(word) for word in trigger.keyword):
                if word in words:
                    found.wrong_at(spot(("triggers", n, "keyword")), f"the keyword {word} already belongs to a trigger")
                words.add(word)
            caught = caught or bool(trigger.all)
        for n, command in enumerate(header.commands):
            if command.usage in usages:
                found.wrong_at(spot(("commands", n, "usage")), f"the usage {command.usage!r} stands here twice")
            usages.add(command.usage)


def _set_by(node: Node) -> set[str]:
    if isinstance(node, Ask):
        return {node.into}
    if isinstance(node, Menu):
        own = {slot for slot in (node.items, node.into) if slot}
        return own.union(*(option.set.keys() for option in node.options))
    if isinstance(node, Ai):
        return set(node.into)
    if isinstance(node, Call):
        return {*node.take, *BROUGHT}
    return {*node.args, *node.take} if isinstance(node, Jump) else set()


def _asked(found: Findings) -> Iterator[tuple[Path, frozenset[str]]]:
    """Every place that asks for slots, and which."""
    for name, node in found.book.nodes.items():
        for path, condition in _conditions(node):
            yield ("nodes", name, *path), condition.names
        for path, value in values_of(node):
            yield ("nodes", name, *path), slots_in(value)


def values_of(node: Node) -> Iterator[tuple[Path, Json]]:
    """Every value of a node that may name slots; its texts are looked at elsewhere."""
    if isinstance(node, Run | Pay | Jump):
        yield from ((("args", argument), value) for argument, value in node.args.items())
    if isinstance(node, Call):
        yield ("url",), node.url
        yield from ((("headers", header), value) for header, value in node.headers.items())
        yield ("body",), node.body
    if isinstance(node, Handoff):
        yield ("topic",), node.topic
    if isinstance(node, Menu):
        for n, option in enumerate(node.options):
            yield from ((("options", n, "set", slot), value) for slot, value in option.set.items())
    if isinstance(node, Delay) and isinstance(node.wait, str):
        yield ("for",), node.wait


def _conditions(node: Node) -> Iterator[tuple[Path, Condition]]:
    if isinstance(node, ConditionNode):
        for n, case in enumerate(node.cases):
            yield ("cases", n, "when"), case.when
    if isinstance(node, Menu):
        for n, option in enumerate(node.options):
            if option.when is not None:
                yield ("options", n, "when"), option.when
