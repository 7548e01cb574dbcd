"""The stand-in's server."""

import asyncio
from collections import deque
from collections.abc import Iterator, Mapping

import orjson
from aiohttp import web

from wabot.testing.model.scripts import HUGE, Script, last_words, obey
from wabot.testing.model.shapes import Completions, Messages, Question, Shape
from wabot.testing.money.faults import Turns

_PAGE = "<html><head><title>Just a moment...</title></head><body>cloudflare</body></html>"
_TROUBLES: Mapping[Script, tuple[int, str, str]] = {
    Script.BUSY: (429, "rate_limit_exceeded", "Rate limit reached. Please try again later."),
    Script.ERROR: (500, "api_error", "Internal server error"),
    Script.DENIED: (401, "authentication_error", "Incorrect API key provided"),
    Script.BROKE: (429, "insufficient_quota", "You exceeded your current quota: check your billing details."),
    Script.TOO_LONG: (400, "invalid_request_error", "This model's maximum context length is 8192 tokens"),
    Script.NO_MODEL: (404, "model_not_found", "The model does not exist"),
}


class ModelStandIn:
    """Listens on loopback; `seen` holds the questions it got. Point `base_url` of any provider at its address."""

    def __init__(self, key: str = "") -> None:
        """`key`: the only credential it takes; "" for any."""
        self.key = key
        self.base_url = ""
        self.script: Turns[Script] = Turns(Script.CANNED)
        self.words = "Hello from the model."  # of CANNED
        self.said: dict[str, str] = {}  # by the user's last words: goes before the words above
        self.scripts: dict[str, Script] = {}  # and what it does, by the same words
        self.retry_after = "7"
        self.seen: deque[Question] = deque(maxlen=1000)
        self._closing = asyncio.Event()
        self._runner: web.AppRunner | None = None

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> str:
        """Listen; returns the address to use as `base_url`."""
        app = web.Application()
        app.router.add_post("/{tail:.*}chat/completions", self._completions)
        app.router.add_post("/{tail:.*}messages", self._messages)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        self.base_url = f"http://{host}:{self._runner.addresses[0][1]}/v1"
        return self.base_url

    async def stop(self) -> None:
        """Hang up on whoever waits, and stop listening."""
        self._closing.set()
        if self._runner is not None:
            await self._runner.cleanup()

    async def _completions(self, request: web.Request) -> web.StreamResponse:
        return await self._answer(request, Completions())

    async def _messages(self, request: web.Request) -> web.StreamResponse:
        return await self._answer(request, Messages())

    async def _answer(self, request: web.Request, shape: Shape) -> web.StreamResponse:
        question = shape.read(request.headers, orjson.loads(await request.read()))
        self.seen.append(question)
        script = self.scripts.get(last_words(question.messages)) or self.script.take()
        if self.key and question.key != self.key:
            script = Script.DENIED
        if script in _TROUBLES:
            return self._trouble(script, shape)
        match script:
            case Script.NO_SCHEMA if question.wants_json:
                return _json(400, shape.trouble("invalid_request_error", "response_format is not supported"))
            case Script.SLOW:
                await self._closing.wait()
                return web.Response(status=503)
            case Script.HTML:
                return web.Response(text=_PAGE, content_type="text/html")
            case Script.WRONG:
                return _json(200, {"type": None, "answer": 42})
            case Script.BROKEN:
                return web.Response(text='{"choices": [', content_type="application/json")
            case Script.TROUBLED:
                return _json(200, shape.trouble("overloaded_error", "Overloaded"))
        if question.stream:
            return await self._stream(request, shape, question, script)
        return _json(200, shape.whole(question, self._words(question, script)))

    def _trouble(self, script: Script, shape: Shape) -> web.Response:
        status, kind, words = _TROUBLES[script]
        answer = _json(status, shape.trouble(kind, words))
        if script is Script.BUSY:
            answer.headers["Retry-After"] = self.retry_after
        return answer

    async def _stream(
        self, request: web.Request, shape: Shape, question: Question, script: Script
    ) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream; charset=utf-8"})
        await response.prepare(request)
        parts = list(_parts(self._words(question, script), by_letter=script is Script.PIECES))
        pieces = list(shape.pieces(question, parts))
        if script is Script.CUT:
            pieces = pieces[: len(parts) // 2 + 1]
        for piece in pieces:
            await response.write(piece)
        if script is Script.CUT:
            if request.transport is not None:
                request.transport.abort()
            return response
        for piece in shape.ended():
            await response.write(piece)
        return response

    def _words(self, question: Question, script: Script) -> str:
        last = last_words(question.messages)
        match script:
            case Script.ECHO:
                return last
            case Script.OBEDIENT:
                return obey(question.system, question.messages)
            case Script.EMPTY:
                return ""
            case Script.HUGE:
                return "word " * (HUGE // 5)
            case _:
                return self.said.get(last, self.words)


def _parts(words: str, *, by_letter: bool) -> Iterator[str]:
    size = 1 if by_letter else max(7, len(words) // 100)
    for start in range(0, len(words), size):
        yield words[start : start + size]


def _json(status: int, body: Mapping[str, object]) -> web.Response:
    return web.Response(body=orjson.dumps(body), status=status, content_type="application/json")
