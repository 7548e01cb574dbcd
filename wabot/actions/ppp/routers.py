"""A provider's routers: added after a first try, looked at, tried again, removed."""

from dataclasses import dataclass, replace

from wabot.actions.lines import item, items, moment
from wabot.actions.ppp.whose import GONE, noted, provider_of, router_in
from wabot.actions.registry import Services, action
from wabot.core.access import Role
from wabot.core.errors import Refused, Retry
from wabot.core.ids import TenantId
from wabot.core.ppp import PLAIN_PORT, SANDBOX, TLS_PORT, Router, RouterState, address
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.ports.store.ppp import AccountFilter
from wabot.services.ppp.words import place_words, trouble_words

MOST = 50
TRIED = ("added", "added_down", "bad_address", "login", "private", "tls", "too_many")
LONGEST_NAME = 30


@dataclass(frozen=True, slots=True)
class Tried:
    """What a first connection showed."""

    identity: str = ""
    fingerprint: str = ""
    trouble: str = ""


@action("ppp.routers", outcomes=("listed", "none", *GONE), role=Role.TENANT_OWNER)
async def listing(call: Call, services: Services) -> Outcome:
    """All routers. Slots: routers (list), count."""
    tenant = await provider_of(call, services)
    if isinstance(tenant, Outcome):
        return tenant
    found = await services.store.read(lambda tx: tx.tenant(tenant.id).ppp.routers())
    lines = items(item(str(one.number), _line(one)) for one in found)
    return Outcome("listed" if found else "none", {"routers": lines, "count": len(found)})


@action("ppp.router", outcomes=("shown", *GONE), role=Role.TENANT_OWNER)
async def show(call: Call, services: Services) -> Outcome:
    """One router. Args: router. Slots: router_name, place, state, accounts, waiting, can_trust, seen."""
    tenant = await provider_of(call, services)
    if isinstance(tenant, Outcome):
        return tenant

    def query(tx: Tx) -> Outcome:
        found = router_in(tx, tenant, call)
        return Outcome("gone") if found is None else Outcome("shown", _card(tx, tenant.id, found))

    return await services.store.read(query)


@action("ppp.router_add", outcomes=(*TRIED, *GONE), role=Role.TENANT_OWNER)
async def add(call: Call, services: Services) -> Outcome:
    """Try a router, and keep it if it lets us in, or answers nothing now.

    Args: address, user, password, tls ("yes" or "no"). Slots: as ppp.router, why.
    """
    tenant = await provider_of(call, services)
    if isinstance(tenant, Outcome):
        return tenant
    fresh = _new(call, services, tenant)
    if fresh is None:
        return Outcome("bad_address")
    tried = await _try(services, tenant, fresh)
    if tried.trouble in ("login", "private", "tls"):
        return Outcome(tried.trouble, {"address": call.text("address")})
    name = (tried.identity or fresh.host)[:LONGEST_NAME]
    state = RouterState.DOWN if tried.trouble else RouterState.UP
    kept = replace(fresh, name=name, fingerprint=tried.fingerprint, state=state, reason=tried.trouble)
    kept = replace(kept, seen_at=None if tried.trouble else call.at)

    def commit(tx: Tx) -> Outcome:
        if len(tx.tenant(tenant.id).ppp.routers()) >= MOST:
            return Outcome("too_many", {"count": MOST})
        added = tx.tenant(tenant.id).ppp.add_router(kept)
        return Outcome("added_down" if tried.trouble else "added", _card(tx, tenant.id, added))

    done = Outcome("added_down" if tried.trouble else "added", commit=commit)
    return noted(call, services, tenant, done, verb="ppp.router_add", host=kept.host, user=kept.user)


@action("ppp.router_try", outcomes=("up", "down", *GONE), role=Role.TENANT_OWNER)
async def try_again(call: Call, services: Services) -> Outcome:
    """Try it now; what waits for it is told at once. Args: router, trust ("yes": whatever certificate it shows now).

    Slots: as ppp.router, why.
    """
    tenant = await provider_of(call, services)
    if isinstance(tenant, Outcome):
        return tenant
    found = await services.store.read(lambda tx: router_in(tx, tenant, call))
    if found is None:
        return Outcome("gone")
    if call.text("trust") == "yes":
        found = replace(found, fingerprint="")
    tried = await _try(services, tenant, found)

    def commit(tx: Tx) -> Outcome:
        now = router_in(tx, tenant, call)
        if now is None:
            return Outcome("gone")
        seen = _seen(replace(now, fingerprint=found.fingerprint), tried, call)
        tx.tenant(tenant.id).ppp.save_router(seen)
        return Outcome("down" if tried.trouble else "up", _card(tx, tenant.id, seen))

    done = Outcome("down" if tried.trouble else "up", commit=commit)
    return noted(call, services, tenant, done, verb="ppp.router_try", router=str(found.number))


@action("ppp.router_remove", outcomes=("removed", "in_use", *GONE), role=Role.TENANT_OWNER)
async def remove(call: Call, services: Services) -> Outcome:
    """Forget a router that has no accounts. Args: router."""
    tenant = await provider_of(call, services)
    if isinstance(tenant, Outcome):
        return tenant

    def commit(tx: Tx) -> Outcome:
        found = router_in(tx, tenant, call)
        if found is None:
            return Outcome("gone")
        slots = _card(tx, tenant.id, found)
        return Outcome("removed" if tx.tenant(tenant.id).ppp.remove_router(found.number) else "in_use", slots)

    done = Outcome("removed", commit=commit)
    return noted(call, services, tenant, done, verb="ppp.router_remove", router=call.text("router"))


@action("ppp.router_take", outcomes=("taken", *GONE), role=Role.TENANT_OWNER)
async def take(call: Call, services: Services) -> Outcome:
    """Accounts on no router go to this one, which is told of them. Args: router. Slots: as ppp.router, taken."""
    tenant = await provider_of(call, services)
    if isinstance(tenant, Outcome):
        return tenant

    def commit(tx: Tx) -> Outcome:
        found = router_in(tx, tenant, call)
        if found is None:
            return Outcome("gone")
        taken = tx.tenant(tenant.id).ppp.take_over(found.number)
        return Outcome("taken", {**_card(tx, tenant.id, found), "taken": taken})

    done = Outcome("taken", commit=commit)
    return noted(call, services, tenant, done, verb="ppp.router_take", router=call.text("router"))


def _new(call: Call, services: Services, tenant: Tenant) -> Router | None:
    """The router as it was typed; None where the address is none."""
    typed = call.text("address")
    place = (SANDBOX, 0) if typed == SANDBOX else address(typed)
    if place is None:
        return None
    tls = call.text("tls") != "no" and typed != SANDBOX
    port = place[1] or (TLS_PORT if tls else PLAIN_PORT)
    sealed = services.ppp.keys.seal(tenant.id, call.text("password"))
    return Router(0, "", place[0], port, tls, call.text("user").strip(), sealed)


async def _try(services: Services, tenant: Tenant, router: Router) -> Tried:
    try:
        async with services.ppp.routers.open(services.ppp.keys.reach(tenant.id, router)) as line:
            return Tried(await line.identity(), line.fingerprint)
    except (Retry, Refused) as trouble:
        return Tried(trouble=trouble.reason)


def _seen(router: Router, tried: Tried, call: Call) -> Router:
    """What waits for it is due at once either way: the owner has just looked to it."""
    if tried.trouble:
        return replace(router, state=RouterState.DOWN, reason=tried.trouble, next_at=call.at)
    up = replace(router, state=RouterState.UP, reason="", seen_at=call.at, down_since=None, tries=0, next_at=call.at)
    return replace(up, fingerprint=router.fingerprint or tried.fingerprint)


def _line(router: Router) -> Json:
    key = "ppp-router-line-down" if router.state is RouterState.DOWN else "ppp-router-line"
    return values.text(key, {"router_name": router.name, "place": place_words(router)})


def _card(tx: Tx, tenant: TenantId, router: Router) -> dict[str, Json]:
    kept = tx.tenant(tenant).ppp
    down = router.state is RouterState.DOWN
    return {
        "router": str(router.number),
        "router_name": router.name,
        "place": place_words(router),
        "state": router.state.value,
        "why": trouble_words(router.reason) if down else "",
        "seen": moment(router.seen_at),
        "was_seen": "yes" if router.seen_at is not None else "no",
        "encrypted": "yes" if router.tls or router.host == SANDBOX else "no",
        "count": kept.count(AccountFilter(router=router.number)),
        "waiting": kept.count(AccountFilter(router=router.number, waiting=True)),
        "can_trust": router.reason == "certificate",
        "others": kept.count(AccountFilter(router=0)),
    }
