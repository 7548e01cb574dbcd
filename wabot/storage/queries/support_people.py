"""Statements for those who answer tickets, and for questions asked often."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import orjson
from sqlalchemy import Row, func

from wabot.core.ticket import Agent, Faq
from wabot.storage.scope import Scope
from wabot.storage.tables.support import agent as agents
from wabot.storage.tables.support import faq


class SqlAgents:
    """Implements ports.store.support.Agents."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def get(self, phone: str) -> Agent | None:
        row = self._scope.first(self._scope.select(agents).where(agents.c.phone == phone))
        return None if row is None else _agent(row)

    def all(self) -> Sequence[Agent]:
        by_name = self._scope.select(agents).order_by(agents.c.name, agents.c.phone)
        return [_agent(row) for row in self._scope.all(by_name)]

    def save(self, agent: Agent) -> None:
        unsaid = orjson.dumps(list(agent.unsaid)).decode()
        values = {"name": agent.name, "listed": int(agent.listed), "ticket": agent.ticket, "unsaid": unsaid}
        known = self.get(agent.phone)
        self._scope.upsert(agents, {"phone": agent.phone, **values})
        if agent.listed != (known is not None and known.listed):  # every server reads its list anew
            self._scope.touch("agents")

    def remove(self, phone: str) -> bool:
        gone = self._scope.execute(self._scope.delete(agents).where(agents.c.phone == phone)).rowcount
        self._scope.touch("agents")
        return gone == 1


class SqlFaqEntries:
    """Implements ports.store.support.FaqEntries."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def add(self, entry: Faq) -> Faq:
        while True:  # two owners at once: the second gets the number after
            last = self._scope.scalar(self._scope.select(faq, func.max(faq.c.number)))
            numbered = replace(entry, number=int(last or 0) + 1)
            if self._scope.insert(faq, {"number": numbered.number, **_values(numbered)}):
                return numbered

    def get(self, number: int) -> Faq | None:
        row = self._scope.first(self._scope.select(faq).where(faq.c.number == number))
        return None if row is None else _faq(row)

    def save(self, entry: Faq) -> None:
        self._scope.execute(self._scope.update(faq).where(faq.c.number == entry.number).values(**_values(entry)))

    def remove(self, number: int) -> bool:
        return self._scope.execute(self._scope.delete(faq).where(faq.c.number == number)).rowcount == 1

    def all(self) -> Sequence[Faq]:
        most_used = self._scope.select(faq).order_by(faq.c.uses.desc(), faq.c.number)
        return [_faq(row) for row in self._scope.all(most_used)]

    def used(self, number: int) -> None:
        self._scope.execute(self._scope.update(faq).where(faq.c.number == number).values(uses=faq.c.uses + 1))


def _values(entry: Faq) -> dict[str, Any]:
    return {
        "question": entry.question, "answer": entry.answer, "words": entry.words, "language": entry.language,
        "uses": entry.uses,
    }  # fmt: skip


def _agent(row: Row[Any]) -> Agent:
    return Agent(row.phone, row.name, bool(row.listed), row.ticket, tuple(orjson.loads(row.unsaid)))


def _faq(row: Row[Any]) -> Faq:
    return Faq(row.number, row.question, row.answer, row.words, row.language, row.uses)
