"""Conversations with a flow as text files: what happened in them is played to the engine, and what it says compared.

A file reads like a conversation: `# …` is a remark; `/flow NAME` (a book or a file), `/language`, `/facts` and `/at`
set the scene; `> …` is what the person says, `/says` the same with all that is no text; `/ends WORD {slots}` is how an
action, a call or a payment ended, `/passes` that a wait was over, `/moves` that somebody helped; `< …` is each message
the person got (further lines of one indented by two spaces).
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import orjson

from wabot.core.clock import Instant, from_datetime
from wabot.core.ids import EventId
from wabot.core.message import MessageKind, Outbound
from wabot.flow.book import Book
from wabot.flow.events import Json, Moved, Said, TimerFired
from wabot.flow.rehearsal import Heard, Rehearsal, begin, end, tell
from wabot.flow.state import Scene

WAYS = ("again", "back", "home", "end")
Find = Callable[[str], Book]
"""The book of a name, or of a file; raises LookupError."""


class Unplayable(Exception):
    """A line that cannot be played, in words."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Where a file and its playing part: the line of the file, what stands there, and what was said."""

    line: int
    recorded: str
    played: str


def play(chat: str, find: Find) -> str:
    """The file as it would be written by playing it now; raises Unplayable."""
    return "\n".join(_Player(find).written(chat)) + "\n"


def differences(recorded: str, played: str) -> list[Difference]:
    """Where two writings of a conversation part, answer by answer."""
    found: list[Difference] = []
    ours, theirs = list(_turns(recorded)), list(_turns(played))
    for (line, said, heard), (_, _, now) in zip(ours, theirs, strict=False):
        if heard != now:
            found.append(Difference(line, "\n".join([said, *heard]), "\n".join(now) or "(nothing)"))
    return found


def quoted(mark: str, text: str) -> str:
    """A message as such a file writes it."""
    first, *further = text.split("\n")
    return "\n".join([f"{mark} {first}", *(f"  {line}" for line in further)])


def shown(message: Outbound) -> str:
    """A message as text."""
    if message.media is None:
        return message.text
    name = message.media.filename or message.media.url or message.kind.value
    return f"[{message.kind.value}: {name}]\n{message.text}".strip()


def _turns(chat: str) -> Iterator[tuple[int, str, list[str]]]:
    """Each line that makes something happen, with its number and the lines that answer it."""
    event, heard, number = "", list[str](), 0
    for count, line in enumerate(_lines(chat), start=1):
        if line.startswith(("> ", "/")):
            if event:
                yield number, event, heard
            event, heard, number = line, [], count
        elif line.startswith("< ") or (heard and line.startswith("  ")):
            heard += [line.rstrip()] if line.strip() else []  # editors take away what stands in empty lines
        elif line.startswith("  "):
            event = f"{event}\n{line}"
    if event:
        yield number, event, heard


class _Player:
    """Plays one file."""

    def __init__(self, find: Find) -> None:
        self._find = find
        self._book: Book | None = None
        self._scene = Scene()
        self._at: Rehearsal | None = None

    def written(self, chat: str) -> Iterator[str]:
        for number, lines in _blocks(chat):
            line = lines[0]
            if line.startswith("<"):
                continue
            yield from lines
            try:
                heard = self._event(line, [each[2:] for each in lines[1:]])
            except (LookupError, ValueError, TypeError) as error:
                raise Unplayable(f"line {number}: {error}") from error
            yield from (quoted("<", shown(message)) for message in heard.said)

    def _event(self, line: str, further: list[str]) -> Heard:
        if line.startswith("> "):
            return self._said("\n".join([line[2:], *further]).rstrip("\n"), {})
        word, _, rest = line[1:].partition(" ") if line.startswith("/") else ("", "", "")
        rest = rest.strip()
        match word:
            case "":
                return Heard()
            case "says":
                told = _mapping(rest)
                return self._said(str(told.get("text", "")), told)
            case "ends":
                return self._ends(rest)
            case "passes":
                return self._passes()
            case "moves" if rest in WAYS:
                present = self._present()
                return self._told(Moved(_key(present), present.at, rest))  # type: ignore[arg-type]
            case _:
                self._set(word, rest)
                return Heard()

    def _set(self, word: str, rest: str) -> None:
        match word:
            case "flow":
                self._book = self._find(rest)
                self._at = begin(self._book, self._at.at if self._at is not None else Instant(0))
            case "language":
                self._scene = replace(self._scene, language=rest)
            case "facts":
                facts = _mapping(rest)
                own = {name: facts.pop(name) for name in ("country", "currency", "time_zone") if name in facts}
                self._scene = replace(self._scene, facts=facts, **own)
            case "at":
                moment = from_datetime(datetime.fromisoformat(rest))
                self._at = replace(self._present(), at=moment)
            case _:
                raise ValueError(f"/{word} {rest} is not known here")

    def _said(self, text: str, told: Mapping[str, Json]) -> Heard:
        present = self._present()
        kind, attached = MessageKind(str(told.get("kind", "text"))), told.get("attached")
        carried = attached if isinstance(attached, dict) else {}
        return self._told(Said(_key(present), present.at, text, kind, str(told.get("choice", "")), carried))

    def _ends(self, rest: str) -> Heard:
        outcome, _, raw = rest.partition(" ")
        slots = _mapping(raw) if raw else {}
        present = self._present()
        if present.waits is None:
            raise ValueError("nothing is waited for here")
        self._at, heard = end(self._known(), self._scene, present, outcome, slots)
        return heard

    def _passes(self) -> Heard:
        present = self._present()
        timer = present.waits or min(present.timers, key=lambda timer: timer.due, default=None)
        if timer is None:
            raise ValueError("no time is waited for here")
        return self._told(TimerFired(_key(present), present.at, timer.id))

    def _told(self, event: Said | Moved | TimerFired) -> Heard:
        self._at, heard = tell(self._known(), self._scene, self._present(), event)
        return heard

    def _known(self) -> Book:
        if self._book is None:
            raise LookupError("the file begins with /flow NAME")
        return self._book

    def _present(self) -> Rehearsal:
        self._known()
        assert self._at is not None  # noqa: S101 - set with the book
        return self._at


def _lines(chat: str) -> list[str]:
    """The lines of a file; a message may hold other signs that end a line elsewhere."""
    return chat.removesuffix("\n").split("\n")


def _mapping(raw: str) -> dict[str, Any]:
    told = orjson.loads(raw)
    if not isinstance(told, dict):
        raise ValueError(f"{raw} is not written as {{…}}")
    return told


def _key(present: Rehearsal) -> EventId:
    return EventId(f"r{present.count + 1}")


def _blocks(chat: str) -> Iterator[tuple[int, list[str]]]:
    """Each line that begins something, with its number and those that go on with it."""
    block, number = list[str](), 0
    for count, line in enumerate(_lines(chat), start=1):
        if block and (line.startswith("  ") or (not line and block[0].startswith(("<", ">")))):
            block.append(line)
            continue
        if block:
            yield number, block
        block, number = [line], count
    if block:
        yield number, block
