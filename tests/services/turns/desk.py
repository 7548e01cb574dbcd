"""A small wabot around turns and the outbox: real store, real engine, and a channel that can be told to fail."""

import asyncio
from collections import deque
from collections.abc import Mapping

from wabot.core.access import Role
from wabot.core.clock import DAY, Instant, MovableClock
from wabot.core.errors import NeedsPerson
from wabot.core.ids import CountedIds, TenantId
from wabot.core.lease import Epoch
from wabot.core.message import Address, Inbound, Outbound, phone_address
from wabot.core.tenant import Tenant, TenantStatus
from wabot.flow.book import Book
from wabot.flow.library import parse_book
from wabot.flow.state import Scene
from wabot.flow.texts import Texts
from wabot.ports.action import Call, Outcome
from wabot.ports.channel import Accepted
from wabot.ports.holding import Holding, SoleHolding
from wabot.ports.meter import Unmetered
from wabot.ports.store import NewEvent, OutboxRow, Store, StoredEvent, Tx
from wabot.ports.store.bans import Ban
from wabot.ports.store.contacts import Contact
from wabot.services.activity import Activity
from wabot.services.arrivals import Arrivals
from wabot.services.door import Door
from wabot.services.effects import ACTION, TIMER
from wabot.services.library import Library
from wabot.services.notices import SEND, Notices, Reader
from wabot.services.outbox import Outbox
from wabot.services.people import People
from wabot.services.performers import Actions, Answers, Messages
from wabot.services.send_gate import SendGate
from wabot.services.turn import TurnTaker
from wabot.services.turns import Turns
from wabot.services.window import Window

START = Instant(1_790_000_000_000)
T1 = TenantId("T1")
ANNA, BEN = "254722000111", "254722000222"

TEXTS = """
hello = Hello { $name }
ask-name = What is your name?
later = Later
did-it = Did it
slow-down = Slow down
turn-sorry = Sorry
tenant-closed = Closed
contact-banned = Banned
ask-pin = PIN?
"""
ENGINE = ("back", "home")
BOOK = """
book: blank
start: home
triggers:
  - {keyword: [work], goto: work}
  - {keyword: [wait], goto: wait}
  - {keyword: [pin], goto: pin}
  - {all: true, goto: home}
nodes:
  home: {kind: ask, text: ask-name, input: text, into: name, goto: greet}
  greet: {kind: message, text: hello, goto: done}
  done: {kind: end}
  work: {kind: run, action: test.work, outcomes: {done: worked}}
  worked: {kind: end, text: did-it}
  wait: {kind: delay, for: 30d, goto: waited}
  waited: {kind: end, text: later}
  pin: {kind: ask, text: ask-pin, input: secret, into: pin, goto: check}
  check: {kind: run, action: test.work, args: {pin: "{{pin}}"}, outcomes: {done: worked}}
"""


class Line:
    """A channel of one wire: keeps what was sent, and fails as told."""

    name = "line"

    def __init__(self) -> None:
        self.sent: list[tuple[str, str]] = []
        self.spoke = asyncio.Event()
        self.keys: dict[str, Accepted] = {}
        self.failures: deque[Exception] = deque()
        self.remembers = True  # whether `find` can say what was accepted

    async def send(self, tenant: TenantId, to: Address, key: str, message: Outbound) -> Accepted:
        if self.failures:
            raise self.failures.popleft()
        self.sent.append((to.value, message.text))
        self.spoke.set()
        accepted = self.keys[key] = Accepted(f"wamid-{key}", START)
        return accepted

    async def find(self, tenant: TenantId, key: str) -> Accepted | None:
        return self.keys.get(key) if self.remembers else None

    def to(self, phone: str) -> list[str]:
        """What this phone got."""
        return [text for number, text in self.sent if number == phone]


class Town:
    """Who is who: one approved tenant, everybody else a contact."""

    def __init__(self) -> None:
        self.tenant = Tenant(T1, "Mama Duka", "254711222333", status=TenantStatus.APPROVED)
        self.limit: int | None = None
        self.fault: Exception | None = None
        self.banned: Ban | None = None

    async def fresh(self) -> None:
        if self.fault is not None:
            raise self.fault

    def by_id(self, tenant: TenantId) -> Tenant | None:
        return self.tenant

    def role_of(self, tenant: TenantId, phone: str) -> Role:
        return Role.CONTACT

    def rate(self, tenant: TenantId) -> int | None:
        return self.limit

    def scene(self, tenant: TenantId, language: str, role: Role, phone: str) -> Scene:
        return Scene(role, language or "en", facts={"contact_phone": phone})

    def check(self, tenant: TenantId, contact: Contact, now: Instant) -> Ban | None:
        return self.banned

    def owners(self, tx: Tx, tenant: TenantId) -> list[Reader]:
        return []

    def staff(self, tx: Tx, least: Role) -> list[Reader]:
        return []


class _Unset:
    """Settings of which none is set."""

    def value(self, tenant: TenantId, key: str) -> str:
        return ""


class Desk:
    """Everything wired; `start` and `stop` are one life of the process, the store outlives it."""

    def __init__(
        self,
        store: Store,
        clock: MovableClock,
        ids: CountedIds,
        line: Line,
        life: int = 1,
        *,
        holding: Holding | None = None,
    ) -> None:
        self.store, self.clock, self.ids, self.line = store, clock, ids, line
        self.town, self.activity = Town(), Activity()
        self.outcome = Outcome("done")
        self.trouble: Exception | None = None  # how actions fail
        self.calls: list[Call] = []
        self.called = asyncio.Event()
        self.may_end = asyncio.Event()  # actions wait for it
        self.may_end.set()
        self.issues: list[str] = []
        self.sources: Mapping[str, str] = {"book.yaml": BOOK}
        self._texts = Texts.of({"en": {"t.ftl": TEXTS}})
        holding = holding or SoleHolding(Epoch(life))
        self.notices = notices = Notices(self._texts, self.town, clock, ids)
        gate = SendGate(20, 0)
        self.library = Library(store, clock, self._load, self._parse)
        self.people = people = People(store, ids)
        door = Door(self.town, self.town, gate, notices, clock, books=self.library.names, oldest=DAY)
        answers = Answers(store, clock, self._deliver)
        actions = Actions(people, door, clock, answers, self._run, _unseal, self._issue)
        window = Window(store, clock, _Unset(), notices)
        messages = Messages(store, holding, people, lambda _tenant: line, Unmetered(), _unseal, window)  # type: ignore[arg-type,return-value]
        performers = {SEND: messages.perform, ACTION: actions.perform, TIMER: answers.timer}
        self.outbox = Outbox(store, clock, holding, self.activity, performers=performers, raise_issue=self._issue)
        taker = TurnTaker(store, clock, holding, library=self.library, door=door, outbox=self.outbox, seal=_seal)
        self.turns = Turns(
            store,
            clock,
            self.activity,
            holding=holding,
            taker=taker,
            meter=Unmetered(),
            apologise=lambda tx, event: self._sorry(tx, event, notices),
        )
        self.arrivals = Arrivals(
            clock, ids, self.activity, people=people, turns=self.turns, taker=taker, meter=Unmetered()
        )

    async def start(self) -> "Desk":
        """Begin to live."""
        await self.library.open()
        await self.outbox.start()
        await self.turns.start()
        return self

    async def stop(self) -> None:
        """End in good order."""
        await self.turns.stop()
        await self.outbox.stop()

    async def says(self, phone: str, text: str, message_id: str = "", at: Instant | None = None) -> bool:
        """Somebody writes; returns when nothing is left to do."""
        message = Inbound(T1, phone_address(phone), message_id or self.ids.new(), at or self.clock.now(), text)
        recorded = await self.arrivals.receive(message)
        await self.activity.quiet()
        return recorded

    async def tell(self, phone: str, key: str) -> None:
        """A service has something to say to a contact."""
        await self.store.submit(lambda tx: self.notices.to_phone(tx, T1, phone, key, {}, cause=self.ids.new()))

    def inbound(self, phone: str, text: str) -> Inbound:
        """A message on its way in."""
        return Inbound(T1, phone_address(phone), self.ids.new(), self.clock.now(), text)

    def parting(self, tenant: TenantId) -> "asyncio.Task[None]":
        """Somebody waits for the outbox to have done with a tenant."""
        return asyncio.create_task(self.outbox.parted(tenant))

    async def later(self, duration: int) -> None:
        """Time moves and what is due happens."""
        self.clock.advance(duration)
        self.outbox.poke()
        await self.activity.quiet()

    def _deliver(self, events: list[NewEvent]) -> None:
        self.turns.deliver(events)

    def _load(self) -> dict[str, Book]:
        book = self._parse("blank", self.sources)
        return {book.name: book}

    def _parse(self, name: str, sources: Mapping[str, str]) -> Book:
        return parse_book(name, sources, self._texts, {"test.work": frozenset({"done"})})

    async def _run(self, name: str, call: Call) -> Outcome:
        self.calls.append(call)
        self.called.set()
        await self.may_end.wait()
        if self.trouble is not None:
            raise self.trouble
        return self.outcome

    def _issue(self, tx: Tx, row: OutboxRow, issue: str) -> None:
        self.issues.append(issue)

    def _sorry(self, tx: Tx, event: StoredEvent, notices: Notices) -> None:
        self.issues.append("turn_parked")
        notices.to_contact(tx, event.tenant, event.contact, "turn-sorry", {}, cause=f"{event.id}/sorry")


def needs_person() -> Exception:
    """An action's cry for help."""
    return NeedsPerson("odd")


def _seal(tenant: TenantId, field: str, secret: str) -> str:
    return f"sealed:{field}:{secret[::-1]}"


def _unseal(tenant: TenantId, field: str, sealed: str) -> str:
    prefix = f"sealed:{field}:"
    assert sealed.startswith(prefix)
    return sealed.removeprefix(prefix)[::-1]
