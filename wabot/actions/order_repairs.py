"""What a person decides about an order where wabot cannot know: each with a proof of who they are, and with a reason.

Arguments and shared outcomes as in `wabot.actions.orders`. Where wabot proves the matter by itself no reason is asked
for; elsewhere an empty one ends in `no_reason`.
"""

import re
from collections.abc import Callable

from wabot.actions.order_sheet import brief
from wabot.actions.order_whom import SHARED, order_of
from wabot.actions.registry import Services, action
from wabot.core.access import Role
from wabot.core.ids import OrderId, TenantId
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.audit import by
from wabot.services.sales.orders import Decision

LONGEST_REASON = 300
REASONED = ("no_reason", *SHARED)
"""Outcomes of decisions that a person answers for."""
Decide = Callable[[Tx, TenantId, OrderId, Decision], str]
_RECEIPT = re.compile(r"[A-Za-z0-9-]{4,40}")
"""What receipts of payment providers look like; the customer is told it as theirs."""


@action(
    "orders.deliver_again",
    outcomes=("again", "not_proven", "money_is_going_back", *SHARED),
    role=Role.TENANT_OWNER,
    step_up=True,
)
async def deliver_again(call: Call, services: Services) -> Outcome:
    """Send the airtime of a proven failure once more; a refund that is only due is withdrawn. Args: tenant, order."""
    return await _decide(call, services, services.sales.orders.deliver_again, reasoned=False)


@action(
    "orders.mark_paid",
    outcomes=("marked", "not_possible", "receipt_used", "bad_receipt", *REASONED),
    role=Role.TENANT_OWNER,
    step_up=True,
)
async def mark_paid(call: Call, services: Services) -> Outcome:
    """A person has seen the money: the order is paid and delivered. Args: tenant, order, reason, receipt ("": none)."""
    receipt = call.text("receipt").strip()
    if receipt and not _RECEIPT.fullmatch(receipt):
        return Outcome("bad_receipt", {"receipt_typed": receipt})
    return await _decide(call, services, services.sales.orders.mark_paid)


@action("orders.mark_delivered", outcomes=("marked", "not_possible", *REASONED), role=Role.TENANT_OWNER, step_up=True)
async def mark_delivered(call: Call, services: Services) -> Outcome:
    """A person knows that airtime of unclear fate arrived. Args: tenant, order, reason."""
    return await _decide(call, services, services.sales.orders.mark_delivered)


@action("orders.mark_undelivered", outcomes=("marked", "not_possible", *REASONED), role=Role.TENANT_OWNER, step_up=True)
async def mark_undelivered(call: Call, services: Services) -> Outcome:
    """A person knows that airtime of unclear fate did not arrive: its refund is due. Args: tenant, order, reason."""
    return await _decide(call, services, services.sales.orders.mark_undelivered)


@action(
    "orders.refund",
    outcomes=("due", "already", "delivered", "under_way", "not_paid", *REASONED),
    role=Role.TENANT_OWNER,
    step_up=True,
)
async def refund(call: Call, services: Services) -> Outcome:
    """Give the money of an order back. Args: tenant, order, reason."""
    return await _decide(call, services, services.sales.orders.refund)


@action(
    "orders.mark_refunded",
    outcomes=("marked", "already", "not_possible", *REASONED),
    role=Role.TENANT_OWNER,
    step_up=True,
)
async def mark_refunded(call: Call, services: Services) -> Outcome:
    """A person has sent the money back by hand. Args: tenant, order, reason."""
    return await _decide(call, services, services.sales.orders.mark_refunded)


async def _decide(call: Call, services: Services, decide: Decide, *, reasoned: bool = True) -> Outcome:
    chosen = await order_of(call, services)
    if isinstance(chosen, Outcome):
        return chosen
    who = by(call)
    why = Decision(who, call.text("reason").strip()[:LONGEST_REASON], call.text("receipt").strip().upper())

    def commit(tx: Tx) -> Outcome:
        if tx.tenant(chosen.tenant).sales.get(chosen.order) is None:
            return Outcome("not_found")
        if reasoned and not why.reason:
            return Outcome("no_reason")
        word = decide(tx, chosen.tenant, chosen.order, why)
        verb = decide.__name__
        services.audit.note(tx, who, f"order.{verb}", chosen.tenant, order=chosen.order, ended=word, reason=why.reason)
        sale = tx.tenant(chosen.tenant).sales.get(chosen.order)
        return Outcome(word, brief(sale) if sale else {})

    return Outcome("not_found", commit=commit)
