"""Operations on messages."""

from pydantic import TypeAdapter

from wabot.core.api.messages import Message, MessageQuery, Messages, NewMedia, NewMessage, Taken
from wabot.core.api_key import Scope
from wabot.web.api.ask import Ask, Operation


async def _send(ask: Ask) -> Taken:
    return await ask.desk.send(ask.body, ask.once)


async def _send_media(ask: Ask) -> Taken:
    return await ask.desk.send_media(ask.body, ask.once)


async def _messages(ask: Ask) -> Messages:
    return await ask.desk.messages(ask.query)


async def _message(ask: Ask) -> Message:
    return await ask.desk.message(ask.path["message"])


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
    Operation(
        "GET",
        "/messages",
        "listMessages",
        "What was said in both directions, newest first.",
        Scope.MESSAGES_READ,
        _messages,
        Messages,
        query=MessageQuery,
    ),
    Operation(
        "GET",
        "/messages/{message}",
        "getMessage",
        "One message, and what became of it.",
        Scope.MESSAGES_READ,
        _message,
        Message,
    ),
)
