"""The ask: waits for an answer of one kind, judges it, and asks again in a clear sentence."""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from wabot.flow.events import Said
from wabot.flow.fields import Name, Slot, TextField
from wabot.flow.inputs import KINDS, Answer, Bad, Limits, read_answer
from wabot.flow.limits import ANSWER, OPTIONS, TEXT_IN, TO_DELETE, TRIES
from wabot.flow.nodes.remind import Question
from wabot.flow.replies import Meaning, Reply, fold
from wabot.flow.texts import Text
from wabot.flow.values import plain
from wabot.flow.walk import Walk

Bound = int | float | str | None


class Ask(Question):
    """Waits for an answer and puts it into a slot."""

    kind: Literal["ask"]
    text: TextField
    input: KINDS
    into: Slot
    goto: Name
    min: Bound = None
    max: Bound = None
    max_length: Annotated[int, Field(ge=1, le=TEXT_IN)] = ANSWER
    choices: list[str] = Field(default_factory=list, max_length=OPTIONS)
    any_country: bool = False
    ask_delete: bool = True  # after a secret: its sender is asked to delete the message
    verbatim: bool = False  # words such as "back" and "home" are an answer like any other
    optional: str | bool = False
    error: TextField | None = None
    tries: Annotated[int, Field(ge=1, le=100)] = TRIES
    give_up: Name | None = None

    @model_validator(mode="after")
    def _whole(self) -> "Ask":
        if (self.input == "choice") != bool(self.choices):
            raise ValueError("`input: choice` and `choices` go together")
        return self


def skipped(walk: Walk, node: Ask, reply: Reply) -> bool:
    """Whether the person chose to leave this answer out."""
    if not node.optional:
        return False
    own = node.optional if isinstance(node.optional, str) else ""
    return (bool(own) and reply.folded == fold(own)) or walk.book.meanings.get(reply.folded) is Meaning.SKIP


def judge(walk: Walk, node: Ask, said: Said) -> Answer | Bad:
    """The value an answer stands for, or why it will not do."""
    limits = Limits(_bound(walk, node.min), _bound(walk, node.max), node.max_length, tuple(node.choices))
    return read_answer(node.input, said, walk.scene, limits, any_country=node.any_country)


def take(walk: Walk, node: Ask, answer: Answer) -> str:
    """Keep the answer and go on; a secret is kept for this turn only."""
    walk.answered = walk.node
    walk.leave_question()
    if node.input == "secret":
        walk.secrets[node.into] = answer.value
        walk.redact = True
        if node.ask_delete:
            walk.set(TO_DELETE, "yes")
    else:
        walk.set(node.into, answer.value)
    return walk.near(node.goto)


def complain(walk: Walk, node: Ask, bad: Bad) -> None:
    """Say what was wrong with the answer."""
    text = node.error if node.error is not None and bad.own else Text(bad.key)
    walk.say(text, {"min": _bound(walk, node.min), "max": _bound(walk, node.max), **bad.args})


def _bound(walk: Walk, bound: Bound) -> int | float | str | None:
    if not isinstance(bound, str):
        return bound
    value = plain(walk.get(bound))
    return value if isinstance(value, int | float | str) else bound if bound == "today" else None
