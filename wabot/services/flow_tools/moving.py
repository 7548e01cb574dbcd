"""Helping a customer who is stuck: where their conversation stands, in words; and a move, once, in line with their own
words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from wabot.core.access import Role
from wabot.core.audit import By
from wabot.core.ids import ContactId, EventId, TenantId
from wabot.flow import values
from wabot.flow.book import Book
from wabot.flow.codec import event_from_json, event_to_json, state_from_json
from wabot.flow.events import Json, Moved, Said
from wabot.flow.nodes import Ai, Ask, Delay, Handoff, Menu, Pay
from wabot.flow.state import Scene, State
from wabot.flow.texts import Text
from wabot.ports.store import NewEvent, Store, StoredEvent, Tx
from wabot.ports.store.contacts import Contact
from wabot.services.audit import Audit
from wabot.services.directory import Directory
from wabot.services.library import Library

MOVE = "contact.move"
WORDS = 300  # characters of a question, or of what somebody wrote
BACK = 20  # events looked at for what somebody said last
Way = Literal["again", "back", "home", "end"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a conversation stands."""

    contact: Contact
    state: State | None
    said: Said | None  # what they last wrote


class Movers:
    """Looks and moves."""

    def __init__(self, store: Store, library: Library, directory: Directory, audit: Audit) -> None:
        self._store, self._library, self._directory, self._audit = store, library, directory, audit

    async def look(self, tenant: TenantId, contact: ContactId) -> Place | None:
        """Where it stands; None where there is no such contact."""

        def query(tx: Tx) -> Place | None:
            scope = tx.tenant(tenant)
            found = scope.contacts.get(contact)
            if found is None:
                return None
            saved = scope.conversations.get(found.id)
            state = state_from_json(saved.state) if saved is not None else None
            return Place(found, state, _last_said(scope.events.tail(BACK, found.id)))

        return await self._store.read(query)

    async def describe(self, tenant: TenantId, place: Place, language: str) -> list[Json]:
        """The same in words: the question as the customer reads it, but in this language."""
        said, scene = place.said, self._directory.scene(tenant, language, Role.CONTACT, place.contact.phone)
        told = await self._standing(tenant, place.state, scene)
        if said is not None:
            words = said.text[:WORDS] or f"[{said.kind.value}]"
            told.append(values.text("stuck-said", {"at": values.at(said.at), "words": words}))
        return told

    def move(self, who: By, tenant: TenantId, contact: ContactId, to: Way) -> Callable[[Tx], None]:
        """The move as a write; it waits in line with what the customer says, and happens once."""
        event = Moved(EventId(f"{who.key}/moved"), who.at, to)
        body = event_to_json(event).decode()

        def commit(tx: Tx) -> None:
            fresh = NewEvent(tenant, event.id, contact, "moved", f"m:{event.id}", body, who.at, who.at)
            if tx.tenant(tenant).events.record(fresh):
                self._audit.note(tx, who, MOVE, tenant, contact=str(contact), to=to)

        return commit

    async def _standing(self, tenant: TenantId, state: State | None, scene: Scene) -> list[Json]:
        book = None if state is None else await self._library.version(tenant, state.book, state.version)
        if state is None or book is None or not state.node:
            return [values.text("stuck-silent")]
        if state.awaiting is not None:
            return [values.text(_waiting(book, state))]
        question = _question(book, state, scene)
        asked: dict[str, Json] = {"question": question, "at": values.at(state.asked_at) if state.asked_at else "–"}
        return [values.text("stuck-asked", asked)]


def _question(book: Book, state: State, scene: Scene) -> str:
    """The words of the question that is open, as the customer read them, but in the reader's language."""
    node = book.find(state.node)
    if not isinstance(node, Menu | Ask | Ai):
        return state.node
    text: Text = node.text
    return book.texts.read(text, scene, lambda slot: state.slots.get(slot, scene.facts.get(slot)))[:WORDS]


def _waiting(book: Book, state: State) -> str:
    match book.find(state.node):
        case Pay():
            return "stuck-waits-pay"
        case Handoff():
            return "stuck-waits-person"
        case Delay():
            return "stuck-waits-time"
        case _:
            return "stuck-waits-action"


def _last_said(tail: Sequence[StoredEvent]) -> Said | None:
    for stored in tail:
        if stored.kind == "said" and stored.body:
            event = stored.said or event_from_json(stored.body)
            return event if isinstance(event, Said) else None
    return None
