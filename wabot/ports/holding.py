"""What everybody asks before acting for a tenant: is it this server's now?"""

from collections.abc import Callable
from typing import Protocol

from wabot.core.ids import TenantId
from wabot.core.lease import Epoch, Share


class Holding(Protocol):
    """Looks at the clock at each question: a process that was frozen finds out before it acts."""

    @property
    def share(self) -> Share:
        """Which rows of the store are this server's to take up."""
        ...

    def holds(self, tenant: TenantId) -> Epoch | None:
        """The epoch to act under; None when the tenant is not (or no longer) this server's."""
        ...

    def changed(self, callback: Callable[[], None]) -> None:
        """Call back when tenants came or went, at the latest when the clock takes them; must not fail or wait."""
        ...


class SoleHolding:
    """The only server there is, so everything is its own; `epoch` tells its lives apart."""

    def __init__(self, epoch: Epoch = Epoch(1)) -> None:
        self._share = Share(epoch=epoch)

    @property
    def share(self) -> Share:
        return self._share

    def holds(self, tenant: TenantId) -> Epoch | None:
        return self._share.epoch

    def changed(self, callback: Callable[[], None]) -> None:
        """Nothing ever changes."""
