"""Makes internet accounts: the desk, what is sold, and what keeps routers right."""

from typing import TYPE_CHECKING

from wabot.core.clock import MINUTE, SECOND
from wabot.providers.router.routeros import RouterOs
from wabot.services.jobs import Job
from wabot.services.ppp.desk import AccountDesk
from wabot.services.ppp.outcome import Outcomes
from wabot.services.ppp.routers import Keys
from wabot.services.ppp.service import PppService
from wabot.services.ppp.sync import Sync
from wabot.services.ppp.times import Times
from wabot.services.ppp.ware import InternetTime

if TYPE_CHECKING:
    from wabot.bootstrap.wiring import Wiring

LOOK = 10 * SECOND
"""How late a router that came back may be told."""
REMIND = 10 * MINUTE


def make_ppp(w: "Wiring") -> PppService:
    """On the embedded practice router and real ones; those inside a network only where that is configured."""
    ground = w.ground
    routers = RouterOs(ground.money.practice, private=ground.config.ppp.private)
    desk, keys = AccountDesk(ground.vault, w.notices), Keys(ground.vault)
    outcomes = Outcomes(ground.clock, w.notices)
    sync = Sync(ground.store, ground.clock, ground.activity, w.holding, routers=routers, keys=keys, outcomes=outcomes)
    times = Times(ground.store, w.directory, desk, w.notices)
    ware = InternetTime(desk, w.notices, lambda tenant: w.shop.terms(tenant).by_link)
    return PppService(desk, keys, routers, sync, times, ware)


def ppp_jobs(w: "Wiring") -> list[Job]:
    """What time does to them."""
    return [
        Job("ppp.look", LOOK, "services.ppp.sync", w.ppp.sync.look, everywhere=True),
        Job("ppp.end", MINUTE, "services.ppp.times", w.ppp.times.end),
        Job("ppp.remind", REMIND, "services.ppp.times", w.ppp.times.remind),
    ]
