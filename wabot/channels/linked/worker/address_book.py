"""The contacts of the phone a session is linked to, as the library's own store has them."""

from collections.abc import Callable

from wabot.channels.linked.worker.answers import Answer
from wabot.channels.linked.worker.client import Client
from wabot.channels.linked.worker.library import Library, Proto
from wabot.channels.linked.worker.people import LID, PHONE, PhoneOf, address_of

MOST = 10_000
"""People told at once; a phone with more of them is an exchange."""


class PhoneContacts:
    """Asks the store of one session. Its caller sees to it that the session is linked: the library would end us."""

    def __init__(self, library: Library, client: Client, phone_of: PhoneOf, own: Callable[[], str]) -> None:
        self._library, self._client, self._phone_of, self._own = library, client, phone_of, own

    def all(self) -> Answer:
        """{people: [{names: [[kind, value], …], name, profile}, …]}; whom the store has by number and by LID, once."""
        answer = self._client.ask("GetAllContacts", self._library.neonize.ContactsGetAllContactsReturnFunction)
        if answer.Error:
            return {"refused": "no_contact_list", "detail": answer.Error}
        people: dict[str, dict[str, object]] = {}
        for contact in answer.Contact:
            names = self._names(contact.JID)
            if names and names[0][1] != self._own() and len(people) < MOST:
                told = people.setdefault(names[0][1], {"names": names, "name": "", "profile": ""})
                _add(told, names, contact.Info)
        return {"people": list(people.values())}

    def _names(self, jid: Proto) -> list[list[str]]:
        """A person's names, the number first; none for groups, lists and channels."""
        address = address_of(jid)
        if address is None:
            return []
        kind, value = address
        if kind == LID and (phone := self._phone_of(value)):
            return [[PHONE, phone], [LID, value]]
        return [[kind, value]]


def _add(told: dict[str, object], names: list[list[str]], known: Proto) -> None:
    if len(names) > 1:
        told["names"] = names
    told["name"] = told["name"] or known.FullName or known.FirstName
    told["profile"] = told["profile"] or known.PushName or known.BusinessName
