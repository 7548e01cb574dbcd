"""What people ask of sessions, stored with their change and carried out wherever the session runs."""

from wabot.core.clock import Clock
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.session import Order
from wabot.ports.store import Tx


class SessionOrders:
    """Implements tenant_life.SessionOrders; the store pokes the supervisor once the change is durable."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def restart(self, tx: Tx, tenant: TenantId) -> None:
        """Down and up again, forgetting failed attempts and whatever held it."""
        tx.tenant(tenant).sessions.ask(Order.RESTART, self._clock.now())

    def log_out(self, tx: Tx, tenant: TenantId) -> None:
        """End the link with WhatsApp."""
        tx.tenant(tenant).sessions.ask(Order.LOG_OUT, self._clock.now())

    def release(self, tx: Tx) -> None:
        """Lift the storm brake."""
        tx.tenant(PLATFORM).sessions.ask(Order.RELEASE, self._clock.now())
