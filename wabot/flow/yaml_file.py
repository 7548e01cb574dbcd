"""Strict YAML: every value knows its line and column; nothing is guessed, doubled or shared, and nothing grows.

The parser's events are read one by one. Composing nodes, as the library would, calls itself once a level in C: a file
of a hundred thousand brackets would end the whole program.
"""

import re
from dataclasses import dataclass, field

import yaml

from wabot.flow.events import Json
from wabot.flow.limits import DEPTH, MISTAKES, SCALAR
from wabot.flow.mistakes import Mistake, Spot

Path = tuple[str | int, ...]

LARGEST = 512 * 1024  # characters of one file

# What plain values resolve to by themselves; we read them our own way.
_TAGS = frozenset(
    f"tag:yaml.org,2002:{name}"
    for name in ("str", "int", "float", "bool", "null", "map", "seq", "timestamp", "merge", "value")
)
_INT = re.compile(r"-?(?:0|[1-9]\d{0,15})")
_FLOAT = re.compile(r"-?(?:0|[1-9]\d{0,15})\.\d{1,9}")
_QUOTED = ("'", '"', "|", ">")  # what is quoted, or a block, is always text
_WORDS: dict[str, Json] = {"true": True, "false": False, "null": None, "": None}
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ue000\ue001]")
"""Control characters, and the two by which we mark sealed secrets in texts."""


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
    reader = _Reader(parsed, yaml.CSafeLoader(source))
    try:
        parsed.content = reader.document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        parsed.mistakes.append(Mistake(file, line, column, f"not YAML: {error.problem or error.context}"))
    except yaml.YAMLError as error:
        parsed.mistakes.append(Mistake(file, 1, 1, f"not YAML: {error}"))
    except _EnoughError:
        parsed.content = None
    return parsed


class _EnoughError(Exception):
    """The file is refused: what is left of it is not read."""


class _Reader:
    """Turns the parser's events into plain values, noting where each stands."""

    def __init__(self, parsed: YamlFile, events: yaml.CSafeLoader) -> None:
        self._parsed, self._events = parsed, events

    def document(self) -> Json:
        """The one document of the file; None where there is none."""
        self._next()  # the stream begins
        if isinstance(self._next(), yaml.StreamEndEvent):
            return None
        content = self._value(self._next(), ())
        self._next()  # the document ends
        more = self._next()
        if not isinstance(more, yaml.StreamEndEvent):
            self._wrong(more, "not YAML: another document begins here")
        return content

    def _value(self, event: yaml.Event, path: Path) -> Json:
        self._parsed.values[path] = self._spot(event)
        if isinstance(event, yaml.AliasEvent):
            self._wrong(event, "aliases are not read: write it out")
            return None
        tag = getattr(event, "tag", None)
        if tag is not None and tag not in _TAGS:
            self._wrong(event, f"tags like {tag[:100]} are not read")
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if len(path) >= DEPTH:
            self._wrong(event, f"more than {DEPTH} levels deep")
            raise _EnoughError
        return self._mapping(path) if isinstance(event, yaml.MappingStartEvent) else self._sequence(path)

    def _sequence(self, path: Path) -> Json:
        found: list[Json] = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            found.append(self._value(event, (*path, len(found))))
        return found

    def _mapping(self, path: Path) -> Json:
        found: dict[str, Json] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                self._wrong(event, "a key must be a word")
                raise _EnoughError
            key = self._text(event)
            if key in found:
                self._wrong(event, f"{key} stands here twice")
            self._parsed.keys[*path, key] = self._spot(event)
            found[key] = self._value(self._next(), (*path, key))
        return found

    def _scalar(self, event: yaml.ScalarEvent) -> Json:
        text = self._text(event)
        if event.style in _QUOTED:
            return text
        if text in _WORDS:
            return _WORDS[text]
        if _INT.fullmatch(text):
            return int(text)
        return float(text) if _FLOAT.fullmatch(text) else text

    def _text(self, event: yaml.ScalarEvent) -> str:
        text: str = event.value
        if len(text) > SCALAR:
            self._wrong(event, f"this has {len(text)} characters; at most {SCALAR} are read")
            raise _EnoughError
        if unseen := _UNSEEN.search(text):
            self._wrong(event, f"the character U+{ord(unseen[0]):04X} is never seen: leave it out")
        return text

    def _next(self) -> yaml.Event:
        event = self._events.get_event()
        if event is None:
            raise yaml.YAMLError("the file ends too early")
        return event

    def _spot(self, event: yaml.Event) -> Spot:
        mark = event.start_mark
        return Spot(self._parsed.file, mark.line + 1, mark.column + 1) if mark is not None else Spot(self._parsed.file)

    def _wrong(self, event: yaml.Event, message: str) -> None:
        self._parsed.mistakes.append(Mistake.at(self._spot(event), message))
        if len(self._parsed.mistakes) >= MISTAKES:
            raise _EnoughError
