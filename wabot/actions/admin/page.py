"""A tenant's page: who they are, how long they are served, how the session is, what happened today."""

from wabot.actions.admin.tenants import fits
from wabot.actions.lines import day, moment, plan, session_text
from wabot.actions.registry import Services, action
from wabot.actions.whom import tenant_of
from wabot.core.access import Role, may
from wabot.core.ids import TenantId
from wabot.core.session import SessionRecord, SessionState
from wabot.core.subscription import days_left
from wabot.core.tenant import Tenant, TenantStatus, Wish
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.figures import Figures, day_start

S = TenantStatus


@action("tenant.show", outcomes=("shown", "not_found"), role=Role.VIEWER)
async def show(call: Call, services: Services) -> Outcome:
    """The page, and which of its actions fit."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    figures = await services.figures.since(tenant.id, day_start(call.at, call.scene.time_zone))
    card = [*_life(tenant, call), *await _session(tenant, services), *_today(figures)]
    slots: dict[str, Json] = {"tenant": tenant.id, "name": tenant.name, "card": card}
    return Outcome("shown", {**slots, **_can(tenant, call.actor.role), "trial_days": services.tenants.trial_days()})


def _life(tenant: Tenant, call: Call) -> list[Json]:
    kind = values.text(f"tenant-kind-{tenant.kind}")
    head: list[Json] = [
        values.text("admin-card-head", {"name": tenant.name, "tenant": tenant.id, "kind": kind}),
        values.text("admin-card-number", {"phone": values.phone(tenant.phone)}),
    ]
    return [*head, *_status_lines(tenant, call)]


def _status_lines(tenant: Tenant, call: Call) -> list[Json]:
    approved, expires = day(tenant.approved_at, call.scene), day(tenant.expires_at, call.scene)
    match tenant.status:
        case S.NEW:
            wish = [values.text("admin-card-plan", {"plan": plan(tenant.plan)})] if tenant.plan else []
            return [values.text("admin-card-new", {"created_at": day(tenant.created_at, call.scene)}), *wish]
        case S.APPROVED:
            left: dict[str, Json] = {"days": days_left(tenant, call.at), "plan": plan(tenant.plan)}
            stopped = [values.text("admin-card-stopped")] if tenant.wish is Wish.STOP else []
            lasts = values.text("admin-card-approved", {"approved_at": approved, "expires_at": expires})
            return [lasts, values.text("admin-card-left", left), *stopped]
        case S.EXPIRED:
            return [values.text("admin-card-expired", {"expires_at": expires})]
        case S.DELETED:
            return [values.text("admin-card-deleted", {"purge_at": moment(tenant.purge_at)})]
        case S.BANNED | S.REJECTED:
            return [values.text(f"admin-card-{tenant.status}", {"reason": tenant.reason or "–"})]


async def _session(tenant: Tenant, services: Services) -> list[Json]:
    seen, issues, server = await services.store.read(lambda tx: _looked(tx, tenant.id))
    args: dict[str, Json] = {
        "session": session_text(seen.state if seen is not None else SessionState.UNPAIRED),
        "channel": tenant.channel.value,
        "server": server or tenant.home_server or "none",
    }
    lines: list[Json] = [values.text("admin-card-session", args)]
    if seen is not None and seen.last_seen is not None:
        lines.append(values.text("admin-card-seen", {"seen": values.at(seen.last_seen)}))
    if issues:
        lines.append(values.text("admin-card-issues", {"issues": issues}))
    return lines


def _looked(tx: Tx, tenant: TenantId) -> tuple[SessionRecord | None, int, str]:
    """Its session, how many issues are open, and which server has it where there are several."""
    scope = tx.tenant(tenant)
    server = tx.platform.leases.holder(tenant).server if len(tx.platform.servers.all()) > 1 else ""
    return scope.sessions.get(), len(scope.issues.open()), server


def _today(figures: Figures) -> list[Json]:
    args: dict[str, Json] = {"received": figures.received, "sent": figures.sent, "orders": figures.orders}
    return [values.text("admin-card-today", args)]


def _can(tenant: Tenant, role: Role) -> dict[str, Json]:
    """What to offer this reader for this tenant; the actions themselves ask the role again."""
    admin, support = may(role, Role.ADMIN), may(role, Role.SUPPORT)
    return {
        "is_admin": admin,
        "can_approve": admin and fits("approve", tenant),
        "can_renew": admin and fits("renew", tenant),
        "can_unban": admin and fits("unban", tenant),
        "can_ban": admin and fits("ban", tenant),
        "can_delete": admin and fits("delete", tenant),
        "can_restart": admin and fits("restart", tenant),
        "can_run": support and tenant.status is S.APPROVED,
        "can_stop": support and fits("stop", tenant),
        "can_resume": support and fits("resume", tenant),
        "can_disconnect": admin and fits("disconnect", tenant),
    }
