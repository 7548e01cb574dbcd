"""Whatever order news comes in, however often, and however often the process begins anew: one extension."""

import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import pytest

from tests.services.billing.firm import MAMA, Firm
from tests.services.sales.bodies import bare_success, failure, success
from wabot.core.clock import DAY, MINUTE
from wabot.core.ids import PLATFORM, OrderId
from wabot.core.invoice import InvoiceStatus
from wabot.core.tenant import TenantStatus
from wabot.providers.sandbox.modes import PayMode
from wabot.services.sales.ledger import DELIVERY_WORK

STEPS = 12


@dataclass
class Script:
    """One renewal, and the things that may happen to it."""

    firm: Firm
    token: str
    checkout: str
    order: OrderId

    def steps(self) -> dict[str, Callable[[], Awaitable[object]]]:
        """By name, for the failing test's message."""
        post = self.firm.post
        return {
            "paid": lambda: post(self.token, success(self.checkout, 500, payer=MAMA)),
            "cancelled": lambda: post(self.token, failure(self.checkout)),
            "failed": lambda: post(self.token, failure(self.checkout, 1)),
            "unclear": lambda: post(self.token, bare_success(self.checkout)),
            "too_little": lambda: post(self.token, success(self.checkout, 499, "SBX0000077", MAMA)),
            "asked": lambda: self.firm.sales.asks.ask(PLATFORM, self.order),
            "time": lambda: self.firm.wait(6 * MINUTE),
            "restart": self.restart,
            "again": self.again,
            "run": self.firm.run,
        }

    async def restart(self) -> None:
        """A new process: nothing but the database is remembered."""
        self.firm.restart()

    async def again(self) -> None:
        """The work of handing over is done once more, as after a crash that lost its end."""
        rows = await self.firm.store.read(lambda tx: tx.tenant(PLATFORM).outbox.tail(200))
        for row in rows:
            if row.kind == DELIVERY_WORK:
                await self.firm.perform(row)


@pytest.mark.parametrize("seed", range(24))
async def test_one_extension(firm: Firm, seed: int) -> None:
    tenant = await firm.life.approved()
    before = await firm.tenant(tenant)
    firm.sandbox.mpesa.answer(PayMode.SILENT)
    await firm.renew(await firm.invoice(tenant))
    (sale,) = await firm.paid_orders()
    script = Script(firm, await firm.token(PLATFORM), sale.payment.checkout_id, sale.order.id)
    steps, dice = script.steps(), random.Random(seed)
    names = dice.choices(list(steps), k=STEPS)
    names.insert(dice.randrange(STEPS + 1), "paid")
    for name in names:
        await steps[name]()
    await firm.run()
    after, invoice = await firm.tenant(tenant), await firm.of(1)
    (sale,) = await firm.paid_orders()
    assert after.expires_at == (before.expires_at or 0) + 30 * DAY, names
    assert (after.status, invoice.status) == (TenantStatus.APPROVED, InvoiceStatus.PAID), names
    assert (sale.order.status.value, invoice.order) == ("delivered", sale.order.id), names
    story = await firm.store.read(lambda tx: tx.tenant(tenant).invoices.story(1))
    assert [line.word for line in story] == ["made", "paid"], names
    assert sum("is renewed" in words for words in firm.heard(MAMA)) == 1, names
