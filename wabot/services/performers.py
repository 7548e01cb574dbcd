"""How the outbox performs messages, actions and timers; each settles its row itself."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Protocol

import structlog

from wabot.core.clock import MINUTE, Clock
from wabot.core.errors import NeedsPerson, Refused, Retry
from wabot.core.ids import ContactId, EffectId, TenantId, event_answering
from wabot.core.message import LAST_SAID, Delivery, Outbound
from wabot.flow.codec import effect_from_json, event_to_json
from wabot.flow.effects import RunAction, Send
from wabot.flow.events import ActionFinished, Event, Json, TimerFired
from wabot.flow.values import kind_of
from wabot.ports.action import PENDING, Actor, Call, Outcome
from wabot.ports.channel import Accepted, Channel, Sure
from wabot.ports.holding import Holding
from wabot.ports.meter import Meter
from wabot.ports.store import DONE, Fenced, NewEvent, OutboxRow, Settled, Store, StoreUnavailable, Tx
from wabot.services.broadcasts.once import weigh
from wabot.services.door import Door
from wabot.services.effects import Seal, open_secrets, open_shown
from wabot.services.endings import MAX_FAULTS
from wabot.services.people import People, said_key
from wabot.services.window import WINDOW_CLOSED, Window

LOOK_BACK = 50  # events among which the last message of somebody is looked for
MAX_UNWRITTEN = 10_000  # messages whose arrival could not be noted; the oldest are forgotten first
GIVE_UP_AFTER = 10 * MINUTE  # an action that says "not now" for so long has failed: somebody waits for its word

RunVerb = Callable[[str, Call], Awaitable[Outcome]]
"""Runs an action by name; knows roles and step-up."""
IssueOf = Callable[[Tx, OutboxRow, str], None]

log = structlog.get_logger()


class Deliver(Protocol):
    """Takes freshly recorded events to the turns."""

    def __call__(self, events: list[NewEvent]) -> None: ...


class Messages:
    """Hands messages to the tenant's channel: at least once, looking first where an earlier try may have arrived."""

    def __init__(  # noqa: PLR0913, PLR0917 - handed over once, by bootstrap
        self,
        store: Store,
        holding: Holding,
        people: People,
        channel_of: Callable[[TenantId], Channel],
        meter: Meter,
        unseal: Seal,
        window: Window,
    ) -> None:
        self._store, self._holding, self._people = store, holding, people
        self._channel_of, self._meter, self._unseal, self._window = channel_of, meter, unseal, window
        self._unwritten: dict[tuple[TenantId, EffectId], Accepted] = {}  # taken by the channel, the store not told yet

    async def perform(self, row: OutboxRow) -> None:
        """Send one message and note that the channel took it."""
        effect = row.effect or effect_from_json(row.body)
        if not isinstance(effect, Send):
            raise TypeError(f"outbox row {row.id} is no message")
        channel = self._channel_of(row.tenant)
        accepted = self._unwritten.get((row.tenant, row.id))
        if accepted is None and row.attempts > 1:
            accepted = await channel.find(row.tenant, row.id)
            if accepted is None:
                weigh(row, sure=isinstance(channel, Sure) and channel.finds_all)
        if accepted is None:
            try:
                accepted = await self._send(channel, row, effect.message)
            except Refused as refused:
                if refused.reason != WINDOW_CLOSED:
                    raise
                await self._window.refuse(row)
                return
        self._meter.sent("sent")
        await self._note(row, accepted)

    async def _note(self, row: OutboxRow, accepted: Accepted) -> None:
        """Where the store is away it is noted when the row comes round again, and nobody is told twice."""
        sent = Settled(row.tenant, row.id, Delivery.SENT, accepted.at, reference=accepted.reference, epoch=row.epoch)
        try:
            await self._store.settle_sent(sent)
        except StoreUnavailable:
            self._unwritten[row.tenant, row.id] = accepted
            if len(self._unwritten) > MAX_UNWRITTEN:
                self._unwritten.pop(next(iter(self._unwritten)))
            raise
        self._unwritten.pop((row.tenant, row.id), None)

    async def _send(self, channel: Channel, row: OutboxRow, said: Outbound) -> Accepted:
        to = await self._people.address(row.tenant, row.contact)
        message = open_shown(said, row.tenant, ContactId(row.contact), self._unseal)
        if message.about == LAST_SAID:
            message = replace(message, about=await self._last_said(row))
        admitted = await self._window.admit(channel.name, row, message)
        # Looked at the clock once more: this very moment may be one that a frozen server wakes up in.
        if self._holding.holds(row.tenant) != row.epoch:
            raise Fenced(f"{row.tenant} is not held under epoch {row.epoch} any more")
        return await channel.send(row.tenant, to, row.id, admitted)

    async def _last_said(self, row: OutboxRow) -> str:
        """The channel's id of what they sent last. Raises Refused("nothing_said")."""
        newest = await self._store.read(lambda tx: tx.tenant(row.tenant).events.tail(LOOK_BACK, row.contact))
        said = next((event for event in newest if event.kind == "said"), None)
        if said is None:
            raise Refused("nothing_said", "there is nothing to react to")
        return said.dedupe.removeprefix(said_key(""))


class Answers:
    """Settles a row together with the event that carries its result."""

    def __init__(self, store: Store, clock: Clock, deliver: Deliver) -> None:
        self._store, self._clock, self._deliver = store, clock, deliver

    def event(self, row: OutboxRow, event: Event, kind: str) -> NewEvent:
        """The event as the store keeps it; its dedupe key is its id."""
        return NewEvent(
            row.tenant, event.id, row.contact, kind, f"r:{event.id}", event_to_json(event).decode(), event.at, event.at
        )

    async def row(self, tenant: TenantId, effect: EffectId) -> OutboxRow | None:
        """An effect as it was stored."""
        return await self._store.read(lambda tx: tx.tenant(tenant).outbox.get(effect))

    async def timer(self, row: OutboxRow) -> None:
        """A timer came due."""
        fired = self.event(row, TimerFired(event_answering(row.id), self._clock.now(), row.id), "timer")
        if await self._store.submit(lambda tx: tx.tenant(row.tenant).outbox.add_answer(row, fired)):
            self._deliver([fired])

    async def outcome(self, row: OutboxRow, outcome: Outcome) -> None:
        """An action ended: its writes, its settling and its answer (none of PENDING) in one transaction."""
        now = self._clock.now()

        def job(tx: Tx) -> NewEvent | None:
            final = outcome
            if not tx.tenant(row.tenant).outbox.still_ours(row):
                return None  # settled by an earlier try, or another server's by now
            if outcome.commit is not None:
                final = outcome.commit(tx) or outcome
            if final.name == PENDING:
                tx.tenant(row.tenant).outbox.settle(Settled(row.tenant, row.id, DONE, now, epoch=row.epoch))
                return None
            finished = ActionFinished(event_answering(row.id), now, row.id, final.name, final.slots)
            answer = self.event(row, finished, "action")
            tx.tenant(row.tenant).outbox.add_answer(row, answer, DONE)
            return answer

        answer = await self._store.submit(job)
        if answer is not None:
            self._deliver([answer])


class Actions:
    """Runs verbs. Whatever goes wrong, the conversation hears a word and goes on."""

    def __init__(  # noqa: PLR0913, PLR0917 - handed over once, by bootstrap
        self, people: People, door: Door, clock: Clock, answers: Answers, run: RunVerb, unseal: Seal, issue: IssueOf
    ) -> None:
        self._people, self._door, self._clock, self._answers = people, door, clock, answers
        self._run, self._unseal, self._issue = run, unseal, issue

    async def perform(self, row: OutboxRow) -> None:
        """Run one action to its outcome."""
        effect = effect_from_json(row.body)
        if not isinstance(effect, RunAction):
            raise TypeError(f"outbox row {row.id} is no action")
        try:
            outcome = await self._run(effect.action, await self._call(row, effect))
            await self._answers.outcome(row, outcome)
        except Retry as retry:
            if self._clock.now() - row.created_at <= GIVE_UP_AFTER:
                raise
            log.warning("action.not_in_time", tenant=row.tenant, effect=row.id, reason=retry.reason)
            await self._answers.outcome(row, Outcome("failed", {"reason": retry.reason}))
        except Refused as refused:
            await self._answers.outcome(row, Outcome("failed", {"reason": refused.reason}))
        except NeedsPerson as need:
            await self._fail(row, need.issue)
        except Exception:
            if row.attempts < MAX_FAULTS:
                raise
            log.exception("action.gave_up", tenant=row.tenant, effect=row.id, action=effect.action)
            await self._fail(row, "action_fault")

    async def _fail(self, row: OutboxRow, issue: str) -> None:
        def open_issue(tx: Tx) -> None:
            self._issue(tx, row, issue)

        await self._answers.outcome(row, Outcome("failed", commit=open_issue))

    async def _call(self, row: OutboxRow, effect: RunAction) -> Call:
        contact = await self._people.contact(row.tenant, ContactId(row.contact))
        if contact is None:
            raise Refused("no_contact", row.contact)
        scene = self._door.scene(contact)
        actor = Actor(contact.id, contact.phone, scene.role, scene.language, contact.name)
        args = await self._in_the_clear(row.tenant, effect)
        return Call(effect.id, row.tenant, actor, self._clock.now(), scene, args)

    async def _in_the_clear(self, tenant: TenantId, effect: RunAction) -> Mapping[str, Json]:
        """The arguments; a secret whose action is run again after a step-up is still with the first run's effect."""
        args = dict(open_secrets(effect, tenant, self._unseal))
        for name, value in args.items():
            if isinstance(value, dict) and kind_of(value) == "sealed":
                args[name] = await self._earlier_secret(tenant, effect.action, value)
        return args

    async def _earlier_secret(self, tenant: TenantId, action: str, value: dict[str, Json]) -> Json:
        row = await self._answers.row(tenant, EffectId(str(value.get("effect"))))
        earlier = effect_from_json(row.body) if row is not None else None
        if not isinstance(earlier, RunAction) or earlier.action != action:
            raise Refused("secret_gone", "the effect that carried it was pruned")
        return (await self._in_the_clear(tenant, earlier)).get(str(value.get("name")))
