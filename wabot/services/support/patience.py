"""Tickets for which time alone is news: a job."""

from dataclasses import dataclass
from functools import partial

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.core.ticket import SILENCE, TicketStatus
from wabot.ports.store import Store, Tx
from wabot.services.support.desk import TicketDesk
from wabot.services.support.telling import News


@dataclass(frozen=True, slots=True)
class Patience:
    """Words where nobody answers for a while; an end where nobody says anything for long."""

    store: Store
    desk: TicketDesk

    async def look(self, now: Instant) -> None:
        """See to every ticket that is due."""
        for which in await self.store.read(lambda tx: tx.platform.tickets_scan.due(now)):
            await self.store.submit(partial(self._see_to, which=which, now=now))

    def _see_to(self, tx: Tx, *, which: tuple[TenantId, int], now: Instant) -> None:
        ticket = tx.tenant(which[0]).tickets.lock(which[1])
        due = None if ticket is None else self.desk.due(ticket)
        if ticket is None or due is None or due > now:
            return  # somebody moved it meanwhile
        waits = ticket.alive and ticket.held and ticket.unanswered_since is not None
        if waits and not ticket.patience_told:
            self.desk.patient(tx, ticket, now)
            return
        if ticket.held and now - ticket.moved_at >= SILENCE:
            self.desk.telling.customer(tx, ticket, News("support-silence", {}))
            self.desk.telling.business(tx, ticket, News("support-silence-business", {}))
        why = "unrated" if ticket.status is TicketStatus.SOLVED else "silence"
        self.desk.close(tx, ticket, now, why)
