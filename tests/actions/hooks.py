"""The desk of webhooks for chats without a server."""

from tests.services.tenants.world import World
from wabot.core.ids import SystemIds
from wabot.providers.courier import HttpCourier
from wabot.services.happenings import Happenings
from wabot.services.webhooks.desk import WebhookDesk


def open_webhooks(world: World) -> WebhookDesk:
    """As bootstrap makes it; nothing is sent by it."""
    ids = SystemIds(world.clock)
    happenings = Happenings(world.store, world.clock, ids, world.directory)
    return WebhookDesk(world.store, world.clock, ids, world.vault, happenings, HttpCourier(world.clock))
