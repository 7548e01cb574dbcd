"""A conversation that happened, written as a file that `wabot replay` plays: numbers made up, secrets left out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import orjson

from wabot.core.access import Role
from wabot.core.audit import By
from wabot.core.clock import SECOND, Instant, to_datetime
from wabot.core.ids import ContactId, TenantId
from wabot.core.masking import Masks
from wabot.core.message import MessageKind
from wabot.flow.codec import effect_from_json, event_from_json, state_from_json
from wabot.flow.effects import Send
from wabot.flow.events import ActionFinished, Event, Json, Moved, PaymentSettled, Said, TimerFired
from wabot.flow.played import quoted, shown
from wabot.flow.state import Scene
from wabot.ports.store import Store, StoredEvent, Tx
from wabot.ports.store.contacts import Contact
from wabot.ports.store.message_log import LogFilter, Logged
from wabot.services.audit import Audit
from wabot.services.directory import Directory
from wabot.services.effects import DOTS, without_shown

RECORD = "contact.record"
EVENTS = 300  # at most, the newest
PAUSE = 10 * SECOND  # after which the time is written down
_NO_TURN = ("a late answer", "too_old", "banned", "closed", "limited")  # notes of events that led to nothing


@dataclass(frozen=True, slots=True)
class Happened:
    """What is stored of one conversation, oldest first."""

    contact: Contact
    book: str
    events: Sequence[StoredEvent]
    answers: Mapping[str, Sequence[Send]]  # by the event they answer


class Recordings:
    """Writes conversations down."""

    def __init__(self, store: Store, directory: Directory, audit: Audit) -> None:
        self._store, self._directory, self._audit = store, directory, audit

    async def write(self, tenant: TenantId, contact: ContactId) -> str:
        """The file's text, "" where nothing was said yet."""
        return await write_chat(self._store, self._directory, tenant, contact)

    def noted(self, tx: Tx, who: By, tenant: TenantId, contact: ContactId) -> None:
        """Write down that somebody took a conversation away."""
        self._audit.note(tx, who, RECORD, tenant, contact=str(contact))


async def write_chat(store: Store, directory: Directory, tenant: TenantId, contact: ContactId) -> str:
    """A conversation as the text of a file, "" where nothing was said yet."""
    happened = await store.read(lambda tx: _read(tx, tenant, contact))
    if happened is None or not happened.events:
        return ""
    await directory.fresh()
    person = happened.contact
    scene = directory.scene(tenant, person.language, Role.CONTACT, person.phone)
    return "\n".join(_written(happened, scene, Masks())) + "\n"


def _read(tx: Tx, tenant: TenantId, contact: ContactId) -> Happened | None:
    scope = tx.tenant(tenant)
    person, saved = scope.contacts.get(contact), scope.conversations.get(contact)
    if person is None or saved is None:
        return None
    events = [event for event in reversed(scope.events.tail(EVENTS, person.id)) if not event.note.startswith(_NO_TURN)]
    while events and events[0].kind != "said":
        events.pop(0)  # the answer to something before
    answers: dict[str, list[Send]] = {}
    for line in reversed(scope.message_log.newest(LogFilter(contacts=(person.id,)), 4 * EVENTS)):
        _add_answer(answers, line)
    return Happened(person, state_from_json(saved.state).book, events, answers)


def _add_answer(answers: dict[str, list[Send]], line: Logged) -> None:
    effect = effect_from_json(line.body) if line.body and not line.inward else None
    if isinstance(effect, Send):
        answers.setdefault(line.id.rpartition("/")[0], []).append(effect)


def _written(happened: Happened, scene: Scene, masks: Masks) -> Iterator[str]:
    masks.digits(happened.contact.phone)  # the first made-up number is theirs
    yield "# A conversation as it happened. Phone numbers are made up; what was told in secret is left out."
    yield f"/flow {happened.book}"
    yield f"/language {scene.language}"
    facts: dict[str, Json] = {**scene.facts, **{n: getattr(scene, n) for n in ("country", "currency", "time_zone")}}
    yield f"/facts {_json(facts, masks)}"
    clock = Instant(0)
    for stored in happened.events:
        event = event_from_json(stored.body) if stored.body else None
        if stored.at - clock >= PAUSE:
            yield f"/at {to_datetime(stored.at).isoformat(timespec='seconds')}"
        clock = stored.at
        yield from _event(event, masks)
        for answer in happened.answers.get(stored.id, ()):
            yield quoted("<", masks.text(without_shown(shown(answer.message)), only_known=True))


def _event(event: Event | None, masks: Masks) -> Iterator[str]:
    match event:
        case None:
            yield f"> {DOTS}"
        case Said(kind=MessageKind.TEXT, choice="", text=text) if text and not event.attached:
            yield quoted(">", masks.text(text))
        case Said():
            told: dict[str, Json] = {"text": event.text, "kind": event.kind.value, "choice": event.choice}
            told["attached"] = dict(event.attached)
            yield f"/says {_json(told, masks)}"
        case ActionFinished() | PaymentSettled():
            yield f"/ends {event.outcome} {_json(dict(event.slots), masks)}"
        case TimerFired():
            yield "/passes"
        case Moved():
            yield f"/moves {event.to}"
        case _:
            yield "# wabot had something to ask here"


def _json(told: Mapping[str, Json], masks: Masks) -> str:
    return orjson.dumps(_masked(dict(told), masks)).decode()


def _masked(value: Json, masks: Masks) -> Json:
    match value:
        case str():
            return masks.text(value)
        case list():
            return [_masked(item, masks) for item in value]
        case dict():
            return {name: _masked(item, masks) for name, item in value.items()}
        case _:
            return value
