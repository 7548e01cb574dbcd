"""What of a ticket the tenant's own software is told: that it was opened, and each change of where it stands."""

from wabot.core.ticket import Ticket
from wabot.ports.store import Tx
from wabot.services.happenings import Software


def told_out(tx: Tx, software: Software, ticket: Ticket) -> None:
    """`handoff.open`, `handoff.taken`, …; `ticket` is about to be saved over the one before."""
    if not software.wanted(ticket.tenant, "handoff"):
        return
    before = tx.tenant(ticket.tenant).tickets.get(ticket.number)
    same = before is not None and (before.status, before.agent) == (ticket.status, ticket.agent)
    if same and ticket.seq > 1:
        return
    facts = {
        "ticket": ticket.number,
        "status": ticket.status.value,
        "topic": ticket.topic,
        "agent": f"+{ticket.agent}" if ticket.agent else "",
        "bot_waits": ticket.held,
        "rating": ticket.rating,
        "contact_id": ticket.contact,
    }
    software.tell(tx, ticket.tenant, f"handoff.{ticket.status.value}", f"{ticket.number}/{ticket.seq}", {**facts})
