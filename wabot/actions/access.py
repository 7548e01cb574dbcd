"""Who I am to wabot: proof (PIN or code), undo, my language, the notices I get."""

from dataclasses import replace

from wabot.actions.lines import item, items, language_items
from wabot.actions.registry import Services, action
from wabot.core import languages
from wabot.core.access import Role, is_staff
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.audit import by
from wabot.services.staff import KINDS, OF_TRADES

_FOR_OWNERS = ("tenant", "expiry", "session", "money", "report", "booking", "news")
"""Kinds of notices that owners of tenants get."""


@action("access.proof", outcomes=("pin", "code", "no_pin", "locked"))
async def proof(call: Call, services: Services) -> Outcome:
    """What this person proves themselves with."""
    locked = await services.stepup.locked(by(call))
    if locked is not None:
        return locked
    if await services.stepup.has_totp(call.actor.phone):
        return Outcome("code")
    return Outcome("pin" if await services.stepup.has_pin(call.actor.phone) else "no_pin")


@action("access.step_up", outcomes=("trusted", "wrong", "locked", "no_pin"))
async def step_up(call: Call, services: Services) -> Outcome:
    """Judge a PIN or a code."""
    return await services.stepup.check(by(call), call.text("code"))


@action("access.unlock", outcomes=("trusted",), step_up=True)
async def unlock(_call: Call, _services: Services) -> Outcome:
    """Nothing but the question for the PIN, before something secret is asked."""
    return Outcome("trusted")


@action("access.pin", outcomes=("none", "set"))
async def pin(call: Call, services: Services) -> Outcome:
    """Whether this person has a PIN."""
    return Outcome("set" if await services.stepup.has_pin(call.actor.phone) else "none")


@action("access.set_pin", outcomes=("set", "weak", "locked"))
async def set_pin(call: Call, services: Services) -> Outcome:
    """Choose a PIN."""
    return await services.stepup.set_pin(by(call), call.text("pin"))


@action("access.totp", outcomes=("on", "off", "no_pin"), role=Role.VIEWER)
async def totp(call: Call, services: Services) -> Outcome:
    """Whether an authenticator app is connected; a PIN comes first."""
    if not await services.stepup.has_pin(call.actor.phone):
        return Outcome("no_pin")
    return Outcome("on" if await services.stepup.has_totp(call.actor.phone) else "off")


@action("access.totp_begin", outcomes=("ready",), role=Role.VIEWER, step_up=True)
async def totp_begin(call: Call, services: Services) -> Outcome:
    """A new key for the app."""
    return await services.stepup.begin_totp(by(call), call.tenant, call.actor.contact)


@action("access.totp_confirm", outcomes=("on", "wrong", "locked", "gone"), role=Role.VIEWER)
async def totp_confirm(call: Call, services: Services) -> Outcome:
    """The first code of the new key."""
    outcome = await services.stepup.confirm_totp(by(call), call.text("code"))
    return replace(outcome, slots={**outcome.slots, "secret": ""})


@action("access.totp_off", outcomes=("off",), role=Role.VIEWER, step_up=True)
async def totp_off(call: Call, services: Services) -> Outcome:
    """Back to the PIN."""
    return await services.stepup.switch_off_totp(by(call))


@action("access.undo", outcomes=("undone", "nothing", "too_late"))
async def undo(call: Call, services: Services) -> Outcome:
    """Take back what I did last."""
    outcome = await services.undo.undo(by(call))
    name = outcome.slots.get("name")
    if isinstance(name, str) and name.isdigit():  # a contact goes by their number
        return replace(outcome, slots={**outcome.slots, "name": values.phone(name)})
    return outcome


@action("access.language", outcomes=("set", "choose"), flows=True)
async def language(call: Call, services: Services) -> Outcome:
    """The language I read."""
    wanted = languages.named(call.text("language"))
    if not wanted:
        return Outcome("choose", {"choices": language_items()})
    known = is_staff(call.actor.role) or call.actor.role is Role.TENANT_OWNER
    remembered = (await services.staff.set_language(by(call), wanted)).commit if known and call.actor.phone else None

    def commit(tx: Tx) -> None:
        tx.tenant(call.tenant).contacts.set_language(call.actor.contact, wanted)
        if remembered is not None:
            remembered(tx)

    return Outcome("set", commit=commit)  # the next turn reads it from the contact


@action("access.notices", outcomes=("listed",), role=Role.TENANT_OWNER)
async def notices(call: Call, services: Services) -> Outcome:
    """The kinds of notices I may get, and which I have muted."""
    await services.directory.fresh()
    person = services.directory.person(call.actor.phone)
    muted = person.muted if person is not None else frozenset()
    of_staff = [kind for kind in KINDS if kind not in OF_TRADES]
    kinds = of_staff if is_staff(call.actor.role) else _FOR_OWNERS
    return Outcome("listed", {"items": items(item(kind, _kind_line(kind, kind in muted)) for kind in kinds)})


@action("access.mute", outcomes=("muted", "heard", "unknown"), role=Role.TENANT_OWNER)
async def mute(call: Call, services: Services) -> Outcome:
    """Mute a kind of notice, or hear it again."""
    await services.directory.fresh()
    outcome = await services.staff.mute(by(call), call.text("kind").strip().casefold(), call.text("to"))
    slots: dict[str, Json] = {"notice": outcome.slots.get("kind", "")}
    return replace(outcome, slots=slots)


def _kind_line(kind: str, muted: bool) -> Json:  # noqa: FBT001
    name = values.text(f"notice-kind-{kind}")
    return values.text("admin-notices-line", {"notice": name, "muted": "yes" if muted else "no"})
