"""Makes the broadcasts of all tenants, and the platform's own to their owners."""

from typing import TYPE_CHECKING

from wabot.services.broadcasts.audience import Whom
from wabot.services.broadcasts.desk import BroadcastDesk
from wabot.services.broadcasts.pace import Rates
from wabot.services.broadcasts.paces import Paces
from wabot.services.broadcasts.sending import EVERY, FOLLOW_EVERY, Sending, Told
from wabot.services.jobs import Job

if TYPE_CHECKING:
    from wabot.bootstrap.wiring import Wiring


def make_broadcasts(w: "Wiring") -> BroadcastDesk:
    """What people may do with them."""
    ground = w.ground
    whom = Whom(w.directory, w.bans, w.ids, ground.vault.veil)
    return BroadcastDesk(ground.store, ground.clock, whom, Paces(w.directory, rates(w)), w.notices, w.audit)


def rates(w: "Wiring") -> Rates:
    """How fast they may go, as configured."""
    told = w.ground.config.broadcasts
    per_minute = {"sim": told.sim_per_minute, "linked": told.linked_per_minute, "cloud": told.cloud_per_minute}
    return Rates(per_minute, told.linked_first_day, told.linked_per_day)


def broadcast_jobs(w: "Wiring") -> list[Job]:
    """What comes round for them."""
    ground, desk = w.ground, w.broadcasts
    told = Told(ground.store)
    sending = Sending(ground.store, ground.clock, w.holding, w.directory, w.notices, desk.whom, desk.paces, told)
    return [
        Job("broadcast.look", EVERY, "services.broadcasts.sending", sending.look, everywhere=True),
        Job("broadcast.follow", FOLLOW_EVERY, "services.broadcasts.sending", sending.follow),
    ]
