"""Whether money that came is the money that was asked for."""

from wabot.core.payment import AMOUNT_DIFFERS, PaymentStatus
from wabot.ports.pay import PaymentAnswer, PaymentNotice
from wabot.ports.store import Tx
from wabot.ports.store.notices import Reference
from wabot.ports.store.sales import Sale
from wabot.services.sales.desk import Desk


def doubt_of(desk: Desk, tx: Tx, sale: Sale, claim: PaymentNotice | PaymentAnswer) -> str:
    """Why a success does not fit the order, "" where it does. Claims the receipt.

    An answer without an amount is about our own push, so about the amount that we asked for.
    """
    if claim.amount is not None and claim.amount != sale.order.price:
        return AMOUNT_DIFFERS
    payer = claim.payer if isinstance(claim, PaymentNotice) else ""
    if payer and sale.order.payer and payer != sale.order.payer:
        return "payer_differs"
    if claim.receipt and not _claimed(tx, sale, claim.receipt):
        return "receipt_used"
    ware = desk.wares.get(sale.order.kind)
    return ware.doubt(tx, sale) if ware is not None and sale.payment.status is not PaymentStatus.PAID else ""


def _claimed(tx: Tx, sale: Sale, receipt: str) -> bool:
    reference = Reference(sale.payment.provider, "receipt", receipt)
    return tx.platform.notices.claim(reference, sale.order.tenant, sale.order.id)
