"""Serves the phones of the simulated channel: the page, its WebSocket, and the files that travel."""

import asyncio
import base64
from functools import partial

import orjson
from aiohttp import WSCloseCode, WSMsgType, web

from wabot.core.ids import random_bytes
from wabot.web.languages import chosen
from wabot.web.sim.guard import must_be_here, must_be_our_page
from wabot.web.sim.page import document
from wabot.web.sim.parts import Sight, SimPhones
from wabot.web.sim.wire import Read, Say, Watch, understood, uttered

MEBIBYTE = 1024 * 1024
LONGEST = 24 * MEBIBYTE
"""Of one message over the WebSocket: a file of 16 MB, in base64."""
SOCKETS = 20
"""Open browsers at most."""
HEARTBEAT = 20.0
_SHOWN = frozenset({"image/png", "image/jpeg", "image/webp", "image/gif", "video/mp4", "audio/ogg", "audio/mpeg"})
"""What a browser may show by itself; everything else is only given away to be saved."""
_POLICY = (
    "default-src 'none'; script-src 'nonce-{0}'; style-src 'nonce-{0}'; connect-src 'self' ws://{1}; "
    "img-src 'self' data:; media-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
)


class SimRoutes:
    """The page, its live line and its files, for whoever sits at this machine."""

    def __init__(self, phones: SimPhones) -> None:
        self._phones = phones
        self._sockets: set[web.WebSocketResponse] = set()

    def routes(self) -> list[web.RouteDef]:
        """Where they are served."""
        return [
            web.get("/sim", self.page),
            web.get("/sim/live", self.live),
            web.get(r"/sim/files/{reference:[A-Za-z0-9:._-]{1,200}}", self.file),
        ]

    async def close(self, _app: web.Application) -> None:
        """The server stops: no browser keeps it waiting."""
        for socket in list(self._sockets):
            await socket.close(code=WSCloseCode.GOING_AWAY)

    async def page(self, request: web.Request) -> web.Response:
        """Three phones, in the visitor's language."""
        must_be_here(request)
        nonce = base64.b64encode(random_bytes(16)).decode()
        language = chosen(request.headers.get("Accept-Language", ""), self._phones.languages, self._phones.language)
        text = document(language, partial(self._words, language), nonce)
        answer = web.Response(text=text, content_type="text/html", charset="utf-8")
        answer.headers["Content-Security-Policy"] = _POLICY.format(nonce, request.host)
        return answer

    async def file(self, request: web.Request) -> web.Response:
        """A picture to be seen, or a document to be saved."""
        must_be_here(request)
        content = self._phones.file(request.match_info["reference"])
        if content is None:
            raise web.HTTPNotFound
        mime = request.query.get("as", "")
        shown = mime in _SHOWN
        answer = web.Response(body=content, content_type=mime if shown else "application/octet-stream")
        answer.headers["Cross-Origin-Resource-Policy"] = "same-origin"
        if not shown:
            answer.headers["Content-Disposition"] = "attachment"
        return answer

    async def live(self, request: web.Request) -> web.StreamResponse:
        """Both ways, as long as the page is open."""
        must_be_here(request)
        must_be_our_page(request)
        if len(self._sockets) >= SOCKETS:
            raise web.HTTPTooManyRequests
        socket = web.WebSocketResponse(heartbeat=HEARTBEAT, max_msg_size=LONGEST)
        await socket.prepare(request)
        self._sockets.add(socket)
        try:
            await self._follow(socket)
        except ConnectionError:
            pass  # the browser is gone
        finally:
            self._sockets.discard(socket)
        return socket

    async def _follow(self, socket: web.WebSocketResponse) -> None:
        with self._phones.watching() as sights:
            await socket.send_str(_json(self._phones.table()))
            telling = asyncio.create_task(_tell(socket, sights), name="sim-page")
            try:
                async for message in socket:
                    if message.type is not WSMsgType.TEXT or not await self._do(socket, message.data):
                        await socket.close(code=WSCloseCode.UNSUPPORTED_DATA)
            finally:
                telling.cancel()
                await asyncio.gather(telling, return_exceptions=True)

    async def _do(self, socket: web.WebSocketResponse, text: str) -> bool:
        match understood(text):
            case Watch(phone=phone):
                shown = self._phones.history(phone)
                await socket.send_str(_json({"type": "history", "phone": phone, "bubbles": shown}))
            case Read(phone=phone, id=reference):
                await self._phones.read(phone, reference)
            case Say() as said if (utterance := uttered(said)) is not None:
                taken = await self._phones.say(utterance)
                await socket.send_str(_json({"type": "said", "id": said.id, "taken": taken}))
            case _:
                return False
        return True

    def _words(self, language: str, key: str, **args: str | int) -> str:
        return self._phones.words(language, key, args)


async def _tell(socket: web.WebSocketResponse, sights: "asyncio.Queue[Sight]") -> None:
    while True:
        await socket.send_str(_json(await sights.get()))


def _json(told: object) -> str:
    return orjson.dumps(told).decode()
