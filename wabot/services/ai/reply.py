"""A model's answer to what a customer says outside of any flow: words, the menu, or a person."""

from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

import structlog

from wabot.core.access import Role
from wabot.core.ids import PLATFORM, ContactId, EventId, TenantId
from wabot.flow import values
from wabot.flow.events import Json
from wabot.flow.replies import fold
from wabot.flow.state import Scene
from wabot.ports.action import Call, Outcome
from wabot.ports.model import Message, Prompt
from wabot.ports.store import Store, Tx
from wabot.services.ai.asking import Asked, Asking
from wabot.services.ai.history import dotted, history
from wabot.services.ai.moderation import Moderated, Verdict, allowed_by, moderate
from wabot.services.ai.prompt import RULES, Facts, Offered, in_turns, system_words
from wabot.services.ai.terms import AiTerms
from wabot.services.notices import Notices

OfferedBy = Callable[[TenantId, Scene], Awaitable[Offered]]
"""What the tenant's menu offers, in the reader's language."""
TOKENS_OUT = 400
"""About a thousand characters in most languages; in those that take more of them the answer is shorter."""
QUESTION = 1_000
"""Characters of a question: what is longer is a letter, and nobody's budget is for that."""
WORDS = 200
"""Characters of them that owners read."""
SAME = 3
"""So often the same question, and a person is wanted."""
SHARE, LEAST = 4, 10
"""One customer may use up a quarter of the day's answers, and ten in any case: the others want some, too."""

log = structlog.get_logger()


class Replies:
    """Answers customers. It can do nothing but talk: all that leaves it is a word for the menu and a text."""

    def __init__(self, store: Store, asking: Asking, notices: Notices, offered_by: OfferedBy) -> None:
        self._store, self._asking, self._notices, self._offered_by = store, asking, notices, offered_by
        self._day: date | None = None
        self._asked: Counter[tuple[TenantId, ContactId]] = Counter()  # today; begun anew with the server

    async def reply(self, call: Call) -> Outcome:
        """`said` (slot answer), `menu`, `person` (both with answer, "" for none), or `down`."""
        terms, text = self._asking.terms.of(call.tenant), call.text("text").strip()[:QUESTION]
        if not terms.on or call.actor.role is not Role.CONTACT or not text:
            return Outcome("menu", {"answer": ""})
        event = EventId(call.key.rpartition("/")[0])
        earlier = await self._store.read(
            lambda tx: history(tx, call.tenant, call.actor.contact, event, max(terms.history, SAME * 2))
        )
        facts = await self.facts(call.tenant, call.scene)
        if _asked_before(earlier, text) >= SAME - 1:
            return replace(Outcome("person", {"answer": ""}), commit=partial(self._tell_owners, call, facts))
        if self._has_had_enough(call, terms):
            return Outcome("down")
        kept = earlier[-terms.history :] if terms.history else ()
        asked = await self._asking.ask(call.tenant, self._prompt(call, facts, (*kept, Message("user", text))))
        return self._outcome(call, asked, facts)

    def _has_had_enough(self, call: Call, terms: AiTerms) -> bool:
        today = self._asking.today(PLATFORM)
        if today != self._day:
            self._day, self._asked = today, Counter()
        self._asked[call.tenant, call.actor.contact] += 1
        return self._asked[call.tenant, call.actor.contact] > max(LEAST, terms.answers // SHARE)

    async def attempt(self, call: Call, tenant: TenantId, question: str) -> tuple[Asked, Moderated | None]:
        """What a customer who asked this would get, for an owner who tries it: counted, and said to nobody else."""
        scene = replace(call.scene, role=Role.CONTACT)
        facts = await self.facts(tenant, scene)
        prompt = self._prompt(call, facts, (Message("user", question[:QUESTION]),), tenant)
        asked = await self._asking.ask(tenant, prompt)
        return asked, _judged(asked, facts)

    async def facts(self, tenant: TenantId, scene: Scene) -> Facts:
        """What the model is told of this business."""
        known = self._asking.known(tenant)
        offered = await self._offered_by(tenant, scene)
        return replace(known, titles=tuple(offered.titles), has_person=offered.has_person)

    def _prompt(self, call: Call, facts: Facts, messages: Sequence[Message], tenant: TenantId | None = None) -> Prompt:
        terms = self._asking.terms.of(tenant or call.tenant)
        last = Message("user", dotted(messages[-1].text))
        turns = in_turns((*messages[:-1], last))
        return Prompt(system_words(facts, call.at), turns, temperature=terms.temperature, max_tokens=TOKENS_OUT)

    def _outcome(self, call: Call, asked: Asked, facts: Facts) -> Outcome:
        judged = _judged(asked, facts)
        if judged is None:
            outcome = Outcome("down")
        else:
            if judged.why:
                log.warning("ai.refused", tenant=call.tenant, why=judged.why)
            outcome = Outcome(judged.verdict.value, {"answer": judged.text})

        def commit(tx: Tx) -> Outcome | None:
            self._asking.count(tx, call.tenant, asked)
            if outcome.name == Verdict.PERSON:
                self._tell_owners(call, facts, tx)
            return None

        return replace(outcome, commit=commit)

    def _tell_owners(self, call: Call, facts: Facts, tx: Tx) -> None:
        """Where neither the menu nor a number leads to a person, the owners hear of it: once a day of each customer."""
        if facts.has_person or facts.help_phone:
            return
        actor, today = call.actor, self._asking.today(call.tenant)
        who: Json = values.phone(actor.phone) if actor.phone else actor.name or "–"
        args: dict[str, Json] = {"tenant": facts.name, "who": who, "words": call.text("text").strip()[:WORDS]}
        cause = f"ai/person/{actor.contact}/{today}"
        self._notices.to_owners(tx, call.tenant, "ai-notice-person", args, cause=cause)


def _judged(asked: Asked, facts: Facts) -> Moderated | None:
    if asked.answer is None:
        return None
    if asked.answer.finish == "filtered":
        return Moderated(Verdict.MENU, "", "filtered")
    return moderate(asked.answer.text, allowed_by(facts.words, RULES))


def _asked_before(earlier: Sequence[Message], text: str) -> int:
    """How often the same was said last, in a row."""
    count, same = 0, fold(text)
    for one in reversed([one for one in earlier if one.role == "user"]):
        if fold(one.text) != same:
            break
        count += 1
    return count
