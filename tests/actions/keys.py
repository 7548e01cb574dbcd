"""Keys of the API without its web."""

from tests.services.tenants.world import World
from wabot.core.ids import SystemIds
from wabot.services.api.keys import ApiKeys
from wabot.services.api.meter import ApiMeter
from wabot.services.api.office import ApiOffice
from wabot.services.api.use import UseBook


def open_api(world: World) -> ApiOffice:
    """Nobody is limited."""
    keys = ApiKeys(world.store, world.clock, SystemIds(world.clock), world.vault, world.audit, world.undo)
    meter = ApiMeter(world.store, world.clock, world.directory, 0)
    return ApiOffice(keys, UseBook(world.store, world.clock, world.directory, meter))
