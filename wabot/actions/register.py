"""A stranger asks for a bot of their own on the master bot; nothing here tells that administration exists."""

from dataclasses import replace

from wabot.actions.lines import day, language_items
from wabot.actions.registry import Services, action
from wabot.actions.whom import typed_phone
from wabot.core import languages
from wabot.core import phone as phones
from wabot.core.tenant import Tenant, TenantStatus
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.audit import by
from wabot.services.tenants import Application

MAX_WAITING = 3
"""Requests one person may have waiting at once."""


async def _requests(call: Call, services: Services) -> list[Tenant]:
    await services.directory.fresh()
    living = [t for t in services.directory.all() if t.status is not TenantStatus.DELETED]
    return [t for t in living if call.actor.phone in services.directory.owner_phones(t.id)] if call.actor.phone else []


@action("register.home", outcomes=("stranger", "known"))
async def home(call: Call, services: Services) -> Outcome:
    """Whether this person has asked before."""
    mine = await _requests(call, services)
    return Outcome("known" if mine else "stranger", {"platform": services.directory.platform.name})


@action("register.status", outcomes=("listed", "none"))
async def status(call: Call, services: Services) -> Outcome:
    """What became of this person's requests."""
    lines = [_status_line(tenant, call) for tenant in await _requests(call, services)]
    return Outcome("listed", {"lines": lines}) if lines else Outcome("none")


@action("register.begin", outcomes=("open", "code", "locked", "closed", "enough"))
async def begin(call: Call, services: Services) -> Outcome:
    """Whether registration is open, and guarded by a code."""
    waiting = [t for t in await _requests(call, services) if t.status is TenantStatus.NEW]
    if len(waiting) >= MAX_WAITING:
        return Outcome("enough")
    return await services.access_code.begin(by(call))


@action("register.code", outcomes=("right", "wrong", "locked"))
async def code(call: Call, services: Services) -> Outcome:
    """Judge the access code."""
    outcome = await services.access_code.check(by(call), call.text("code"))
    checked = outcome.commit
    if checked is None:
        return outcome

    def commit(tx: Tx) -> Outcome | None:
        answer = checked(tx)
        if answer is not None and answer.name == "right":
            return replace(answer, slots={"code_at": int(call.at)})
        return answer

    return replace(outcome, commit=commit)


@action("register.number", outcomes=("good", "bad_phone", "taken"))
async def number(call: Call, services: Services) -> Outcome:
    """Whether the number can be a bot's: a mobile number of the country that nobody uses yet."""
    await services.directory.fresh()
    typed = typed_phone(call)
    read = phones.parse(typed, services.directory.platform.country)
    if not isinstance(read, str):
        return Outcome("bad_phone", {"phone": typed})
    if services.directory.by_phone(read) is not None:
        return Outcome("taken", {"phone": values.phone(read)})
    return Outcome("good", {"phone": values.phone(read)})


@action("register.languages", outcomes=("listed",))
async def spoken(_call: Call, _services: Services) -> Outcome:
    """The languages a bot may speak."""
    return Outcome("listed", {"choices": language_items()})


@action("register.summary", outcomes=("shown", "bad_name"))
async def summary(call: Call, services: Services) -> Outcome:
    """All answers in words, before they are sent."""
    form = _form(call)
    if services.tenants.check(form) == "bad_name":
        return Outcome("bad_name")
    slots: dict[str, Json] = {
        "kind_text": values.text(f"register-kind-{form.kind}"),
        "language_text": languages.NAMES.get(form.language, form.language),
        "plan_text": values.text(f"register-plan-{form.plan}"),
    }
    return Outcome("shown", slots)


@action("register.submit", outcomes=("waiting", "taken", "bad_phone", "bad_name", "bad_kind", "code"))
async def submit(call: Call, services: Services) -> Outcome:
    """Send the request; where a code is wanted, it must have been given in this conversation."""
    await services.directory.fresh()
    if services.access_code.needed() and not call.text("code_at"):
        return Outcome("code")
    outcome = await services.tenants.create(by(call), _form(call))
    made = outcome.commit
    if outcome.name != "created" or made is None:
        return outcome

    def commit(tx: Tx) -> Outcome | None:
        answer = made(tx)
        return replace(answer, name="waiting") if answer is not None and answer.name == "created" else answer

    return replace(outcome, name="waiting", commit=commit)


def _form(call: Call) -> Application:
    words = {name: call.text(name) for name in ("name", "kind", "language", "plan")}
    return Application(phone=typed_phone(call), owner=call.actor.phone, **words)


def _status_line(tenant: Tenant, call: Call) -> Json:
    args: dict[str, Json] = {
        "name": tenant.name,
        "reason": tenant.reason or "–",
        "expires_at": day(tenant.expires_at, call.scene),
    }
    return values.text(f"register-status-line-{tenant.status}", args)
