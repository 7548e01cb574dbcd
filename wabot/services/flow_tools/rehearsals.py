"""Trying a flow in chat: the owner's conversation holds the rehearsed one, and nothing of it is carried out."""

from dataclasses import dataclass
from typing import Protocol

from wabot.core.access import Role
from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.flow.events import Json
from wabot.flow.narration import narrate
from wabot.flow.rehearsal import Heard, Rehearsal, answer, begin, ends, from_json, to_json
from wabot.flow.replies import fold
from wabot.flow.state import Scene
from wabot.ports.action import Call, Outcome
from wabot.services.directory import Directory
from wabot.services.flow_tools.working import Working

LARGEST = 16 * 1024  # characters of a rehearsal: it is kept in the owner's own conversation, and in each of its events
STOP = frozenset({"stop", "simama", "acha", "berhenti", "arret", "arreter", "parar", "قف", "رک", "रुको"})
FIRST = "hi"
"""What the customer says first, so that an owner sees the beginning at once."""


@dataclass(frozen=True, slots=True)
class Stage:
    """What a rehearsal is played with."""

    working: Working
    customer: Scene
    owner: Scene


class Books(Protocol):
    """Where the book comes from that is tried."""

    async def find(self, tenant: TenantId) -> Working | None:
        """The draft or, without one, the book in force."""
        ...


class Rehearsals:
    """Begins rehearsals and takes them on, line by line."""

    def __init__(self, books: Books, directory: Directory) -> None:
        self._books, self._directory = books, directory

    async def play(self, call: Call, tenant: TenantId) -> Outcome:
        """`going` (slots sim, heard), `over`, `mistakes` (slot of that name), `not_found`. Args: sim, said."""
        working = await self._books.find(tenant)
        if working is None:
            return Outcome("not_found")
        if working.mistakes:
            told: list[Json] = [f"{one.file} {one.line}:{one.column} · {one.message}" for one in working.mistakes[:5]]
            return Outcome("mistakes", {"mistakes": told})
        customer = self._directory.scene(tenant, call.scene.language, Role.CONTACT, call.actor.phone)
        stage = Stage(working, customer, call.scene)
        sim, said = call.text("sim"), call.text("said").strip()
        return _begun(stage, call.at) if not sim else _gone_on(stage, sim, said)


def _begun(stage: Stage, at: Instant) -> Outcome:
    book = stage.working.book
    found = answer(book, stage.customer, begin(book, at), FIRST)
    intro = book.texts.say("simulate-begin", stage.owner)
    return Outcome("over") if found is None else _told(stage, *found, intro)


def _gone_on(stage: Stage, sim: str, said: str) -> Outcome:
    if fold(said) in STOP:
        return Outcome("over", {"sim": ""})
    book, present = stage.working.book, from_json(sim)
    found = answer(book, stage.customer, present, said)
    if found is None:
        unclear = book.texts.say("simulate-unclear", stage.owner)
        return _told(stage, present, Heard(ends=ends(book, present)), unclear)
    return _told(stage, *found, "")


def _told(stage: Stage, present: Rehearsal, heard: Heard, before: str) -> Outcome:
    kept = to_json(present)
    if len(kept) > LARGEST:
        return Outcome("too_long", {"sim": ""})
    words = narrate(heard, stage.working.book.texts, stage.owner)
    return Outcome("going", {"sim": kept, "heard": "\n\n".join(filter(None, (before, words)))})
