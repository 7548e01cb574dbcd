"""Making flows and steps in chat, and taking them away."""

import re

from wabot.actions.flows.change import changed
from wabot.actions.flows.work import before, language_of
from wabot.actions.lines import item, items
from wabot.actions.registry import Services, action
from wabot.core import languages
from wabot.core.access import Role
from wabot.core.money import Money
from wabot.flow import values
from wabot.flow.events import Json
from wabot.flow.values import as_money, plain
from wabot.ports.action import Call, Outcome
from wabot.services.flows import prices, whole
from wabot.services.flows.building import add_step, remove_step
from wabot.services.flows.making import Wish
from wabot.services.flows.sheet import read_path, title
from wabot.services.flows.telling import item_of, price_of

_BETWEEN = re.compile(r"\n| / ")
EDITED = ("saved", "changed", "refused", "not_found")


@action("flows.new", outcomes=EDITED, role=Role.TENANT_OWNER)
async def new(call: Call, services: Services) -> Outcome:
    """A flow of one message. Slots: flow, step."""
    starters = whole.starters_of(call.text("starters"))
    return await changed(
        call, services, whole.new_flow(call.text("title"), starters, language_of(call), call.text("words"))
    )


@action("flows.add", outcomes=EDITED, role=Role.TENANT_OWNER)
async def add(call: Call, services: Services) -> Outcome:
    """One more step after `after`, on its way `way`. Slot: step."""
    wait = plain(call.args.get("wait"))
    wish = Wish(
        call.text("kind"),
        language_of(call),
        words=call.text("words"),
        options=[choice.strip() for choice in _BETWEEN.split(call.text("options")) if choice.strip()],
        input=call.text("input") or "text",
        into=call.text("into"),
        item=call.text("item"),
        price=_price(call),
        wait=wait if isinstance(wait, int) else 0,
        target=call.text("target"),
        country=call.scene.country,
    )
    edit = add_step(call.text("after"), read_path(call.text("way")), wish, services.flows.desk.texts)
    return await changed(call, services, edit)


@action("flows.remove_step", outcomes=EDITED, role=Role.TENANT_OWNER)
async def without_step(call: Call, services: Services) -> Outcome:
    """Without a step; what led to it goes on to what came after it."""
    return await changed(call, services, remove_step(call.text("step")))


@action("flows.set_price", outcomes=EDITED, role=Role.TENANT_OWNER)
async def set_price(call: Call, services: Services) -> Outcome:
    """Another price, in the payment and in the words that name it. Slots: also, left."""
    price = _price(call)
    return await changed(call, services, prices.set_price(call.text("step"), price or Money(0, call.scene.currency)))


@action("flows.prices", outcomes=("listed", "none", "not_found"), role=Role.TENANT_OWNER)
async def price_list(call: Call, services: Services) -> Outcome:
    """Everything that is sold, each with its price."""
    found = await before(call, services)
    if found is None:
        return Outcome("not_found")
    lines = [
        item(name, values.text("flow-price-line", {"item": item_of(node), "price": price_of(node)}))
        for name, node in prices.sold(found.work.sheet)
    ]
    return Outcome("listed" if lines else "none", {"items": items(lines), "revision": found.work.revision})


@action("flows.rename", outcomes=EDITED, role=Role.TENANT_OWNER)
async def rename(call: Call, services: Services) -> Outcome:
    """Another title of a flow. Slot: flow."""
    return await changed(call, services, whole.rename(call.text("flow"), call.text("title")))


@action("flows.set_words", outcomes=EDITED, role=Role.TENANT_OWNER)
async def set_words(call: Call, services: Services) -> Outcome:
    """The words that start a flow."""
    return await changed(call, services, whole.set_words(call.text("flow"), whole.starters_of(call.text("starters"))))


@action("flows.show_in_menu", outcomes=EDITED, role=Role.TENANT_OWNER)
async def show_in_menu(call: Call, services: Services) -> Outcome:
    """A choice of the main menu that begins the flow."""
    label = call.text("words") or title(call.text("flow"))
    return await changed(call, services, whole.show_in_menu(call.text("flow"), language_of(call), label))


@action("flows.remove", outcomes=EDITED, role=Role.TENANT_OWNER)
async def without_flow(call: Call, services: Services) -> Outcome:
    """Without a flow, and without the choices that led into it."""
    return await changed(call, services, whole.remove_flow(call.text("flow")))


@action("flows.languages", outcomes=("listed",), role=Role.TENANT_OWNER)
async def tongues(_call: Call, _services: Services) -> Outcome:
    """The languages one can work in."""
    return Outcome("listed", {"items": items(item(tag, name) for tag, name in languages.NAMES.items())})


@action("flows.targets", outcomes=("listed", "lost", "not_found"), role=Role.TENANT_OWNER)
async def targets(call: Call, services: Services) -> Outcome:
    """Where a new step may lead: the steps of this flow, and where the others begin."""
    found = await before(call, services)
    if found is None:
        return Outcome("not_found")
    there = found.work.sheet.find(call.text("after"))
    if there is None:
        return Outcome("lost", {"revision": found.work.revision})
    lines: list[Json] = found.teller.targets(there[0])
    return Outcome("listed", {"items": lines})


def _price(call: Call) -> Money | None:
    """What was answered to a question for money."""
    return as_money(call.args.get("price"))
