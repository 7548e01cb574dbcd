"""Webhooks of a tenant's own software, in chat: made, tried, changed, removed, and what failed sent again."""

from wabot.actions.lines import item, items
from wabot.actions.registry import Services, action
from wabot.actions.whom import tenant_of
from wabot.core.access import Role
from wabot.core.errors import Refused
from wabot.core.webhook import KINDS, Dispatch, DispatchState, Endpoint, EndpointState
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.audit import by
from wabot.services.webhooks.desk import Change

PAGE = 20
SOME = {"all": frozenset(KINDS), "sales": frozenset({"order", "payment"}), "talk": frozenset({"message", "status"})}


@action("webhooks.list", outcomes=("listed", "not_found"), role=Role.TENANT_OWNER)
async def listed(call: Call, services: Services) -> Outcome:
    """The endpoints. Args: tenant. Slots: hooks (items), count, dead, bot_name."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    desk = services.webhooks
    found, counts = await services.store.read(lambda tx: (desk.all(tx, tenant.id), desk.counts(tx, tenant.id)))
    dead = {one.id: counts.get((one.id, DispatchState.DEAD), 0) for one in found}
    lines = items(
        item(one.id, values.text("hook-line", {"place": one.place, "state": one.state.value, "dead": dead[one.id]}))
        for one in found
    )
    slots: dict[str, Json] = {"hooks": lines, "count": len(found), "dead": sum(dead.values()), "bot_name": tenant.name}
    return Outcome("listed", slots)


@action("webhooks.show", outcomes=("shown", "gone", "not_found"), role=Role.TENANT_OWNER)
async def show(call: Call, services: Services) -> Outcome:
    """One endpoint. Args: tenant, hook. Slots: place, state, is_on, kinds (lines), kind_words, delivered, …."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    desk, wanted = services.webhooks, call.text("hook")
    found, counts = await services.store.read(lambda tx: (desk.get(tx, tenant.id, wanted), desk.counts(tx, tenant.id)))
    if found is None:
        return Outcome("gone")
    many: dict[str, Json] = {state.value: counts.get((found.id, state), 0) for state in DispatchState}
    return Outcome("shown", {**many, **_words(found)})


@action("webhooks.kinds", outcomes=("listed",), role=Role.TENANT_OWNER)
async def kinds(call: Call, _services: Services) -> Outcome:
    """What an endpoint may hear, one by one. Args: kinds (words), toggle. Slots: kind_words, choices, count."""
    chosen = _kinds(call.text("kinds")) ^ _kinds(call.text("toggle"))
    lines = items(
        item(kind, values.text(f"hook-kind-{'on' if kind in chosen else 'off'}", {"kind": _kind(kind)}))
        for kind in KINDS
    )
    return Outcome("listed", {"kind_words": " ".join(sorted(chosen)), "choices": lines, "count": len(chosen)})


@action("webhooks.look", outcomes=("good", "bad_url", "twice", "too_many", "not_found"), role=Role.TENANT_OWNER)
async def look(call: Call, services: Services) -> Outcome:
    """Whether an endpoint may have this address. Args: tenant, url."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    why = await services.store.read(lambda tx: services.webhooks.refusal(tx, tenant.id, call.text("url")))
    return Outcome(why or "good")


_REFUSALS = ("bad_url", "twice", "too_many", "bad_kinds")


@action("webhooks.make", outcomes=("made", "not_found", *_REFUSALS), role=Role.TENANT_OWNER, step_up=True)
async def make(call: Call, services: Services) -> Outcome:
    """A new endpoint. Args: tenant, url, kinds (all, sales, talk or words). Slots: hook, secret (shown once), place."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    wanted = SOME.get(call.text("kinds")) or _kinds(call.text("kinds"))

    def commit(tx: Tx) -> Outcome:
        try:
            fresh, secret = services.webhooks.add(tx, tenant.id, call.text("url"), wanted)
        except Refused as refused:
            return Outcome(refused.reason)
        services.audit.note(tx, by(call), "webhooks.make", tenant.id, place=fresh.place)
        return Outcome("made", {"hook": fresh.id, "secret": _shown(call, services, secret), **_words(fresh)})

    return Outcome("made", commit=commit)


@action("webhooks.change", outcomes=("changed", "gone", "not_found", *_REFUSALS), role=Role.TENANT_OWNER, step_up=True)
async def change(call: Call, services: Services) -> Outcome:
    """Another address or other kinds. Args: tenant, hook, url, kinds ("": as it is)."""
    url, wanted = call.text("url"), _kinds(call.text("kinds"))
    return await _change(call, services, Change(url or None, wanted or None))


@action("webhooks.switch", outcomes=("changed", "gone", "not_found", *_REFUSALS), role=Role.TENANT_OWNER)
async def switch(call: Call, services: Services) -> Outcome:
    """On or off. Args: tenant, hook, to (on, off)."""
    return await _change(call, services, Change(on=call.text("to") == "on"))


@action("webhooks.secret", outcomes=("made", "gone", "not_found"), role=Role.TENANT_OWNER, step_up=True)
async def secret_anew(call: Call, services: Services) -> Outcome:
    """Another secret; the old one signs along for a day. Args: tenant, hook. Slots: secret (shown once), place."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")

    def commit(tx: Tx) -> Outcome:
        made = services.webhooks.rotate(tx, tenant.id, call.text("hook"))
        if made is None:
            return Outcome("gone")
        services.audit.note(tx, by(call), "webhooks.secret", tenant.id, place=made[0].place)
        return Outcome("made", {"secret": _shown(call, services, made[1]), **_words(made[0])})

    return Outcome("made", commit=commit)


@action("webhooks.remove", outcomes=("removed", "gone", "not_found"), role=Role.TENANT_OWNER)
async def remove(call: Call, services: Services) -> Outcome:
    """With all that was to go there. Args: tenant, hook."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")

    def commit(tx: Tx) -> Outcome:
        known = services.webhooks.get(tx, tenant.id, call.text("hook"))
        if known is None or not services.webhooks.remove(tx, tenant.id, known.id):
            return Outcome("gone")
        services.audit.note(tx, by(call), "webhooks.remove", tenant.id, place=known.place)
        return Outcome("removed", _words(known))

    return Outcome("removed", commit=commit)


@action("webhooks.ping", outcomes=("ok", "failed_test", "gone", "not_found"), role=Role.TENANT_OWNER)
async def ping(call: Call, services: Services) -> Outcome:
    """Send a test now. Args: tenant, hook. Slots: reason (words), took (milliseconds)."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    tried = await services.webhooks.ping(tenant.id, call.text("hook"))
    if tried is None:
        return Outcome("gone")
    return Outcome("ok" if tried.ok else "failed_test", {"took": tried.took, "reason": _reason(tried.reason)})


@action("webhooks.failed", outcomes=("listed", "none", "not_found"), role=Role.TENANT_OWNER)
async def failed(call: Call, services: Services) -> Outcome:
    """The newest dead letters. Args: tenant, hook ("": of all). Slots: letters (items), dead (how many in all)."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    desk, hook = services.webhooks, call.text("hook")
    found, counts = await services.store.read(
        lambda tx: (desk.dispatches(tx, tenant.id, hook, DispatchState.DEAD, PAGE), desk.counts(tx, tenant.id))
    )
    dead = sum(many for (one, state), many in counts.items() if state is DispatchState.DEAD and hook in ("", one))
    lines = items(item(f"{one.endpoint} {one.id}", _letter(one)) for one in found)
    return Outcome("listed" if found else "none", {"letters": lines, "dead": dead})


@action("webhooks.replay", outcomes=("replayed", "none", "not_found"), role=Role.TENANT_OWNER)
async def replay(call: Call, services: Services) -> Outcome:
    """Send dead letters again. Args: tenant, hook ("": of all), letter (of webhooks.failed; "": all). Slot: many."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    endpoint, _, event = call.text("letter").partition(" ")

    def commit(tx: Tx) -> Outcome:
        hook = endpoint or call.text("hook")
        many = services.webhooks.replay(tx, tenant.id, hook, [event] if event else None)
        if many:
            services.audit.note(tx, by(call), "webhooks.replay", tenant.id, many=str(many))
        return Outcome("replayed" if many else "none", {"many": many})

    return Outcome("replayed", commit=commit)


async def _change(call: Call, services: Services, wanted: Change) -> Outcome:
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")

    def commit(tx: Tx) -> Outcome:
        try:
            changed = services.webhooks.change(tx, tenant.id, call.text("hook"), wanted)
        except Refused as refused:
            return Outcome(refused.reason)
        if changed is None:
            return Outcome("gone")
        services.audit.note(tx, by(call), "webhooks.change", tenant.id, place=changed.place)
        return Outcome("changed", _words(changed))

    return Outcome("changed", commit=commit)


def _words(endpoint: Endpoint) -> dict[str, Json]:
    return {
        "place": endpoint.place,
        "state": endpoint.state.value,
        "is_on": endpoint.state is EndpointState.ON,
        "kind_words": " ".join(sorted(endpoint.kinds)),
        "kinds": [values.text("hook-kind-on", {"kind": _kind(kind)}) for kind in KINDS if kind in endpoint.kinds],
    }


def _shown(call: Call, services: Services, secret: str) -> Json:
    return services.webhooks.for_eyes(call.tenant, call.actor.contact, secret)


def _letter(dispatch: Dispatch) -> Json:
    known: dict[str, Json] = {
        "event": dispatch.event,
        "at": values.at(dispatch.made_at),
        "reason": _reason(dispatch.reason),
    }
    return values.text("hook-letter", known)


def _reason(reason: str) -> Json:
    word, _, status = reason.partition("status_")
    if status:
        return values.text("hook-reason-status", {"status": status})
    return values.text(f"hook-reason-{word.replace('_', '-')}") if word else ""


def _kind(kind: str) -> Json:
    return values.text(f"hook-kind-{kind}")


def _kinds(words: str) -> frozenset[str]:
    return frozenset(words.split()) & frozenset(KINDS)
