"""The service window: 24 hours after somebody wrote, Meta takes nothing for them but templates it has approved."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Protocol

import structlog

from wabot.core.access import Role
from wabot.core.clock import DAY, HOUR, MINUTE, Clock, Instant, later
from wabot.core.errors import Refused
from wabot.core.ids import PLATFORM, ContactId, EffectId, TenantId
from wabot.core.message import Delivery, MessageKind, Outbound, Template
from wabot.core.tenant import ChannelName
from wabot.flow import values
from wabot.flow.codec import effect_from_json, effect_to_json
from wabot.flow.effects import Send
from wabot.flow.events import Json
from wabot.ports.store import OutboxRow, Settled, Store, Tx
from wabot.services.issues import called
from wabot.services.notices import SEND, Notices

WINDOW_CLOSED = "window_closed"
"""The reason of a message that came too late to be said freely."""
LASTS = 24 * HOUR - MINUTE  # a minute less than Meta's, for the way there and for clocks
WINDOWED = frozenset({ChannelName.CLOUD.value})
WORTH_TELLING = 7 * DAY
REMEMBERED = 20_000
BY_TEMPLATE = "/template"
"""The end of the key under which a message's words go by template."""
KIND = "session"
"""The kind of these notices, for those who mute it."""

log = structlog.get_logger()


class Values(Protocol):
    """The settings, as far as this needs them."""

    def value(self, tenant: TenantId, key: str) -> str:
        """As stored: the tenant's, else the platform's, else the default."""
        ...


class Window:
    """Knows whether somebody may be written to freely, and what becomes of a message where not."""

    def __init__(self, store: Store, clock: Clock, settings: Values, notices: Notices) -> None:
        self._store, self._clock, self._settings, self._notices = store, clock, settings, notices
        self._heard: OrderedDict[tuple[TenantId, ContactId], Instant] = OrderedDict()
        self._nothing_missed: set[ContactId] = set()  # of those who wrote to the master bot

    async def is_open(self, tenant: TenantId, contact: ContactId) -> bool:
        """Whether they may have written within a day. Asks the store only where what is remembered is too old.

        Of whom we have never heard we cannot say (they may have written before this number was ours): Meta knows.
        """
        if self._lasts(self._heard.get((tenant, contact))):
            return True
        heard = await self._store.read(lambda tx: tx.tenant(tenant).events.heard_at(contact))
        if heard is None:
            return True
        if not self._lasts(heard):
            return False
        self._heard[tenant, contact] = heard
        if len(self._heard) > REMEMBERED:
            self._heard.popitem(last=False)
        return True

    async def may_write(self, channel: str, tenant: TenantId, contact: ContactId) -> bool:
        """Whether words of ours can reach them now, freely or by the tenant's template."""
        return channel not in WINDOWED or bool(self._template(tenant)) or await self.is_open(tenant, contact)

    async def wrote(self, tenant: TenantId, contact: ContactId) -> None:
        """Somebody wrote: what the master bot could not tell them in their silence is said now."""
        if tenant != PLATFORM or contact in self._nothing_missed:
            return
        if len(self._nothing_missed) > REMEMBERED:
            self._nothing_missed.clear()
        self._nothing_missed.add(contact)
        missed = await self._store.read(lambda tx: _missed(tx, contact, later(self._clock.now(), -WORTH_TELLING)))
        if missed:
            await self._store.submit(partial(self._say_again, rows=missed))

    def _say_again(self, tx: Tx, rows: Sequence[OutboxRow]) -> None:
        for row in rows:
            tx.tenant(row.tenant).outbox.retry(row.id, self._clock.now())

    async def admit(self, channel: str, row: OutboxRow, message: Outbound) -> Outbound:
        """The message as it may go now; Refused(WINDOW_CLOSED) where it may not."""
        if channel not in WINDOWED:
            return message
        if message.kind is MessageKind.TEMPLATE:
            return message if message.template is not None else self._templated(row.tenant, message)
        if await self.is_open(row.tenant, row.contact):
            return message
        raise Refused(WINDOW_CLOSED)

    async def refuse(self, row: OutboxRow) -> None:
        """End a message in hand that may not be said any more."""
        done = Settled(row.tenant, row.id, Delivery.FAILED, self._clock.now(), error=WINDOW_CLOSED, epoch=row.epoch)

        def job(tx: Tx) -> None:
            if tx.tenant(row.tenant).outbox.settle(done):
                self.closed(tx, row)

        await self._store.submit(job)

    def closed(self, tx: Tx, row: OutboxRow) -> None:
        """In the transaction that fails a message for this reason: its words go by the template that is set for it;
        where there is none the message stays in the log, and whose bot it is is told once for this contact's silence.
        """
        log.warning("window.closed", tenant=row.tenant, effect=row.id)
        self._heard.pop((row.tenant, row.contact), None)
        self._nothing_missed.discard(row.contact)
        effect = effect_from_json(row.body) if row.body else None
        message = effect.message if isinstance(effect, Send) else Outbound("")
        if message.kind is MessageKind.REACTION:
            return  # a gesture; nobody misses it
        if message.kind is not MessageKind.TEMPLATE and message.text and self._template(row.tenant):
            tx.tenant(row.tenant).outbox.add(self._again(row, message.text))
        else:
            self._tell(tx, row)

    def _again(self, row: OutboxRow, text: str) -> OutboxRow:
        now, key = self._clock.now(), EffectId(f"{row.id}{BY_TEMPLATE}")
        body = effect_to_json(Send(key, Outbound(text, kind=MessageKind.TEMPLATE))).decode()
        return OutboxRow(row.tenant, key, row.contact, SEND, body, due=now, created_at=now)

    def _templated(self, tenant: TenantId, message: Outbound) -> Outbound:
        """The words as the one value of the tenant's template, as it is set now."""
        name = self._template(tenant)
        if not name:
            raise Refused(WINDOW_CLOSED)
        language = self._settings.value(tenant, "cloud_template_language")
        return replace(message, template=Template(name, language, (message.text,)))

    def _template(self, tenant: TenantId) -> str:
        return self._settings.value(tenant, "cloud_template")

    def _tell(self, tx: Tx, row: OutboxRow) -> None:
        scope = tx.tenant(row.tenant)
        contact, heard = scope.contacts.get(row.contact), scope.events.heard_at(row.contact)
        phone = contact.phone if contact is not None else ""
        who: Json = values.phone(phone) if phone else (contact.name if contact is not None else "")
        args: dict[str, Json] = {"tenant": row.tenant, "name": called(tx, row.tenant), "who": who or "?"}
        cause = f"{row.tenant}/window/{row.contact}/{heard or 0}"
        if row.tenant == PLATFORM:
            self._notices.to_staff(tx, "window-closed-staff", args, cause=cause, kind=KIND, role=Role.ADMIN)
        else:
            self._notices.to_owners(tx, row.tenant, "window-closed-owner", args, cause=cause, kind=KIND)

    def _lasts(self, heard: Instant | None) -> bool:
        return heard is not None and self._clock.now() - heard < LASTS


def _missed(tx: Tx, contact: ContactId, since: Instant) -> list[OutboxRow]:
    """What the master bot could not tell them since then, nor by a template; oldest first."""
    rows = tx.tenant(PLATFORM).outbox.tail(50, contact)
    known = {row.id for row in rows}
    return [
        row
        for row in reversed(rows)
        if row.status == Delivery.FAILED
        and row.error == WINDOW_CLOSED
        and row.created_at > since
        and not row.id.endswith(BY_TEMPLATE)
        and f"{row.id}{BY_TEMPLATE}" not in known
    ]
