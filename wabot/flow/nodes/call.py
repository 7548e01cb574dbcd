"""The call: asks another server over HTTPS and keeps what it answers in typed slots."""

import re
from typing import Annotated, Literal

from pydantic import Field, field_validator, model_validator

from wabot.core.clock import SECOND
from wabot.core.ids import EffectId
from wabot.flow.calling import address, host_of, secrets_in
from wabot.flow.effects import Effect, RunAction
from wabot.flow.events import Json
from wabot.flow.fields import Duration, Model, Name, Slot, TextField, Value
from wabot.flow.limits import CALL_FIELDS, CALL_WAIT, URL, VALUE
from wabot.flow.template import slots_in, weight
from wabot.flow.walk import Walk

ACTION = "flow.call"
OUTCOMES = ("ok", "failed", "timeout", "too_big", "bad_answer", "limited")
"""How a call ends; where a node names no way for one of the last four, it is as if it had failed."""
BROUGHT = frozenset({"call_reason", "call_status"})
"""Slots that every call sets: why it failed (a word), and the HTTP status (0 where there was no answer)."""
_HEADER = re.compile(r"[A-Za-z0-9-]{1,64}")
_OURS = frozenset({
    "host", "content-length", "transfer-encoding", "connection", "upgrade", "te", "trailer", "expect", "cookie",
    "proxy-authorization", "idempotency-key",
})  # fmt: skip


class Taken(Model):
    """One value of the answer: where it stands (`a.b.0.c`), and what it becomes.

    Of a `list`, `key` and `label` say where in each item stands what is chosen and what is read.
    """

    path: Annotated[str, Field(max_length=200)]
    type: Literal["text", "number", "money", "phone", "date", "boolean", "list"] = "text"
    key: Annotated[str, Field(max_length=200)] = ""
    label: Annotated[str, Field(max_length=200)] = ""

    @model_validator(mode="after")
    def _whole(self) -> "Taken":
        if self.type != "list" and (self.key or self.label):
            raise ValueError("`key` and `label` belong to `type: list`")
        return self


class Call(Model):
    """Asks a server over HTTPS; what it answers goes into slots."""

    kind: Literal["call"]
    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"] = "GET"
    url: Annotated[str, Field(max_length=URL)]
    headers: dict[str, str] = Field(default_factory=dict, max_length=CALL_FIELDS)
    body: Value = None
    take: dict[Slot, Taken] = Field(default_factory=dict, max_length=CALL_FIELDS)
    deadline: Annotated[Duration, Field(ge=SECOND, le=CALL_WAIT)] = CALL_WAIT // 2
    outcomes: dict[Literal["ok", "failed", "timeout", "too_big", "bad_answer", "limited"], Name]
    text: TextField | None = None

    @field_validator("url")
    @classmethod
    def _public(cls, url: str) -> str:
        host_of(url)
        if any(secrets_in(url)):
            raise ValueError("a secret belongs in `headers` or `body`: addresses are written into logs everywhere")
        return url

    @model_validator(mode="after")
    def _sent(self) -> "Call":
        if self.method == "GET" and self.body is not None:
            raise ValueError("a GET has no `body`: say what you ask in the address, or use POST")
        return self

    @field_validator("headers")
    @classmethod
    def _fit(cls, headers: dict[str, str]) -> dict[str, str]:
        for name, value in headers.items():
            if not _HEADER.fullmatch(name) or name.lower() in _OURS:
                raise ValueError(f"{name} is no header that a call may set")
            if not value.isprintable():
                raise ValueError(f"the header {name} is one line of plain characters")
        return headers

    @field_validator("outcomes")
    @classmethod
    def _ends(cls, outcomes: dict[str, str]) -> dict[str, str]:
        for needed in ("ok", "failed"):
            if needed not in outcomes:
                raise ValueError(f"a call says where to go when it ends in {needed}")
        return outcomes


def enter_call(walk: Walk, node: Call) -> None:
    """Ask the server and wait. Gaps in headers and body are filled, with secrets, at the moment the call is made."""
    if node.text is not None:
        walk.say(node.text)

    def get(slot: str) -> Json:
        return None if slot in walk.book.secret_slots else walk.get(slot)  # what is told in secret stays with us

    args: dict[str, Json] = {
        "method": node.method,
        "url": address(node.url, get),
        "headers": dict(node.headers),
        "body": node.body,
        "slots": {slot: get(slot) for slot in sorted(slots_in([dict(node.headers), node.body]))},
        "take": {slot: taken.model_dump() for slot, taken in node.take.items()},
        "deadline": node.deadline,
    }

    if weight(args, VALUE) > VALUE:
        walk.limited = True
        return

    def run(effect: EffectId) -> Effect:
        return RunAction(effect, ACTION, args)

    walk.await_(run)
