"""The menu: numbered choices from the book, from a list in a slot, or both."""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from wabot.flow.board import Board, Line
from wabot.flow.fields import Model, Name, Slot, TextField, Value, When
from wabot.flow.limits import OPTIONS, PAGE, WORDS
from wabot.flow.nodes.remind import Question
from wabot.flow.replies import Meaning, Reply
from wabot.flow.walk import Walk


class Option(Model):
    """One choice of a menu."""

    key: Annotated[str, Field(min_length=1, max_length=100)]
    text: TextField
    goto: Name
    number: Annotated[int, Field(ge=1, le=999)] | None = None
    set: dict[Slot, Value] = Field(default_factory=dict)
    when: When | None = None
    words: list[str] = Field(default_factory=list, max_length=WORDS)
    guess: bool = True


class Menu(Question):
    """Asks to choose."""

    kind: Literal["menu"]
    text: TextField
    options: list[Option] = Field(default_factory=list, max_length=OPTIONS)
    items: Slot | None = None
    into: Slot | None = None
    goto: Name | None = None
    empty: TextField | None = None
    page_size: Annotated[int, Field(ge=1, le=30)] = PAGE
    shown_as: Literal["list", "buttons", "poll", "text"] | None = Field(None, alias="as")  # a wish: channels fall back
    refresh: Name | None = None  # the node "back" enters to show this menu anew, such as the run that made its list

    @model_validator(mode="after")
    def _whole(self) -> "Menu":
        if self.items is not None and (self.into is None or self.goto is None):
            raise ValueError("a menu with `items` names `into` (the slot of the chosen key) and `goto`")
        if self.items is None and (self.into is not None or self.goto is not None):
            raise ValueError("`into` and `goto` of a menu belong to `items`")
        return self


def choose(walk: Walk, node: Menu, line: Line) -> str:
    """Take a choice: remember the way back, set what it sets, go on."""
    walk.answered = f"{walk.node}#{line.option.key if line.option else ''}"
    walk.leave_question()
    if line.option is None:
        walk.set(node.into or "", line.key)
        return walk.near(node.goto or "")
    for slot, value in line.option.set.items():
        walk.set(slot, walk.resolve(value))
    return walk.near(line.option.goto)


def accepted(board: Board, reply: Reply, choice: str) -> Line | None:
    """The line a tap, a number or its exact words mean."""
    if choice and (line := board.by_key.get(choice)):
        return line
    if reply.number is not None:
        return board.by_number.get(reply.number)
    return board.by_words.get(reply.folded)


def turn_page(walk: Walk, node: Menu, board: Board, meaning: Meaning | None) -> bool:
    """Whether the reply was "more" or "previous" and the list has such a page; the page is then turned."""
    wanted = walk.page + {Meaning.MORE: 1, Meaning.PREVIOUS: -1}.get(meaning, 0) if meaning else walk.page
    if wanted == walk.page or not 0 <= wanted < board.pages(node.page_size):
        return False
    walk.page = wanted
    return True
