"""Messages that tenants' own software sends: taken once, by the outbox, to people who may be written to."""

import hashlib
from collections import OrderedDict
from dataclasses import dataclass, replace

from wabot.core import phone as phones
from wabot.core.api.messages import EnclosedFile, NewMedia, NewMessage, Taken
from wabot.core.clock import HOUR, Clock, Instant
from wabot.core.ids import ContactId, EffectId, IdSource, TenantId
from wabot.core.message import Outbound
from wabot.core.tenant import serves
from wabot.ports.api import ApiRefused, Once, Wrong
from wabot.ports.store import Store, Tx
from wabot.ports.store.contacts import Contact
from wabot.services.api.letters import content_of, letter_of, linked, media_letter
from wabot.services.api.queueing import Pack, Queueing, Wish, replayed
from wabot.services.bans import Bans
from wabot.services.directory import Directory
from wabot.services.files import Files
from wabot.services.notices import Notices
from wabot.services.send_gate import SendGate, Verdict
from wabot.services.window import Window

ANSWERS_KEPT = 24 * HOUR
"""For how long the same Idempotency-Key gets the same answer."""
FILE_LIFE = 24 * HOUR
REMEMBERED = 20_000


@dataclass(frozen=True, slots=True)
class Whom:
    """A number to write to, and who has it as far as is known."""

    tenant: TenantId
    digits: str
    contact: Contact | None


class Sending:
    """Queues messages in one transaction with the answer that is kept for who asks twice."""

    def __init__(  # noqa: PLR0913 - handed over once, by bootstrap
        self,
        store: Store,
        clock: Clock,
        ids: IdSource,
        *,
        directory: Directory,
        notices: Notices,
        bans: Bans,
        window: Window,
        gate: SendGate,
        files: Files,
    ) -> None:
        self._store, self._clock, self._ids = store, clock, ids
        self._directory, self._bans = directory, bans
        self._window, self._gate, self._files = window, gate, files
        self._queueing = Queueing(store, notices)
        self._people: OrderedDict[tuple[TenantId, str], Contact] = OrderedDict()
        store.listen("contacts", self._forget)

    def _forget(self) -> None:
        self._people = OrderedDict()

    async def message(self, tenant: TenantId, asked: NewMessage, once: Once | None) -> Taken:
        """Queue a message. Refused: see `Wrong`."""
        letter = letter_of(asked)
        return await self._take(tenant, asked.to, once, lambda _tx: letter)

    async def media(self, tenant: TenantId, asked: NewMedia, once: Once | None) -> Taken:
        """Queue a file with its caption; one that came along is kept for a day."""
        if not isinstance(asked, EnclosedFile):
            letter = media_letter(asked, linked(asked))
            return await self._take(tenant, asked.to, once, lambda _tx: letter)
        content, named = content_of(asked), asked.filename or "file"

        def pack(tx: Tx) -> Outbound:
            return media_letter(asked, self._files.keep(tx, tenant, content, asked.mime, named, FILE_LIFE))

        return await self._take(tenant, asked.to, once, pack)

    async def _take(self, tenant: TenantId, to: str, once: Once | None, pack: Pack) -> Taken:
        people, whom = self._people, await self._whom(tenant, to)
        refused = await self._doubt(whom)
        if refused is not None:
            before = None if once is None else await self._before(whom, once)
            if before is None:
                raise refused
            return before
        key = EffectId(f"api-{self._ids.new()}")
        wish = Wish(tenant, whom.digits, whom.contact, pack, key, self._clock.now(), once)
        taken, contact = await self._queueing.put(wish)
        people[tenant, whom.digits] = contact
        if len(people) > REMEMBERED:
            people.popitem(last=False)
        return taken

    async def _before(self, whom: Whom, once: Once) -> Taken | None:
        kept = await self._store.read(lambda tx: tx.tenant(whom.tenant).api.answer(once.key))
        found = None if kept is None else replayed(kept, once, whom.digits)
        if isinstance(found, ApiRefused):
            raise found
        return found

    async def _whom(self, tenant: TenantId, to: str) -> Whom:
        digits = to.removeprefix("+")
        people = self._people
        known = people.get((tenant, digits))
        if known is not None:
            return Whom(tenant, digits, known)
        record = self._directory.by_id(tenant) or self._directory.platform
        number = phones.parse(f"+{digits}", record.country, any_country=True)
        if not isinstance(number, str):
            raise ApiRefused(Wrong.BAD_NUMBER, f"`to` is no number of a phone: {number.value}")
        found = await self._store.read(lambda tx: tx.tenant(tenant).contacts.by_phone(number))
        if found is not None and number == digits:
            people[tenant, digits] = found
        return Whom(tenant, number, found)

    async def _doubt(self, whom: Whom) -> ApiRefused | None:
        """Why nothing may be said to them now."""
        tenant = self._directory.by_id(whom.tenant)
        if tenant is None or not serves(tenant):
            return ApiRefused(Wrong.NOT_SERVED, "this bot is not in service")
        contact, now = whom.contact, self._clock.now()
        if contact is None:
            return self._banned(replace(NOBODY, tenant=whom.tenant, phone=whom.digits), now)
        if contact.opted_out_at is not None:
            return ApiRefused(Wrong.OPTED_OUT, "this person asked for no messages")
        if (banned := self._banned(contact, now)) is not None:
            return banned
        if not await self._window.may_write(tenant.channel.value, tenant.id, contact.id):
            return ApiRefused(Wrong.WINDOW_CLOSED, "they were silent for a day: only a template may be sent")
        if self._gate.may_answer(tenant.id, contact.id, now, self._directory.rate(tenant.id)) is not Verdict.ANSWER:
            return ApiRefused(Wrong.TOO_MANY, "too many messages to this person, or of this bot, in a minute", wait=60)
        return None

    def _banned(self, contact: Contact, now: Instant) -> ApiRefused | None:
        if self._bans.check(contact.tenant, contact, now) is None:
            return None
        return ApiRefused(Wrong.BANNED, "this person is banned from this bot")


NOBODY = Contact(TenantId(""), ContactId(""), "", "", "", Instant(0))
"""Stands for somebody we have not met."""


def once_of(key: str, method: str, path: str, body: bytes) -> Once:
    """The same key, route and bytes are the same request."""
    return Once(key, hashlib.sha256(b"\0".join((method.encode(), path.encode(), body))).hexdigest())
