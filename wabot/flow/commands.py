"""Typed commands of a book: which one a text is, with its arguments; or which one it nearly is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wabot.flow.events import Json
from wabot.flow.replies import suggest, understand
from wabot.flow.tokens import Token, tokens
from wabot.flow.usage import Part, fit


@dataclass(frozen=True, slots=True)
class Command:
    """One usage."""

    usage: str
    parts: tuple[Part, ...]
    goto: str
    guess: bool = True
    secret: frozenset[str] = frozenset()  # slots, lower case
    role: str = ""

    @property
    def slots(self) -> frozenset[str]:
        """Every slot the command sets."""
        return frozenset(part.slot for part in self.parts if part.slot)


@dataclass(frozen=True, slots=True)
class Match:
    """A command with its arguments; an optional one that was left out is None."""

    command: Command
    slots: Mapping[str, str | None]


class Commands:
    """All commands of a book, by their first word."""

    def __init__(self, commands: Sequence[Command]) -> None:
        self.all = tuple(commands)
        self._by_first: dict[str, list[Command]] = {}
        for command in commands:
            for word in command.parts[0].words:
                self._by_first.setdefault(word, []).append(command)

    def match(self, text: str, shown: Json) -> Match | None:
        """The first command whose usage the whole text fits."""
        if not self._by_first:
            return None
        words = tokens(text)
        for command in self._named(words):
            if (found := fit(command.parts, text, words)) is not None:
                return Match(command, _arguments(command, found, shown))
        return None

    def begun(self, text: str) -> Command | None:
        """The command whose name the text begins with, though its arguments do not fit."""
        found = self._named(tokens(text)) if self._by_first else []
        return found[0] if found else None

    def meant(self, text: str) -> tuple[Command, str] | None:
        """The command that a text with a mistyped name was meant to be, and that text with the name put right."""
        words = tokens(text) if self._by_first else []
        if not words or not words[0].folded:
            return None
        name = suggest(words[0].folded, ((first, first) for first in self._by_first))
        if name is None:
            return None
        right = " ".join((name, text[words[0].start + len(words[0].text) :].strip())).strip()
        match = self.match(right, None)
        return (match.command, right) if match else None

    def _named(self, words: Sequence[Token]) -> list[Command]:
        return self._by_first.get(words[0].folded, []) if words else []


def _arguments(command: Command, found: Mapping[str, str], shown: Json) -> dict[str, str | None]:
    return {
        part.slot: _listed(found[part.slot], shown) if part.listed and part.slot in found else found.get(part.slot)
        for part in command.parts
        if part.slot
    }


def _listed(argument: str, shown: Json) -> str:
    """The key of the line a number names in the list shown last; what is no such number stays as it is."""
    number = understand(argument).number
    if number is None or not isinstance(shown, list) or number > len(shown):
        return argument
    key = shown[number - 1]
    return key if isinstance(key, str) else argument
