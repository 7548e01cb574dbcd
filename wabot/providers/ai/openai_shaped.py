"""Chat completions, the wire shape that seven of eight providers share; what sets one apart is a row."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from aiohttp import ClientSession

from wabot.core.clock import Clock
from wabot.core.errors import Retry
from wabot.ports.model import ModelAnswer, Prompt
from wabot.ports.offers import Field, Offer
from wabot.providers.ai.wire import LATER, Asked, Wire, count, part, text

Finish = Literal["stop", "length", "filtered"]
_FINISH: Mapping[str, Finish] = {"length": "length", "max_tokens": "length", "content_filter": "filtered"}
_THOUGHT = re.compile(r"\A\s*<think>.*?(</think>|\Z)", re.DOTALL)
"""Some models think aloud first; that is not for customers."""


@dataclass(frozen=True, slots=True)
class Row:
    """What is a provider's own. What could not be read anywhere is assumed, and said so."""

    name: str
    title: str
    base_url: str
    usual: str  # the model where nobody has chosen one
    limit: str = "max_tokens"  # the name of that field
    counts: bool = True  # takes stream_options; otherwise it counts by itself or not at all
    schema: Literal["json_schema", "json_object", ""] = "json_schema"  # how it promises JSON
    fixed_heat: tuple[str, ...] = ()  # beginnings of models that refuse a temperature


ROWS: tuple[Row, ...] = (
    # Refuses logprobs, logit_bias, messages[].name and n; takes schemas with few of its models, objects with all.
    Row("groq", "Groq", "https://api.groq.com/openai/v1", "llama-3.3-70b-versatile", schema="json_object"),
    Row("gemini", "Gemini", "https://generativelanguage.googleapis.com/v1beta/openai", "gemini-2.5-flash"),
    Row("openrouter", "OpenRouter", "https://openrouter.ai/api/v1", "openrouter/auto"),
    # Assumed: that it refuses fields it does not know, and that the last piece of a stream counts unasked.
    Row("mistral", "Mistral", "https://api.mistral.ai/v1", "mistral-small-latest", counts=False),
    Row("sambanova", "SambaNova", "https://api.sambanova.ai/v1", "Meta-Llama-3.3-70B-Instruct", schema="json_object"),
    # Passes on to many others: what they promise differs, so nothing is asked of them.
    Row(
        "huggingface",
        "Hugging Face",
        "https://router.huggingface.co/v1",
        "meta-llama/Llama-3.3-70B-Instruct",
        schema="",
    ),
    Row(
        "openai",
        "OpenAI",
        "https://api.openai.com/v1",
        "gpt-4o-mini",
        limit="max_completion_tokens",
        fixed_heat=("o1", "o3", "o4", "gpt-5"),
    ),
)


class OpenAiShaped:
    """One account with one of them. Answers come as a stream, JSON objects whole."""

    def __init__(self, row: Row, wire: Wire, api_key: str) -> None:
        self.name, self.usual = row.name, row.usual
        self._row, self._wire = row, wire
        self._headers = {"Authorization": f"Bearer {api_key}"}

    async def answer(self, prompt: Prompt) -> ModelAnswer:
        """POST /chat/completions."""
        asked = Asked("/chat/completions", self._headers, self._body(prompt), prompt.deadline)
        return await self._wire.ask(asked, _Completion())

    def _body(self, prompt: Prompt) -> dict[str, Any]:
        row, model = self._row, prompt.model or self.usual
        said = [{"role": one.role, "content": one.text} for one in prompt.messages]
        body: dict[str, Any] = {
            "model": model,
            "messages": [{"role": "system", "content": prompt.system}, *said],
            row.limit: prompt.max_tokens,
        }
        if not model.startswith(row.fixed_heat):
            body["temperature"] = prompt.temperature
        if prompt.schema is not None:
            return {**body, **self._promise(prompt.schema)}
        return {**body, "stream": True, **({"stream_options": {"include_usage": True}} if row.counts else {})}

    def _promise(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        match self._row.schema:
            case "json_schema":
                named = {"name": "answer", "strict": True, "schema": dict(schema)}
                return {"response_format": {"type": "json_schema", "json_schema": named}}
            case "json_object":
                return {"response_format": {"type": "json_object"}}
            case _:
                return {}


@dataclass(slots=True)
class _Completion:
    """A chat completion as it comes in."""

    complete: bool = False
    _said: list[str] = field(default_factory=list)
    _finish: Finish = "stop"
    _usage: Mapping[str, Any] = field(default_factory=dict)
    _model: str = ""

    def piece(self, said: Mapping[str, Any]) -> None:
        self._take(said, "delta")

    def whole(self, said: Mapping[str, Any]) -> None:
        self._take(said, "message")
        if not self.complete and not self._said:
            raise Retry(LATER, "nonsense")
        self.complete = True

    def _take(self, said: Mapping[str, Any], key: str) -> None:
        self._model = text(said.get("model")) or self._model
        self._usage = part(said, "usage") or self._usage
        choices = said.get("choices")
        if not isinstance(choices, list):
            raise Retry(LATER, "nonsense")
        for choice in choices[:1]:
            if not isinstance(choice, dict):
                raise Retry(LATER, "nonsense")
            self._said.append(text(part(choice, key).get("content")))
            if reason := text(choice.get("finish_reason")):
                self.complete, self._finish = True, _FINISH.get(reason, "stop")

    def answer(self) -> ModelAnswer:
        return ModelAnswer(
            _THOUGHT.sub("", "".join(self._said)).strip(),
            count(self._usage.get("prompt_tokens")),
            count(self._usage.get("completion_tokens")),
            self._model,
            self._finish,
        )


def offer_of(row: Row) -> Offer:
    """The provider of a row."""

    def make(session: ClientSession, clock: Clock, values: Mapping[str, str]) -> OpenAiShaped:
        return OpenAiShaped(row, Wire(row.name, session, values["base_url"], clock), values["api_key"])

    return model_offer(row.name, row.title, row.base_url, make)


def model_offer(name: str, title: str, base_url: str, make: Any) -> Offer:  # noqa: ANN401 - as Offer has it
    """What every account with a model's provider consists of."""
    fields = (Field("api_key", secret=True), Field("base_url", optional=True, default=base_url, form="url"))
    return Offer(name, title, "ai_provider", fields, frozenset(), make)
