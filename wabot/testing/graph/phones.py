"""Customers' phones: they write to numbers, tap what they were sent, send files, and read what came."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wabot.testing.graph.books import Body, File, Letter, Number, Person

if TYPE_CHECKING:
    from wabot.testing.graph.server import GraphServer


@dataclass(frozen=True, slots=True)
class Phone:
    """One person's phone."""

    server: "GraphServer"
    person: Person

    def says(self, to: str, text: str, **also: object) -> str:
        """Write to a number (its id or its digits); the message's id. Meta tells the app as soon as it can."""
        return self._sends(to, {"type": "text", "text": {"body": text}}, also)

    def taps(self, letter: Letter, title: str, **also: object) -> str:
        """Choose what a message offers, by a word of its title."""
        found = next((known for known in letter.taps if title.casefold() in known.casefold()), None)
        if found is None:
            raise LookupError(f"{title!r} is not among {sorted(letter.taps)}")
        kind = "button_reply" if letter.body["interactive"]["type"] == "button" else "list_reply"
        reply = {"type": kind, kind: {"id": letter.taps[found], "title": found}}
        context = {"from": self.server.books.numbers[letter.number_id].phone, "id": letter.reference}
        return self._sends(letter.number_id, {"type": "interactive", "interactive": reply, "context": context}, also)

    def sends_file(self, to: str, kind: str, file: File, caption: str = "") -> str:
        """An image, a video, a document, …; Meta keeps it for seven days."""
        media_id = self.server.keep(file)
        content: Body = {"id": media_id, "mime_type": file.mime, "sha256": "c2hh"}
        if caption:
            content["caption"] = caption
        if file.filename:
            content["filename"] = file.filename
        return self._sends(to, {"type": kind, kind: content}, {})

    def sends(self, to: str, message: Body) -> str:
        """Any message, as Meta would tell it, without id, sender and time."""
        return self._sends(to, dict(message), {})

    def calls_nobody(self, to: str) -> None:
        """Open the window of 24 hours without a word to the app."""
        self.server.books.hears(self.server.books.by_phone(to), self.person)

    @property
    def inbox(self) -> Sequence[Letter]:
        """What came, oldest first."""
        return self.server.books.inboxes.get(self.person.key, [])

    @property
    def texts(self) -> list[str]:
        """The words of what came."""
        return [letter.text for letter in self.inbox]

    def _sends(self, to: str, message: Body, also: Body) -> str:
        books = self.server.books
        number = books.by_phone(to)
        books.people[self.person.key] = self.person
        books.hears(number, self.person)
        message = {**message, "id": books.new_id("wamid.in."), "timestamp": str(books.clock.now() // 1000), **also}
        names: Body = {"profile": {"name": self.person.name}}
        if self.person.phone:
            message["from"] = names["wa_id"] = self.person.phone
        if self.person.user_id:
            message["from_user_id"] = names["user_id"] = self.person.user_id
        self.server.postman.tell(number, {**metadata(number), "contacts": [names], "messages": [message]})
        return str(message["id"])


def metadata(number: Number) -> Body:
    """What every value begins with."""
    who = {"display_phone_number": number.phone, "phone_number_id": number.number_id}
    return {"messaging_product": "whatsapp", "metadata": who}
