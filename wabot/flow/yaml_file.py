"""Strict YAML: every value knows its line and column; nothing is guessed, doubled or shared."""

import re
from dataclasses import dataclass, field

import yaml

from wabot.flow.events import Json
from wabot.flow.mistakes import Mistake, Spot

Path = tuple[str | int, ...]

LARGEST = 512 * 1024  # characters of one file
DEEPEST = 20  # levels: a menu needs six

# What plain values resolve to by themselves; we read them our own way.
_TAGS = frozenset(
    f"tag:yaml.org,2002:{name}"
    for name in ("str", "int", "float", "bool", "null", "map", "seq", "timestamp", "merge", "value")
)
_INT = re.compile(r"-?(?:0|[1-9]\d{0,15})")
_FLOAT = re.compile(r"-?(?:0|[1-9]\d{0,15})\.\d{1,9}")
_QUOTED = ("'", '"', "|", ">")  # what is quoted, or a block, is always text
_WORDS: dict[str, Json] = {"true": True, "false": False, "null": None, "": None}


@dataclass(slots=True)
class YamlFile:
    """One parsed file: its content, and where each value and each key stands."""

    file: str
    content: Json = None
    values: dict[Path, Spot] = field(default_factory=dict)
    keys: dict[Path, Spot] = field(default_factory=dict)
    mistakes: list[Mistake] = field(default_factory=list)

    def spot(self, path: Path) -> Spot:
        """Where the value stands; names that are not in the file (a missing field) point to what should hold them."""
        while path and path not in self.values:
            path = path[:-1]
        return self.values.get(path, Spot(self.file))

    def key_spot(self, path: Path) -> Spot:
        """Where the key itself stands."""
        return self.keys.get(path) or self.spot(path)


def read(file: str, source: str) -> YamlFile:
    """Parse one file; what is wrong with it becomes mistakes, never an exception."""
    parsed = YamlFile(file)
    if len(source) > LARGEST:
        parsed.mistakes.append(Mistake(file, 1, 1, f"the file is longer than {LARGEST} characters"))
        return parsed
    try:
        root = yaml.compose(source, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        parsed.mistakes.append(Mistake(file, line, column, f"not YAML: {error.problem or error.context}"))
    except (yaml.YAMLError, RecursionError) as error:
        parsed.mistakes.append(Mistake(file, 1, 1, f"not YAML: {error}"))
    else:
        if root is not None:
            parsed.content = _Reader(parsed).value(root, ())
    return parsed


class _Reader:
    """Turns composed nodes into plain values, noting where each stands."""

    def __init__(self, parsed: YamlFile) -> None:
        self._parsed = parsed
        self._seen: set[int] = set()

    def value(self, node: yaml.Node, path: Path) -> Json:
        spot = self._spot(node)
        self._parsed.values[path] = spot
        if id(node) in self._seen:  # an alias is composed to the very node it names
            self._wrong(node, "aliases are not read: write it out")
            return None
        self._seen.add(id(node))
        if len(path) > DEEPEST:
            self._wrong(node, f"more than {DEEPEST} levels deep")
            return None
        if node.tag not in _TAGS:
            self._wrong(node, f"tags like {node.tag} are not read")
            return None
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*path, n)) for n, item in enumerate(node.value)]
        return _scalar(node)

    def _mapping(self, node: yaml.MappingNode, path: Path) -> Json:
        found: dict[str, Json] = {}
        for key_node, value_node in node.value:
            key = key_node.value if isinstance(key_node, yaml.ScalarNode) else None
            if not isinstance(key, str):
                self._wrong(key_node, "a key must be a word")
            elif key in found:
                self._wrong(key_node, f"{key} stands here twice")
            else:
                self._parsed.keys[(*path, key)] = self._spot(key_node)
                found[key] = self.value(value_node, (*path, key))
        return found

    def _spot(self, node: yaml.Node) -> Spot:
        return Spot(self._parsed.file, node.start_mark.line + 1, node.start_mark.column + 1)

    def _wrong(self, node: yaml.Node, message: str) -> None:
        self._parsed.mistakes.append(Mistake.at(self._spot(node), message))


def _scalar(node: yaml.Node) -> Json:
    text: str = node.value
    if isinstance(node, yaml.ScalarNode) and node.style in _QUOTED:
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _INT.fullmatch(text):
        return int(text)
    return float(text) if _FLOAT.fullmatch(text) else text
