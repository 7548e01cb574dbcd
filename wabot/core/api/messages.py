"""Messages as the API takes and tells them."""

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag

from wabot.core.api.shape import Asked, Paged, Told
from wabot.core.message import Delivery, MessageKind

NUMBER = r"^\+?[1-9][0-9]{6,14}$"
BASE64 = r"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$"
PRINTED = r"[^\x00-\x20\x7f\ue000\ue001]"  # somewhere in every text: blanks alone are nothing to say

To = Annotated[
    str, Field(pattern=NUMBER, description="the whole number with its country code", examples=["+254711222333"])
]
Words = Annotated[str, Field(min_length=1, max_length=4096, pattern=PRINTED)]
Caption = Annotated[str, Field(max_length=1024)]
Label = Annotated[str, Field(min_length=1, max_length=100, pattern=PRINTED)]
MediaKind = Literal["image", "video", "audio", "document", "sticker"]


class Choice(Asked):
    """One thing to choose."""

    id: Annotated[str, Field(min_length=1, max_length=200, pattern=r"^[\x21-\x7e]+$")]
    label: Annotated[str, Field(min_length=1, max_length=24, pattern=PRINTED)]


class TemplateWords(Asked):
    """A template that Meta approved."""

    name: Annotated[str, Field(pattern=r"^[a-z0-9_]{1,512}$")]
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}(_[A-Z]{2})?$", examples=["en", "sw"])]
    values: Annotated[list[Words], Field(max_length=20, default_factory=list)]


class NewText(Asked):
    """A text."""

    to: To
    type: Literal["text"] = "text"
    text: Words


class NewList(Asked):
    """A question with things to choose from: buttons or a list where the channel has them, numbered lines elsewhere."""

    to: To
    type: Literal["list"]
    text: Annotated[str, Field(min_length=1, max_length=1024, pattern=PRINTED)]
    options: Annotated[list[Choice], Field(min_length=1, max_length=10)]


class NewPoll(Asked):
    """A poll, one choice."""

    to: To
    type: Literal["poll"]
    text: Annotated[str, Field(min_length=1, max_length=255, pattern=PRINTED)]
    options: Annotated[list[Label], Field(min_length=2, max_length=12)]


class NewTemplate(Asked):
    """Words that Meta approved, for who was silent for a day. Channels without templates send `text`."""

    to: To
    type: Literal["template"]
    template: TemplateWords
    text: Words


def _type(body: Any) -> str:  # noqa: ANN401 - JSON as it came
    return str(body.get("type", "text")) if isinstance(body, dict) else str(getattr(body, "type", "text"))


NewMessage = Annotated[
    Annotated[NewText, Tag("text")]
    | Annotated[NewList, Tag("list")]
    | Annotated[NewPoll, Tag("poll")]
    | Annotated[NewTemplate, Tag("template")],
    Discriminator(_type),
]


class _File(Asked):
    to: To
    type: MediaKind
    caption: Caption = ""
    filename: Annotated[str, Field(max_length=200, pattern=r"^[^\x00-\x1f/\\]*$")] = ""


class LinkedFile(_File):
    """A file that lies on the web: fetched once, from a public address."""

    url: Annotated[str, Field(pattern=r"^https://[^\s\x00-\x20]+$", max_length=2000)]


class EnclosedFile(_File):
    """A file that comes with the request."""

    content: Annotated[str, Field(pattern=BASE64, min_length=4, description="base64")]
    mime: Annotated[str, Field(pattern=r"^[a-z]+/[a-zA-Z0-9.+-]{1,100}$", examples=["image/png"])]


NewMedia = LinkedFile | EnclosedFile


class Taken(Told):
    """A message was taken and will be sent."""

    id: str
    status: Literal["queued"] = "queued"
    to: str
    contact: Annotated[str, Field(description="the id of the contact")]
    at: datetime


class Whom(Told):
    """Who a message is from or for."""

    id: str
    name: str
    phone: Annotated[str | None, Field(description="null where WhatsApp shows none")]


class Message(Told):
    """One message of the log."""

    id: str
    direction: Literal["in", "out"]
    type: MessageKind
    text: Annotated[str | None, Field(description="null where it held a secret")]
    status: Annotated[Delivery | None, Field(description="of what we sent")]
    error: str
    at: datetime
    contact: Whom | None


class Messages(Told):
    """Some messages, newest first."""

    items: list[Message]
    next: Annotated[str | None, Field(description="the cursor of the older ones")]


class MessageQuery(Paged):
    """Which messages."""

    contact: Annotated[str, Field(max_length=64, description="only those of this contact, by id")] = ""
    text: Annotated[str, Field(max_length=60, description="only those with these words")] = ""
