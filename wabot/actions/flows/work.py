"""What every verb about menus begins with: whose menus, which draft, which step, in which language."""

from dataclasses import dataclass

from wabot.actions.registry import Services
from wabot.actions.whom import tenant_of
from wabot.core.tenant import Tenant
from wabot.flow.values import plain
from wabot.ports.action import Call
from wabot.services.flows.desk import Work
from wabot.services.flows.telling import Teller


@dataclass(frozen=True, slots=True)
class Before:
    """What the owner has before them."""

    tenant: Tenant
    work: Work
    teller: Teller

    @property
    def number(self) -> int:
        """Of the version in force; 0 for the template."""
        return 0 if self.work.published is None else self.work.published.number


async def before(call: Call, services: Services) -> Before | None:
    """The menus of the bot that is meant; None where it is not theirs."""
    tenant = await tenant_of(call, services, "bot")
    if tenant is None:
        return None
    work = await services.flows.desk.work(tenant.id)
    return Before(tenant, work, Teller(work.sheet, services.flows.desk.texts, language_of(call)))


def language_of(call: Call) -> str:
    """The language that is worked in: the one chosen for it, else the owner's own."""
    return call.text("tongue") or call.scene.language


def seen(call: Call) -> int:
    """The revision of the draft that the owner looked at."""
    value = plain(call.args.get("seen"))
    return value if isinstance(value, int) and not isinstance(value, bool) else 0
