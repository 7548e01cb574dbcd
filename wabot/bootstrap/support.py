"""Makes support: tickets, those who answer them, and what goes past all menus to them."""

from typing import TYPE_CHECKING

from wabot.core.clock import MINUTE, SECOND
from wabot.core.ids import TenantId
from wabot.services.jobs import Job
from wabot.services.support.agents import AgentList
from wabot.services.support.aside import TicketTalk
from wabot.services.support.desk import TicketDesk
from wabot.services.support.line import Lines
from wabot.services.support.patience import Patience
from wabot.services.support.service import Support
from wabot.services.support.telling import Telling

if TYPE_CHECKING:
    from wabot.bootstrap.wiring import Wiring

LOOK = 15 * SECOND
"""How late words of patience may come."""
PATIENCE = "support_patience"


def make_support(w: "Wiring") -> Support:
    """Everything actions need of tickets."""
    store, directory = w.ground.store, w.directory
    agents = AgentList(store, directory)

    def patience(tenant: TenantId) -> int:
        return int(directory.value(tenant, PATIENCE)) * MINUTE

    desk = TicketDesk(Telling(w.notices, agents, w.files), agents, patience, w.happenings)
    return Support(store, w.ground.clock, directory, w.notices, agents, desk, Lines(store, w.received))


def make_aside(w: "Wiring") -> TicketTalk:
    """What the door asks before each turn."""
    return TicketTalk(w.ground.store, w.ground.clock, w.support.agents, w.support.left)


def support_jobs(w: "Wiring") -> list[Job]:
    """What time does to tickets."""
    return [Job("support.look", LOOK, "services.support", Patience(w.ground.store, w.support.desk).look)]
