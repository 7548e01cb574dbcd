"""Webhooks that belong to no bot here, and what Meta says of accounts: kept for a while, told to who must know."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from operator import attrgetter

import structlog

from wabot.core.clock import DAY, Clock, Instant, later
from wabot.core.ids import TenantId
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.store import Store, Stray, Tx
from wabot.services.issues import called
from wabot.services.notices import Notices

KIND = "cloud"
"""The kind of these notices, for those who mute it."""
MOST = 1_000
"""Kept of one number, or of one tenant's own app; more is only counted: a number that is nobody's may be busy."""

log = structlog.get_logger()


class Strays:
    """The box they lie in."""

    def __init__(self, store: Store, clock: Clock, notices: Notices, keep_for: int) -> None:
        self._store, self._clock, self._notices, self._keep_for = store, clock, notices, keep_for

    async def keep(self, strays: Sequence[Stray]) -> None:
        """Keep each once; of a number that is nobody's the platform's people hear once a day."""
        now = self._clock.now()

        def job(tx: Tx) -> int:
            return sum(self._keep(tx, list(those), now) for _, those in groupby(ordered, sender))

        sender = attrgetter("number_id", "app")
        ordered = sorted(strays, key=sender)
        fresh = await self._store.submit(job)
        if fresh:
            log.info("cloud.strays_kept", count=fresh, fields=sorted({stray.field for stray in strays}))

    async def tell(self, stray: Stray, tenants: Sequence[TenantId], word: str, facts: Mapping[str, str]) -> None:
        """Keep news of an account; what is new and has a word is told to owners and the platform's people."""
        now = self._clock.now()

        def job(tx: Tx) -> None:
            room = not stray.app or _room(tx, stray) > 0
            if room and tx.platform.strays.keep(replace(stray, at=now)) and word:
                self._tell(tx, stray, tenants, values.text(f"cloud-news-{word}", dict(facts)), facts)

        await self._store.submit(job)

    async def waiting(self) -> Sequence[str]:
        """Number ids that something waits for."""
        return await self._store.read(lambda tx: tx.platform.strays.waiting())

    async def of(self, number_id: str) -> Sequence[Stray]:
        """What waits for a bot with this number, oldest first; call again after forgetting these."""
        return await self._store.read(lambda tx: tx.platform.strays.of(number_id))

    async def forget(self, keys: Sequence[str]) -> None:
        """They have been read."""
        await self._store.submit(lambda tx: tx.platform.strays.forget(keys))

    async def prune(self, now: Instant) -> None:
        """A job: what nobody has asked for in all this time goes."""
        before = later(now, -self._keep_for)
        while await self._store.submit(lambda tx: tx.platform.strays.prune(before)):
            continue  # a thousand at a time, so that nobody waits long for the writer

    def _keep(self, tx: Tx, strays: Sequence[Stray], now: Instant) -> int:
        """Keep those of one number and app, as far as there is room; how many are fresh."""
        number = strays[0].number_id
        fresh = [s for s in strays[: _room(tx, strays[0])] if tx.platform.strays.keep(replace(s, at=now))]
        if any(stray.waits and not stray.app for stray in fresh):
            cause = f"cloud/unknown/{number}/{now // DAY}"
            self._notices.to_staff(tx, "cloud-unknown-number", {"number": number}, cause=cause, kind=KIND)
        return len(fresh)

    def _tell(self, tx: Tx, stray: Stray, tenants: Sequence[TenantId], news: Json, facts: Mapping[str, str]) -> None:
        cause = f"cloud/news/{stray.key}"
        names: Json = called(tx, tenants[0]) if len(tenants) == 1 else facts.get("account", "")
        args: dict[str, Json] = {"name": names, "news": news}
        if not stray.app:  # what a tenant's own app signs, its owner may have made up
            self._notices.to_staff(tx, "cloud-news", args, cause=cause, kind=KIND)
        for tenant in tenants:
            told = {"name": called(tx, tenant), "news": news}
            self._notices.to_owners(tx, tenant, "cloud-news", told, cause=f"{cause}/{tenant}", kind=KIND)


def _room(tx: Tx, stray: Stray) -> int:
    """How many more may be kept: of a number, or of all that a tenant's own app has signed."""
    box = tx.platform.strays
    return max(MOST - (box.signed_by(stray.app) if stray.app else box.count(stray.number_id)), 0)
