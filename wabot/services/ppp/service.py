"""Internet accounts as bootstrap, jobs and actions see them."""

from dataclasses import dataclass

from wabot.ports.router import Routers
from wabot.services.ppp.desk import AccountDesk
from wabot.services.ppp.routers import Keys
from wabot.services.ppp.sync import Sync
from wabot.services.ppp.times import Times
from wabot.services.ppp.ware import InternetTime


@dataclass(frozen=True, slots=True)
class PppService:
    """All of it."""

    desk: AccountDesk
    keys: Keys
    routers: Routers
    sync: Sync
    times: Times
    ware: InternetTime
