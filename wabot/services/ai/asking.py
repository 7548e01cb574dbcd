"""One question to a tenant's language model: within its budget, past no open breaker, and counted."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

import structlog

from wabot.core.clock import MINUTE, Clock, Instant, stopwatch
from wabot.core.day import day_of
from wabot.core.errors import Refused, Retry
from wabot.core.ids import PLATFORM, TenantId
from wabot.flow.events import Json
from wabot.ports.model import Model, ModelAnswer, Prompt
from wabot.ports.store import Store, Tx
from wabot.ports.store.ai_usage import Spent
from wabot.services.ai.breaker import Breakers
from wabot.services.ai.prompt import Facts
from wabot.services.ai.terms import AiTerms, TermsBook
from wabot.services.directory import Directory
from wabot.services.notices import Notices

ModelOf = Callable[[TenantId, str], Model | None]
"""The model of the tenant's account at a provider, else of the platform's."""
OWNERS_MATTER = frozenset({"unauthorized", "no_credit", "unknown_model", "rejected"})
"""Troubles that pass only when somebody mends them."""

FORGOTTEN = 2 * MINUTE
"""After so long a question whose cost was never written counts no more: its action has ended otherwise."""

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Ceiling:
    """What all tenants together may spend of the platform's account in a day; 0: without limit."""

    answers: int = 0
    tokens: int = 0

    def is_reached(self, spent: Spent, under_way: int = 0) -> bool:
        """Whether no more may be asked."""
        full = bool(self.answers) and spent.asked + under_way >= self.answers
        return full or (bool(self.tokens) and spent.tokens >= self.tokens)


@dataclass(frozen=True, slots=True)
class Asked:
    """What became of a question. `spent` is to be counted by whoever settles it."""

    terms: AiTerms
    day: date  # of the tenant
    answer: ModelAnswer | None = None
    trouble: str = ""  # a reason of ports.model, or not_set_up, budget, ceiling, resting
    spent: Spent = field(default_factory=Spent)
    took: int = 0  # milliseconds
    ticket: int = 0  # counts against the budget until what was spent is written


class Asking:
    """Asks and counts. Nothing is repeated: whoever waits gets the menu instead."""

    def __init__(  # noqa: PLR0913 - handed over once, by bootstrap
        self,
        store: Store,
        clock: Clock,
        directory: Directory,
        notices: Notices,
        *,
        terms: TermsBook,
        model_of: ModelOf,
        ceiling: Ceiling,
        deadline: int,
    ) -> None:
        self._store, self._clock, self._directory, self._notices = store, clock, directory, notices
        self.terms, self._model_of, self.ceiling, self._deadline = terms, model_of, ceiling, deadline
        self._breakers = Breakers(clock)
        self._tickets = 0
        self._uncounted: dict[int, tuple[frozenset[TenantId], Instant]] = {}

    async def ask(self, tenant: TenantId, prompt: Prompt) -> Asked:
        """Ask the tenant's model. Model, temperature and deadline are the tenant's and the platform's."""
        terms = self.terms.of(tenant)
        asked = Asked(terms, self.today(tenant))
        model = self._model_of(tenant, terms.provider) if terms.ready else None
        if model is None or terms.account is None:
            return replace(asked, trouble="not_set_up")
        places = frozenset({tenant, terms.account.place})
        ahead = self._ahead(places)
        asked = replace(asked, ticket=self._enter(places))
        over = await self._over(tenant, terms, ahead)
        if over or not self._breakers.enter(terms.account):
            self._uncounted.pop(asked.ticket, None)
            return replace(asked, trouble=over or "resting")
        return await self._try(tenant, asked, model, prompt)

    def _enter(self, places: frozenset[TenantId]) -> int:
        self._tickets += 1
        self._uncounted[self._tickets] = (places, self._clock.now())
        return self._tickets

    def _ahead(self, places: frozenset[TenantId]) -> Counter[TenantId]:
        """Questions that were put and are not counted in the store yet: they will have spent before us."""
        now = self._clock.now()
        for ticket in [ticket for ticket, (_, at) in self._uncounted.items() if now - at > FORGOTTEN]:
            del self._uncounted[ticket]
        return Counter(place for others, _ in self._uncounted.values() for place in others & places)

    async def _try(self, tenant: TenantId, asked: Asked, model: Model, prompt: Prompt) -> Asked:
        terms, began = asked.terms, stopwatch()
        given = replace(prompt, model=terms.model, deadline=self._deadline)
        trouble: Exception | None = None
        answer: ModelAnswer | None = None
        try:
            answer = await model.answer(given)
        except (Retry, Refused) as error:
            trouble = error
            log.warning("ai.failed", tenant=tenant, provider=terms.provider, shared=terms.shared, reason=error.reason)
        finally:
            if terms.account is not None:
                self._breakers.went(terms.account, trouble or (None if answer else Retry(0, "broken_off")))
        took = round((stopwatch() - began) * 1000)
        if answer is None:
            return replace(asked, trouble=getattr(trouble, "reason", ""), spent=Spent(failures=1), took=took)
        counted = Spent(1, 0, answer.tokens_in, answer.tokens_out)
        return replace(asked, answer=answer, spent=counted, took=took)

    async def _over(self, tenant: TenantId, terms: AiTerms, ahead: Mapping[TenantId, int]) -> str:
        """Which limit is reached: `budget` for the tenant's own, `ceiling` for the platform's."""
        days = {one: self.today(one) for one in (tenant, PLATFORM)}
        spent = await self._store.read(lambda tx: {one: tx.tenant(one).ai_usage.of(day) for one, day in days.items()})
        if Ceiling(terms.answers, terms.tokens).is_reached(spent[tenant], ahead[tenant]):
            return "budget"
        if terms.shared and self.ceiling.is_reached(spent[PLATFORM], ahead[PLATFORM]):
            return "ceiling"
        return ""

    def known(self, tenant: TenantId) -> Facts:
        """What everybody may know of the business, from memory; without what its menu offers."""
        record, value = self._directory.by_id(tenant) or self._directory.platform, self._directory.value
        phone = value(tenant, "help_phone")
        return Facts(record.name, value(tenant, "hours"), phone, (), self.terms.of(tenant).prompt, record.time_zone)

    def today(self, tenant: TenantId) -> date:
        """The day in the tenant's zone."""
        record = self._directory.by_id(tenant) or self._directory.platform
        return day_of(self._clock.now(), record.time_zone)

    def together(self, first: Asked, second: Asked) -> Asked:
        """Two questions for one answer: what became of the second, at the cost of both."""
        self._uncounted.pop(first.ticket, None)
        return replace(second, spent=second.spent.plus(first.spent), took=second.took + first.took)

    def count(self, tx: Tx, tenant: TenantId, asked: Asked) -> None:
        """Keep what was spent, and tell once a day whoever can do something about a trouble. Inside the transaction
        that settles the question."""
        self._uncounted.pop(asked.ticket, None)
        if asked.spent != Spent():
            tx.tenant(tenant).ai_usage.add(asked.day, asked.spent)
            if asked.terms.shared:
                tx.tenant(PLATFORM).ai_usage.add(self.today(PLATFORM), asked.spent)
        if asked.trouble == "budget":
            limits: dict[str, Json] = {
                "answers": asked.terms.answers,
                "tokens": asked.terms.tokens,
                "tenant": self._name(tenant),
            }
            self._notices.to_owners(tx, tenant, "ai-notice-budget", limits, cause=f"ai/budget/{tenant}/{asked.day}")
        elif asked.trouble in OWNERS_MATTER:
            self._tell_of_trouble(tx, tenant, asked)
        elif asked.trouble == "ceiling":
            self._notices.to_staff(tx, "ai-notice-ceiling", {}, cause=f"ai/ceiling/{self.today(PLATFORM)}")

    def _tell_of_trouble(self, tx: Tx, tenant: TenantId, asked: Asked) -> None:
        account, cause = asked.terms.account, f"ai/trouble/{asked.trouble}/{asked.day}"
        title = account.offer.title if account is not None else ""
        args: dict[str, Json] = {
            "tenant": self._name(tenant),
            "provider": title,
            "reason": asked.trouble.replace("_", "-"),
        }
        if asked.terms.shared:
            self._notices.to_staff(tx, "ai-notice-trouble-shared", args, cause=cause)
        else:
            self._notices.to_owners(tx, tenant, "ai-notice-trouble", args, cause=f"{cause}/{tenant}")

    def _name(self, tenant: TenantId) -> str:
        record = self._directory.by_id(tenant)
        return record.name if record is not None else tenant
