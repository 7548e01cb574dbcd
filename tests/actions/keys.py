"""The API's services without its web."""

from tests.services.tenants.world import World
from wabot.core.ids import SystemIds
from wabot.services.api.desk import Back
from wabot.services.api.keys import ApiKeys
from wabot.services.api.meter import ApiMeter
from wabot.services.api.sending import Sending
from wabot.services.api.service import ApiService
from wabot.services.files import Files
from wabot.services.send_gate import SendGate
from wabot.services.window import Window


def open_api(world: World) -> ApiService:
    """Keys and messages; nobody is limited."""
    ids = SystemIds(world.clock)
    sending = Sending(
        world.store,
        world.clock,
        ids,
        directory=world.directory,
        notices=world.notices,
        bans=world.bans,
        window=Window(world.store, world.clock, world.directory, world.notices),
        gate=SendGate(0, 0),
        files=Files(world.store, world.clock, ids, world.vault),
    )
    keys = ApiKeys(world.store, world.clock, ids, world.vault, world.audit, world.undo)
    meter = ApiMeter(world.store, world.clock, world.directory, 0)
    return ApiService(world.store, world.clock, world.directory, keys, meter, Back(sending))
