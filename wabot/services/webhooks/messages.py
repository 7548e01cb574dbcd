"""Messages as the tenant's own software is told of them: what came in, what went out, and what became of that."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from wabot.core.access import Role
from wabot.core.clock import Instant
from wabot.core.ids import ContactId, TenantId
from wabot.core.message import Delivery, MessageKind, Outbound
from wabot.core.webhook import event_id
from wabot.flow.codec import effect_from_json
from wabot.flow.effects import Send
from wabot.flow.events import Json
from wabot.ports.channel import Receipt
from wabot.ports.store import Duplicate, Heard, NewEvent, OutboxRow, Settled, Store, TurnSave, Tx
from wabot.services.effects import without_shown
from wabot.services.happenings import Happenings, iso
from wabot.services.notices import SEND

MESSAGE, STATUS = "message", "status"
RECEIVED = "message.received"
OUTSIDERS = (Role.STRANGER, Role.CONTACT)

T = TypeVar("T")
RoleOf = Callable[[TenantId, str], Role]


class ToldMessages:
    """Tells of single messages. Of what the business's own people say and read only that it was said: there are PINs
    and keys among it."""

    def __init__(self, happenings: Happenings, role_of: RoleOf) -> None:
        self._happenings, self._role_of = happenings, role_of

    def wanted(self, tenant: TenantId, *kinds: str) -> bool:
        """Whether anybody listens to one of these."""
        return any(self._happenings.wanted(tenant, kind) for kind in kinds)

    def came(self, tx: Tx, event: NewEvent) -> None:
        """A contact said something."""
        said = event.said
        if said is None or said.kind is MessageKind.NOTE:
            return
        who = self._who(tx, event.tenant, event.contact)
        words: dict[str, Json] = {"text": said.text, "choice": said.choice} if not who["team"] else {}
        facts = {"message_id": event.id, "direction": "in", "kind": said.kind.value, **words, **who}
        attached = said.attached.get("media")
        if isinstance(attached, dict):
            facts["media"] = {name: attached[name] for name in ("mime", "filename", "size") if attached.get(name)}
        facts["at"] = iso(event.at)
        self._happenings.tell(tx, event.tenant, RECEIVED, event.id, facts)

    def ended(self, tx: Tx, row: OutboxRow, done: Settled) -> None:
        """A message of ours went out, or could not."""
        if done.status == Delivery.SENT:
            facts = self._sent(tx, row, row.reference or done.reference, done.at)
            self._happenings.tell(tx, row.tenant, "message.sent", row.id, facts)
        elif done.status == Delivery.FAILED:
            self._status(tx, row, Delivery.FAILED, done.error, done.at)

    def moved(self, tx: Tx, heard: Heard, receipt: Receipt) -> None:
        """A status told something new of a message of ours."""
        row = heard.row
        if self.wanted(row.tenant, STATUS):
            self._status(tx, row, heard.status, receipt.reason, receipt.at)

    def _status(self, tx: Tx, row: OutboxRow, status: Delivery, reason: str, at: Instant) -> None:
        facts: dict[str, Json] = {
            "message_id": row.id,
            "status": status.value,
            "reason": reason,
            "at": iso(at),
            **self._who(tx, row.tenant, ContactId(row.contact)),
        }
        self._happenings.tell(tx, row.tenant, f"status.{status.value}", row.id, facts)

    def _sent(self, tx: Tx, row: OutboxRow, reference: str, at: Instant) -> Mapping[str, Json]:
        effect = row.effect or effect_from_json(row.body)
        message = effect.message if isinstance(effect, Send) else Outbound("")
        who = self._who(tx, row.tenant, ContactId(row.contact))
        words: dict[str, Json] = {} if who["team"] else {"text": without_shown(message.text)}
        if message.media is not None:
            words["media"] = {"mime": message.media.mime, "filename": message.media.filename}
        if message.template is not None:
            words["template"] = message.template.name
        known = {"message_id": row.id, "direction": "out", "kind": message.kind.value, "reference": reference}
        return {**known, **words, **who, "at": iso(at)}

    def _who(self, tx: Tx, tenant: TenantId, contact: ContactId) -> dict[str, Json]:
        met = tx.tenant(tenant).contacts.get(contact)
        phone = met.phone if met is not None else ""
        return {
            "contact_id": contact,
            "contact_name": met.called if met is not None else "",
            "contact_phone": f"+{phone}" if phone else "",
            "team": bool(phone) and self._role_of(tenant, phone) not in OUTSIDERS,
        }


class TellingStore:
    """A Store that tells software of messages in the transaction that keeps them; where nobody listens it costs a
    look-up in memory."""

    def __init__(self, store: Store, told: ToldMessages) -> None:
        self._store, self._told = store, told

    @property
    def trouble(self) -> str:
        """See Store.trouble."""
        return self._store.trouble

    async def record(self, event: NewEvent) -> bool:
        if event.said is None or not self._told.wanted(event.tenant, MESSAGE):
            return await self._store.record(event)

        def job(tx: Tx) -> bool:
            fresh = tx.tenant(event.tenant).events.record_quietly(event)
            if fresh:
                self._told.came(tx, event)
            return fresh

        return await self._store.submit(job)

    async def settle_sent(self, done: Settled) -> None:
        if not self._told.wanted(done.tenant, MESSAGE, STATUS):
            await self._store.settle_sent(done)
            return

        def job(tx: Tx) -> None:
            outbox = tx.tenant(done.tenant).outbox
            row = outbox.get(done.id) if outbox.settle(done) else None
            if row is not None and row.kind == SEND:
                self._told.ended(tx, row, done)

        await self._store.submit(job)

    async def save_turn(self, turn: TurnSave) -> None:
        fresh = turn.fresh
        if fresh is not None and self._told.wanted(turn.tenant, MESSAGE):
            if not await self.record(fresh):
                raise Duplicate(fresh.dedupe)
            turn = replace(turn, fresh=None)
        await self._store.save_turn(turn)
        if turn.redact and self._told.wanted(turn.tenant, MESSAGE):
            secret = event_id(turn.tenant, RECEIVED, turn.event)
            await self._store.submit(lambda tx: tx.tenant(turn.tenant).webhooks.withdraw(secret))

    async def submit(self, job: Callable[[Tx], T]) -> T:
        return await self._store.submit(job)

    async def read(self, query: Callable[[Tx], T]) -> T:
        return await self._store.read(query)

    def listen(self, topic: str, callback: Callable[[], None]) -> None:
        self._store.listen(topic, callback)

    def ring(self, topic: str) -> None:
        self._store.ring(topic)

    async def close(self) -> None:
        await self._store.close()
