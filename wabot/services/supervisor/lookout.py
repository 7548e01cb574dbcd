"""Looks up from the loop: what is wanted, what was asked, what was known before; and what to save of all that."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from wabot.core.clock import Clock, Instant
from wabot.core.ids import TenantId
from wabot.core.issue import SESSION_KINDS
from wabot.core.session import Order, SessionRecord, SessionState, is_live
from wabot.ports.holding import Holding
from wabot.ports.store import Store, Tx
from wabot.ports.store.sessions import Asked
from wabot.services.supervisor.entry import Entry
from wabot.services.supervisor.fleet import Fleet
from wabot.services.supervisor.happenings import Happenings
from wabot.services.supervisor.ledger import Ledger, Telling
from wabot.services.supervisor.news import News
from wabot.services.supervisor.observing import taken_over
from wabot.services.supervisor.roster import Roster
from wabot.services.supervisor.rules import Rules


class Lookout:
    """Keeps the roster in step with the directory and the store."""

    def __init__(  # noqa: PLR0913 - handed over once, by the supervisor
        self, store: Store, clock: Clock, rules: Rules, *, roster: Roster, ledger: Ledger, fleet: Fleet, news: News
    ) -> None:
        self._store, self._clock, self._rules = store, clock, rules
        self._roster, self._ledger, self._fleet, self._news = roster, ledger, fleet, news
        self._met: Collection[TenantId] = ()  # tenants of ours whose sessions we know of
        self.wanted = 0
        """How many sessions should be up."""

    async def take_over(self) -> None:
        """At a start: what was known of every session of ours."""
        await self._fleet.fresh()
        await self._meet({*self._fleet.places(), *self._fleet.ours()})

    async def _meet(self, ours: Collection[TenantId]) -> None:
        """Learn what was known of sessions that have come to us."""
        places, entries = self._fleet.places(), self._roster.entries
        new = {tenant for tenant in ours if tenant not in self._met or (tenant in places and tenant not in entries)}
        self._met = ours
        if not new:
            return
        try:
            await self._take_over(new)
        except BaseException:
            self._met = ()
            raise

    async def _take_over(self, new: Collection[TenantId]) -> None:
        def read(tx: Tx) -> tuple[Mapping[TenantId, SessionRecord], set[TenantId]]:
            troubled = {issue.tenant for issue in tx.platform.issues_scan.open() if issue.kind in SESSION_KINDS}
            return tx.platform.sessions_scan.all(), troubled

        records, troubled = await self._store.read(read)
        places = self._fleet.places()
        for tenant, record in records.items():
            if tenant in new and tenant not in self._roster.entries:
                entry = self._roster.entries[tenant] = Entry(taken_over(record))
                entry.has_issue, entry.saved_seen = tenant in troubled, record.last_seen or Instant(0)
                telling = self._news.found(record) if tenant in places and tenant not in troubled else None
                if telling is not None:
                    self._ledger.tell(telling)
                if entry.record != record:
                    self._ledger.note(entry.record)

    async def look(self, happenings: Happenings) -> None:
        """Compare with what is wanted, read what was asked, save when sessions were last seen."""
        await self._fleet.fresh()
        places, ours = self._fleet.places(), self._fleet.ours()
        self.wanted = len(places)
        await self._meet({*places, *ours})
        for tenant in places:
            if tenant not in self._roster.entries:
                self._roster.entries[tenant] = Entry(SessionRecord(tenant))
        for tenant, entry in list(self._roster.entries.items()):
            place_now = places.get(tenant)
            if place_now is None and tenant not in ours and not is_live(entry.record.state):
                del self._roster.entries[tenant]  # purged, or moved to another server
                continue
            if entry.wanted != place_now or (entry.due is None and entry.working is None):
                entry.wanted = place_now
                self._roster.mark(tenant)
            self._save_seen(entry)
        for asked in await self._store.read(lambda tx: tx.platform.sessions_scan.asked()):
            if asked.order is Order.RELEASE and happenings.brake.pulled:
                happenings.lift()  # each server has a brake of its own, whoever holds the master bot
            if asked.tenant in places or asked.tenant in ours:
                self._take_order(asked)

    def let_go(self, holding: Holding) -> None:
        """What is not held any more goes down now, whether or not the store can be asked."""
        for tenant, entry in self._roster.entries.items():
            if holding.holds(tenant) is None:
                entry.wanted = None
                self._roster.mark(tenant)

    def _take_order(self, asked: Asked) -> None:
        if asked.order is Order.RELEASE:
            self._ledger.tell(_taken(asked))
            return
        entry = self._roster.entries.get(asked.tenant)
        unwanted = entry is None or (asked.order is Order.PAIR and entry.wanted is None)
        if entry is None or unwanted:  # it never was up: there is nothing to end; or it may not be linked now
            self._ledger.tell(_taken(asked))
        elif entry.asked != asked:
            entry.order, entry.asked = asked.order, asked
            self._roster.mark(asked.tenant)

    def carried_out(self, entry: Entry) -> None:
        """The order that stood in the store is done."""
        if entry.asked is not None:
            self._ledger.tell(_taken(entry.asked))

    def _save_seen(self, entry: Entry) -> None:
        seen = entry.record.last_seen
        if (
            seen is not None and seen - entry.saved_seen >= self._rules.sweep // 2
        ):  # a look may come at any time; a write may not
            entry.saved_seen = seen
            self._ledger.note(entry.record)

    def save_stopped(self) -> None:
        """The server stops: nothing is live any more, and every count stands."""
        for entry in self._roster.entries.values():
            if is_live(entry.record.state):
                entry.record = replace(entry.record, state=SessionState.STOPPED, changed_at=self._clock.now())
                self._ledger.note(entry.record)


def _taken(asked: Asked) -> Telling:
    return lambda tx: _take(tx, asked)


def _take(tx: Tx, asked: Asked) -> None:
    tx.tenant(asked.tenant).sessions.taken(asked)
