"""The messages of one language, found at once and each read when it is first asked for, in whatever thread."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import ast

from wabot.flow import fluent_file
from wabot.flow.fluent_file import Entry, Written
from wabot.flow.mistakes import Mistake


class Messages(Mapping[str, Entry]):
    """Every readable message by its key, from `{file name: content}`."""

    def __init__(self, tag: str, sources: Mapping[str, str], functions: Mapping[str, Callable[..., Any]]) -> None:
        self._sources = sources
        self._bundle = FluentBundle([tag], functions=dict(functions), use_isolating=False)
        self._written: dict[str, Written] = {}
        self._twice: list[Mistake] = []
        self._entries: dict[str, Entry | None] = {}
        self._wanted: dict[str, frozenset[str]] = {}
        for file, source in sources.items():
            for one in fluent_file.written(file, source):
                self._note(one)

    def __getitem__(self, key: str) -> Entry:
        found = self._entry(key)
        if found is None:
            raise KeyError(key)
        return found

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and self._entry(key) is not None

    def __iter__(self) -> Iterator[str]:
        return (key for key in self._written if key in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def placeholders(self, key: str) -> frozenset[str]:
        """Everything a message must be given, by itself and by the messages it quotes; nothing where there is none."""
        wanted = self._wanted.get(key)
        if wanted is None:
            wanted = self._wanted[key] = self._gathered(key, frozenset())
        return wanted

    def written(self, key: str, args: Mapping[str, str | int]) -> tuple[str, list[Exception]]:
        """The message with its arguments, and what Fluent found wrong with them."""
        one = self._written.get(key)
        if one is not None and (said := fluent_file.said(one)) is not None:
            return said, []
        self._teach(key)
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            return "", [ValueError(f"{key} has no text")]
        text, errors = self._bundle.format_pattern(pattern, dict(args))
        return str(text), errors

    def mistakes(self) -> list[Mistake]:
        """What could not be read, and what stands there twice; reads everything."""
        return self._twice + [
            mistake for file, source in self._sources.items() for mistake in fluent_file.mistakes(file, source)
        ]

    def _note(self, one: Written) -> None:
        if one.key.startswith("-"):  # a term, which any message may quote
            self._add(one)
        elif (first := self._written.get(one.key)) is None or fluent_file.entry(first) is None:
            self._written[one.key] = one
        elif fluent_file.entry(one) is not None:
            message = f"{one.key} is already written in {first.spot.file}:{first.spot.line}"
            self._twice.append(Mistake.at(one.spot, message))

    def _entry(self, key: str) -> Entry | None:
        if key not in self._entries:
            one = self._written.get(key)
            self._entries[key] = None if one is None else fluent_file.entry(one)
        return self._entries[key]

    def _gathered(self, key: str, seen: frozenset[str]) -> frozenset[str]:
        entry = self._entry(key)
        if entry is None or key in seen:
            return frozenset()
        return entry.placeholders.union(*(self._gathered(name, seen | {key}) for name in entry.references))

    def _teach(self, key: str) -> None:
        """Let Fluent know a message, and those it quotes."""
        if self._bundle.has_message(key) or (entry := self._entry(key)) is None:
            return
        self._add(self._written[key])
        for name in entry.references:
            self._teach(name)

    def _add(self, one: Written) -> None:
        part = fluent_file.parsed(one.text)
        self._bundle.add_resource(ast.Resource([] if part is None else [part]))
