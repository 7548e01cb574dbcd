"""One payment adapter of TILLS, its other side, and where its webhooks arrive."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import aiohttp
import pytest

from tests.contract.providers.tills import TILLS, Case, Till
from tests.providers.money_bench import HASTY, NOON, PATIENT, PHONE
from wabot.core.clock import MovableClock
from wabot.core.ids import TenantId
from wabot.core.money import Money
from wabot.ports.pay import PaymentNotice, PaymentProvider, Proof, Push, PushAccepted, RefundRequest
from wabot.providers.exchange import Exchange, provider_session

if TYPE_CHECKING:
    from tests.contract.providers.conftest import Mailbox

KEY = "5f0c1d2e3a4b5c6d7e8f9a0b-push"


@dataclass
class Shop:
    """One adapter, its other side and where its webhooks arrive."""

    case: Case
    till: Till
    mailbox: "Mailbox"
    session: aiohttp.ClientSession
    payments: PaymentProvider
    hasty: PaymentProvider

    def push(self, minor: int = 5000, *, key: str = KEY) -> Push:
        amount = Money(minor, self.case.currency)
        return Push(key, TenantId("T1"), amount, PHONE, "ORDER1", "Airtime", self.mailbox.url)

    def refund(self, receipt: str, minor: int = 5000) -> RefundRequest:
        key = KEY.replace("push", "refund")
        return RefundRequest(key, TenantId("T1"), receipt, Money(minor, self.case.currency), self.mailbox.url)

    async def paid(self) -> tuple[PushAccepted, str]:
        """A push that was paid, and its receipt."""
        accepted = await self.payments.request(self.push())
        await self.till.pay(accepted.checkout_id)
        await self.till.wait_quiet()
        return accepted, (await self.payments.query(accepted.checkout_id)).receipt

    def told(self) -> list[PaymentNotice]:
        return [self.payments.read_notice(body) for body in self.mailbox.bodies]

    def proofs(self) -> list[Proof]:
        pairs = zip(self.mailbox.headers, self.mailbox.bodies, strict=True)
        return [self.payments.proof(headers, body) for headers, body in pairs]


@pytest.fixture(params=sorted(TILLS))
async def shop(request: pytest.FixtureRequest, mailbox: "Mailbox") -> AsyncIterator[Shop]:
    case, clock = TILLS[request.param], MovableClock(NOON, frozen=True)
    till = case.till(clock)
    url = await till.start()
    till.webhook_url = mailbox.url
    async with provider_session() as session:
        patient = case.adapter(Exchange(session, url, PATIENT), clock)
        hasty = case.adapter(Exchange(session, url, HASTY), clock)
        yield Shop(case, till, mailbox, session, patient, hasty)
    await till.stop()


@pytest.fixture
def notifying(shop: Shop) -> Shop:
    if not shop.case.notices:
        pytest.skip("this provider sends no webhooks")
    return shop
