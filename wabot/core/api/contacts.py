"""Contacts as the API takes and tells them."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from wabot.core.api.messages import PRINTED, To
from wabot.core.api.shape import Asked, Paged, Told

Tag = Annotated[str, Field(min_length=1, max_length=30, pattern=r"^[a-z0-9]+([ _-][a-z0-9]+)*$", examples=["vip"])]
Tags = Annotated[list[Tag], Field(max_length=10)]
Name = Annotated[str, Field(max_length=60, description="what the owner calls them; empty: as their profile says")]


class Contact(Told):
    """A person who talks with the bot, or was brought in."""

    id: str
    phone: Annotated[str | None, Field(description="null where WhatsApp shows none")]
    name: str
    language: str
    tags: list[str]
    opted_out: Annotated[bool, Field(description="whether they asked for no messages")]
    made_at: datetime
    seen_at: datetime | None


class Contacts(Told):
    """Some contacts, in the order they were made."""

    items: list[Contact]
    next: Annotated[str | None, Field(description="the cursor of the rest")]


class ContactQuery(Paged):
    """Which contacts."""

    tag: Annotated[str, Field(max_length=30)] = ""
    phone: Annotated[str, Field(pattern=r"^(\+?[1-9][0-9]{6,14})?$", description="only who has this number")] = ""


class NewContact(Asked):
    """Somebody to be brought in; who is known already is left as they are but for what is given."""

    phone: To
    name: Name = ""
    tags: Annotated[Tags, Field(default_factory=list)]


class ContactChange(Asked):
    """What is to be different; what is left out stays."""

    name: Annotated[str, Field(max_length=60, pattern=rf"^$|{PRINTED}")] | None = None
    opted_out: bool | None = None
    tags: Tags | None = None
