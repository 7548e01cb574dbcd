"""Erasing what says who a contact was, in every table that names contacts.

A table with `contact_id` loses the contact's rows, unless it stands in KEPT with the columns that are emptied or
veiled: whoever adds a table of work that must stay (a booking is still a taken hour) adds it there.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Table, func, or_

from wabot.core.ids import ContactId
from wabot.core.message import AddressKind
from wabot.storage.scope import Scope
from wabot.storage.tables import metadata

Veils = Mapping[str, str]
"""What stands for each number of the contact."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What becomes of the columns of rows that stay."""

    emptied: tuple[str, ...] = ()  # words: ""
    numbers: tuple[str, ...] = ()  # phone numbers: veiled


KEPT: Mapping[str, Kept] = {
    "orders": Kept(numbers=("recipient", "payer")),
    "booking": Kept(),
    "shop_order": Kept(emptied=("address", "map_link", "note", "reason")),
    "ticket": Kept(emptied=("topic", "rating_words")),
    "broadcast_person": Kept(),  # how many got it stays true
}
"""By table; `contact_id` itself stays in them and leads to a contact without a name."""

UNDER_WAY: Mapping[str, tuple[str, ...]] = {
    "orders": ("draft", "awaiting_payment", "paid", "delivering", "undelivered", "review"),
    "booking": ("booked",),
    "shop_order": ("placed", "agreed", "paid", "packed", "ready", "sent", "return_asked"),
    "ticket": ("open", "taken", "waiting"),
}
"""By table, the statuses of work that somebody still has to finish: nobody is forgotten under it."""


def under_way(scope: Scope, contact: ContactId) -> int:
    """How much there is of it; what others have ordered for a number of theirs, or have them pay, counts too."""
    found, numbers = 0, numbers_of(scope, contact)
    for name, statuses in UNDER_WAY.items():
        table = metadata.tables[name]
        found += scope.count(table, _about(table, contact, numbers), table.c.status.in_(statuses))
    account = metadata.tables["ppp_account"]
    return found + scope.count(account, account.c.phone.in_(sorted(numbers)), account.c.status == "active")


def numbers_of(scope: Scope, contact: ContactId) -> frozenset[str]:
    """Every phone number of theirs."""
    alias, person = metadata.tables["contact_alias"], metadata.tables["contact"]
    phones = scope.select(alias, alias.c.value).where(alias.c.contact_id == contact, alias.c.kind == AddressKind.PHONE)
    shown = scope.scalar(scope.select(person, person.c.phone).where(person.c.id == contact))
    return frozenset(filter(None, (*(row.value for row in scope.all(phones)), shown)))


def erase(scope: Scope, contact: ContactId, veils: Veils) -> None:
    """Delete, empty or veil all there is of this contact, but for the contact's own row."""
    _money(scope, contact, veils)
    _tickets(scope, contact)
    for table in metadata.sorted_tables:
        if "tenant_id" in table.c and "contact_id" in table.c:
            kept = KEPT.get(table.name)
            if kept is None:
                scope.execute(scope.delete(table).where(table.c.contact_id == contact))
            else:
                _blank(scope, table, kept, contact, veils)
    account, told = metadata.tables["ppp_account"], metadata.tables["told"]
    scope.execute(scope.update(account).where(account.c.phone.in_(sorted(veils))).values(phone=""))  # the line stays
    scope.execute(scope.delete(told).where(told.c.subject.in_([*veils, contact])))


def _blank(scope: Scope, table: Table, kept: Kept, contact: ContactId, veils: Veils) -> None:
    mine = table.c.contact_id == contact
    if kept.emptied:
        scope.execute(scope.update(table).where(mine).values(**dict.fromkeys(kept.emptied, "")))
    for name in kept.numbers:
        for number, veil in veils.items():
            scope.execute(scope.update(table).where(table.c[name] == number).values(**{name: veil}))


def _about(table: Table, contact: ContactId, numbers: Iterable[str]) -> ColumnElement[bool]:
    """Rows of theirs, and those that hold a number of theirs."""
    columns = KEPT[table.name].numbers
    return or_(table.c.contact_id == contact, *(table.c[name].in_(sorted(numbers)) for name in columns))


def _tickets(scope: Scope, contact: ContactId) -> None:
    """What was said on both sides of theirs."""
    ticket, said = metadata.tables["ticket"], metadata.tables["ticket_message"]
    mine = scope.select(ticket, ticket.c.number).where(ticket.c.contact_id == contact)
    scope.execute(scope.delete(said).where(said.c.ticket.in_(mine)))


def _money(scope: Scope, contact: ContactId, veils: Veils) -> None:
    """Stories of orders keep what happened without the number; what providers told of them loses its words."""
    orders, story, notice = (metadata.tables[name] for name in ("orders", "order_story", "payment_notice"))
    paid = or_(orders.c.contact_id == contact, orders.c.payer.in_(sorted(veils)))
    told = scope.update(notice).where(notice.c.order_id.in_(scope.select(orders, orders.c.id).where(paid)))
    scope.execute(told.values(body=b"", headers="{}"))
    about = scope.select(orders, orders.c.id).where(_about(orders, contact, veils))
    for number, veil in veils.items():
        lines = scope.update(story).where(story.c.order_id.in_(about), story.c.facts.contains(number))
        scope.execute(lines.values(facts=func.replace(story.c.facts, number, veil)))
