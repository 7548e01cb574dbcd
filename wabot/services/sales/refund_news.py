"""What a provider's word about a refund does to a sale."""

from wabot.core.clock import Instant
from wabot.core.refund import RefundEvent
from wabot.ports.pay import RefundOutcome
from wabot.ports.store import Tx
from wabot.ports.store.sales import Sale
from wabot.services.sales import goods_moves as moves
from wabot.services.sales.ledger import Ledger


def settle_refund(ledger: Ledger, tx: Tx, sale: Sale, outcome: RefundOutcome, at: Instant) -> bool:
    """Note how a requested refund ended; False where that is nothing new."""
    match outcome:
        case RefundOutcome.DONE:
            after = moves.refund(sale, at, RefundEvent.PAY_BACK)
        case RefundOutcome.MANUAL:
            after = moves.refund(sale, at, RefundEvent.HAND_OVER)
        case RefundOutcome.PENDING:
            return False
    if after is None:
        return False
    ledger.record(tx, sale, after, f"refund.{after.refund.status.value}")
    return True
