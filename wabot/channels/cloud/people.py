"""Who speaks: addresses out of a message and the contacts told beside it."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from wabot.channels.cloud.lenient import Record, digits, record, words
from wabot.core.message import Address, AddressKind
from wabot.core.value import value

_CHANGED = re.compile(r"changed from (\S+) to (\S+)\s*$")  # at the end: a name, which people choose, stands before
_USER_ID = re.compile(r"[A-Z]{2}\.[A-Za-z0-9.]{1,140}")


@value(frozen=True, slots=True)
class Speaker:
    """Who a message is from, and what else that person is (or was) called."""

    address: Address
    aliases: tuple[Address, ...] = ()
    former: tuple[Address, ...] = ()
    name: str = ""


def phone(value: object) -> Address | None:
    """The address of a phone number."""
    found = digits(value)
    return Address(AddressKind.PHONE, found) if found else None


def user(value: object) -> Address | None:
    """The address of a business-scoped user id."""
    found = words(value).strip()
    return Address(AddressKind.BSUID, found) if found else None


def speaker(message: Record, contacts: Sequence[Any]) -> Speaker | None:
    """Who wrote this; None where nothing says so."""
    wa_id, user_id = digits(message.get("from")), words(message.get("from_user_id"))
    contact = _contact(contacts, wa_id, user_id)
    name = words(record(contact.get("profile")).get("name")).strip()
    address = phone(wa_id or contact.get("wa_id"))
    own = user(user_id or contact.get("user_id"))
    if own is None:
        return None if address is None else Speaker(address, name=name)
    return Speaker(own, () if address is None else (address,), name=name)


def moved(message: Record, system: Record) -> Speaker | None:
    """Who has another number or user id from now on, with the ones left behind; None for other system messages."""
    kind = words(system.get("type"))
    was_said, becomes_said = _said(words(system.get("body")))
    was = [phone(message.get("from")), user(message.get("from_user_id")), user(system.get("previous_user_id"))]
    becomes = [user(system.get("user_id")), phone(system.get("wa_id") or system.get("new_wa_id"))]
    if kind == "user_changed_user_id":
        return _speaker([*becomes, _user_id(becomes_said)], [*was, _user_id(was_said)])
    if kind in ("user_changed_number", "customer_changed_number"):
        return _speaker([*becomes, phone(becomes_said)], [*was, phone(was_said)])
    return None


def reissued(update: Record) -> Speaker | None:
    """Of one entry of `user_id_update`: who has another user id from now on."""
    pair = record(update.get("user_id"))
    current = user(pair.get("current") or update.get("current_user_id") or update.get("user_id"))
    previous = user(pair.get("previous") or update.get("previous_user_id"))
    return _speaker([current, phone(update.get("wa_id"))], [previous])


def _speaker(becomes: Sequence[Address | None], was: Sequence[Address | None]) -> Speaker | None:
    now = list(dict.fromkeys(address for address in becomes if address is not None))
    if not now:
        return None
    kinds = {address.kind for address in now}
    before = [address for address in dict.fromkeys(was) if address is not None and address not in now]
    # What has no successor of its own kind still stands: a new user id says nothing about the number.
    former = tuple(address for address in before if address.kind in kinds)
    return Speaker(now[0], (*now[1:], *(address for address in before if address.kind not in kinds)), former)


def _contact(contacts: Sequence[Any], wa_id: str, user_id: str) -> Record:
    """The contact told beside a message: the one with its ids, or the only one for a message without any."""
    for contact in _records(contacts):
        if (wa_id and digits(contact.get("wa_id")) == wa_id) or (user_id and words(contact.get("user_id")) == user_id):
            return contact
    return record(contacts[0]) if len(contacts) == 1 and not (wa_id or user_id) else {}


def _records(contacts: Sequence[Any]) -> Iterator[Record]:
    return (contact for contact in contacts if type(contact) is dict)


def _said(body: str) -> tuple[str, str]:
    found = _CHANGED.search(body)
    return (found[1], found[2]) if found else ("", "")


def _user_id(said: str) -> Address | None:
    return user(said) if _USER_ID.fullmatch(said) else None
