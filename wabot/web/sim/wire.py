"""What the page says over its WebSocket, read strictly."""

import base64
import binascii
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter, ValidationError

from wabot.core.message import MessageKind
from wabot.web.sim.parts import Utterance

Phone = Annotated[str, StringConstraints(pattern=r"^[1-9][0-9]{6,14}$")]
Name = Annotated[str, StringConstraints(max_length=200)]
_KINDS = {"image": MessageKind.IMAGE, "video": MessageKind.VIDEO, "audio": MessageKind.AUDIO}


class _Said(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Watch(_Said):
    """A phone lies on the table."""

    type: Literal["watch"]
    phone: Phone


class Read(_Said):
    """A phone has shown a message."""

    type: Literal["read"]
    phone: Phone
    id: Name


class File(_Said):
    """Bytes in base64."""

    name: Name
    mime: Name
    content: str


class Say(_Said):
    """A phone writes, taps, reacts or sends a file."""

    type: Literal["say"]
    phone: Phone
    to: Annotated[str, StringConstraints(pattern=r"^(master|[1-9][0-9]{6,14})$")]
    id: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9-]{8,64}$")]
    text: Annotated[str, StringConstraints(max_length=8_000)] = ""
    choice: Name = ""
    reaction_to: Name = ""
    file: File | None = None


_ANY: TypeAdapter[Watch | Read | Say] = TypeAdapter(Annotated[Watch | Read | Say, Field(discriminator="type")])


def understood(text: str) -> Watch | Read | Say | None:
    """None for what our page would never say."""
    try:
        return _ANY.validate_json(text)
    except ValidationError:
        return None


def uttered(said: Say) -> Utterance | None:
    """As the phones are told; None where the file is none."""
    if said.reaction_to:
        return Utterance(said.phone, said.to, said.text, MessageKind.REACTION, said.id, about=said.reaction_to)
    if said.file is None:
        return Utterance(said.phone, said.to, said.text, id=said.id, choice=said.choice)
    try:
        content = base64.b64decode(said.file.content, validate=True)
    except binascii.Error:
        return None
    kind = _KINDS.get(said.file.mime.partition("/")[0], MessageKind.DOCUMENT)
    return Utterance(
        said.phone, said.to, said.text, kind, said.id, content=content, mime=said.file.mime, filename=said.file.name
    )
