"""A tenant's menus as the API takes and tells them."""

from typing import Annotated

from pydantic import Field

from wabot.core.api.shape import Asked, Told


class Flow(Told):
    """One file of the menus."""

    name: str
    steps: Annotated[int, Field(description="how many")]
    main: Annotated[bool, Field(description="whether everything begins here")]


class Flows(Told):
    """The menus as their owner has them before them: the draft, else as they are published."""

    book: str
    draft: Annotated[bool, Field(description="whether this is a draft, which customers do not see yet")]
    revision: Annotated[int, Field(description="moves with every change of the draft")]
    published: Annotated[int | None, Field(description="the number of the version in force; null: as they came")]
    items: list[Flow]


class FlowSource(Told):
    """A file as it is written."""

    name: str
    source: Annotated[str, Field(description="YAML")]
    revision: int


class FlowPut(Asked):
    """A file to be put into the draft. Customers see it when the owner publishes it in chat."""

    source: Annotated[str, Field(min_length=1, max_length=200_000, description="YAML")]
    revision: Annotated[int, Field(ge=0, description="of the draft this change is made to")] | None = None


class FlowSaved(Told):
    """The draft was changed."""

    name: str
    revision: int
    doubts: Annotated[list[str], Field(description="what is allowed and yet looks wrong")]


class Rehearsed(Asked):
    """What a customer would say, line by line; how an action ends is chosen by its number or name."""

    said: Annotated[list[Annotated[str, Field(max_length=1000)]], Field(min_length=1, max_length=50)]


class Line(Told):
    """What one line led to."""

    said: str
    understood: Annotated[bool, Field(description="false: it names no way in which what is waited for ends")]
    replies: Annotated[list[str], Field(description="what the customer would read")]
    ends: Annotated[list[str], Field(description="how that may end which is waited for; the next line chooses")]
    over: Annotated[bool, Field(description="nobody is asked anything any more")]


class Simulated(Told):
    """A rehearsal from its beginning; nothing was carried out."""

    lines: list[Line]
