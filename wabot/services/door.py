"""The door: who comes in, to which book, with what scene; and who is turned away with which words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from wabot.core.access import Role, is_staff
from wabot.core.clock import DAY, Clock, Instant
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.tenant import Tenant, serves
from wabot.core.value import value
from wabot.flow.events import Event, Json, Offered, Said
from wabot.flow.reminders import OPTED_OUT
from wabot.flow.state import Scene, State
from wabot.ports.store import Tx
from wabot.ports.store.bans import Ban
from wabot.ports.store.contacts import Contact
from wabot.services.notices import Notices
from wabot.services.send_gate import SendGate, Verdict

ADMIN_BOOK, OWNER_BOOK, REGISTER_BOOK, BLANK_BOOK = "admin", "owner", "register", "blank"
TO_OWNER = frozenset({"owner", "mmiliki", "mwenyewe"})
TO_CUSTOMER = frozenset({"customer", "mteja"})


@value(frozen=True, slots=True)
class Entry:
    """Come in: this book, seen in this light."""

    book: str
    scene: Scene


@dataclass(frozen=True, slots=True)
class Away:
    """No turn: the event is marked with a note, and somebody may be told why."""

    note: str
    tell: Callable[[Tx], None] | None = None


class Who(Protocol):
    """What the door asks of the directory."""

    async def fresh(self) -> None: ...
    def by_id(self, tenant: TenantId) -> Tenant | None: ...
    def role_of(self, tenant: TenantId, phone: str) -> Role: ...
    def scene(self, tenant: TenantId, language: str, role: Role, phone: str) -> Scene: ...
    def rate(self, tenant: TenantId) -> int | None: ...


class Banned(Protocol):
    """What the door asks of bans."""

    def check(self, tenant: TenantId, contact: Contact, now: Instant) -> Ban | None: ...


class Aside(Protocol):
    """Takes words that are for no menu at all, like those of somebody who answers a customer, or names another book
    than the door would; None: it has nothing to say."""

    async def __call__(self, contact: Contact, book: str, said: Said) -> Away | str | None: ...


class Door:
    """Decides before each turn; reads nothing but memory, once `fresh` has returned."""

    def __init__(  # noqa: PLR0913 - handed over once, by bootstrap
        self,
        who: Who,
        bans: Banned,
        gate: SendGate,
        notices: Notices,
        clock: Clock,
        *,
        books: Callable[[], list[str]],
        oldest: int,
        aside: Aside | None = None,
    ) -> None:
        self._who, self._bans, self._gate, self._notices, self._clock = who, bans, gate, notices, clock
        self._books, self._oldest, self._aside = books, oldest, aside

    async def fresh(self) -> None:
        """Return when every change of tenants, owners and staff committed before is known here."""
        await self._who.fresh()

    def scene(self, contact: Contact) -> Scene:
        """The scene for this contact now."""
        role = self._who.role_of(contact.tenant, contact.phone)
        scene = self._who.scene(contact.tenant, contact.language, role, contact.phone)
        if contact.opted_out_at is None:
            return scene
        return replace(scene, facts={**scene.facts, OPTED_OUT: True})

    async def aside(self, contact: Contact, state: State | None, event: Event) -> Entry | Away | None:
        """Whether an event is for no menu, or for one that few know of; what they say is not counted."""
        if self._aside is None or not isinstance(event, Said):
            return None
        found = await self._aside(contact, state.book if state is not None else "", event)
        if found is None:
            return None
        scene = self.scene(contact)
        if self._barred(contact, scene, state, event) is not None:
            return None  # `enter` says why
        return Entry(found, scene) if isinstance(found, str) else found

    def enter(self, contact: Contact, state: State | None, event: Event) -> Entry | Away:
        """Which book an event goes to, or why it gets no turn."""
        scene = self.scene(contact)
        if isinstance(event, Said):
            away = self._away(contact, scene, state, event)
            if away is not None:
                return away
        return Entry(self._book(contact.tenant, scene, state, event), scene)

    def _away(self, contact: Contact, scene: Scene, state: State | None, said: Said) -> Away | None:
        barred = self._barred(contact, scene, state, said)
        if barred is not None or (contact.tenant == PLATFORM and is_staff(scene.role)):
            return barred
        return self._limited(contact, self._clock.now())

    def _barred(self, contact: Contact, scene: Scene, state: State | None, said: Said) -> Away | None:
        now = self._clock.now()
        if now - said.at > self._oldest:
            return Away("too_old")
        if contact.tenant == PLATFORM and is_staff(scene.role):
            return None
        ban = self._bans.check(contact.tenant, contact, now)
        if ban is not None:
            words = "contact-banned-words" if ban.message else "contact-banned"
            return Away("banned", self._once_a_day(contact, "ban", words, _ban_args(ban)))
        tenant = self._who.by_id(contact.tenant)
        if tenant is not None and not serves(tenant) and self._book(tenant.id, scene, state, said) != OWNER_BOOK:
            return Away("closed", self._once_a_day(contact, "closed", "tenant-closed", {"tenant": tenant.name}))
        return None

    def _limited(self, contact: Contact, now: Instant) -> Away | None:
        verdict = self._gate.may_answer(contact.tenant, contact.id, now, self._who.rate(contact.tenant))
        match verdict:
            case Verdict.ANSWER:
                return None
            case Verdict.SILENT:
                return Away("limited")
            case Verdict.WARN:

                def warn(tx: Tx) -> None:
                    self._notices.to_contact(
                        tx, contact.tenant, contact.id, "slow-down", {}, cause=f"slow/{contact.id}/{now}"
                    )

                return Away("limited", warn)

    def _once_a_day(self, contact: Contact, kind: str, key: str, args: Mapping[str, Json]) -> Callable[[Tx], None]:
        day = self._clock.now() // DAY
        subject = contact.phone or str(contact.id)

        def tell(tx: Tx) -> None:
            if tx.tenant(contact.tenant).bans.told(subject, kind, day):
                self._notices.to_contact(tx, contact.tenant, contact.id, key, args, cause=f"{kind}/{contact.id}/{day}")

        return tell

    def _book(self, tenant: TenantId, scene: Scene, state: State | None, event: Event) -> str:
        if state is not None and not isinstance(event, Said | Offered) and state.book in self._books():
            return state.book  # an answer belongs to the book that asked, whatever it has made of the person
        if tenant == PLATFORM:
            if is_staff(scene.role):
                return ADMIN_BOOK
            return OWNER_BOOK if scene.role is Role.TENANT_OWNER else REGISTER_BOOK
        own = self._kind(tenant)
        if scene.role is not Role.TENANT_OWNER:
            return own
        word = event.text.strip().casefold() if isinstance(event, Said) else ""
        if word in TO_OWNER:
            return OWNER_BOOK
        if word in TO_CUSTOMER or state is None:
            return own
        return state.book if state.book in (OWNER_BOOK, own) else own

    def _kind(self, tenant: TenantId) -> str:
        record = self._who.by_id(tenant)
        kind = record.kind if record is not None else BLANK_BOOK
        return str(kind) if kind in self._books() else BLANK_BOOK


def _ban_args(ban: Ban) -> dict[str, Json]:
    return {"message": ban.message, "reason": ban.reason or "–"}
