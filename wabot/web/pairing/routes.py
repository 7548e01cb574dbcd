"""Serves the pairing page and its live events; a token opens it, and the access code where the platform has one."""

import asyncio
import base64
from collections import Counter
from functools import partial
from urllib.parse import parse_qs

import orjson
from aiohttp import web

from wabot.core.ids import random_bytes
from wabot.web.body import read_body
from wabot.web.languages import chosen
from wabot.web.pairing.page import LAST, document, lock, shown, title
from wabot.web.pairing.parts import Entry, PairingLook, PairingPages, Unlocking
from wabot.web.parts import WebLimits
from wabot.web.problems import problem

STREAMS = 10
"""Open event streams of one page at most."""
HEARTBEAT = 15.0
"""Seconds after which a silent stream says that it lives, and finds out who is gone."""
_COOKIE = "pair"
_PATH = r"/pair/{token:[A-Za-z0-9_-]{1,128}}"
_POLICY = (
    "default-src 'none'; script-src 'nonce-{0}'; style-src 'nonce-{0}'; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)


class PairingRoutes:
    """The page, its form and its stream."""

    def __init__(self, pages: PairingPages, limits: WebLimits) -> None:
        self._pages, self._limits = pages, limits
        self._streams: Counter[str] = Counter()
        self._closing = asyncio.Event()

    def routes(self) -> list[web.RouteDef]:
        """Where they are served."""
        return [
            web.get(_PATH, self.page),
            web.post(_PATH, self.answer),
            web.get(f"{_PATH}/events", self.events),
        ]

    async def close(self, _app: web.Application) -> None:
        """The server stops: no stream keeps it waiting."""
        self._closing.set()

    async def page(self, request: web.Request) -> web.Response:
        """The page as it is now."""
        token = request.match_info["token"]
        look = await self._pages.look(token)
        if look is not None and not self._may(request, token):
            return self._lock(request, None)
        return self._shown(request, look)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """The page's form: the access code, or the wish for another code."""
        token = request.match_info["token"]
        body = await read_body(request, self._limits)
        if await self._pages.look(token) is None:
            return self._shown(request, None)
        if not self._may(request, token):
            return await self._unlock(request, token, body)
        await self._pages.again(token)
        return _back(token)

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events: each is what the page should show now."""
        token = request.match_info["token"]
        if await self._pages.look(token) is None:
            return problem(404)
        if not self._may(request, token):
            return problem(403)
        if self._streams[token] >= STREAMS:
            return problem(429)
        self._streams[token] += 1
        try:
            return await self._stream(request, token)
        finally:
            self._streams[token] -= 1
            if not self._streams[token]:
                del self._streams[token]

    async def _stream(self, request: web.Request, token: str) -> web.StreamResponse:
        stream = web.StreamResponse(headers={"Content-Type": "text/event-stream", "X-Accel-Buffering": "no"})
        await stream.prepare(request)
        sent = b""
        try:
            with self._pages.watching() as changed:
                while not self._closing.is_set():
                    changed.clear()
                    look = await self._pages.look(token)
                    told = self._told(request, look)
                    await stream.write(b": still here\n\n" if told == sent else b"data: " + told + b"\n\n")
                    if look is None or look.state in LAST:
                        break
                    sent = told
                    await self._wait(changed)
            await stream.write_eof()
        except ConnectionError:
            pass  # the visitor is gone
        return stream

    async def _wait(self, changed: asyncio.Event) -> None:
        waits = {asyncio.ensure_future(event.wait()) for event in (changed, self._closing)}
        try:
            await asyncio.wait(waits, timeout=HEARTBEAT, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()

    async def _unlock(self, request: web.Request, token: str, body: bytes) -> web.Response:
        tried = await self._pages.unlock(token, _field(body, "code"))
        if tried.entry is not Entry.OPEN:
            return self._lock(request, tried)
        answer = _back(token)
        secure = request.secure or request.headers.get("X-Forwarded-Proto") == "https"
        key = self._pages.key(token)
        answer.set_cookie(_COOKIE, key, path=f"/pair/{token}", httponly=True, samesite="Strict", secure=secure)
        return answer

    def _may(self, request: web.Request, token: str) -> bool:
        return not self._pages.locked() or self._pages.fits(token, request.cookies.get(_COOKIE, ""))

    def _told(self, request: web.Request, look: PairingLook | None) -> bytes:
        say = self._say(request)
        last = look is None or look.state in LAST
        return orjson.dumps({"html": shown(look, say), "title": title(look, say), "last": last})

    def _shown(self, request: web.Request, look: PairingLook | None) -> web.Response:
        say = self._say(request)
        live = look is not None and look.state not in LAST
        return self._html(request, title(look, say), shown(look, say), 404 if look is None else 200, live=live)

    def _lock(self, request: web.Request, tried: Unlocking | None) -> web.Response:
        say = self._say(request)
        status = 200 if tried is None else 429 if tried.entry is Entry.SHUT else 403
        return self._html(request, say("pairing-page-lock"), lock(say, tried), status, live=False)

    def _html(self, request: web.Request, name: str, body: str, status: int, *, live: bool) -> web.Response:
        nonce = base64.b64encode(random_bytes(16)).decode()
        text = document(self._language(request), name, body, nonce, live=live)
        answer = web.Response(text=text, status=status, content_type="text/html", charset="utf-8")
        answer.headers["Content-Security-Policy"] = _POLICY.format(nonce)
        return answer

    def _language(self, request: web.Request) -> str:
        return chosen(request.headers.get("Accept-Language", ""), self._pages.languages, self._pages.language)

    def _say(self, request: web.Request) -> partial[str]:
        return partial(self._words, self._language(request))

    def _words(self, language: str, key: str, **args: str | int) -> str:
        return self._pages.words(language, key, args)


def _back(token: str) -> web.Response:
    """Look at the page again: a reload must not send the form twice."""
    return web.Response(status=303, headers={"Location": f"/pair/{token}"})


def _field(body: bytes, name: str) -> str:
    """A form's field; "" where it is not there, or no text at all."""
    try:
        found = parse_qs(body.decode("ascii"), max_num_fields=10, errors="strict").get(name, [""])
    except ValueError:
        return ""
    return found[0]
