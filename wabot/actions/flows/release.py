"""What changed, publishing it, going back, and starting over."""

from wabot.actions.flows.work import before, seen
from wabot.actions.lines import item, items
from wabot.actions.registry import Services, action
from wabot.actions.whom import tenant_of
from wabot.core.access import Role
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.services.audit import by
from wabot.services.flows.compare import changes
from wabot.services.flows.limits import CHANGES_SHOWN, MISTAKES_SHOWN
from wabot.services.flows.locating import located
from wabot.services.flows.release import TEMPLATE, Checked, noted
from wabot.services.flows.sheet import Sheet


@action("flows.changes", outcomes=("listed", "none", "not_found"), role=Role.TENANT_OWNER)
async def what_changed(call: Call, services: Services) -> Outcome:
    """The draft beside what customers read, and whether it can be published."""
    found = await before(call, services)
    if found is None:
        return Outcome("not_found")
    if not found.work.is_draft:
        return Outcome("none")
    flows = services.flows
    told = changes(await flows.desk.served(found.work), found.work.sheet, flows.desk.texts, call.scene.language)
    checked = await flows.releases.check(found.work)
    slots: dict[str, Json] = {
        "revision": found.work.revision,
        "lines": most(told, CHANGES_SHOWN) if told else [values.text("flow-change-none")],
        "verdict": _verdict(checked, found.work.sheet),
        "has_mistakes": bool(checked.mistakes),
    }
    return Outcome("listed", slots)


@action("flows.publish", outcomes=("published", "mistakes", "nothing", "changed", "not_found"), role=Role.TENANT_OWNER)
async def publish(call: Call, services: Services) -> Outcome:
    """The draft becomes what customers read, if nothing is wrong with it."""
    tenant = await tenant_of(call, services, "bot")
    if tenant is None:
        return Outcome("not_found")
    outcome = await services.flows.releases.publish(by(call), tenant.id, seen(call))
    return _short(outcome)


@action("flows.versions", outcomes=("listed", "none", "not_found"), role=Role.TENANT_OWNER)
async def versions(call: Call, services: Services) -> Outcome:
    """What was published before, newest first, and the template as it came."""
    found = await before(call, services)
    if found is None:
        return Outcome("not_found")
    known = await services.flows.releases.versions(found.tenant.id)
    if not known:
        return Outcome("none")
    present = found.work.published.version if found.work.published is not None else TEMPLATE
    lines_: list[Json] = [
        item(
            one.version,
            values.text(
                "flow-version-line-now" if one.version == present else "flow-version-line",
                {"number": one.number, "at": values.at(one.at), "by": values.phone(one.by), "note": noted(one.note)},
            ),
        )
        for one in known
    ]
    key = "flow-version-template-now" if present == TEMPLATE else "flow-version-template"
    return Outcome("listed", {"items": [*lines_, *items([item(TEMPLATE, values.text(key))])]})


@action("flows.roll_back", outcomes=("rolled_back", "mistakes", "already", "not_found"), role=Role.TENANT_OWNER)
async def roll_back(call: Call, services: Services) -> Outcome:
    """An earlier version becomes what customers read; a draft stays as it is."""
    tenant = await tenant_of(call, services, "bot")
    if tenant is None:
        return Outcome("not_found")
    return _short(await services.flows.releases.roll_back(by(call), tenant.id, call.text("version")))


@action("flows.discard", outcomes=("discarded", "changed", "not_found"), role=Role.TENANT_OWNER)
async def discard(call: Call, services: Services) -> Outcome:
    """Without the draft: everything is as published."""
    tenant = await tenant_of(call, services, "bot")
    if tenant is None:
        return Outcome("not_found")
    return await services.flows.releases.discard(tenant.id, seen(call))


def _verdict(checked: Checked, sheet: Sheet) -> list[Json]:
    """Whether it can be published, and what stands against it."""
    found = checked.mistakes or checked.doubts
    word = "mistakes" if checked.mistakes else "doubts" if found else "fine"
    return [values.text(f"flow-verdict-{word}"), *most(located(found, sheet), MISTAKES_SHOWN)]


def _short(outcome: Outcome) -> Outcome:
    mistakes = outcome.slots.get("mistakes")
    if not isinstance(mistakes, list):
        return outcome
    return Outcome(outcome.name, {**outcome.slots, "mistakes": most(mistakes, MISTAKES_SHOWN)})


def most(told: list[Json], most: int) -> list[Json]:
    """The first of them, and how many more there are."""
    rest = len(told) - most
    return [*told[:most], values.text("flow-and-more", {"count": rest})] if rest > 0 else told
