"""Language models: answers to customers, answers found for flows, and how an owner sets and tries them."""

from dataclasses import replace

from wabot.actions.provider_lines import standing_with
from wabot.actions.registry import Services, action
from wabot.actions.whom import tenant_of
from wabot.core.access import Role
from wabot.core.ids import PLATFORM
from wabot.core.tenant import Tenant, serves
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.ai.asking import Asked
from wabot.services.ai.moderation import Moderated, Verdict
from wabot.services.ai.terms import AUTO, AiTerms
from wabot.services.audit import by

_NOT_SET = "setting-not-set"


@action("ai.reply", outcomes=("said", "menu", "person", "down"))
async def reply(call: Call, services: Services) -> Outcome:
    """What a customer said outside of any flow is answered in words, by the menu, or by a person."""
    return await services.ai.replies.reply(call)


@action("flow.understand", outcomes=("understood", "unclear", "down"))
async def understand(call: Call, services: Services) -> Outcome:
    """The words that answer a flow's AI question; the engine judges them."""
    return await services.ai.understanding.understand(call)


@action("ai.home", outcomes=("shown", "not_found"), role=Role.TENANT_OWNER)
async def home(call: Call, services: Services) -> Outcome:
    """How it is set, and what was spent today."""
    tenant = await tenant_of(call, services, "bot")
    if tenant is None:
        return Outcome("not_found")
    terms, spent = services.ai.terms(tenant.id), await services.ai.spent_today(tenant.id)
    slots: dict[str, Json] = {
        "bot": tenant.id,
        "name": tenant.name,
        "ai_on": "yes" if terms.on else "no",
        "ai_state": _state(terms, over=_is_over(terms, spent.asked, spent.tokens)),
        "ai_account": _account(services, tenant, terms),
        "ai_model_now": terms.model or values.text("ai-usual-model"),
        "ai_knows": len(terms.prompt),
        "ai_heat": f"{terms.temperature:g}",
        "ai_history_now": terms.history,
        "ai_answers": terms.answers,
        "ai_tokens_most": terms.tokens,
        "ai_asked_today": spent.asked,
        "ai_tokens_today": spent.tokens,
    }
    return Outcome("shown", slots)


@action("ai.platform", outcomes=("shown",), role=Role.VIEWER)
async def platform(_call: Call, services: Services) -> Outcome:
    """The platform's own account: what all bots that use it have spent today, and who has it switched on."""
    await services.directory.fresh()
    terms, spent = services.ai.terms(PLATFORM), await services.ai.spent_today(PLATFORM)
    ceiling = services.ai.asking.ceiling
    living = [one for one in services.directory.all() if serves(one)]
    slots: dict[str, Json] = {
        "ai_account": _account(services, services.directory.platform, terms),
        "ai_model_now": terms.model or values.text("ai-usual-model"),
        "ai_asked_today": spent.asked,
        "ai_tokens_today": spent.tokens,
        "ai_answers": ceiling.answers or values.text("ai-no-limit"),
        "ai_tokens_most": ceiling.tokens or values.text("ai-no-limit"),
        "ai_bots": sum(services.ai.terms(one.id).on for one in living),
    }
    return Outcome("shown", slots)


@action("ai.switch", outcomes=("on", "off", "not_ready", "not_found"), role=Role.TENANT_OWNER)
async def switch(call: Call, services: Services) -> Outcome:
    """On (argument to: auto) or off. It is not switched on where there is nobody to ask."""
    tenant = await tenant_of(call, services, "bot")
    if tenant is None:
        return Outcome("not_found")
    on = call.text("to") == AUTO
    if on and not services.ai.terms(tenant.id).ready:
        return Outcome("not_ready")
    outcome = await services.settings.set(by(call), tenant.id, "ai", AUTO if on else "off")
    return replace(outcome, name="on" if on else "off") if outcome.name == "set" else Outcome("not_found")


@action("ai.key", outcomes=("asked", "none", "not_found"), role=Role.TENANT_OWNER)
async def key(call: Call, services: Services) -> Outcome:
    """Which setting holds the key of the provider in use."""
    tenant = await tenant_of(call, services, "bot")
    if tenant is None:
        return Outcome("not_found")
    provider = services.ai.terms(tenant.id).provider
    return Outcome("asked", {"key": f"{provider}_api_key"}) if provider else Outcome("none")


@action("ai.try", outcomes=("answered", "handed_over", "trouble", "not_found"), role=Role.TENANT_OWNER)
async def attempt(call: Call, services: Services) -> Outcome:
    """What a customer who asked this would read, how long it took and what it cost; counted like any other."""
    tenant = await tenant_of(call, services, "bot")
    if tenant is None:
        return Outcome("not_found")
    asked, judged = await services.ai.replies.attempt(call, tenant.id, call.text("question"))

    def commit(tx: Tx) -> Outcome | None:
        services.ai.asking.count(tx, tenant.id, asked)
        return None

    return replace(_tried(asked, judged), commit=commit)


@action("ai.days", outcomes=("shown", "not_found"), role=Role.TENANT_OWNER)
async def days(call: Call, services: Services) -> Outcome:
    """The last seven days, newest first."""
    tenant = await tenant_of(call, services, "bot")
    if tenant is None:
        return Outcome("not_found")
    lines: list[Json] = [
        values.text(
            "ai-day",
            {
                "day": values.date(day.isoformat()),
                "replies": spent.replies,
                "failures": spent.failures,
                "tokens_in": spent.tokens_in,
                "tokens_out": spent.tokens_out,
            },
        )
        for day, spent in await services.ai.days(tenant.id)
    ]
    return Outcome("shown", {"lines": lines or [values.text("ai-days-none")]})


def _tried(asked: Asked, judged: Moderated | None) -> Outcome:
    cost: dict[str, Json] = {
        "seconds": f"{asked.took / 1000:.1f}",
        "tokens_in": asked.spent.tokens_in,
        "tokens_out": asked.spent.tokens_out,
    }
    if judged is None:
        return Outcome("trouble", {**cost, "why": values.text(f"ai-trouble-{asked.trouble.replace('_', '-')}")})
    if judged.verdict is Verdict.SAID:
        return Outcome("answered", {**cost, "answer": judged.text})
    whereto = "refused" if judged.why else judged.verdict.value
    told = values.text("ai-hands-over", {"whereto": whereto, "why": judged.why or "none"})
    return Outcome("handed_over", {**cost, "told": told, "answer": judged.text})


def _state(terms: AiTerms, *, over: bool) -> Json:
    if not terms.on:
        return values.text("ai-state-off")
    if not terms.ready:
        return values.text("ai-state-nobody")
    return values.text("ai-state-over" if over else "ai-state-on")


def _is_over(terms: AiTerms, asked: int, tokens: int) -> bool:
    return asked >= terms.answers or tokens >= terms.tokens


def _account(services: Services, tenant: Tenant, terms: AiTerms) -> Json:
    if terms.account is None:
        return values.text(_NOT_SET)
    standing = standing_with(services, tenant.id, terms.provider)
    return values.text("ai-account", {"title": terms.account.offer.title, "standing": standing})
