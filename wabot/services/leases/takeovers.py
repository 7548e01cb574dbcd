"""What people hear when a server has gone silent: once for each of its lives, however many take over from it."""

from wabot.core.lease import Holder
from wabot.flow.events import Json
from wabot.ports.store import Tx
from wabot.services.notices import Notices

KIND = "server"
"""The kind of these notices, for those who mute it."""


class TakeOvers:
    """Tells staff."""

    def __init__(self, notices: Notices) -> None:
        self._notices = notices

    def tell(self, tx: Tx, dead: Holder, tenants: int) -> None:
        """This server is silent, and its tenants go on elsewhere."""
        args: dict[str, Json] = {"server": dead.server, "count": tenants}
        self._notices.to_staff(tx, "server-silent-staff", args, cause=f"silent/{dead.boot}", kind=KIND)
