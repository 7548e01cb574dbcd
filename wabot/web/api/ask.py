"""One request as its operation sees it: who asks, and what, already read."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel, TypeAdapter

from wabot.core.api_key import Scope
from wabot.ports.api import Once
from wabot.web.api.parts import ApiDesk


@dataclass(frozen=True, slots=True)
class Ask:
    """What a handler is given; `body` and `query` are what its operation says they are."""

    desk: ApiDesk
    path: Mapping[str, str]
    body: Any = None
    query: Any = None
    once: Once | None = None


Answering = Callable[[Ask], Awaitable[BaseModel | None]]
"""Does it; None: there is nothing to say (204)."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One row of the API: its route, what it takes and tells, and which of the refusals it knows."""

    method: str
    path: str
    name: str
    about: str
    scope: Scope | None
    run: Answering
    gives: type[BaseModel] | None
    body: TypeAdapter[Any] | None = None
    query: type[BaseModel] | None = None
    status: int = 200
    refusals: tuple[int, ...] = ()
    sends: bool = False  # a message: counted, and the same Idempotency-Key sends it once
    large: bool = False  # a file may come along
    tag: str = field(default="")
