"""Anthropic's own wire shape, /v1/messages; JSON comes as the input of a tool that the model has to use."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson
from aiohttp import ClientSession

from wabot.core.clock import Clock
from wabot.core.errors import Retry
from wabot.ports.model import ModelAnswer, Prompt
from wabot.providers.ai.openai_shaped import Finish, model_offer
from wabot.providers.ai.wire import LATER, Asked, Wire, count, part, text

NAME, VERSION, TOOL = "anthropic", "2023-06-01", "answer"
_FINISH: Mapping[str, Finish] = {"max_tokens": "length", "refusal": "filtered"}


class Anthropic:
    """One account."""

    name, usual = NAME, "claude-haiku-4-5"

    def __init__(self, wire: Wire, api_key: str) -> None:
        self._wire = wire
        self._headers = {"x-api-key": api_key, "anthropic-version": VERSION}

    async def answer(self, prompt: Prompt) -> ModelAnswer:
        """POST /messages."""
        asked = Asked("/messages", self._headers, self._body(prompt), prompt.deadline)
        return await self._wire.ask(asked, _Message())

    def _body(self, prompt: Prompt) -> dict[str, Any]:
        body: dict[str, Any] = {
            "model": prompt.model or self.usual,
            "max_tokens": prompt.max_tokens,
            "temperature": prompt.temperature,
            "system": prompt.system,
            "messages": [{"role": one.role, "content": one.text} for one in prompt.messages],
        }
        if prompt.schema is None:
            return {**body, "stream": True}
        tool = {"name": TOOL, "description": "Give the answer.", "input_schema": dict(prompt.schema)}
        return {**body, "tools": [tool], "tool_choice": {"type": "tool", "name": TOOL}}


@dataclass(slots=True)
class _Message:
    """A message as it comes in."""

    complete: bool = False
    _said: list[str] = field(default_factory=list)
    _finish: Finish = "stop"
    _tokens: dict[str, int] = field(default_factory=dict)
    _model: str = ""

    def piece(self, said: Mapping[str, Any]) -> None:
        match said.get("type"):
            case "message_start":
                self._begin(part(said, "message"))
            case "content_block_delta":
                delta = part(said, "delta")
                self._said.append(text(delta.get("text")) or text(delta.get("partial_json")))
            case "message_delta":
                self._count(part(said, "usage"))
                self._end(text(part(said, "delta").get("stop_reason")))
            case None:
                raise Retry(LATER, "nonsense")

    def whole(self, said: Mapping[str, Any]) -> None:
        blocks = said.get("content")
        if not isinstance(blocks, list):
            raise Retry(LATER, "nonsense")
        self._begin(said)
        for block in blocks:
            if isinstance(block, dict) and block.get("type") == "tool_use":
                self._said.append(orjson.dumps(block.get("input")).decode())
            elif isinstance(block, dict):
                self._said.append(text(block.get("text")))
        self._end(text(said.get("stop_reason")) or "end_turn")

    def _begin(self, message: Mapping[str, Any]) -> None:
        self._model = text(message.get("model"))
        self._count(part(message, "usage"))

    def _count(self, usage: Mapping[str, Any]) -> None:
        self._tokens.update({name: count(usage[name]) for name in ("input_tokens", "output_tokens") if name in usage})

    def _end(self, reason: str) -> None:
        if reason:
            self.complete, self._finish = True, _FINISH.get(reason, "stop")

    def answer(self) -> ModelAnswer:
        tokens = self._tokens
        spoken = "".join(self._said).strip()
        return ModelAnswer(
            spoken, tokens.get("input_tokens", 0), tokens.get("output_tokens", 0), self._model, self._finish
        )


def _make(session: ClientSession, clock: Clock, values: Mapping[str, str]) -> Anthropic:
    return Anthropic(Wire(NAME, session, values["base_url"], clock), values["api_key"])


OFFER = model_offer(NAME, "Anthropic", "https://api.anthropic.com/v1", _make)
