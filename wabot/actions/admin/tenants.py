"""Finding tenants: by words, by status, and one whole page about one of them."""

from collections.abc import Callable

from wabot.actions.admin.home import SOON, expires_soon
from wabot.actions.lines import items, line
from wabot.actions.registry import Services, action
from wabot.core.access import Role
from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.core.subscription import days_of
from wabot.core.tenant import TENANT, Tenant, TenantEvent, TenantStatus, Wish
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome

S = TenantStatus
Fits = Callable[[Tenant], bool]

_BY_EVENT = {
    "approve": TenantEvent.APPROVE,
    "reject": TenantEvent.REJECT,
    "ban": TenantEvent.BAN,
    "delete": TenantEvent.DELETE,
}
_BY_STATE: dict[str, Fits] = {
    "renew": lambda t: t.status in (S.APPROVED, S.EXPIRED),
    "record": lambda t: t.status in (S.APPROVED, S.EXPIRED),
    "unban": lambda t: t.status is S.BANNED,
    "stop": lambda t: t.status is S.APPROVED and t.wish is Wish.RUN,
    "resume": lambda t: t.status is S.APPROVED and t.wish is Wish.STOP,
    "restart": lambda t: t.status is S.APPROVED and t.wish is Wish.RUN,
    "pair": lambda t: t.status is S.APPROVED,
    "disconnect": lambda t: t.status is S.APPROVED,
}


def fits(verb: str, tenant: Tenant) -> bool:
    """Whether the verb has a point for this tenant; says what to offer, the services decide."""
    if verb in _BY_EVENT:
        return TENANT.allows(tenant.status, _BY_EVENT[verb])
    return _BY_STATE[verb](tenant) if verb in _BY_STATE else tenant.status is not S.DELETED


@action("tenant.pick", outcomes=("found", "choose", "none"), role=Role.VIEWER)
async def pick(call: Call, services: Services) -> Outcome:
    """The tenant that typed words mean, or a numbered choice of those that may be meant."""
    await services.directory.fresh()
    verb, text = call.text("verb"), _tenant_of_line(call.text("text").strip(), services)
    more = call.text("more").strip()  # the argument after it, which may be the rest of an unquoted name
    found = services.directory.find(text)
    if more and found.tenant is None and days_of(more) is None:
        joined = services.directory.find(f"{text} {more}")
        if joined.tenant is not None:
            return _found(joined.tenant, verb, services, duration="")
    if found.tenant is not None:
        return _found(found.tenant, verb, services)
    return await choice(call, services, verb, text)


def _tenant_of_line(text: str, services: Services) -> str:
    """What was typed; but a number in a list of orders or issues (`T1.…`, `T1/…`) means the tenant of that line."""
    owner = text.replace("/", ".").partition(".")[0]
    return owner if owner != text and services.directory.by_id(TenantId(owner)) is not None else text


async def choice(call: Call, services: Services, verb: str, text: str) -> Outcome:
    """`choose` among the tenants that words may mean (else all the verb fits), or `none`."""
    found = services.directory.find(text)
    fitting = [t for t in services.directory.all() if fits(verb, t)]
    offered = [t for t in found.candidates if fits(verb, t)] or list(found.candidates) or fitting
    if not offered:
        return Outcome("none", {"verb": verb, "tenant": ""})
    key = _question(text, bool(found.candidates), found.guessed)
    question = values.text(key, {"text": text})
    choices = items(line(t, call) for t in offered)
    return Outcome("choose", {"verb": verb, "question": question, "choices": choices})


def _question(text: str, matched: bool, guessed: bool) -> str:  # noqa: FBT001
    if not text:
        return "admin-pick-which"
    if not matched:
        return "admin-pick-unknown"
    return "admin-pick-near" if guessed else "admin-pick-several"


def _found(tenant: Tenant, verb: str, services: Services, **more: Json) -> Outcome:
    slots: dict[str, Json] = {"verb": verb, "tenant": tenant.id, "name": tenant.name}
    if verb in ("ban", "ban_contact"):
        slots |= {"message": "", "until": ""}  # nothing of an earlier ban
    return Outcome("found", {**slots, "trial_days": services.tenants.trial_days(), **more})


def _end(tenant: Tenant) -> Instant:
    return tenant.expires_at or Instant(0)


_LISTS: dict[str, Callable[[Tenant, Call], bool]] = {
    "all": lambda t, _: t.status is not S.DELETED,
    "renewable": lambda t, _: t.status in (S.APPROVED, S.EXPIRED),
    "expiring": expires_soon,
    **{status.value: (lambda t, _, status=status: t.status is status) for status in S},  # type: ignore[misc]
}
_ORDERS: dict[str, Callable[[Tenant], tuple[int, int]]] = {
    "new": lambda t: (0, t.created_at),
    "approved": lambda t: (0, _end(t)),
    "expiring": lambda t: (0, _end(t)),
    "expired": lambda t: (0, -_end(t)),
    "renewable": lambda t: (0, -_end(t)) if t.status is S.EXPIRED else (1, _end(t)),
}


@action("tenant.list", outcomes=("listed", "empty", "unknown"), role=Role.VIEWER)
async def listing(call: Call, services: Services) -> Outcome:
    """Tenants of one status, or of one of the lists people ask for."""
    await services.directory.fresh()
    wanted = call.text("status").strip().casefold() or "all"
    if wanted not in _LISTS:
        return Outcome("unknown")
    chosen = [t for t in services.directory.all() if _LISTS[wanted](t, call)]
    chosen.sort(key=_ORDERS.get(wanted, lambda t: (0, int(t.id[1:]))))
    title = values.text(f"admin-list-title-{wanted}") if wanted not in ("renewable", "expiring") else ""
    slots: dict[str, Json] = {"title": title, "count": len(chosen), "days": SOON}
    if not chosen:
        return Outcome("empty", slots)
    return Outcome("listed", {**slots, "items": items(line(t, call) for t in chosen)})


@action("tenant.find", outcomes=("found", "listed", "near", "none"), role=Role.VIEWER)
async def find(call: Call, services: Services) -> Outcome:
    """Search by name, number or id."""
    await services.directory.fresh()
    text = call.text("text").strip()
    found = services.directory.find(text)
    if found.tenant is not None:
        return Outcome("found", {"tenant": found.tenant.id, "name": found.tenant.name})
    lines = items(line(t, call) for t in found.candidates)
    slots: dict[str, Json] = {"text": text, "count": len(lines), "items": lines}
    if not lines:
        return Outcome("none", slots)
    return Outcome("near" if found.guessed else "listed", slots)
