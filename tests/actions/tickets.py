"""Tickets for the office of `tests/actions/chat.py`: nobody is asked to be patient before five minutes."""

from tests.services.tenants.world import World
from wabot.core.clock import MINUTE
from wabot.core.ids import TenantId
from wabot.ports.channel import Channel
from wabot.services.files import Files
from wabot.services.received import ReceivedFiles
from wabot.services.support.agents import AgentList
from wabot.services.support.desk import TicketDesk
from wabot.services.support.line import Lines
from wabot.services.support.service import Support
from wabot.services.support.telling import Telling


def open_support(world: World, files: Files) -> Support:
    """Everything actions need of tickets."""
    agents = AgentList(world.store, world.directory)
    desk = TicketDesk(Telling(world.notices, agents, files), agents, lambda _: 5 * MINUTE)
    lines = Lines(world.store, ReceivedFiles(world.store, _no_channel))
    return Support(world.store, world.clock, world.directory, world.notices, agents, desk, lines)


def _no_channel(tenant: TenantId) -> Channel:
    raise LookupError(f"{tenant} sends no files here")
