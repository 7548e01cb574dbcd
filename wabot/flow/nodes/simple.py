"""The nodes that ask nobody: start, message, condition, jump, end."""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from wabot.core.message import LAST_SAID, Media, MessageKind, Outbound
from wabot.flow.events import Json
from wabot.flow.fields import Model, Name, Slot, TextField, Value, When
from wabot.flow.limits import EMOJI, OPTIONS
from wabot.flow.template import resolve
from wabot.flow.texts import BASE, Text
from wabot.flow.values import kind_of, plain
from wabot.flow.walk import Walk


class Start(Model):
    """Where something begins; goes straight on."""

    kind: Literal["start"]
    goto: Name


class Attachment(Model):
    """A file to send: a slot that holds one (`{{picture}}`), or a link that the channel fetches by itself."""

    kind: Literal["image", "video", "audio", "document"]
    file: Annotated[str, Field(min_length=1, max_length=2000)]
    name: str = ""  # as a document is called


class Message(Model):
    """Says something and goes straight on; with `media`, the text is what stands below it.

    `react` puts an emoji on what the person said last, where the channel can; the text may then be left out.
    """

    kind: Literal["message"]
    text: TextField | None = None
    goto: Name
    media: Attachment | None = None
    react: Annotated[str, Field(min_length=1, max_length=EMOJI)] | None = None

    @model_validator(mode="after")
    def _whole(self) -> "Message":
        if self.text is None and self.react is None:
            raise ValueError("a message says something (`text`), or reacts (`react: 👍`)")
        return self


class Case(Model):
    """One branch of a condition."""

    when: When
    goto: Name


class ConditionNode(Model):
    """Goes where the first true case points."""

    kind: Literal["condition"]
    cases: list[Case] = Field(min_length=1, max_length=OPTIONS)
    otherwise: Name = Field(alias="else")


class Jump(Model):
    """Goes to a node of this or another book; with `call`, comes back to `then` when that ends.

    `args` are set before; when a call ends they are as they were before, but for those that `take` names.
    """

    kind: Literal["jump"]
    goto: Name | None = None
    book: Name | None = None
    node: Name | None = None
    call: bool = False
    then: Name | None = None
    args: dict[Slot, Value] = Field(default_factory=dict)
    take: list[Slot] = Field(default_factory=list)  # slots the sub-flow brings

    @model_validator(mode="after")
    def _whole(self) -> "Jump":
        if (self.goto is None) == (self.book is None):
            raise ValueError("a jump names either `goto` or `book`")
        if self.call != (self.then is not None):
            raise ValueError("`call: true` and `then` go together")
        if self.take and not self.call:
            raise ValueError("`take` belongs to `call: true`: nothing comes back from elsewhere")
        return self


class End(Model):
    """Ends a sub-flow, or the conversation."""

    kind: Literal["end"]
    text: TextField | None = None


def enter_message(walk: Walk, node: Message) -> str:
    """Say it and go on; a file that is not there (no more) leaves its words."""
    if node.react is not None:
        walk.attach(Outbound(node.react, kind=MessageKind.REACTION, about=LAST_SAID))
    text = node.text if node.text is not None else Text(inline={BASE: ""})
    media = None if node.media is None else _media(walk, node.media)
    if node.media is None or media is None:
        walk.say(text)
    elif node.media.kind == "audio":  # nothing stands below a sound
        walk.attach(Outbound("", kind=MessageKind.AUDIO, media=media))
        walk.say(text)
    else:
        words = walk.book.texts.read(text, walk.scene, walk.get)
        walk.attach(Outbound(words, kind=MessageKind(node.media.kind), media=media))
    return walk.near(node.goto)


def _media(walk: Walk, attachment: Attachment) -> Media | None:
    value = resolve(attachment.file, walk.get)
    name = str(plain(resolve(attachment.name, walk.get)) or "")
    if kind_of(value) == "file" and isinstance(value, dict):
        size = value.get("size")
        own = name or str(value.get("name") or "")
        return Media(str(value.get("reference")), str(value.get("mime")), own, size if isinstance(size, int) else 0)
    link = str(value or "")
    return Media(url=link, filename=name) if link.startswith("https://") else None


def enter_condition(walk: Walk, node: ConditionNode) -> str:
    """Go on by the first case that holds."""
    for case in node.cases:
        if walk.holds(case.when):
            return walk.near(case.goto)
    return walk.near(node.otherwise)


def enter_jump(walk: Walk, node: Jump) -> str | None:
    """Go there, remembering the way back if it is a call."""
    target = walk.far(node.book, node.node) if node.book else walk.near(node.goto or "")
    given = {slot: walk.resolve(value) for slot, value in node.args.items()}
    restored: dict[str, Json] = {slot: walk.slots.get(slot) for slot in given if slot not in node.take}
    if node.then is not None and not walk.call(walk.near(node.then), {"restored": restored} if restored else None):
        return None
    for slot, value in given.items():
        walk.set(slot, value)
    return target


def enter_end(walk: Walk, node: End) -> str | None:
    """Go back to where the sub-flow was called from, or fall silent."""
    if node.text is not None:
        walk.say(node.text)
    return walk.come_back()
