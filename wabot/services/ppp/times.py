"""What time does to internet accounts: reminders before their end, and the end."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from zoneinfo import ZoneInfo

from wabot.core.clock import DAY, Instant, later, to_datetime
from wabot.core.ids import TenantId
from wabot.core.ppp import REMIND_DAYS, AccountEvent, AccountStatus, days_left
from wabot.core.tenant import serves
from wabot.ports.store import Store, Tx
from wabot.services.directory import Directory
from wabot.services.notices import Notices
from wabot.services.ppp.desk import AccountDesk
from wabot.services.ppp.words import account_slots

AWAKE = range(8, 21)
"""Hours of the tenant's day in which customers are reminded."""


class Times:
    """Jobs. Both take a bounded number at a time, each account in its own transaction."""

    def __init__(self, store: Store, directory: Directory, desk: AccountDesk, notices: Notices) -> None:
        self._store, self._directory, self._desk, self._notices = store, directory, desk, notices

    async def end(self, now: Instant) -> None:
        """Suspend whose time is over."""
        while ended := await self._store.read(lambda tx: tx.platform.ppp_scan.ended(now)):
            for tenant, number in ended:
                await self._store.submit(partial(self._end, tenant=tenant, number=number, now=now))

    async def remind(self, now: Instant) -> None:
        """Tell whose time is nearly over, the shorter notice first: nobody hears "3 days" on the last one."""
        for days in sorted(REMIND_DAYS):
            for tenant, number in await self._store.read(partial(_ending, now=now, days=days)):
                if self._is_awake(tenant, now):
                    remind = partial(self._remind, tenant=tenant, number=number, days=days)
                    await self._store.submit(partial(remind, now=now))

    def _end(self, tx: Tx, *, tenant: TenantId, number: int, now: Instant) -> None:
        account = self._desk.move(tx, tenant, number, AccountEvent.EXPIRE, now)
        if account is None or not account.phone or not self._is_served(tenant):
            return
        slots = account_slots(account, tx.tenant(tenant).ppp.package(account.package), now)
        cause = f"ppp/{number}/{account.revision}/ended"
        self._notices.to_phone(tx, tenant, account.phone, "ppp-ended", slots, cause=cause)

    def _remind(self, tx: Tx, *, tenant: TenantId, number: int, days: int, now: Instant) -> None:
        kept = tx.tenant(tenant).ppp
        account = kept.lock(number)
        if account is None or account.status is not AccountStatus.ACTIVE:
            return
        kept.save(replace(account, reminded=days))
        package = kept.package(account.package)
        if account.phone and package is not None and package.days > days:  # of a day's package the end is no news
            slots = {**account_slots(account, package, now), "left": days_left(account, now)}
            cause = f"ppp/{number}/{account.paid_until}/ends-in/{days}"
            self._notices.to_phone(tx, tenant, account.phone, "ppp-ending", slots, cause=cause)

    def _is_served(self, tenant: TenantId) -> bool:
        known = self._directory.by_id(tenant)
        return known is not None and serves(known)

    def _is_awake(self, tenant: TenantId, now: Instant) -> bool:
        """Whether its customers may be written to now without having asked."""
        known = self._directory.by_id(tenant)
        if known is None or not serves(known):
            return False
        return to_datetime(now).astimezone(ZoneInfo(known.time_zone or "UTC")).hour in AWAKE


def _ending(tx: Tx, now: Instant, days: int) -> Sequence[tuple[TenantId, int]]:
    return tx.platform.ppp_scan.ending(later(now, days * DAY), days)
