"""What the store keeps of sessions: how each was last observed, and what people asked of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.core.lease import EVERYTHING, Share
from wabot.core.session import Order, SessionRecord


@dataclass(frozen=True, slots=True)
class Asked:
    """An order that nobody has carried out yet."""

    tenant: TenantId
    order: Order
    at: Instant


class Sessions(Protocol):
    """One tenant's session. PLATFORM is the master bot's."""

    def get(self) -> SessionRecord | None:
        """As last saved; None for a session that never was."""
        ...

    def save(self, record: SessionRecord) -> None:
        """Replace what was observed; orders stay as they are."""
        ...

    def ask(self, order: Order, at: Instant) -> None:
        """Leave an order, in place of one not yet carried out. Touches the topic `sessions`."""
        ...

    def taken(self, asked: Asked) -> bool:
        """The order is being carried out; False when a newer one (or none) stands there."""
        ...


class SessionsScan(Protocol):
    """Sessions of all tenants."""

    def all(self) -> Mapping[TenantId, SessionRecord]:
        """Every session as last saved."""
        ...

    def save_all(self, records: Sequence[SessionRecord], share: Share = EVERYTHING) -> None:
        """Replace what was observed of many, in one statement; those of tenants outside the share are left alone."""
        ...

    def asked(self) -> Sequence[Asked]:
        """Open orders, oldest first."""
        ...
