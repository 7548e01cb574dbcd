"""The AI question: one open question, several answers found in what the person says; plain questions without a model.

What is said goes to the action `flow.understand` with {said, question, known, wanted: {slot: {type, about, choices,
optional}}}. It ends in `understood` or `unclear`, both with the slot `found`: {slot: the words that answer it}, or in
`down`. What is found is judged by the same readers as answers to an `ask`, so a model never sets a slot by itself.
"""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from wabot.flow.fields import Model, Name, Slot, TextField
from wabot.flow.limits import AI_SLOTS, CHOICES
from wabot.flow.nodes.remind import Question
from wabot.flow.walk import Walk

ACTION = "flow.understand"


class Wanted(Model):
    """One answer that is looked for; `ask` is the plain question for it."""

    type: Literal["text", "number", "money", "phone", "date", "time", "choice"] = "text"
    about: Annotated[str, Field(max_length=300)] = ""
    choices: list[Annotated[str, Field(min_length=1, max_length=100)]] = Field(default_factory=list, max_length=CHOICES)
    ask: TextField
    optional: bool = False

    @model_validator(mode="after")
    def _whole(self) -> "Wanted":
        if (self.type == "choice") != bool(self.choices):
            raise ValueError("`type: choice` and `choices` go together")
        return self


class Ai(Question):
    """Asks openly and finds the answers in what is said."""

    kind: Literal["ai"]
    text: TextField
    into: Annotated[dict[Slot, Wanted], Field(min_length=1, max_length=AI_SLOTS)]
    goto: Name
    tries: Annotated[int, Field(ge=1, le=100)] = 3
    give_up: Name | None = None


def forget_answers(walk: Walk, node: Ai) -> None:
    """The question begins anew; what an earlier visit found is forgotten."""
    walk.asking = ""
    for slot in node.into:
        walk.set(slot, None)
