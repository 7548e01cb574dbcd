"""This server among the others: alone with its database, or holding leases."""

from collections.abc import Callable

from wabot import __version__
from wabot.bootstrap.database import is_postgres
from wabot.config import Config
from wabot.core.clock import Clock
from wabot.core.ids import IdSource
from wabot.core.lease import Epoch, Holder
from wabot.ports.holding import Holding, SoleHolding
from wabot.ports.store import Store
from wabot.services.activity import Activity
from wabot.services.leases import Keeper, TakeOvers, Terms
from wabot.services.notices import Notices
from wabot.services.outbox import Outbox
from wabot.services.servers import Identity, Servers
from wabot.services.supervisor import Supervisor


class Among:
    """Who this server is, and what it holds; `keeper` only where a database is shared."""

    def __init__(  # noqa: PLR0913 - handed over once
        self,
        config: Config,
        store: Store,
        clock: Clock,
        ids: IdSource,
        *,
        activity: Activity,
        notices: Notices,
        life: Epoch,
        running: Callable[[], int],
    ) -> None:
        self.me = Identity(config.server.name, ids.new(), __version__, clock.now())
        self.servers = Servers(store, clock, self.me, running)
        self.keeper: Keeper | None = None
        if is_postgres(config):
            me = Holder(self.me.name, self.me.boot)
            told = TakeOvers(notices).tell
            self.keeper = Keeper(store, me, terms(config), activity, servers=self.servers, tell=told)
        self.holding: Holding = self.keeper or SoleHolding(life)

    def share_sessions(self, outbox: Outbox, supervisor: Supervisor) -> None:
        """Before a tenant goes to another server its sends and its session end; what cannot be brought up goes."""
        if self.keeper is not None:
            self.keeper.part_by(outbox.parted, supervisor.parted)
            supervisor.when_unreachable(self.keeper.unreachable)


def terms(config: Config) -> Terms:
    """How long tenants are leased, and what is waited for."""
    wish = config.fleet
    return Terms(wish.lease, wish.grace, wish.shun, wish.attempts)
