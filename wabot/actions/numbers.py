"""Figures in chat: of a tenant or of everybody, for a day, a week, a month or a year, in words and as charts."""

from collections import Counter
from dataclasses import dataclass

from wabot.actions.registry import Services, action
from wabot.actions.whom import tenant_of
from wabot.core.access import Role, is_staff
from wabot.core.ids import PLATFORM
from wabot.core.message import MessageKind
from wabot.core.tenant import Tenant, TenantStatus
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.services.drawing.flow_picture import Undrawable
from wabot.services.flow_tools.pictures import Drawn
from wabot.services.numbers.menus import MenuNumbers
from wabot.services.numbers.report import Report, Stretch
from wabot.services.numbers.words import lines_of, span_words


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose figures are wanted (None: everybody's), and how far back."""

    tenant: Tenant | None
    stretch: Stretch


async def asked(call: Call, services: Services) -> Asked | None:
    """What the arguments `tenant` and `stretch` mean; None: not theirs to see."""
    word = call.text("stretch")
    stretch = Stretch(word) if word in set(Stretch) else Stretch.TODAY
    if is_staff(call.actor.role) and call.text("tenant") in ("", PLATFORM):
        await services.directory.fresh()
        return Asked(None, stretch)
    tenant = await tenant_of(call, services)
    return None if tenant is None else Asked(tenant, stretch)


@action("numbers.show", outcomes=("shown", "not_found"), role=Role.TENANT_OWNER)
async def show(call: Call, services: Services) -> Outcome:
    """Figures in words. Args: tenant ("" for staff: everybody), stretch. Slots: name, stretch, span (words), lines."""
    wanted = await asked(call, services)
    if wanted is None:
        return Outcome("not_found")
    desk = services.numbers
    report = await desk.report(wanted.tenant, wanted.stretch, call.at)
    lines = lines_of(report, await desk.contacts(wanted.tenant))
    if wanted.tenant is None:
        by_status = Counter(t.status for t in services.directory.all())
        lines.insert(0, values.text("numbers-tenants", {str(status): by_status[status] for status in TenantStatus}))
    slots: dict[str, Json] = {"tenant": wanted.tenant.id if wanted.tenant else "", "stretch": str(wanted.stretch)}
    return Outcome("shown", {**slots, **_head(wanted, services), "lines": lines})


@action("numbers.chart", outcomes=("sent", "undrawable", "not_found"), role=Role.TENANT_OWNER)
async def chart(call: Call, services: Services) -> Outcome:
    """Figures as charts, into this chat; of today alone there is nothing to compare, so it is the week."""
    wanted = await asked(call, services)
    if wanted is None:
        return Outcome("not_found")
    stretch = Stretch.WEEK if wanted.stretch is Stretch.TODAY else wanted.stretch
    report = await services.numbers.report(wanted.tenant, stretch, call.at)
    try:
        charts = await services.numbers.draw(wanted.tenant, report, call.scene)
    except Undrawable:
        return Outcome("undrawable")
    words: tuple[str, dict[str, Json]] = ("numbers-chart-caption", {"name": services.numbers.name(wanted.tenant)})
    drawn = [Drawn(one, MessageKind.IMAGE, "image/png", f"figures-{n}.png", words) for n, one in enumerate(charts, 1)]
    await services.flow_tools.pictures.put(call, drawn)
    return Outcome("sent", {"stretch": str(stretch)})


@action("numbers.menus", outcomes=("shown", "none", "not_found"), role=Role.TENANT_OWNER)
async def menus(call: Call, services: Services) -> Outcome:
    """What people choose in a bot's menus, and where they stop; a picture goes before. Slots: span, lines."""
    wanted = await asked(call, services)
    if wanted is None or wanted.tenant is None:
        return Outcome("not_found")
    report = await services.numbers.report(wanted.tenant, wanted.stretch, call.at)
    found = await services.numbers.menus(wanted.tenant, report, call.scene)
    if not found.stops:
        return Outcome("none")
    await _send_funnel(call, services, wanted.tenant, report, found)
    lines: list[Json] = [values.text("numbers-choices")] if found.choices else []
    lines += [values.text("numbers-choice", {"option": it.words, "times": it.count}) for it in found.choices]
    stops = sorted((one for one in found.stops if one.stopped), key=lambda one: -one.stopped)
    lines += [values.text("numbers-stops")] if stops else []
    for one in stops:
        args: dict[str, Json] = {"question": one.words, "reached": one.reached, "stopped": one.stopped}
        lines.append(values.text("numbers-stop", args))
    return Outcome("shown", {**_head(wanted, services), "lines": lines})


def _head(wanted: Asked, services: Services) -> dict[str, Json]:
    """What stands above the lines."""
    return {"name": services.numbers.name(wanted.tenant), "span": span_words(wanted.stretch)}


async def _send_funnel(call: Call, services: Services, tenant: Tenant, report: Report, found: MenuNumbers) -> None:
    try:
        drawn = await services.numbers.draw_funnel(tenant, report, found, call.scene)
    except Undrawable:
        return  # the words say the same
    words: tuple[str, dict[str, Json]] = ("numbers-chart-caption", {"name": tenant.name})
    await services.flow_tools.pictures.put(call, [Drawn(drawn, MessageKind.IMAGE, "image/png", "steps.png", words)])
