"""The airtime sale as bootstrap, the outbox, jobs, web and actions see it."""

from collections.abc import Awaitable, Callable, Mapping

import structlog

from wabot.core.clock import Instant
from wabot.core.errors import Refused, Retry
from wabot.core.ids import TenantId
from wabot.core.money import Money
from wabot.ports.store import OutboxRow
from wabot.ports.store.notices import TokenOwner
from wabot.services.effects import PAYMENT
from wabot.services.sales.asks import Asks
from wabot.services.sales.deliveries import Deliveries
from wabot.services.sales.desk import Desk
from wabot.services.sales.inbox import Inbox
from wabot.services.sales.judge import Judge
from wabot.services.sales.ledger import DELIVERY_WORK, REFUND_WORK, Ledger
from wabot.services.sales.looks import Looks
from wabot.services.sales.orders import Orders
from wabot.services.sales.pushes import Pushes
from wabot.services.sales.refunds import Refunds
from wabot.services.sales.stories import Stories
from wabot.services.sales.sweep import Sweep
from wabot.services.sales.terms import TermsOf
from wabot.services.sales.verdicts import Verdict

log = structlog.get_logger()


class SalesService:
    """Made once from a desk; everything else here is made from it."""

    def __init__(self, desk: Desk) -> None:
        self.terms: TermsOf = desk.terms
        self._desk, self._providers = desk, desk.providers
        ledger = Ledger(desk)
        judge = Judge(desk, ledger)
        self.orders = Orders(desk, ledger)
        self.stories = Stories(desk)
        self.asks = Asks(desk, ledger, judge)
        self.looks = Looks(desk, ledger, judge)
        self._deliveries = Deliveries(desk, ledger, judge)
        self._pushes = Pushes(desk, ledger, judge)
        self._refunds = Refunds(desk, ledger)
        self._inbox = Inbox(desk, judge)
        self._sweep = Sweep(desk, ledger, self._inbox, self.asks, self.looks)

    def performers(self) -> Mapping[str, Callable[[OutboxRow], Awaitable[None]]]:
        """What the outbox needs for the kinds of rows that belong to sales."""
        return {
            PAYMENT: self._pushes.perform,
            DELIVERY_WORK: self._deliveries.perform,
            REFUND_WORK: self._refunds.perform,
        }

    async def record_notice(self, provider: str, token: str, headers: Mapping[str, str], body: bytes) -> Verdict:
        """A callback came in; answer 200 where the verdict is `ours`, 404 for an unknown token, else 400."""
        return await self._inbox.record_notice(provider, token, headers, body)

    async def notice_address(self, tenant: TenantId, provider: str) -> str:
        """Where this provider is to post its news of all of the tenant's orders; made when it is first asked for."""
        owner = TokenOwner(tenant, provider)
        return await self._desk.store.submit(lambda tx: self._desk.callback_url(tx, owner))

    async def float_left(self, tenant: TenantId) -> Money | None:
        """What the tenant's airtime provider still can load; None where it cannot say."""
        provider = self._providers.airtime_or_none(tenant, self.terms(tenant).airtime)
        try:
            return await provider.balance() if provider else None
        except (Retry, Refused) as trouble:
            log.info("airtime.balance_unknown", tenant=tenant, reason=trouble.reason)
            return None

    async def sweep(self, now: Instant) -> int:
        """To be called every few seconds and after the clock was moved; returns how many sales it saw to."""
        return await self._sweep.sweep(now)
