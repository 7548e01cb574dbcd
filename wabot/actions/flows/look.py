"""Looking at one's menus: all flows, one of them, one step, what can be changed in it."""

from wabot.actions.flows.work import Before, before, language_of
from wabot.actions.lines import item, items
from wabot.actions.registry import Services, action
from wabot.core import languages
from wabot.core.access import Role
from wabot.flow import values
from wabot.flow.events import Json
from wabot.flow.values import plain
from wabot.ports.action import Call, Outcome
from wabot.services.flows.limits import STEPS_READ
from wabot.services.flows.sheet import apart, get, read_path
from wabot.services.flows.telling import called, price_of
from wabot.services.flows.whole import starting
from wabot.services.flows.wording import inline, spoken


@action("flows.list", outcomes=("listed", "not_found"), role=Role.TENANT_OWNER)
async def listing(call: Call, services: Services) -> Outcome:
    """All flows, and whether something waits to be published."""
    found = await before(call, services)
    if found is None:
        return Outcome("not_found")
    sheet = found.work.sheet
    lines = items(item(file, found.teller.flow(file)) for file in sheet.flows())
    return Outcome("listed", {**_head(found), "items": lines, "tongue": language_of(call)})


@action("flows.show", outcomes=("shown", "lost", "not_found"), role=Role.TENANT_OWNER)
async def show(call: Call, services: Services) -> Outcome:
    """One flow: what starts it, and its steps."""
    found = await before(call, services)
    if found is None:
        return Outcome("not_found")
    sheet, file = found.work.sheet, call.text("flow")
    if file not in sheet.files:
        return Outcome("lost", {"revision": found.work.revision})
    steps = [item(name, found.teller.step(name)) for name in sheet.steps(file)]
    slots: dict[str, Json] = {
        **_head(found),
        "flow": file,
        "flow_title": called(sheet, file),
        "words": ", ".join(starting(sheet, file)) or "–",
        "items": items(steps),
        "is_main": file == sheet.main(),
        "in_menu": _in_menu(found, file),
    }
    return Outcome("shown", slots)


@action("flows.whole", outcomes=("shown", "lost", "not_found"), role=Role.TENANT_OWNER)
async def whole(call: Call, services: Services) -> Outcome:
    """One flow as text, from the step `next` (0: the first): every step, its choices, and where each leads."""
    found = await before(call, services)
    if found is None:
        return Outcome("not_found")
    file = call.text("flow")
    if file not in found.work.sheet.files:
        return Outcome("lost", {"revision": found.work.revision})
    value = plain(call.args.get("next"))
    start = value if isinstance(value, int) else 0
    more = start + STEPS_READ < len(found.work.sheet.steps(file))
    slots: dict[str, Json] = {
        "lines": found.teller.whole(file, start, STEPS_READ),
        "flow_title": called(found.work.sheet, file),
        "next": start + STEPS_READ if more else 0,
        "has_more": more,
    }
    return Outcome("shown", slots)


@action("flows.step", outcomes=("shown", "lost", "not_found"), role=Role.TENANT_OWNER)
async def step(call: Call, services: Services) -> Outcome:
    """One step: what it says, in which languages, and what can be changed."""
    found = await before(call, services)
    if found is None:
        return Outcome("not_found")
    name = call.text("step")
    there = found.work.sheet.find(name)
    if there is None:
        return Outcome("lost", {"revision": found.work.revision})
    file, node = there
    tongue = language_of(call)
    slots: dict[str, Json] = {
        **_head(found),
        "flow": file,
        "flow_title": called(found.work.sheet, file),
        "step": name,
        "number": found.work.sheet.place(name),
        "head": found.teller.step(name, 300),
        "spoken": found.teller.spoken_in(node) or "none",
        "tongue": tongue,
        "tongue_name": languages.NAMES.get(tongue, tongue),
        "items": found.teller.parts(name, file),
        "is_menu": node.get("kind") == "menu",
        "is_start": name == found.work.sheet.start(),
    }
    return Outcome("shown", slots)


@action(
    "flows.part",
    outcomes=("text", "option", "way", "price", "item", "wait", "lost", "not_found"),
    role=Role.TENANT_OWNER,
)
async def part(call: Call, services: Services) -> Outcome:
    """One part of a step: what it is decides what is asked."""
    found = await before(call, services)
    if found is None:
        return Outcome("not_found")
    path = read_path(call.text("part"))
    there = found.work.sheet.find(call.text("step"))
    if there is None or any(get(there[1], place) is None for place in apart(path)):
        return Outcome("lost", {"revision": found.work.revision})
    file, node = there
    texts, tongue = services.flows.desk.texts, language_of(call)
    match path:
        case ("options", int()):
            label = spoken(get(node, (*path, "text")), texts, tongue)
            goto = str(get(node, (*path, "goto")))
            return Outcome("option", {"label": label, "target": found.teller.target(goto, file)})
        case ("args", "price"):
            return Outcome("price", {"now": price_of(node)})
        case ("args", "item"):
            return Outcome("item", {"now": str(get(node, path))})
        case ("for",):
            return Outcome("wait", {"now": found.teller.gist(node, 40)})
    if path[-1] in ("text", "empty", "error"):
        return _text(found, get(node, path), services, tongue)
    targets = found.teller.targets(file, now=str(get(node, apart(path)[0])))
    return Outcome("way", {"label": found.teller.way(node, path), "items": targets})


def _text(found: Before, text: Json, services: Services, tongue: str) -> Outcome:
    words = inline(text, services.flows.desk.texts)
    names = ", ".join(languages.NAMES.get(tag, tag) for tag in words)
    slots: dict[str, Json] = {"spoken": names or "–", "tongue_name": languages.NAMES.get(tongue, tongue)}
    known = spoken(text, found.teller.texts, tongue)
    return Outcome("text", {**slots, "now": words.get(tongue, known)})


def _in_menu(found: Before, file: str) -> bool:
    sheet = found.work.sheet
    start = sheet.find(sheet.start())
    entry = sheet.entry(file)
    return start is not None and any(name == sheet.start() for name, _ in sheet.leading(entry))


def _head(found: Before) -> dict[str, Json]:
    version = found.work.published
    args: dict[str, Json] = {"number": found.number, "at": values.at(version.at) if version is not None else ""}
    return {
        "name": found.tenant.name,
        "revision": found.work.revision,
        "is_draft": found.work.is_draft,
        "state": values.text("flow-state-version" if version is not None else "flow-state-template", args),
        "draft": values.text("flow-state-draft" if found.work.is_draft else "flow-state-same"),
    }
