"""What booking menus ask with, read from their arguments."""

from dataclasses import replace

from wabot.actions.registry import Services
from wabot.core.clock import HOUR, Instant
from wabot.core.ids import TenantId
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.audit import by
from wabot.services.booking.appointments import Asked
from wabot.services.booking.terms import BookingTerms
from wabot.services.booking.words import hours_words

_LATEST = 10**14
LONGEST_NAME = 60


def asked_by(call: Call) -> Asked:
    """A customer asks."""
    return Asked(call.tenant, call.key, call.at)


def asked_by_owner(call: Call, tenant: TenantId) -> Asked:
    """The business itself asks, about its own bot."""
    return Asked(tenant, call.key, call.at, own=True)


def moment_in(call: Call, name: str = "at") -> Instant | None:
    """A moment as lists have it for a key: milliseconds in digits."""
    text = call.text(name)
    if not (text.isascii() and text.isdigit()) or int(text) > _LATEST:
        return None
    return Instant(int(text))


def name_in(call: Call, name: str = "name") -> str:
    """A name as it was typed, in one line: nobody writes a second line into other people's messages."""
    return " ".join(call.text(name).split())[:LONGEST_NAME]


def rule_slots(terms: BookingTerms) -> dict[str, Json]:
    """The rules that customers read, and whom to call where a rule stands in the way."""
    items: list[Json] = hours_words(terms.hours)
    phone: Json = terms.help_phone or values.phone(terms.tenant.phone)
    return {"hours": items, "cancel_hours": terms.cancel_before // HOUR, "call_phone": phone}


def noted(call: Call, services: Services, tenant: TenantId, outcome: Outcome, verb: str, **facts: str) -> Outcome:
    """The outcome, written into the audit trail where it comes true. `verb` is that of the action."""
    made = outcome.commit
    if made is None:
        return outcome

    def commit(tx: Tx) -> Outcome:
        final = made(tx) or outcome
        if final.name == outcome.name:
            services.audit.note(tx, by(call), verb, tenant, **facts)
        return final

    return replace(outcome, commit=commit)
