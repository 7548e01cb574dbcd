"""The nodes that ask nobody: start, message, condition, jump, end."""

from typing import Literal

from pydantic import Field, model_validator

from wabot.flow.fields import Model, Name, TextField, When
from wabot.flow.walk import Walk


class Start(Model):
    """Where something begins; goes straight on."""

    kind: Literal["start"]
    goto: Name


class Message(Model):
    """Says something and goes straight on."""

    kind: Literal["message"]
    text: TextField
    goto: Name


class Case(Model):
    """One branch of a condition."""

    when: When
    goto: Name


class ConditionNode(Model):
    """Goes where the first true case points."""

    kind: Literal["condition"]
    cases: list[Case] = Field(min_length=1)
    otherwise: Name = Field(alias="else")


class Jump(Model):
    """Goes to a node of this or another book; with `call`, comes back to `then` when that ends."""

    kind: Literal["jump"]
    goto: Name | None = None
    book: Name | None = None
    node: Name | None = None
    call: bool = False
    then: Name | None = None

    @model_validator(mode="after")
    def _whole(self) -> "Jump":
        if (self.goto is None) == (self.book is None):
            raise ValueError("a jump names either `goto` or `book`")
        if self.call != (self.then is not None):
            raise ValueError("`call: true` and `then` go together")
        return self


class End(Model):
    """Ends a sub-flow, or the conversation."""

    kind: Literal["end"]
    text: TextField | None = None


def enter_message(walk: Walk, node: Message) -> str:
    """Say it and go on."""
    walk.say(node.text)
    return walk.near(node.goto)


def enter_condition(walk: Walk, node: ConditionNode) -> str:
    """Go on by the first case that holds."""
    for case in node.cases:
        if walk.holds(case.when):
            return walk.near(case.goto)
    return walk.near(node.otherwise)


def enter_jump(walk: Walk, node: Jump) -> str | None:
    """Go there, remembering the way back if it is a call."""
    target = walk.far(node.book, node.node) if node.book else walk.near(node.goto or "")
    if node.then is not None and not walk.call(walk.near(node.then)):
        return None
    return target


def enter_end(walk: Walk, node: End) -> str | None:
    """Go back to where the sub-flow was called from, or fall silent."""
    if node.text is not None:
        walk.say(node.text)
    return walk.come_back()
