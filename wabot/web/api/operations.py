"""The table of all operations: routes and OpenAPI are both made of it."""

from pydantic import TypeAdapter

from wabot.core.api.messages import NewMedia, NewMessage, Taken
from wabot.core.api_key import Scope
from wabot.web.api.ask import Ask, Operation


async def _send(ask: Ask) -> Taken:
    return await ask.desk.send(ask.body, ask.once)


async def _send_media(ask: Ask) -> Taken:
    return await ask.desk.send_media(ask.body, ask.once)


MESSAGES = (
    Operation(
        "POST",
        "/messages",
        "sendMessage",
        "Send a text, a list, a poll or a template.",
        Scope.MESSAGES_SEND,
        _send,
        Taken,
        body=TypeAdapter(NewMessage),
        status=202,
        sends=True,
    ),
    Operation(
        "POST",
        "/messages/media",
        "sendMedia",
        "Send a file: by a public link, or enclosed.",
        Scope.MESSAGES_SEND,
        _send_media,
        Taken,
        body=TypeAdapter(NewMedia),
        status=202,
        sends=True,
        large=True,
    ),
)
OPERATIONS = MESSAGES
