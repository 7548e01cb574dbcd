"""Ways through a book: to what is not there, to nowhere, round and round, and to nodes nobody reaches."""

from collections.abc import Mapping

from wabot.flow.book import Book
from wabot.flow.findings import Findings, hint
from wabot.flow.mistakes import Mistake
from wabot.flow.nodes import ConditionNode, Jump, Menu, Message, Node, Start
from wabot.flow.nodes.ways import ways


def check_ways(found: Findings) -> None:
    """Gotos to unknown nodes, menus without choices, loops that never ask anything."""
    book = found.book
    for spot, target in book.doors:
        if target not in book.names:
            found.wrong_at(spot, f"there is no node {target}{hint(target, book.names)}")
    for name, node in book.nodes.items():
        for path, target in ways(node):
            if target not in book.names:
                found.wrong(("nodes", name, *path), f"there is no node {target}{hint(target, book.names)}")
        _check_end(found, name, node)
    _check_rounds(found)


def unreached(book: Book, shelf: Mapping[str, Book]) -> list[Mistake]:
    """Nodes that no way in leads to; other books on the shelf may lead into this one."""
    waiting = [target for _, target in book.doors] + [book.fallback]
    for other in shelf.values():
        jumps = [node for node in other.nodes.values() if isinstance(node, Jump) and node.book == book.name]
        waiting += [jump.node or book.start for jump in jumps]
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in seen and name in book.nodes:
            seen.add(name)
            waiting += [target for _, target in ways(book.nodes[name])]
    return [
        Mistake.at(book.key_spot(("nodes", name)), f"nothing leads to {name}")
        for name in book.nodes
        if name not in seen
    ]


def check_jumps(book: Book, shelf: Mapping[str, Book]) -> list[Mistake]:
    """Jumps to books or nodes of books that are not there."""
    found = Findings(book)
    for name, node in book.nodes.items():
        if not isinstance(node, Jump) or node.book is None:
            continue
        other = shelf.get(node.book)
        if other is None:
            found.wrong(("nodes", name, "book"), f"there is no book {node.book}{hint(node.book, shelf)}")
        elif node.node is not None and node.node not in other.names:
            found.wrong(("nodes", name, "node"), f"there is no node {node.node} in the book {node.book}")
    return found.mistakes


def _check_end(found: Findings, name: str, node: Node) -> None:
    if not isinstance(node, Menu):
        return
    if not node.options and node.items is None:
        found.wrong(("nodes", name), f"{name} is a dead end: a menu needs `options` or `items`")
    elif node.options and node.items is None and all(option.when is not None for option in node.options):
        found.doubt(("nodes", name, "options"), f"{name} may be a dead end: every option has a `when`")


def _check_rounds(found: Findings) -> None:
    """Nodes that lead only to each other without ever asking, acting or ending."""
    nodes = found.book.nodes
    moving = {name for name, node in nodes.items() if isinstance(node, Start | Message | ConditionNode | Jump)}
    leaving = {name for name in moving if isinstance(nodes[name], Jump) and not _targets(nodes[name])}
    stuck = moving - leaving
    while True:
        free = {name for name in stuck if any(target not in stuck for target in _targets(nodes[name]))}
        if not free:
            break
        stuck -= free
    for name in sorted(stuck):
        found.wrong_key(("nodes", name), f"{name} goes round for ever: nothing after it asks, acts or ends")


def _targets(node: Node) -> list[str]:
    """Where a node goes by itself; what comes after a call depends on the call."""
    if isinstance(node, Jump):
        return [node.goto] if node.goto is not None else []
    return [target for _, target in ways(node)]
