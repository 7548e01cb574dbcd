"""Words to people outside the turn of a conversation: stored with their cause, delivered once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from wabot.core.access import Role
from wabot.core.clock import Clock, Instant
from wabot.core.ids import PLATFORM, ContactId, EffectId, EventId, IdSource, TenantId
from wabot.core.message import Media, MessageKind, Outbound, phone_address
from wabot.flow.codec import effect_to_json, event_to_json
from wabot.flow.effects import Send
from wabot.flow.events import Json, Offered
from wabot.flow.state import Scene
from wabot.flow.texts import Texts
from wabot.ports.store import NewEvent, OutboxRow, Tx
from wabot.ports.store.contacts import Contact, Sighting

SEND = "send"
"""The kind of outbox rows that carry a message."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who may be told things by the master bot."""

    phone: str  # E.164 digits
    language: str
    role: Role
    muted: frozenset[str] = field(default_factory=frozenset)  # kinds of notices they do not want


class Readers(Protocol):
    """Who is who, as far as notices need it."""

    def scene(self, tenant: TenantId, language: str, role: Role, phone: str) -> Scene:
        """What a reader's texts are rendered with; `language` "" means the tenant's."""
        ...

    def owners(self, tx: Tx, tenant: TenantId) -> Sequence[Reader]:
        """The tenant's owners."""
        ...

    def staff(self, tx: Tx, least: Role) -> Sequence[Reader]:
        """The platform's people of at least this role."""
        ...


class Notices:
    """Queues notices inside the transaction that gives cause for them. The same cause never sends twice."""

    def __init__(self, texts: Texts, readers: Readers, clock: Clock, ids: IdSource) -> None:
        self._texts = texts
        self._readers = readers
        self._clock = clock
        self._ids = ids

    def use(self, texts: Texts) -> None:
        """The locales were loaded again."""
        self._texts = texts

    def knows(self, key: str) -> bool:
        """Whether there is a text of this key."""
        return self._texts.knows(key)

    def to_contact(  # noqa: PLR0913 - the parts of one sentence: whom, what, why
        self, tx: Tx, tenant: TenantId, contact: ContactId, key: str, args: Mapping[str, Json], *, cause: str
    ) -> bool:
        """Tell a contact in their language, from the tenant's bot; False if this cause was told already."""
        met = tx.tenant(tenant).contacts.get(contact)
        if met is None:
            return False
        scene = self._readers.scene(tenant, met.language, Role.CONTACT, met.phone)
        return self._queue(tx, met, Outbound(self._texts.say(key, scene, args)), cause)

    def picture(
        self, tx: Tx, contact: Contact, words: tuple[str, Mapping[str, Json]], media: Media, cause: str
    ) -> bool:
        """Send a contact of a bot a picture; `words` are the key and arguments of its caption."""
        scene = self._readers.scene(contact.tenant, contact.language, Role.CONTACT, contact.phone)
        caption = self._texts.say(words[0], scene, words[1])
        return self._queue(tx, contact, Outbound(caption, kind=MessageKind.IMAGE, media=media), cause)

    def pass_on(  # noqa: PLR0913, PLR0917
        self, tx: Tx, contact: Contact, key: str, args: Mapping[str, Json], cause: str, part: Outbound
    ) -> bool:
        """Send a contact of a bot something that is no text (a file, a place, a card); `key` "": without a caption."""
        scene = self._readers.scene(contact.tenant, contact.language, Role.CONTACT, contact.phone)
        words = self._texts.say(key, scene, args) if key else ""
        return self._queue(tx, contact, replace(part, text=words), cause)

    def words(self, contact: Contact, key: str, args: Mapping[str, Json]) -> str:
        """A text as this contact of a bot reads it."""
        return self._texts.say(
            key, self._readers.scene(contact.tenant, contact.language, Role.CONTACT, contact.phone), args
        )

    def send(self, tx: Tx, contact: Contact, message: Outbound, cause: str) -> bool:
        """Send a contact of a bot this very message; False if this cause was told already."""
        return self._queue(tx, contact, message, cause)

    def to_phone(  # noqa: PLR0913
        self, tx: Tx, tenant: TenantId, phone: str, key: str, args: Mapping[str, Json], *, cause: str
    ) -> bool:
        """Tell a number (E.164 digits), from the tenant's bot."""
        met = self.meet(tx, tenant, phone)
        scene = self._readers.scene(tenant, met.language, Role.CONTACT, phone)
        return self._queue(tx, met, Outbound(self._texts.say(key, scene, args)), cause)

    def to_owners(  # noqa: PLR0913
        self, tx: Tx, tenant: TenantId, key: str, args: Mapping[str, Json], *, cause: str, kind: str = "tenant"
    ) -> int:
        """Tell a tenant's owners, from the master bot; returns how many are told now."""
        return self._to(tx, self._readers.owners(tx, tenant), key, args, f"{cause}/owners", kind)

    def to_staff(  # noqa: PLR0913
        self,
        tx: Tx,
        key: str,
        args: Mapping[str, Json],
        *,
        cause: str,
        kind: str = "tenant",
        role: Role = Role.ADMIN,
    ) -> int:
        """Tell the platform's people of at least this role, from the master bot."""
        return self._to(tx, self._readers.staff(tx, role), key, args, f"{cause}/staff", kind)

    def ask_staff(  # noqa: PLR0913
        self, tx: Tx, node: str, key: str, args: Mapping[str, Json], *, cause: str, kind: str, role: Role = Role.ADMIN
    ) -> int:
        """Put a question of wabot's own to staff: the node of their book, or only the words where they are busy."""
        return self._ask(tx, self._readers.staff(tx, role), (node, key, args), cause, kind)

    def ask_owners(  # noqa: PLR0913
        self, tx: Tx, tenant: TenantId, node: str, key: str, args: Mapping[str, Json], *, cause: str, kind: str
    ) -> int:
        """Put a question of wabot's own to a tenant's owners: the node of their book, or only the words."""
        return self._ask(tx, self._readers.owners(tx, tenant), (node, key, args), f"{cause}/owners", kind)

    def ask_contact(  # noqa: PLR0913
        self, tx: Tx, met: Contact, node: str, key: str, args: Mapping[str, Json], *, cause: str
    ) -> bool:
        """Put a question of a bot's own to one of its contacts: the node of their book, or only the words."""
        return self._offer(tx, met, (node, key, args), cause)

    def _ask(
        self, tx: Tx, readers: Sequence[Reader], offer: tuple[str, str, Mapping[str, Json]], cause: str, kind: str
    ) -> int:
        asked = 0
        for reader in readers:
            if kind not in reader.muted:
                asked += self._offer(tx, self.meet(tx, PLATFORM, reader.phone), offer, f"{cause}/{reader.phone}")
        return asked

    def _offer(self, tx: Tx, met: Contact, offer: tuple[str, str, Mapping[str, Json]], cause: str) -> bool:
        now, event = self._clock.now(), Offered(EventId(cause), self._clock.now(), *offer)
        body = event_to_json(event).decode()
        return tx.tenant(met.tenant).events.record(
            NewEvent(met.tenant, event.id, met.id, "offer", f"o:{event.id}", body, now, now)
        )

    def _to(  # noqa: PLR0913, PLR0917
        self, tx: Tx, readers: Sequence[Reader], key: str, args: Mapping[str, Json], cause: str, kind: str
    ) -> int:
        told = 0
        for reader in readers:
            if kind in reader.muted:
                continue
            met = self.meet(tx, PLATFORM, reader.phone)
            scene = self._readers.scene(PLATFORM, reader.language or met.language, reader.role, reader.phone)
            told += self._queue(tx, met, Outbound(self._texts.say(key, scene, args)), f"{cause}/{reader.phone}")
        return told

    def meet(self, tx: Tx, tenant: TenantId, phone: str) -> Contact:
        """The contact of a bot with this number (E.164 digits), made if new."""
        fresh = ContactId(self._ids.new())
        return tx.tenant(tenant).contacts.meet(Sighting(phone_address(phone), self._clock.now(), fresh, seen=False))

    def _queue(self, tx: Tx, contact: Contact, message: Outbound, cause: str) -> bool:
        return tx.tenant(contact.tenant).outbox.add(_row(contact, cause, message, self._clock.now()))


def _row(contact: Contact, cause: str, message: Outbound, now: Instant) -> OutboxRow:
    """The outbox row of one message that is due at once."""
    effect = EffectId(cause)
    body = effect_to_json(Send(effect, message)).decode()
    return OutboxRow(contact.tenant, effect, contact.id, SEND, body, due=now, created_at=now)
