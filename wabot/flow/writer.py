"""Writes a file of a book: one form for one content, so that a small change changes few lines.

What `yaml_file.read` reads comes back the same; comments and the spacing of whoever wrote it by hand do not.
"""

import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from wabot.flow.events import Json

WIDTH = 110  # characters of a line that holds more than one value
_STEP = 2
_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*|[1-9]\d{0,5}[smhd]")
_QUOTED = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})  # YAML has its own ideas of these
_UNSEEN = re.compile("[\x7f-\x9f\ufeff\ufffe\uffff\u2028\u2029\ud800-\udfff]")
_NO_BLOCK = re.compile("[\x00-\x09\x0b-\x1f]|" + _UNSEEN.pattern + "|(?m: $)")
_FIRST = (
    "spec", "book", "start", "fallback", "help", "person", "step_up", "offers", "slots", "triggers", "commands",
    "nodes", "kind", "key", "usage", "keyword", "exact", "regex", "all", "when", "text", "media", "action", "args",
    "method", "url", "input", "into", "items",
)  # fmt: skip
_LAST = ("outcomes", "options", "goto")
_PLACES: Mapping[str, int] = {
    **{name: place for place, name in enumerate(_FIRST)},
    **{name: len(_FIRST) + 1 + place for place, name in enumerate(_LAST)},
}
_OPEN = ("nodes", "triggers", "commands", "options", "cases")
"""What stands on lines of its own even where it would fit into one."""


def write(content: Mapping[str, Json]) -> str:
    """The file: a mapping with `nodes:` and what goes before them."""
    lines: list[str] = []
    for name in _ordered(content):
        if name == "nodes" and isinstance(content[name], dict):
            lines += ["nodes:", *_nodes(content[name])] if content[name] else ["nodes: {}"]
        else:
            lines += _pair(name, content[name], 0)
    return "\n".join(lines) + "\n" if lines else "{}\n"


def _nodes(nodes: Json) -> Iterator[str]:
    """Each node on lines of its own, for its parts are what changes."""
    for name, node in nodes.items() if isinstance(nodes, dict) else ():
        if isinstance(node, dict) and node:
            yield f"{' ' * _STEP}{_word(name)}:"
            for field in _ordered(node):
                yield from _pair(field, node[field], 2 * _STEP)
        else:
            yield from _pair(name, node, _STEP)


def _ordered(mapping: Mapping[str, Json]) -> list[str]:
    return sorted(mapping, key=lambda name: _PLACES.get(name, len(_FIRST)))


def _pair(name: str, value: Json, indent: int) -> Iterator[str]:
    """`name: value` in as many lines as it needs."""
    head = f"{' ' * indent}{_word(name)}:"
    if isinstance(value, str):
        yield from _text(head, value, indent)
        return
    short = f"{head} {_inline(value)}"
    if not isinstance(value, dict | list) or not value or (name not in _OPEN and _fits(short, value)):
        yield short
        return
    yield head
    yield from _block(value, indent + _STEP)


def _block(value: Json, indent: int) -> Iterator[str]:
    if isinstance(value, dict):
        for name in _ordered(value):
            yield from _pair(name, value[name], indent)
    elif isinstance(value, list):
        for item in value:
            yield from _item(item, indent)


def _item(item: Json, indent: int) -> Iterator[str]:
    short = f"{' ' * indent}- {_inline(item)}"
    if not isinstance(item, dict) or not item or _fits(short, item):
        yield short
        return
    first, *rest = (line for name in _ordered(item) for line in _pair(name, item[name], indent + _STEP))
    yield f"{' ' * indent}- {first.lstrip(' ')}"
    yield from rest


def _text(head: str, text: str, indent: int) -> Iterator[str]:
    """Several lines are written as they are read, where nothing in them could be lost."""
    if "\n" not in text or text[0] in " \n" or text[-1] == "\n" or _NO_BLOCK.search(text):
        yield f"{head} {_word(text)}"
        return
    yield f"{head} |-"
    yield from (f"{' ' * (indent + _STEP)}{line}" if line else "" for line in text.split("\n"))


def _fits(line: str, value: Json) -> bool:
    return len(line) <= WIDTH and "\\n" not in line and not _deep(value)


def _deep(value: Json) -> bool:
    """Whether it holds a list of mappings: those are read line by line."""
    if isinstance(value, dict):
        return any(_deep(inner) for inner in value.values())
    return isinstance(value, list) and any(isinstance(item, dict) for item in value)


def _inline(value: Json) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_word(name)}: {_inline(value[name])}" for name in _ordered(value)) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_inline, value)) + "]"
    if isinstance(value, str):
        return _word(value)
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    return _float(value) if isinstance(value, float) else str(value)


def _word(text: str) -> str:
    """Names as they are, everything else in quotes."""
    if _PLAIN.fullmatch(text) and text.casefold() not in _QUOTED:
        return text
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(text, ensure_ascii=False))


def _float(number: float) -> str:
    """Without an exponent, which `yaml_file` does not read as a number."""
    text = format(Decimal(repr(number)), "f")
    return text if "." in text else f"{text}.0"
