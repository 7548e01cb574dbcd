"""What is written down, and who is told, once a router was told something or could not be."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from wabot.core.clock import HOUR, MINUTE, Clock, Instant, later
from wabot.core.ids import TenantId
from wabot.core.ppp import Account, AccountStatus, Router, RouterState, backoff
from wabot.flow.events import Json
from wabot.ports.store import Tx
from wabot.ports.store.ppp import AccountFilter
from wabot.services.notices import Notices
from wabot.services.ppp.desk import KIND
from wabot.services.ppp.words import account_slots, trouble_words

REFUSED_AGAIN = 10 * MINUTE
"""When a router that refused an account is asked once more."""
TOLD_AT = 2
"""Tries in a row that fail before the owner hears of it; what time does not mend is told at once."""
_LASTING = frozenset({"login", "private", "tls", "certificate"})


class HowFar(Protocol):
    """How far a connection came: see services.ppp.sync.Told."""

    @property
    def done(self) -> Sequence[Account]: ...
    @property
    def refused(self) -> Mapping[int, str]: ...
    @property
    def fingerprint(self) -> str: ...
    @property
    def trouble(self) -> str: ...


class Outcomes:
    """Inside one transaction: rows as they are now, never as they were read before."""

    def __init__(self, clock: Clock, notices: Notices) -> None:
        self._clock, self._notices = clock, notices

    def note(self, tx: Tx, lane: tuple[TenantId, int], told: HowFar) -> None:
        """The accounts that are done, those that were refused, and how the router is."""
        tenant, number = lane
        now = self._clock.now()
        for account in told.done:
            self._done(tx, tenant, account, now)
        for refused, words in told.refused.items():
            self._refused(tx, tenant, refused, words, now)
        router = tx.tenant(tenant).ppp.router(number)
        if router is not None and told.trouble:
            self._down(tx, tenant, router, told.trouble, now)
        elif router is not None:
            self._up(tx, tenant, router, told.fingerprint, now)

    def _done(self, tx: Tx, tenant: TenantId, told: Account, now: Instant) -> None:
        kept = tx.tenant(tenant).ppp
        account = kept.lock(told.number)
        if account is None or account.revision != told.revision:
            return  # it has moved on meanwhile: the next round sees to it
        if account.status is AccountStatus.DELETED:
            kept.forget(account.number)
            return
        kept.save(replace(account, done=account.revision, reason="", announce=False))
        if account.announce and account.phone and account.status is AccountStatus.ACTIVE:
            slots = account_slots(account, kept.package(account.package), now)
            cause = f"ppp/{account.number}/{account.revision}/online"
            self._notices.to_phone(tx, tenant, account.phone, "ppp-online", slots, cause=cause)

    def _refused(self, tx: Tx, tenant: TenantId, number: int, words: str, now: Instant) -> None:
        kept = tx.tenant(tenant).ppp
        account = kept.lock(number)
        if account is None:
            return
        kept.save(replace(account, reason=words, next_at=later(now, REFUSED_AGAIN)))
        told: dict[str, Json] = {"account_name": account.name, "reason": words}
        cause = f"{tenant}/ppp/refused/{account.router}/{now // HOUR}"
        self._notices.to_owners(tx, tenant, "owner-ppp-refused", told, cause=cause, kind=KIND)

    def _down(self, tx: Tx, tenant: TenantId, router: Router, why: str, now: Instant) -> None:
        kept, tries = tx.tenant(tenant).ppp, router.tries + 1
        since = router.down_since or now
        down = replace(
            router,
            state=RouterState.DOWN,
            reason=why,
            down_since=since,
            tries=tries,
            next_at=later(now, backoff(tries)),
        )
        kept.save_router(down)
        if tries < TOLD_AT and why not in _LASTING:
            return
        waiting = kept.count(AccountFilter(router=router.number, waiting=True))
        told: dict[str, Json] = {"router": router.name, "count": waiting, "why": trouble_words(why)}
        cause = f"{tenant}/ppp/router/{router.number}/down/{since}"
        self._notices.to_owners(tx, tenant, "owner-ppp-router-down", told, cause=cause, kind=KIND)

    def _up(self, tx: Tx, tenant: TenantId, router: Router, fingerprint: str, now: Instant) -> None:
        was_told = router.tries >= TOLD_AT or router.reason in _LASTING
        up = replace(
            router,
            state=RouterState.UP,
            reason="",
            seen_at=now,
            down_since=None,
            tries=0,
            next_at=Instant(0),
            fingerprint=router.fingerprint or fingerprint,
        )
        tx.tenant(tenant).ppp.save_router(up)
        if router.down_since is not None and was_told:
            cause = f"{tenant}/ppp/router/{router.number}/up/{router.down_since}"
            self._notices.to_owners(tx, tenant, "owner-ppp-router-up", {"router": router.name}, cause=cause, kind=KIND)
