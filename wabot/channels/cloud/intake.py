"""Webhooks of the Cloud API: signed by whom, recorded before they are acknowledged, and told to who listens."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Any, Protocol

import orjson
import structlog

from wabot.channels.cloud.accounts import Accounts, MetaApp
from wabot.channels.cloud.facts import AccountNews, Batch
from wabot.channels.cloud.reading import TenantOf, read, stray
from wabot.core.clock import Clock
from wabot.core.ids import TenantId
from wabot.core.message import Inbound
from wabot.ports.channel import Listener, Receipt, Report
from wabot.ports.store import StoreUnavailable, Stray

log = structlog.get_logger()

Count = Callable[[str, int], None]
"""Counts facts by kind: message, status, error, news, stray, skipped."""


class StrayBox(Protocol):
    """Where is kept what belongs to no bot here."""

    async def keep(self, strays: Sequence[Stray]) -> None:
        """Returns once they are durable."""
        ...

    async def tell(self, stray: Stray, tenants: Sequence[TenantId], word: str, facts: Mapping[str, str]) -> None:
        """Keep news of an account, and tell people what they must know; `tenants`: those it is known to be about.

        `word` "" means nobody need know.
        """
        ...

    async def waiting(self) -> Sequence[str]:
        """Number ids that something waits for."""
        ...

    async def of(self, number_id: str) -> Sequence[Stray]:
        """What waits for a bot with this number, oldest first; call again after forgetting these."""
        ...

    async def forget(self, keys: Sequence[str]) -> None:
        """They have been read."""
        ...


class Intake:
    """Takes webhooks in, for every app and every number."""

    def __init__(self, accounts: Accounts, listener: Listener, clock: Clock, box: StrayBox, *, count: Count) -> None:
        self._accounts, self._listener, self._clock = accounts, listener, clock
        self._box, self._count = box, count
        self._numbers: dict[str, set[str]] = {}  # number ids by account: how account news find their bots

    def app(self, name: str) -> MetaApp | None:
        """The Meta app behind this part of the path."""
        return self._accounts.app(name)

    async def take(self, app: MetaApp, body: bytes) -> None:
        """Returns once every fact is durable. Raises StoreUnavailable: then Meta shall tell it all again."""
        batch = read(body, self._tenants_of(app), self._clock.now())
        if app.only is None:  # a tenant's own app could name anybody's numbers
            for account, numbers in batch.accounts.items():
                self._numbers.setdefault(account, set()).update(numbers)
        await self._take(batch, app)

    async def look(self, _now: object = None) -> None:
        """A job: what waits for numbers that have a bot by now is read as if it came now."""
        for number_id in await self._box.waiting():
            tenant = self._accounts.tenant_of(number_id)
            if tenant is not None:
                await self._replay(number_id, tenant)

    async def _replay(self, number_id: str, tenant: TenantId) -> None:
        while waiting := await self._box.of(number_id):
            log.info("cloud.replayed", tenant=tenant, facts=len(waiting))
            batch = Batch()
            for one in waiting:
                app = MetaApp("", "", TenantId(one.app) if one.app else None)
                body = b'{"entry":[{"changes":[%s]}]}' % one.body.encode()
                batch.add(read(body, self._tenants_of(app), self._clock.now()))
            batch.strays = [one for one in batch.strays if not one.waits]  # signed by another tenant's own app
            await self._take(batch, None)
            await self._box.forget([one.key for one in waiting])

    def _tenants_of(self, app: MetaApp) -> TenantOf:
        """Whose number ids this app may speak for."""
        if app.only is None:
            return self._accounts.tenant_of
        return lambda number_id: app.only if self._accounts.tenant_of(number_id) == app.only else None

    async def _take(self, batch: Batch, app: MetaApp | None) -> None:
        self._counted(batch)
        strays = _signed(batch.strays, app)
        work = [self._box.keep(strays)] if strays else []
        work += [self._news(news, app) for news in batch.news]
        work += [self._receipt(receipt) for receipt in batch.receipts]
        # By the time they were sent; side by side all the same: who listens keeps the order of each conversation.
        work += [self._inbound(message) for message in sorted(batch.messages, key=attrgetter("at"))]
        await _all(work)
        for report in batch.reports:
            self._listener.report(report)
        for fault in batch.faults:
            log.warning("cloud.error_told", number_id=fault.number_id, code=fault.code, detail=fault.detail)

    async def _inbound(self, message: Inbound) -> None:
        try:
            await self._listener.inbound(message)
        except StoreUnavailable:
            raise
        except Exception:  # a bug of ours, and Meta would tell it again for a week: its neighbours must not suffer
            log.exception("cloud.message_failed", tenant=message.tenant)
            told = {"tenant": message.tenant, "message": orjson.loads(orjson.dumps(message))}
            await self._box.keep([stray("", "failed", told)])

    async def _receipt(self, receipt: Receipt) -> None:
        try:
            await self._listener.receipt(receipt)
        except StoreUnavailable:
            raise
        except Exception:
            log.exception("cloud.status_failed", tenant=receipt.tenant)
            await self._box.keep([stray("", "failed", {"status": orjson.loads(orjson.dumps(receipt))})])

    async def _news(self, news: AccountNews, app: MetaApp | None) -> None:
        tenants = [app.only] if app is not None and app.only is not None else self._tenants_in(news.account)
        upshot = news.upshot
        (kept,) = _signed([news.stray], app)
        await self._box.tell(kept, tenants, upshot.word, {**upshot.facts, "account": news.phone or news.account})
        for tenant in tenants:
            if upshot.event is not None:
                self._listener.report(Report(tenant, upshot.event, upshot.word, news.stray.field, upshot.until))

    def _tenants_in(self, account: str) -> Sequence[TenantId]:
        """The bots whose numbers were named under this account since we started."""
        found = (self._accounts.tenant_of(number) for number in sorted(self._numbers.get(account, ())))
        return [tenant for tenant in found if tenant is not None]

    def _counted(self, batch: Batch) -> None:
        for kind, facts in (
            ("message", batch.messages),
            ("status", batch.receipts),
            ("error", batch.faults),
            ("news", batch.news),
            ("stray", batch.strays),
        ):
            if facts:
                self._count(kind, len(facts))
        if batch.skipped:
            self._count("skipped", batch.skipped)


async def _all(work: Sequence[Coroutine[Any, Any, None]]) -> None:
    """All of it, side by side; a failure is raised once nothing is under way any more."""
    if len(work) == 1:
        await work[0]
        return
    for failed in await asyncio.gather(*work, return_exceptions=True):
        if failed is not None:
            raise failed


def _signed(strays: Sequence[Stray], app: MetaApp | None) -> Sequence[Stray]:
    """What a tenant's own app has signed is kept as that: it proves nothing of other numbers."""
    only = None if app is None else app.only
    return strays if only is None else [replace(one, app=only) for one in strays]
