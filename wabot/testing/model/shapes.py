"""The two wire shapes: what a request says in each, and how an answer is written."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

import orjson


@dataclass(frozen=True, slots=True)
class Question:
    """A request, read."""

    key: str  # the credential it came with
    model: str
    system: str
    messages: list[Mapping[str, Any]]
    stream: bool
    wants_json: bool
    body: Mapping[str, Any] = field(repr=False)


class Shape(Protocol):
    """One of them."""

    def read(self, headers: Mapping[str, str], body: Mapping[str, Any]) -> Question: ...
    def whole(self, question: Question, words: str) -> Mapping[str, Any]: ...
    def pieces(self, question: Question, parts: Iterable[str]) -> Iterator[bytes]: ...
    def ended(self) -> Iterator[bytes]: ...
    def trouble(self, kind: str, words: str) -> Mapping[str, Any]: ...


def _event(content: Mapping[str, Any], name: str = "") -> bytes:
    line = b"data: " + orjson.dumps(content) + b"\n\n"
    return f"event: {name}\n".encode() + line if name else line


class Completions:
    """OpenAI's, and that of all who took it over."""

    def read(self, headers: Mapping[str, str], body: Mapping[str, Any]) -> Question:
        messages = list(body.get("messages", []))
        system = "\n".join(str(one.get("content")) for one in messages if one.get("role") == "system")
        said = [one for one in messages if one.get("role") != "system"]
        key = headers.get("Authorization", "").removeprefix("Bearer ")
        wants = "response_format" in body
        return Question(key, str(body.get("model")), system, said, bool(body.get("stream")), wants, body)

    def whole(self, question: Question, words: str) -> Mapping[str, Any]:
        message = {"role": "assistant", "content": words}
        return {
            "id": "chatcmpl-1",
            "object": "chat.completion",
            "model": question.model,
            "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
            "usage": _usage(question, words, "prompt_tokens", "completion_tokens"),
        }

    def pieces(self, question: Question, parts: Iterable[str]) -> Iterator[bytes]:
        about = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "model": question.model}
        said = ""
        yield _event({**about, "choices": [{"index": 0, "delta": {"role": "assistant", "content": ""}}]})
        for one in parts:
            said += one
            yield _event({**about, "choices": [{"index": 0, "delta": {"content": one}, "finish_reason": None}]})
        yield _event({**about, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
        usage = _usage(question, said, "prompt_tokens", "completion_tokens")
        yield _event({**about, "choices": [], "usage": usage})

    def ended(self) -> Iterator[bytes]:
        yield b"data: [DONE]\n\n"

    def trouble(self, kind: str, words: str) -> Mapping[str, Any]:
        return {"error": {"message": words, "type": kind, "code": kind}}


class Messages:
    """Anthropic's own."""

    def read(self, headers: Mapping[str, str], body: Mapping[str, Any]) -> Question:
        said, wants = list(body.get("messages", [])), bool(body.get("tools"))
        key, system = headers.get("x-api-key", ""), str(body.get("system", ""))
        return Question(key, str(body.get("model")), system, said, bool(body.get("stream")), wants, body)

    def whole(self, question: Question, words: str) -> Mapping[str, Any]:
        content: list[Mapping[str, Any]] = [{"type": "text", "text": words}]
        if question.wants_json and words.startswith("{"):
            content = [{"type": "tool_use", "id": "toolu_1", "name": "answer", "input": orjson.loads(words)}]
        return {
            "id": "msg_1",
            "type": "message",
            "role": "assistant",
            "model": question.model,
            "content": content,
            "stop_reason": "tool_use" if content[0]["type"] == "tool_use" else "end_turn",
            "usage": _usage(question, words, "input_tokens", "output_tokens"),
        }

    def pieces(self, question: Question, parts: Iterable[str]) -> Iterator[bytes]:
        usage = {**_usage(question, "", "input_tokens", "output_tokens"), "output_tokens": 1}
        begun = {"id": "msg_1", "type": "message", "role": "assistant", "model": question.model, "usage": usage}
        yield _event({"type": "message_start", "message": begun}, "message_start")
        yield _event({"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}})
        yield _event({"type": "ping"}, "ping")
        said = ""
        for one in parts:
            said += one
            delta = {"type": "text_delta", "text": one}
            yield _event({"type": "content_block_delta", "index": 0, "delta": delta}, "content_block_delta")
        yield _event({"type": "content_block_stop", "index": 0}, "content_block_stop")
        counted = {"output_tokens": _tokens(said)}
        yield _event({"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": counted}, "message_delta")

    def ended(self) -> Iterator[bytes]:
        yield _event({"type": "message_stop"}, "message_stop")

    def trouble(self, kind: str, words: str) -> Mapping[str, Any]:
        return {"type": "error", "error": {"type": kind, "message": words}}


def _usage(question: Question, words: str, asked: str, answered: str) -> dict[str, int]:
    """Only what was said last counts here: recorded chats show it, and rules and menus change."""
    last = str(question.messages[-1].get("content")) if question.messages else ""
    return {asked: _tokens(last), answered: _tokens(words)}


def _tokens(words: str) -> int:
    return (len(words) + 3) // 4
