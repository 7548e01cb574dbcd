"""What the platform's people do with tenants: make, approve, renew, reject, ban, place, delete."""

from dataclasses import replace

from wabot.actions.admin.tenants import fits
from wabot.actions.lines import item, items, status
from wabot.actions.registry import Services, Verb, action
from wabot.actions.whom import tenant_of, typed_phone
from wabot.core.access import Role
from wabot.core.ids import TenantId
from wabot.core.order import OrderStatus
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.audit import by
from wabot.services.monitor import Standing
from wabot.services.tenants import Application

MOVED = ("wrong_status", "not_found", "changed")
"""What may come between any verb and its tenant."""


@action(
    "tenant.create",
    outcomes=("created", "ask_name", "ask_phone", "ask_kind", "bad_name", "bad_phone", "taken"),
    role=Role.ADMIN,
)
async def create(call: Call, services: Services) -> Outcome:
    """A new tenant; what is missing is asked for, one thing at a time."""
    await services.directory.fresh()
    form = Application(call.text("name"), typed_phone(call), call.text("kind"))
    for word, given in (("ask_name", form.name), ("ask_phone", form.phone), ("ask_kind", form.kind)):
        if not given.strip():
            wrong = services.tenants.check(replace(form, kind="blank")) if word == "ask_kind" else ""
            return _taken(form, services) if wrong == "taken" else Outcome(word)  # no use in asking on
    outcome = await services.tenants.create(by(call), form)
    if outcome.name == "bad_kind":
        return Outcome("ask_kind")
    if outcome.name == "taken":
        return _taken(form, services)
    trial: dict[str, Json] = {"phone": typed_phone(call), "trial_days": services.tenants.trial_days()}
    return replace(outcome, slots={**trial, **outcome.slots}, commit=outcome.commit)


def _taken(form: Application, services: Services) -> Outcome:
    number = services.bans.read_phone(services.directory.platform.id, form.phone) or ""
    holder = services.directory.by_phone(number)
    name = holder.name if holder is not None else ""
    tenant = holder.id if holder is not None else ""
    return Outcome("taken", {"phone": values.phone(number), "name": name, "tenant": tenant})


@action("tenant.approve", outcomes=("approved", "bad_duration", "already", *MOVED), role=Role.ADMIN)
async def approve(call: Call, services: Services) -> Outcome:
    """T3."""
    outcome = await services.tenants.approve(by(call), TenantId(call.text("tenant")), call.text("duration"))
    already = outcome.name == "wrong_status" and outcome.slots.get("status_word") == "approved"
    return replace(outcome, name="already") if already else outcome


@action("tenant.renew", outcomes=("renewed", "bad_duration", *MOVED), role=Role.ADMIN)
async def renew(call: Call, services: Services) -> Outcome:
    """T6."""
    return await services.tenants.renew(by(call), TenantId(call.text("tenant")), call.text("duration"))


@action("tenant.reject", outcomes=("rejected", *MOVED), role=Role.ADMIN)
async def reject(call: Call, services: Services) -> Outcome:
    """T4."""
    return await services.tenants.reject(by(call), TenantId(call.text("tenant")), call.text("reason"))


@action("tenant.ban", outcomes=("banned", *MOVED), role=Role.ADMIN)
async def ban(call: Call, services: Services) -> Outcome:
    """T7."""
    words = call.text("message")
    return await services.tenants.ban(by(call), TenantId(call.text("tenant")), call.text("reason"), words)


@action("tenant.unban", outcomes=("running", "expired", *MOVED), role=Role.ADMIN)
async def unban(call: Call, services: Services) -> Outcome:
    """T7."""
    return await services.tenants.unban(by(call), TenantId(call.text("tenant")))


@action("tenant.delete", outcomes=("deleted", *MOVED), role=Role.ADMIN, step_up=True)
async def delete(call: Call, services: Services) -> Outcome:
    """T8."""
    return await services.life.delete(by(call), TenantId(call.text("tenant")))


@action("tenant.move", outcomes=("moved", "choose", "silent", "same", *MOVED), role=Role.ADMIN)
async def move(call: Call, services: Services) -> Outcome:
    """S8: place a tenant on another server."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    posts = await services.monitor.servers()
    up = [post.server.name for post in posts if post.standing is Standing.UP]
    slots: dict[str, Json] = {"name": tenant.name, "choices": items(item(name, name) for name in up)}
    wanted = call.text("server").strip().casefold()
    server = next((post.server.name for post in posts if post.server.name.casefold() == wanted), None)
    if server is None:
        return Outcome("choose", slots)
    if server not in up:
        return Outcome("silent", {**slots, "server": server})
    if server == tenant.home_server:
        return Outcome("same", {"name": tenant.name, "server": server})
    outcome = await services.life.move(by(call), tenant.id, server)
    return replace(outcome, slots={**outcome.slots, "server": server})


@action("tenant.owners", outcomes=("listed", "not_found"), role=Role.ADMIN)
async def owners(call: Call, services: Services) -> Outcome:
    """The numbers that may speak for a tenant."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    phones = services.directory.owner_phones(tenant.id)
    return Outcome("listed", {"name": tenant.name, "items": items(item(p, values.phone(p)) for p in phones)})


@action("tenant.add_owner", outcomes=("added", "already", "bad_phone", "too_many", *MOVED), role=Role.ADMIN)
async def add_owner(call: Call, services: Services) -> Outcome:
    """One more number that may speak for a tenant."""
    await services.directory.fresh()
    return await services.life.add_owner(by(call), TenantId(call.text("tenant")), typed_phone(call))


@action("tenant.remove_owner", outcomes=("removed", "last", *MOVED), role=Role.ADMIN)
async def remove_owner(call: Call, services: Services) -> Outcome:
    """One number less."""
    await services.directory.fresh()
    number = typed_phone(call)
    plus = number if number.startswith("+") else f"+{number}"  # the list's keys are bare digits
    return await services.life.remove_owner(by(call), TenantId(call.text("tenant")), plus)


def _preview(verb: str) -> Verb:
    async def preview(call: Call, services: Services) -> Outcome:
        tenant = await tenant_of(call, services)
        if tenant is None:
            return Outcome("not_found")
        slots: dict[str, Json] = {"tenant": tenant.id, "name": tenant.name, "status": status(tenant)}
        if not fits(verb, tenant):
            return Outcome("wrong_status", slots)
        contacts, orders = await services.store.read(lambda tx: _size(tx, tenant.id))
        words = call.text("message") or call.text("reason")
        return Outcome("shown", {**slots, "contacts": contacts, "orders": orders, "words": words})

    return preview


def _size(tx: Tx, tenant: TenantId) -> tuple[int, int]:
    scope = tx.tenant(tenant)
    drafts = scope.sales.counts().get(OrderStatus.DRAFT, 0)
    return scope.contacts.count(), sum(scope.sales.counts().values()) - drafts


for _verb in ("reject", "ban", "delete", "disconnect"):
    action(f"tenant.{_verb}_preview", outcomes=("shown", "wrong_status", "not_found"), role=Role.ADMIN)(_preview(_verb))
