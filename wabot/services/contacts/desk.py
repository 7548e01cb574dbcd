"""All that owners can do with contacts, in one place for the actions."""

from dataclasses import dataclass

from wabot.services.contacts.book import ContactBook
from wabot.services.contacts.forgetting import Forgetting
from wabot.services.contacts.joining import Joining
from wabot.services.contacts.labelling import Labelling
from wabot.services.contacts.sheets import Sheets
from wabot.services.contacts.syncing import Syncing
from wabot.services.contacts.writing import Writing


@dataclass(frozen=True, slots=True)
class ContactDesk:
    """The services of contacts."""

    book: ContactBook
    labelling: Labelling
    joining: Joining
    forgetting: Forgetting
    writing: Writing
    sheets: Sheets
    syncing: Syncing
