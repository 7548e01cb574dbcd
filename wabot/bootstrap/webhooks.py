"""Makes webhooks to tenants' own software: the desk, and what brings events to endpoints."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wabot.core.clock import HOUR, SECOND, Instant, later
from wabot.providers.courier import HttpCourier
from wabot.services.jobs import Job
from wabot.services.webhooks.desk import WebhookDesk
from wabot.services.webhooks.dispatcher import Dispatcher
from wabot.services.webhooks.messages import TellingStore, ToldMessages
from wabot.services.webhooks.trying import Trying

if TYPE_CHECKING:
    from wabot.bootstrap.wiring import Wiring

LOOK = 5 * SECOND


@dataclass(frozen=True, slots=True)
class Webhooks:
    """All of it."""

    desk: WebhookDesk
    dispatcher: Dispatcher
    courier: HttpCourier
    store: TellingStore  # for the path of messages

    async def start(self) -> None:
        """Take up what waits."""
        await self.dispatcher.start()

    async def stop(self) -> None:
        """Finish the tries under way, then let go of connections."""
        await self.dispatcher.stop()
        await self.courier.close()


def make_webhooks(w: "Wiring") -> Webhooks:
    """Into the open internet, unless configured otherwise."""
    ground, me = w.ground, w.among.me
    courier = HttpCourier(ground.clock, private=ground.config.webhooks.private)
    trying = Trying(ground.store, ground.clock, ground.vault, courier, w.notices)
    told = ToldMessages(w.happenings, w.directory.role_of)
    w.fleet.receipts.when_moved(told.moved)
    return Webhooks(
        WebhookDesk(ground.store, ground.clock, w.ids, ground.vault, w.happenings, courier),
        Dispatcher(ground.store, ground.clock, ground.activity, w.happenings, trying, (me.name, me.boot)),
        courier,
        TellingStore(ground.store, told),
    )


def webhook_jobs(w: "Wiring") -> list[Job]:
    """What time does to them."""
    keep = w.ground.config.retention.webhooks

    async def prune(now: Instant) -> None:
        await w.webhooks.dispatcher.prune(later(now, -keep))

    return [
        Job("webhooks.look", LOOK, "services.webhooks", w.webhooks.dispatcher.look, everywhere=True),
        Job("retention.webhooks", HOUR, "services.webhooks", prune),
    ]
