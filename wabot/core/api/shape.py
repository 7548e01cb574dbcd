"""What all shapes of the API have in common."""

from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from wabot.core.clock import Instant, to_datetime


class Asked(BaseModel):
    """What a caller sends: nothing but what is listed, each of the type it has in JSON."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, hide_input_in_errors=True)


class Query(BaseModel):
    """What a caller writes behind the question mark: words that are read as what they should be."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class Told(BaseModel):
    """What a caller gets."""

    model_config = ConfigDict(frozen=True)


class Paged(Query):
    """Which part of a list."""

    limit: Annotated[int, Field(ge=1, le=100, description="how many at most")] = 50
    cursor: Annotated[str, Field(max_length=200, description="`next` of the page before")] = ""


def when(at: Instant) -> datetime:
    """An instant as it is told: UTC."""
    return to_datetime(at)


def maybe_when(at: Instant | None) -> datetime | None:
    """As `when`, null for what has not happened."""
    return None if at is None else to_datetime(at)
