"""A tenant's book while it is edited: its files as plain values, each a flow, with its steps by name."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePath

from wabot.flow.events import Json
from wabot.flow.mistakes import BookError, Mistake
from wabot.flow.writer import write
from wabot.flow.yaml_file import read

Node = dict[str, Json]
Path = tuple[str | int, ...]
"""Where in a node something stands: ("options", 0, "text")."""

_LEADING = ("goto", "then", "else", "give_up", "refresh")
_HEADER = ("start", "fallback", "help")
_SLUG = re.compile(r"[^a-z0-9]+")


@dataclass(slots=True)
class Sheet:
    """Changed in place; `written` gives the sources. Files nobody touched stay as they came, with comments."""

    book: str
    sources: dict[str, str]
    files: dict[str, dict[str, Json]]
    touched: set[str] = field(default_factory=set)

    @classmethod
    def read(cls, book: str, sources: Mapping[str, str]) -> "Sheet":
        """Parse all files; raises BookError where one is no YAML or no mapping."""
        files: dict[str, dict[str, Json]] = {}
        mistakes: list[Mistake] = []
        for name, source in sources.items():
            parsed = read(name, source)
            mistakes += parsed.mistakes
            if isinstance(parsed.content, dict):
                files[name] = parsed.content
            else:
                mistakes.append(Mistake(name, 1, 1, "a menu file is a mapping with `nodes:`"))
        if mistakes:
            raise BookError(mistakes)
        return cls(book, dict(sources), files)

    def written(self) -> dict[str, str]:
        """The sources, in the order they are read."""
        return {
            name: write(content) if name in self.touched else self.sources[name] for name, content in self.files.items()
        }

    # Flows

    def flows(self) -> list[str]:
        """The files, that with the main menu first."""
        return sorted(self.files, key=lambda file: file != self.main())

    def main(self) -> str:
        """The file in which everything begins."""
        start = self.start()
        return next((file for file in self.files if start in self.steps(file)), next(iter(self.files), ""))

    def start(self) -> str:
        """The step where everything begins."""
        named = (content.get("start") for content in self.files.values())
        return str(next(filter(None, named), "home"))

    def steps(self, file: str) -> dict[str, Node]:
        """The steps of a flow, in their order."""
        nodes = self.files.get(file, {}).get("nodes")
        return {name: node for name, node in nodes.items() if isinstance(node, dict)} if isinstance(nodes, dict) else {}

    def entry(self, file: str) -> str:
        """The step a flow begins with."""
        steps = self.steps(file)
        if file == self.main():
            return self.start()
        led = (str(trigger.get("goto")) for trigger in self.triggers(file))
        return next((name for name in led if name in steps), next(iter(steps), ""))

    def triggers(self, file: str) -> list[dict[str, Json]]:
        """What starts a flow."""
        found = self.files.get(file, {}).get("triggers")
        return [trigger for trigger in found if isinstance(trigger, dict)] if isinstance(found, list) else []

    # Steps

    def find(self, name: str) -> tuple[str, Node] | None:
        """The file and the content of a step."""
        for file in self.files:
            node = self.steps(file).get(name)
            if node is not None:
                return file, node
        return None

    def names(self) -> set[str]:
        """Of all steps."""
        return {name for file in self.files for name in self.steps(file)}

    def place(self, name: str) -> int:
        """The number of a step in its flow, from 1; 0 where there is no such step."""
        found = self.find(name)
        return 0 if found is None else list(self.steps(found[0])).index(name) + 1

    def fresh(self, stem: str) -> str:
        """A name for a step that no other has: the stem, with a number where it is taken."""
        taken, wanted = self.names(), slug(stem) or "step"
        if wanted not in taken:
            return wanted
        return next(name for n in range(2, len(taken) + 3) if (name := f"{wanted}_{n}") not in taken)

    def touch(self, file: str) -> dict[str, Json]:
        """A file that is about to be changed."""
        self.touched.add(file)
        return self.files[file]

    def leading(self, target: str) -> list[tuple[str, Path]]:
        """Every way of steps that leads to this one: the step, and where in it."""
        return [
            (name, path)
            for file in self.files
            for name, node in self.steps(file).items()
            for path, goto in ways(node)
            if goto == target
        ]

    def redirect(self, old: str, new: str) -> None:
        """Whatever led to the one step leads to the other: steps, triggers, commands, the beginning."""
        for name, path in self.leading(old):
            self.point(name, path, new)
        for file, content in self.files.items():
            for part in _doors(content):
                if part.get("goto") == old:
                    part["goto"] = new
                    self.touched.add(file)
            for field_ in _HEADER:
                if content.get(field_) == old:
                    self.touch(file)[field_] = new

    def point(self, name: str, path: Path, target: Json) -> None:
        """Change what stands at a place of a step."""
        found = self.find(name)
        if found is not None:
            self.touch(found[0])
            put(found[1], path, target)


def ways(node: Node) -> Iterator[tuple[Path, str]]:
    """Every way out of a step as it is written, readable or not."""
    for name in _LEADING:
        if isinstance(goto := node.get(name), str):
            yield (name,), goto
    for name in ("options", "cases"):
        parts = node.get(name)
        for n, part in enumerate(parts if isinstance(parts, list) else []):
            if isinstance(part, dict) and isinstance(goto := part.get("goto"), str):
                yield (name, n, "goto"), goto
    outcomes = node.get("outcomes")
    for word, goto in (outcomes if isinstance(outcomes, dict) else {}).items():
        if isinstance(goto, str):
            yield ("outcomes", word), goto
    abandon = node.get("abandon")
    if isinstance(abandon, dict) and isinstance(goto := abandon.get("goto"), str):
        yield ("abandon", "goto"), goto


def grouped(node: Node) -> Iterator[tuple[Path, str]]:
    """As `ways`; ends of a payment, a call or a handoff that lead to one step are one: ("outcomes", "a,b")."""
    ends: dict[str, list[str]] = {}
    for path, goto in ways(node):
        if path[0] == "outcomes":
            ends.setdefault(goto, []).append(str(path[1]))
        else:
            yield path, goto
    yield from ((("outcomes", ",".join(words)), goto) for goto, words in ends.items())


def apart(path: Path) -> list[Path]:
    """The single ways of one that `grouped` gave."""
    return [("outcomes", word) for word in str(path[1]).split(",")] if path[:1] == ("outcomes",) else [path]


def main_way(node: Node) -> Path | None:
    """Where a step goes on to by itself; None for menus, conditions and ends."""
    outcomes = node.get("outcomes")
    for word in ("paid", "ended", "ok"):
        if isinstance(outcomes, dict) and word in outcomes:
            return ("outcomes", word)
    if node.get("kind") in ("menu", "condition", "end") or "goto" not in node:
        return None
    return ("goto",)


def get(node: Json, path: Iterable[str | int]) -> Json:
    """What stands at a place, None where there is no such place."""
    for part in path:
        if isinstance(node, dict) and isinstance(part, str):
            node = node.get(part)
        elif isinstance(node, list) and isinstance(part, int) and 0 <= part < len(node):
            node = node[part]
        else:
            return None
    return node


def put(node: Json, path: Path, value: Json) -> None:
    """Change what stands at a place that is there."""
    holder, last = get(node, path[:-1]), path[-1]
    if isinstance(holder, dict):
        holder[str(last)] = value
    elif isinstance(holder, list) and isinstance(last, int):
        holder[last] = value


def read_path(text: str) -> Path:
    """`options.0.text` as a path."""
    return tuple(int(part) if part.isdigit() else part for part in text.split(".")) if text else ()


def write_path(path: Path) -> str:
    """A path as `options.0.text`."""
    return ".".join(map(str, path))


def slug(words: str) -> str:
    """Words as the name of a step; "" where no Latin letter begins it."""
    plain = _SLUG.sub("_", words.casefold()).strip("_")[:30].rstrip("_")
    return plain if plain[:1].isalpha() else ""


def title(file: str) -> str:
    """What people call a file: its name without folder and ending."""
    words = PurePath(file).stem.replace("_", " ")
    return words[:1].upper() + words[1:]


def file_of(words: str) -> str:
    """The file of a flow of this title, in whatever script it is written; "" where nothing is left."""
    kept = "".join(letter if letter.isalnum() else "_" for letter in words.casefold().strip()[:40])
    stem = "_".join(part for part in kept.split("_") if part)
    return f"{stem}.yaml" if stem else ""


def _doors(content: Mapping[str, Json]) -> Iterator[dict[str, Json]]:
    for name in ("triggers", "commands"):
        parts = content.get(name)
        yield from (part for part in (parts if isinstance(parts, list) else []) if isinstance(part, dict))
