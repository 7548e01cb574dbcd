"""Saying things: messages, files, and that one was read."""

import base64
from collections.abc import Mapping
from typing import Any

from wabot.channels.linked.journal import Sent
from wabot.channels.linked.wire import FILE_LIMIT
from wabot.channels.linked.worker.answers import Answer, complaint, fetching
from wabot.channels.linked.worker.client import Client
from wabot.channels.linked.worker.library import Library, Proto
from wabot.channels.linked.worker.people import jid
from wabot.channels.linked.worker.writing import Unsayable, Writer, ballot, received, stanza_of
from wabot.core.clock import SystemClock
from wabot.core.message import MessageKind as Kind

_COMPOSING, _AS_TEXT = 0, 0
_READ = b"read"


class _Complained(Exception):
    """The library said no, in these words."""


class Mouth:
    """Speaks for one session. Its caller sees to it that the session is connected."""

    def __init__(self, library: Library, client: Client, sent: Sent) -> None:
        self._neonize, self._e2e, self._client, self._sent = library.neonize, library.e2e, client, sent
        self._writer = Writer(library.e2e, library.common, self._upload)

    def send(self, to: tuple[str, str], key: str, letter: Mapping[str, Any]) -> Answer:
        """Send a letter: {reference, at} on success. What became of it is kept before anybody is told."""
        try:
            message, poll = self._message(to, letter)
            answer = self._ask_send(to, message)
        except _Complained as error:
            return complaint(str(error))
        except Unsayable as error:
            return {"refused": str(error)}
        at = int(answer.SendResponse.Timestamp) * 1000  # seconds, unlike those of messages
        record = {"key": key, "reference": answer.SendResponse.ID, "at": at or SystemClock().now()}
        self._sent.add({**record, "poll": poll} if poll else record)
        return record

    def fetch(self, reference: str) -> Answer:
        """A received file: {file: base64}."""
        try:
            body = received(self._e2e, reference).SerializeToString()
            answer = self._ask("DownloadAny", self._neonize.DownloadReturnFunction, body, len(body))
        except Unsayable as error:
            return {"refused": str(error)}
        except _Complained as error:
            return fetching(str(error))
        if len(answer.Binary) > FILE_LIMIT:
            return {"refused": "too_large"}
        return {"file": base64.b64encode(answer.Binary).decode()}

    def attend(self, to: tuple[str, str], message_id: str) -> Answer:
        """Show that a message was read and an answer is being written."""
        who = jid(self._neonize, *to).SerializeToString()
        now = SystemClock().now() // 1000
        ids = stanza_of(message_id).encode()
        self._client.call("MarkRead", ids, now, who, len(who), who, len(who), _READ)
        self._client.call("SendChatPresence", who, len(who), _COMPOSING, _AS_TEXT)
        return {}

    def _message(self, to: tuple[str, str], letter: Mapping[str, Any]) -> tuple[Proto, dict[str, list[str]]]:
        if letter["kind"] == Kind.POLL:
            return self._poll(letter), ballot(letter["options"])
        person = jid(self._neonize, *to)
        return self._writer.message(letter, f"{person.User}@{person.Server}", SystemClock().now()), {}

    def _poll(self, letter: Mapping[str, Any]) -> Proto:
        options = self._neonize.ArrayString(data=[label for _, label in letter["options"]]).SerializeToString()
        name = (letter.get("prompt") or letter["text"]).encode()
        return self._ask(
            "BuildPollVoteCreation", self._neonize.BuildMessageReturnFunction, name, options, len(options), 1
        ).Message

    def _ask_send(self, to: tuple[str, str], message: Proto) -> Proto:
        who, body = jid(self._neonize, *to).SerializeToString(), message.SerializeToString()
        return self._ask("SendMessage", self._neonize.SendMessageReturnFunction, who, len(who), body, len(body))

    def _upload(self, body: bytes, where: int) -> Proto:
        return self._ask("Upload", self._neonize.UploadReturnFunction, body, len(body), where).UploadResponse

    def _ask(self, function: str, answer: Proto, *arguments: object) -> Proto:
        got = self._client.ask(function, answer, *arguments)
        if got.Error:
            raise _Complained(got.Error)
        return got
