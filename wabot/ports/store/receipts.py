"""What the store makes of statuses of messages we sent, and those it keeps because they came too early."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from wabot.core.clock import Instant
from wabot.core.message import Delivery
from wabot.ports.channel import Receipt
from wabot.ports.store.rows import OutboxRow


@dataclass(frozen=True, slots=True)
class Heard:
    """What a status has done to a message: from `row` as it stood to `status`; nothing where that is the same."""

    row: OutboxRow
    status: Delivery

    @property
    def moved(self) -> bool:
        """Whether it told anything new."""
        return self.row.status != self.status


class Receipts(Protocol):
    """Statuses of one tenant's messages."""

    def hear(self, receipts: Sequence[Receipt]) -> Sequence[Heard | None]:
        """Move messages forward, found by key or by reference, as core.message.told has it; topic `outbox`.

        None where no message is known by these names. One that is proven to have arrived is settled, whoever holds
        its claim: nobody sends it again.
        """
        ...

    def park(self, receipts: Sequence[Receipt], now: Instant) -> None:
        """Keep statuses of messages that are not known yet."""
        ...

    def unpark(self, receipts: Sequence[Receipt]) -> None:
        """They have been heard."""
        ...


class ReceiptsScan(Protocol):
    """Statuses kept for all tenants."""

    def parked(self, limit: int = 1000) -> Sequence[Receipt]:
        """In the order they came."""
        ...

    def prune(self, before: Instant) -> int:
        """Delete those that came before: nobody here has sent what they speak of."""
        ...
