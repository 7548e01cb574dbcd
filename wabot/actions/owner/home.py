"""An owner's own bots: which one is meant, how it is, and what is agreed."""

from wabot.actions.lines import day, item, items, plan, session_text
from wabot.actions.registry import Services, action
from wabot.actions.whom import owned, tenant_of
from wabot.core.access import Role
from wabot.core.ids import PLATFORM
from wabot.core.session import SessionState
from wabot.core.subscription import days_left
from wabot.core.tenant import Tenant, TenantStatus, Wish
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.services.figures import day_start

S = TenantStatus


@action("owner.home", outcomes=("shown", "choose", "none"), role=Role.TENANT_OWNER)
async def home(call: Call, services: Services) -> Outcome:
    """The owner's bot and what can be done with it; with several bots and none chosen yet, the choice."""
    tenant = await tenant_of(call, services, "bot")
    if tenant is None:
        return _choice(call, services)
    figures = await services.figures.since(tenant.id, day_start(call.at, call.scene.time_zone))
    today: dict[str, Json] = {"received": figures.received, "orders": figures.orders}
    head = values.text("owner-home-head", {"name": tenant.name, "phone": values.phone(tenant.phone)})
    card = [head, await _state(tenant, call, services)]
    if tenant.status is not S.NEW:
        card.append(values.text("owner-home-today", today))
    slots: dict[str, Json] = {"bot": tenant.id, "name": tenant.name, "kind": tenant.kind.value, "card": card}
    return Outcome("shown", {**slots, **_can(tenant), "on_own_bot": call.tenant != PLATFORM})


@action("owner.bots", outcomes=("listed", "none"), role=Role.TENANT_OWNER)
async def bots(call: Call, services: Services) -> Outcome:
    """All bots of this owner."""
    await services.directory.fresh()
    outcome = _choice(call, services)
    return Outcome("listed", outcome.slots) if outcome.name == "choose" else outcome


@action("owner.plan", outcomes=("shown", "not_found"), role=Role.TENANT_OWNER)
async def terms(call: Call, services: Services) -> Outcome:
    """What is agreed, and for how long."""
    tenant = await tenant_of(call, services, "bot")
    if tenant is None:
        return Outcome("not_found")
    lines: list[Json] = [values.text("owner-plan-name", {"plan": plan(tenant.plan)})] if tenant.plan else []
    return Outcome("shown", {"lines": [*lines, _until(tenant, call)]})


def _choice(call: Call, services: Services) -> Outcome:
    mine = owned(call, services)
    if not mine:
        return Outcome("none")
    return Outcome("choose", {"choices": items(item(t.id, _line(t)) for t in mine)})


def _line(tenant: Tenant) -> Json:
    return values.text("owner-line", {"name": tenant.name, "status": values.text(f"tenant-status-{tenant.status}")})


async def _state(tenant: Tenant, call: Call, services: Services) -> Json:
    args: dict[str, Json] = {"days": days_left(tenant, call.at), "expires_at": day(tenant.expires_at, call.scene)}
    match tenant.status:
        case S.APPROVED if tenant.expires_at is not None and tenant.expires_at <= call.at:
            return values.text("owner-home-grace", args)
        case S.APPROVED if tenant.wish is Wish.STOP:
            return values.text("owner-home-stopped", args)
        case S.APPROVED:
            seen = await services.store.read(lambda tx: tx.tenant(tenant.id).sessions.get())
            state = seen.state if seen is not None else SessionState.UNPAIRED
            key = "owner-home-running" if state is SessionState.READY else "owner-home-down"
            return values.text(key, {**args, "session": session_text(state)})
        case S.EXPIRED:
            return values.text("owner-home-expired", args)
        case S.BANNED:
            return values.text("owner-home-banned", {"reason": tenant.reason or "–"})
        case _:
            return values.text("owner-home-new")


def _until(tenant: Tenant, call: Call) -> Json:
    if tenant.expires_at is None:
        return values.text("owner-plan-none")
    args: dict[str, Json] = {"days": days_left(tenant, call.at), "expires_at": values.at(tenant.expires_at)}
    ended = tenant.expires_at <= call.at
    return (
        values.text("owner-plan-ended", {"expires_at": args["expires_at"]})
        if ended
        else values.text("owner-plan-until", args)
    )


def _can(tenant: Tenant) -> dict[str, Json]:
    approved = tenant.status is S.APPROVED
    return {
        "is_new": tenant.status is S.NEW,
        "has_ended": tenant.status is S.EXPIRED,
        "can_pair": approved,
        "can_stop": approved and tenant.wish is Wish.RUN,
        "can_resume": approved and tenant.wish is Wish.STOP,
    }
