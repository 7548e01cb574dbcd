"""One thing an agent does with a ticket by a line of their own, and what they read of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wabot.actions.support.sheet import last_words, story
from wabot.core.ticket import Agent, Ticket
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call
from wabot.ports.store import Tx
from wabot.services.support.line import Line
from wabot.services.support.service import Support
from wabot.services.support.spoken import Verb
from wabot.services.support.telling import name_of, who_of

LAST = 5  # lines shown to who takes a ticket


@dataclass(frozen=True, slots=True)
class Deed:
    """In the transaction that settles the agent's words."""

    tx: Tx
    call: Call
    support: Support
    agent: Agent

    def do(self, verb: Verb, number: int, lines: Sequence[Line]) -> None:
        """What the verb says, with the ticket of this number (0: with none)."""
        match verb:
            case Verb.LEAVE:
                self.support.desk.leave(self.tx, self.call.tenant, self.agent)
                self._tell("support-left-ticket", {"number": f"{self.agent.ticket}"})
            case Verb.ASK:
                self._ask()
            case Verb.CHOSEN if not number:
                self._forget_unsaid()
            case _:
                self._with(verb, number, lines)
        if self.agent.unsaid and not (verb is Verb.CHOSEN and number) and self._nothing_waits():
            self._tell("support-not-sent", {})

    def _with(self, verb: Verb, number: int, lines: Sequence[Line]) -> None:
        ticket = self.tx.tenant(self.call.tenant).tickets.lock(number)
        if ticket is None:
            self._tell("support-no-such", {"number": f"{number}"})
            return
        match verb:
            case Verb.SAY | Verb.CHOSEN:
                self._answer(ticket, lines)
            case Verb.NOTE:
                self.support.desk.note(self.tx, ticket, self.agent, lines[0])
                self._tell_of(ticket, "support-noted", {})
            case Verb.TAKE:
                self.support.desk.take(self.tx, ticket, self.agent, self.call.at, enter=True)
                self._tell_of(
                    ticket,
                    "support-taken",
                    {"lines": last_words(self.tx, ticket, self.support.agents, LAST, notes=True)},
                )
            case Verb.DONE:
                solved = self.support.desk.solve(self.tx, ticket, self.agent, self.call.at)
                self._tell_of(ticket, "support-done" if solved is not None else "support-done-before", {})
            case Verb.HAND_ON:
                self._hand_on(ticket, self.call.text("words"))
            case _:
                self._tell_of(ticket, "support-story", {"lines": story(self.tx, ticket, self.support.agents)})

    def _answer(self, ticket: Ticket, lines: Sequence[Line]) -> None:
        for line in lines:
            self.support.desk.answer(self.tx, self.call.tenant, ticket.number, self.agent, line)
        if self.agent.unsaid:
            self._forget_unsaid()
        taken = ticket.alive and ticket.agent not in ("", self.agent.phone)
        holder = self.support.agents.get(self.tx, ticket.tenant, ticket.agent) if taken else None
        if holder is None:
            self._tell_of(ticket, "support-sent", {})
        else:
            self._tell_of(ticket, "support-sent-beside", {"other": name_of(holder)})

    def _ask(self) -> None:
        choices = self.support.keep_unsaid(self.tx, self.call.tenant, self.agent, self.call.text("event"))
        lines: list[Json] = [
            values.text("support-choice", {"n": f"{n}", "number": f"{one.number}", "who": who_of(self.tx, one)})
            for n, one in enumerate(choices, 1)
        ]
        self._tell("support-for-whom", {"lines": lines})

    def _hand_on(self, ticket: Ticket, name: str) -> None:
        found = self.support.agents.called(self.tx, self.call.tenant, name)
        others = [other for other in found if other.phone != self.agent.phone]
        if len(others) != 1:
            self._tell_of(ticket, "support-no-agent", {"name": name})
            return
        self.support.desk.pass_on(self.tx, ticket, self.agent, others[0], self.call.at)
        self._tell_of(ticket, "support-passed-on", {"agent": name_of(others[0])})

    def _nothing_waits(self) -> bool:
        row = self.tx.tenant(self.call.tenant).agents.get(self.agent.phone)
        return row is None or not row.unsaid

    def _forget_unsaid(self) -> None:
        self.support.agents.save(self.tx, self.call.tenant, replace(self.agent, unsaid=()))

    def _tell(self, key: str, args: dict[str, Json]) -> None:
        self.support.tell(self.tx, self.call, key, args)

    def _tell_of(self, ticket: Ticket, key: str, args: dict[str, Json]) -> None:
        told = {"who": who_of(self.tx, ticket), **args}
        self.support.tell_of(self.tx, self.call, ticket.number, key, told)
