"""Whom the phone knows: asked of a linked session alone, everybody once, and brought over as they are."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.channels.linked.library import jid, library
from tests.channels.linked.rig import ONE, Rig
from tests.channels.linked.scripted import Stage
from wabot.channels.linked.worker.session import NotNow
from wabot.core.errors import Refused, Retry
from wabot.core.message import Address, AddressKind, phone_address
from wabot.ports.address_book import AddressBook, Known


def contact(user: str, server: str = "s.whatsapp.net", **info: str) -> Any:
    kinds = library().neonize
    names = {"FirstName": "", "FullName": "", "PushName": "", "BusinessName": "", "RedactedPhone": "", **info}
    return kinds.Contact(JID=jid(user, server), Info=kinds.ContactInfo(Found=True, **names))


def answer(*contacts: Any, error: str = "") -> bytes:
    made = library().neonize.ContactsGetAllContactsReturnFunction(Contact=contacts, Error=error)
    return bytes(made.SerializeToString())


def numbers(**known: str) -> Callable[..., bytes]:
    """The library's map of LIDs to numbers."""
    kinds = library().neonize

    def of(_name: bytes, body: bytes, size: int) -> bytes:
        lid = kinds.JID.FromString(body[:size]).User
        found = kinds.GetJIDFromStoreReturnFunction(Jid=jid(known.get(f"l{lid}", "")))
        return bytes(found.SerializeToString())

    return of


def test_everybody_once_and_no_groups_nor_ourselves(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    stage.up()
    stage.library.answers["GetPNFromLID"] = numbers(l77="254733000001")
    stage.library.answers["GetAllContacts"] = answer(
        contact("254733000001", FullName="Ann Wanjiru", PushName="annie"),
        contact("77", "lid", PushName="annie"),
        contact("88", "lid", PushName="Bob"),
        contact("254722000111", FirstName="Asha", BusinessName="Asha Ltd"),
        contact("123", "g.us", FullName="A group"),
        contact("254711", FullName="Myself"),
    )
    assert stage.session.contacts.all() == {
        "people": [
            {"names": [["phone", "254733000001"], ["lid", "77"]], "name": "Ann Wanjiru", "profile": "annie"},
            {"names": [["lid", "88"]], "name": "", "profile": "Bob"},
            {"names": [["phone", "254722000111"]], "name": "Asha", "profile": "Asha Ltd"},
        ]
    }


def test_a_library_that_cannot_say(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    stage.up()
    stage.library.answers["GetAllContacts"] = answer(error="database is locked")
    assert stage.session.contacts.all() == {"refused": "no_contact_list", "detail": "database is locked"}


def test_before_it_is_linked_the_library_is_not_asked(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    with pytest.raises(NotNow), stage.session.using():
        stage.session.contacts.all()
    assert "GetAllContacts" not in stage.library.calls


async def test_the_channel_brings_them(rig: Rig) -> None:
    assert isinstance(rig.channel, AddressBook)
    people = [{"names": [["phone", "254733000001"], ["lid", "77"]], "name": "Ann", "profile": "annie"}]
    rig.answers["contacts"] = {"people": people}
    with pytest.raises(Retry):
        await rig.channel.known_people(ONE)
    await rig.connect()
    ann = Known((phone_address("254733000001"), Address(AddressKind.LID, "77")), "Ann", "annie")
    assert await rig.channel.known_people(ONE) == [ann]
    rig.answers["contacts"] = {"refused": "no_contact_list"}
    with pytest.raises(Refused):
        await rig.channel.known_people(ONE)
