"""Contacts as bootstrap makes them."""

from typing import TYPE_CHECKING

from wabot.services.contacts.book import ContactBook
from wabot.services.contacts.desk import ContactDesk
from wabot.services.contacts.forgetting import Forgetting
from wabot.services.contacts.joining import Joining
from wabot.services.contacts.labelling import Labelling
from wabot.services.contacts.sheets import Sheets
from wabot.services.contacts.syncing import Syncing
from wabot.services.contacts.writing import Writing

if TYPE_CHECKING:
    from wabot.bootstrap.wiring import Wiring


def make_contacts(w: "Wiring") -> ContactDesk:
    """All that owners can do with the people who talk with their bot."""
    store, clock, veil = w.ground.store, w.ground.clock, w.ground.vault.veil
    return ContactDesk(
        ContactBook(store, clock, w.audit, w.undo, w.bans),
        Labelling(store, w.ids),
        Joining(store, w.audit),
        Forgetting(store, w.audit, veil),
        Writing(clock, w.directory, w.notices, w.audit, w.bans, w.window),
        Sheets(store, clock, w.ids, w.audit, veil),
        Syncing(store, clock, w.ids, w.audit, veil, w.fleet.channel_of),
    )
