"""One turn: load where the conversation stands, step, save state and effects together."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from wabot.core.access import Role
from wabot.core.clock import Clock, Instant
from wabot.core.ids import ContactId, TenantId
from wabot.core.lease import Epoch
from wabot.core.message import Delivery
from wabot.flow.book import Book
from wabot.flow.codec import effect_to_json, event_from_json, state_from_json, state_to_json
from wabot.flow.effects import Effect, RunAction, Send, SetTimer
from wabot.flow.engine import Turn, start_state, step
from wabot.flow.events import Event, Said
from wabot.flow.nodes import Ai, Call, Run
from wabot.flow.state import State
from wabot.flow.talking import NODE as MODEL
from wabot.flow.wishes import wish_of
from wabot.ports.holding import Holding
from wabot.ports.store import Duplicate, Fenced, NewEvent, OutboxRow, Stale, Store, StoredEvent, TurnSave, Tx
from wabot.ports.store.contacts import Contact
from wabot.services.contacts.wishes import NOT_IN, OptOuts
from wabot.services.door import Away, Door, Entry
from wabot.services.effects import Seal, kind_of, seal_secrets
from wabot.services.library import Library
from wabot.services.outbox import Outbox

MAX_STANDING = 20_000  # conversations whose state is remembered; the rest is read when they speak again
PAYMENT = "payment"  # the kind of event that answers a request for money
Key = tuple[TenantId, ContactId]


class Taken(StrEnum):
    """How an event fared."""

    DONE = "done"  # handled; whatever was held may come in
    ACTING = "acting"  # handled; an action now runs
    LEFT = "left"  # not handled, and in nobody's hand any more: it stays recorded
    GONE = "gone"  # not handled: the tenant is another server's, which finds it recorded
    HELD = "held"  # not handled: an action is running, keep the event until it ends
    MOVED = "moved"  # not handled: in the line of the contact that its own has become
    WAITS = "waits"  # not handled: recorded, and to be lined up


class MovedOn(Exception):
    """The contact has become another one since the event was recorded: it is that one's conversation now."""

    def __init__(self, contact: ContactId) -> None:
        super().__init__(contact)
        self.contact = contact


class _Late(Exception):
    """A fresh event is recorded, but its turn was not saved: somebody else moved the conversation, or the tenant."""


@dataclass(slots=True)
class Standing:
    """Where one conversation stands, as last saved."""

    contact: Contact
    revision: int
    state: State | None


class TurnTaker:
    """Takes events through the engine. The caller sees to it that a conversation is here once at a time."""

    def __init__(  # noqa: PLR0913 - handed over once, by bootstrap
        self,
        store: Store,
        clock: Clock,
        holding: Holding,
        *,
        library: Library,
        door: Door,
        outbox: Outbox,
        seal: Seal,
        wishes: OptOuts | None = None,
        count: Callable[[TenantId, str, Turn], None] | None = None,
    ) -> None:
        self._count = count  # of customers' turns: whose bot, where they stood, what came of it
        self._store, self._clock, self._holding, self._wishes = store, clock, holding, wishes
        self._library, self._door, self._outbox, self._seal = library, door, outbox, seal
        self._standing: OrderedDict[Key, Standing] = OrderedDict()
        store.listen("contacts", self.forget)
        holding.changed(self.forget)  # who held a tenant meanwhile moved its conversations

    async def take(self, stored: StoredEvent, *, patient: bool = True) -> Taken:
        """One event; while an action runs, what a person says is HELD, if `patient`.

        Raises Stale (somebody else moved the conversation: try again), Fenced (the tenant is another server's),
        MovedOn, and whatever a bug raises.
        """
        key = (stored.tenant, stored.contact)
        try:
            return await self._take(stored, await self._stand(key), patient=patient)
        except BaseException:
            self._standing.pop(key, None)
            raise

    async def answer(self, fresh: NewEvent) -> Taken:
        """A message of a conversation with nothing else under way: recorded and handled in one commit.

        DONE, ACTING, or WAITS; HELD or MOVED where it is not even recorded, as after anything raised: Duplicate,
        Fenced, StoreUnavailable, and whatever a bug raises.
        """
        key = (fresh.tenant, fresh.contact)
        try:
            standing = await self._stand(key)
            if standing.contact.id != fresh.contact:
                return Taken.MOVED
            if standing.state is not None and standing.state.awaiting is not None:
                return Taken.HELD  # before the door, which counts whoever comes in
            return await self._take(stored(fresh), standing, patient=True, fresh=fresh)
        except _Late:
            self._standing.pop(key, None)
            return Taken.WAITS
        except BaseException:
            self._standing.pop(key, None)
            raise

    def forget(self) -> None:
        """Read every conversation from the store again; also those that are being read at this moment."""
        self._standing = OrderedDict()

    async def _take(
        self, stored: StoredEvent, standing: Standing, *, patient: bool, fresh: NewEvent | None = None
    ) -> Taken:
        epoch = self._holding.holds(stored.tenant)
        if epoch is None:
            raise Fenced(stored.tenant)
        if standing.contact.id != stored.contact:
            raise MovedOn(standing.contact.id)
        event = stored.said or event_from_json(stored.body)
        await self._door.fresh()
        aside = await self._door.aside(standing.contact, standing.state, event)
        entry = aside or self._door.enter(standing.contact, standing.state, event)
        if isinstance(entry, Away):
            return await self._turn_away(stored, entry, epoch, fresh)
        book = await self._book(stored.tenant, entry.book, standing.state)
        state = _going_on(standing.state, book)
        if (wished := self._wished(standing.contact, entry, book, state, event)) is not None:
            return await self._turn_away(stored, wished, epoch, fresh)
        if patient and isinstance(event, Said) and acting(book, state):
            return Taken.HELD
        turn = step(book, state, event, entry.scene)
        await self._save(stored, standing, turn, epoch, fresh)
        if self._count is not None and entry.scene.role is Role.CONTACT:
            self._count(stored.tenant, state.node, turn)
        return Taken.ACTING if acting(book, turn.state) else Taken.DONE

    def _wished(self, contact: Contact, entry: Entry, book: Book, state: State, event: Event) -> Away | None:
        """Whether these words say what somebody wants to be sent, and nothing else."""
        if self._wishes is None or book.name in NOT_IN or not isinstance(event, Said):
            return None
        wish = wish_of(book, state, event, entry.scene)
        return None if wish is None else self._wishes.answer(contact, wish, event)

    async def _save(
        self, stored: StoredEvent, standing: Standing, turn: Turn, epoch: Epoch, fresh: NewEvent | None
    ) -> None:
        now = self._clock.now()
        # Born claimed saves the write of a claim; but what is said about money was queued before, and is read first.
        at_once = epoch if stored.kind != PAYMENT else None
        rows = tuple(self._row(stored, effect, now, at_once) for effect in turn.effects)
        saved = TurnSave(
            stored.tenant,
            stored.contact,
            stored.id,
            standing.revision,
            state_to_json(turn.state),
            now,
            rows,
            turn.note,
            turn.redact,
            fence=epoch if self._holding.share.boot else None,
            fresh=fresh,
        )
        await self._keep(saved)
        standing.revision += 1
        standing.state = turn.state
        self._outbox.take(row for row in rows if row.status == Delivery.SENDING)

    async def _keep(self, turn: TurnSave) -> None:
        try:
            await self._store.save_turn(turn)
        except (Stale, Fenced) as error:
            if turn.fresh is None:
                raise
            raise _Late from error

    def _row(self, stored: StoredEvent, effect: Effect, now: Instant, at_once: Epoch | None) -> OutboxRow:
        if isinstance(effect, RunAction) and effect.secrets:
            effect = seal_secrets(effect, stored.tenant, self._seal)
        due = effect.due if isinstance(effect, SetTimer) else now
        claimed = at_once is not None and due <= now
        return OutboxRow(
            stored.tenant,
            effect.id,
            stored.contact,
            kind_of(effect),
            effect_to_json(effect).decode(),
            due=due,
            created_at=now,
            status=Delivery.SENDING if claimed else Delivery.QUEUED,
            attempts=1 if claimed else 0,
            epoch=at_once if at_once is not None and claimed else Epoch(0),
            effect=effect if isinstance(effect, Send) else None,
        )

    async def _stand(self, key: Key) -> Standing:
        known = self._standing  # what is read now must not outlive a `forget` that comes meanwhile
        standing = known.get(key)
        if standing is not None:
            known.move_to_end(key)
            return standing
        standing = known[key] = await self._store.read(lambda tx: _read_standing(tx, key))
        if len(known) > MAX_STANDING:
            known.popitem(last=False)
        return standing

    async def _book(self, tenant: TenantId, name: str, state: State | None) -> Book:
        if state is not None and state.book == name and (state.node or state.frames):
            book = await self._library.version(tenant, name, state.version)
            if book is not None:
                return book
        current = await self._library.in_force(tenant, name)
        if current is None:
            raise LookupError(f"there is no book {name!r} in menus/")
        return current

    async def _turn_away(self, stored: StoredEvent, away: Away, epoch: Epoch, fresh: NewEvent | None) -> Taken:
        now = self._clock.now()

        def job(tx: Tx) -> None:
            tx.platform.leases.guard(self._holding.share, stored.tenant, epoch)
            events = tx.tenant(stored.tenant).events
            if fresh is not None and not events.record_quietly(fresh):
                raise Duplicate(fresh.dedupe)
            if not events.mark(stored.id, now, away.note):
                raise Stale
            if away.tell is not None:
                away.tell(tx)

        await self._store.submit(job)
        return Taken.DONE


def stored(event: NewEvent) -> StoredEvent:
    """A recorded event as it stands in the store."""
    born = (event.tenant, event.id, event.contact, event.kind, event.dedupe, event.body, event.at, event.recorded_at)
    return StoredEvent(*born, said=event.said)


def acting(book: Book, state: State) -> bool:
    """Whether the conversation waits for an action, which ends by itself in a moment."""
    node = book.find(state.node) if state.awaiting is not None else None
    return isinstance(node, Run | Call | Ai) or (state.awaiting is not None and state.node == MODEL)


def _going_on(state: State | None, book: Book) -> State:
    if state is None or state.book != book.name:
        return start_state(book)
    return state if state.version == book.version else replace(state, version=book.version)


def _read_standing(tx: Tx, key: Key) -> Standing:
    scope = tx.tenant(key[0])
    contact = scope.contacts.get(key[1])
    if contact is None:
        raise LookupError(f"no contact {key[1]}")
    saved = scope.conversations.get(contact.id)
    if saved is None:
        return Standing(contact, 0, None)
    return Standing(contact, saved.revision, state_from_json(saved.state))
