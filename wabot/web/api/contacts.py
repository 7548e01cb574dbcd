"""Operations on contacts."""

from pydantic import TypeAdapter

from wabot.core.api.contacts import Contact, ContactChange, ContactQuery, Contacts, NewContact
from wabot.core.api_key import Scope
from wabot.web.api.ask import Ask, Operation


async def _contacts(ask: Ask) -> Contacts:
    return await ask.desk.contacts(ask.query)


async def _contact(ask: Ask) -> Contact:
    return await ask.desk.contact(ask.path["contact"])


async def _bring_contact(ask: Ask) -> Contact:
    return await ask.desk.bring_contact(ask.body)


async def _change_contact(ask: Ask) -> Contact:
    return await ask.desk.change_contact(ask.path["contact"], ask.body)


CONTACTS = (
    Operation(
        "GET",
        "/contacts",
        "listContacts",
        "The people who talk with the bot, or were brought in.",
        Scope.CONTACTS_READ,
        _contacts,
        Contacts,
        query=ContactQuery,
    ),
    Operation(
        "GET",
        "/contacts/{contact}",
        "getContact",
        "One of them.",
        Scope.CONTACTS_READ,
        _contact,
        Contact,
    ),
    Operation(
        "POST",
        "/contacts",
        "bringContact",
        "Bring somebody in; who has the number already is changed.",
        Scope.CONTACTS_WRITE,
        _bring_contact,
        Contact,
        body=TypeAdapter(NewContact),
    ),
    Operation(
        "PATCH",
        "/contacts/{contact}",
        "changeContact",
        "Change name, tags or opt-out.",
        Scope.CONTACTS_WRITE,
        _change_contact,
        Contact,
        body=TypeAdapter(ContactChange),
    ),
)
