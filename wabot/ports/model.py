"""What wabot asks of a language model: one prompt in, one text out, and what it cost."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from wabot.core.clock import SECOND

Schema = Mapping[str, Any]
"""A JSON schema: an object whose properties are all strings."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message of the conversation so far."""

    role: Literal["user", "assistant"]
    text: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """All that the model gets to know."""

    system: str
    messages: tuple[Message, ...]  # the oldest first, the last by the user
    model: str = ""  # "": the provider's usual one
    temperature: float = 0.3  # 0 to 1
    max_tokens: int = 500  # of the answer
    deadline: int = 20 * SECOND  # milliseconds for the whole exchange
    schema: Schema | None = None  # the answer is to be one JSON object like this, where the provider can promise that


@dataclass(frozen=True, slots=True)
class ModelAnswer:
    """What it said. Whoever reads it trusts nothing in it."""

    text: str = field(repr=False)
    tokens_in: int = 0  # 0 where the provider does not count
    tokens_out: int = 0
    model: str = ""  # that answered, by the provider's word
    finish: Literal["stop", "length", "filtered"] = "stop"  # `length`: cut at max_tokens


class Model(Protocol):
    """One account at one provider."""

    @property
    def name(self) -> str:
        """As in the catalog."""
        ...

    @property
    def usual(self) -> str:
        """The model that answers where the prompt names none."""
        ...

    async def answer(self, prompt: Prompt) -> ModelAnswer:
        """Ask once; nothing is repeated here. A whole answer or none: what was cut off on its way is not given.

        Raises Retry(after, reason): `rate_limited` (after what the provider says), `overloaded`, `unreachable`,
        `timeout`, `cut_off`, `nonsense`; and Refused(reason): `unauthorized`, `no_credit`, `unknown_model`,
        `too_long`, `rejected`.
        """
        ...
