"""Changing one's menus, one thing at a time; all of it in the draft until it is published."""

from collections.abc import Callable, Mapping

from wabot.actions.flows.work import language_of, seen
from wabot.actions.registry import Services, action
from wabot.actions.whom import tenant_of
from wabot.core.access import Role
from wabot.flow import values
from wabot.flow.values import plain
from wabot.ports.action import Call, Outcome
from wabot.services.audit import by
from wabot.services.flows import edits
from wabot.services.flows.desk import Edit
from wabot.services.flows.sheet import read_path

Make = Callable[[Call, Services], Edit]


@action("flows.change", outcomes=("saved", "changed", "refused", "not_found"), role=Role.TENANT_OWNER)
async def change(call: Call, services: Services) -> Outcome:
    """One change of one step: `what` says which, `part` where, `value` what comes there."""
    make = _CHANGES.get(call.text("what"))
    return Outcome("not_found") if make is None else await changed(call, services, make(call, services))


async def changed(call: Call, services: Services, edit: Edit) -> Outcome:
    """The draft with this change; a reason of refusal in words (slot `hint`)."""
    tenant = await tenant_of(call, services, "bot")
    if tenant is None:
        return Outcome("not_found")
    outcome = await services.flows.desk.change(by(call), tenant.id, seen(call), edit)
    if outcome.name != "refused":
        return outcome
    reason = str(outcome.slots.get("reason")).replace("_", "-")
    return Outcome("refused", {"hint": values.text(f"flow-refused-{reason}")})


def _text(call: Call, services: Services) -> Edit:
    path, words = read_path(call.text("part")), call.text("value")
    return edits.set_text(call.text("step"), path, services.flows.desk.texts, language_of(call), words)


def _only(call: Call, _services: Services) -> Edit:
    return edits.only_text(call.text("step"), read_path(call.text("part")), language_of(call))


def _way(call: Call, _services: Services) -> Edit:
    return edits.set_way(call.text("step"), read_path(call.text("part")), call.text("value"))


def _option(call: Call, _services: Services) -> Edit:
    return edits.add_option(call.text("step"), language_of(call), call.text("value"))


def _up(call: Call, _services: Services) -> Edit:
    return edits.move_option(call.text("step"), read_path(call.text("part")))


def _drop(call: Call, _services: Services) -> Edit:
    return edits.remove_option(call.text("step"), read_path(call.text("part")))


def _item(call: Call, _services: Services) -> Edit:
    return edits.set_item(call.text("step"), call.text("value"))


def _wait(call: Call, _services: Services) -> Edit:
    value = plain(call.args.get("value"))
    return edits.set_wait(call.text("step"), value if isinstance(value, int) else 0)


_CHANGES: Mapping[str, Make] = {
    "text": _text, "only": _only, "way": _way, "option": _option, "up": _up, "drop": _drop, "item": _item,
    "wait": _wait,
}  # fmt: skip
