"""What comes in from Meta's Cloud API, made of its parts."""

from collections.abc import Sequence

from wabot.channels.cloud.accounts import Accounts
from wabot.channels.cloud.intake import Intake
from wabot.config import Config
from wabot.core.clock import HOUR, SECOND, Clock
from wabot.ports.channel import Listener
from wabot.ports.store import Store
from wabot.services.jobs import Job
from wabot.services.notices import Notices
from wabot.services.strays import Strays
from wabot.web.metrics import Metrics

LOOK = 10 * SECOND


class CloudIntake(Intake):
    """The intake with the box for what is nobody's, and their jobs."""

    def __init__(  # noqa: PLR0913, PLR0917 - handed over once
        self,
        config: Config,
        clock: Clock,
        store: Store,
        accounts: Accounts,
        listener: Listener,
        notices: Notices,
        metrics: Metrics,
    ) -> None:
        self._strays = Strays(store, clock, notices, config.retention.notices)
        super().__init__(accounts, listener, clock, self._strays, count=metrics.facts)

    def jobs(self) -> Sequence[Job]:
        """What comes round by the clock."""
        return (
            Job("cloud.strays", LOOK, "channels.cloud.intake", self.look, everywhere=True),
            Job("retention.strays", HOUR, "services.strays", self._strays.prune),
        )
