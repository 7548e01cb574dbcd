"""The stand-in's HTTP side: /messages, /media, numbers and files, with tokens checked and every trouble on demand."""

import asyncio
import contextlib
import hashlib
import json

import aiohttp
from aiohttp import web

from wabot.core.clock import Clock, SystemClock
from wabot.testing.graph.books import Body, Books, File, Letter, Number, Person
from wabot.testing.graph.knobs import Knobs, Trouble
from wabot.testing.graph.phones import Phone, metadata
from wabot.testing.graph.rules import Complaint, Json, check
from wabot.testing.graph.webhooks import Postman

LARGEST = 110 * 1024 * 1024
_STATUS = {190: 401, 4: 429, 80007: 429, 130429: 429, 131056: 429, 131057: 429, 1: 500, 2: 503, 131000: 500}
_SOONEST = ("sent", "delivered", "read")


class GraphServer:
    """Serves any version. `clock` is what windows and rates go by."""

    def __init__(self, clock: Clock | None = None, knobs: Knobs | None = None) -> None:
        self.books, self.knobs = Books(clock or SystemClock()), knobs or Knobs()
        self.postman = Postman(self.knobs)
        self.requests = 0  # of any kind, answered or not
        self.url = ""
        self._runner: web.AppRunner | None = None
        self._hanging = asyncio.Event()

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> str:
        """Listen; the base URL."""
        app = web.Application(client_max_size=LARGEST)
        app.router.add_post("/{version}/{number}/messages", self._messages)
        app.router.add_post("/{version}/{number}/media", self._upload)
        app.router.add_get("/files/{file}", self._file)
        app.router.add_get("/{version}/{node}", self._node)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        self.url = f"http://{host}:{self._runner.addresses[0][1]}"
        return self.url

    async def stop(self) -> None:
        """Stop listening and telling."""
        self._hanging.set()
        await self.postman.close()
        if self._runner is not None:
            await self._runner.cleanup()

    def add(self, number: Number) -> Number:
        """Register a number."""
        self.books.numbers[number.number_id] = number
        return number

    def phone(self, phone: str = "", *, user_id: str = "", name: str = "Somebody") -> Phone:
        """A customer's phone, by number or by user id alone."""
        return Phone(self, Person(phone.lstrip("+"), user_id, name))

    def keep(self, file: File) -> str:
        """A file as if somebody had sent it; its id."""
        media_id = self.books.new_id("9")
        self.books.files[media_id] = file
        return media_id

    async def subscribe(self, url: str, verify_token: str) -> bool:
        """What Meta does when a webhook is entered: ask for the challenge back."""
        asked = {"hub.mode": "subscribe", "hub.challenge": "1158201444", "hub.verify_token": verify_token}
        async with aiohttp.ClientSession(trust_env=False) as client, client.get(url, params=asked) as answer:
            return answer.status == 200 and await answer.text() == "1158201444"

    # Requests

    async def _messages(self, request: web.Request) -> web.StreamResponse:
        number = await self._admitted(request, request.match_info["number"])
        trouble = self.knobs.troubles.popleft() if self.knobs.troubles else Trouble()
        if trouble.drop == "before":
            return _cut(request)
        if trouble.status:
            return web.Response(status=trouble.status, text="<html>upstream</html>")
        if trouble.code:
            return _error(trouble.code, trouble.words)
        try:
            answer = self._take(number, await _json(request))
        except Complaint as complaint:
            return _error(complaint.code, complaint.details)
        return _cut(request) if trouble.drop == "after" else web.json_response(answer)

    def _take(self, number: Number, body: Json) -> Body:
        if isinstance(body, dict) and body.get("status") == "read":
            self.books.attended.append(body)
            return {"success": True}
        kind = check(body)
        to = str(body["to"]).lstrip("+") if "to" in body else str(body["recipient"])
        self._limits(number, to, kind)
        self._files_exist(body[kind] if isinstance(body[kind], dict) else {})
        letter = Letter(number.number_id, self.books.new_id(), body, self.books.clock.now())
        self._deliver(number, to, letter)
        whom = {"input": body.get("to", to), ("wa_id" if "to" in body else "user_id"): to}
        return {"messaging_product": "whatsapp", "contacts": [whom], "messages": [{"id": letter.reference}]}

    def _limits(self, number: Number, to: str, kind: str) -> None:
        knobs = self.knobs
        if to in knobs.refusing:
            raise Complaint(knobs.refusing[to], "refused")
        if self.books.too_fast(number, knobs.per_second):
            raise Complaint(130429, "Cloud API message throughput has been reached.")
        if self.books.pair_too_fast(number, to, knobs.pair_burst, knobs.pair_gap):
            raise Complaint(131056, "(Business Account, Consumer Account) pair rate limit hit")
        if kind != "template" and self.books.window_closed(number, to, knobs.window):
            raise Complaint(131047, "More than 24 hours have passed since the customer last replied")

    def _files_exist(self, content: Body) -> None:
        if "id" in content and content["id"] not in self.books.files:
            raise Complaint(100, "media id does not exist")

    def _deliver(self, number: Number, to: str, letter: Letter) -> None:
        if to in self.knobs.without_whatsapp:
            failed = {"code": 131026, "title": "Message undeliverable", "message": "Message undeliverable"}
            self.status(number, to, letter, "failed", errors=[failed])
            return
        self.books.inboxes.setdefault(to, []).append(letter)
        for status in self.knobs.statuses:
            self.status(number, to, letter, status)

    def status(self, number: Number, to: str, letter: Letter, status: str, **also: object) -> None:
        """Tell the app what became of a message."""
        told: Body = {"id": letter.reference, "status": status, "timestamp": str(self.books.clock.now() // 1000)}
        told["recipient_id" if to.isdecimal() else "recipient_user_id"] = to
        if "biz_opaque_callback_data" in letter.body:
            told["biz_opaque_callback_data"] = letter.body["biz_opaque_callback_data"]
        self.postman.tell(number, {**metadata(number), "statuses": [{**told, **also}]})

    async def _upload(self, request: web.Request) -> web.StreamResponse:
        await self._admitted(request, request.match_info["number"])
        form = await request.post()
        file = form.get("file")
        if form.get("messaging_product") != "whatsapp" or not isinstance(file, web.FileField):
            return _error(100, "messaging_product and file are required")
        content = await asyncio.to_thread(file.file.read)
        return web.json_response({"id": self.keep(File(file.content_type, content, file.filename))})

    async def _node(self, request: web.Request) -> web.StreamResponse:
        node = request.match_info["node"]
        if node in self.books.numbers or node in self.knobs.by_number:
            number = await self._admitted(request, node)
            if self.knobs.looks:
                raise _Answered(self.knobs.looks.popleft())
            return web.json_response(
                {"id": node, "display_phone_number": f"+{number.phone}", "quality_rating": "GREEN"}
            )
        self._token(request)
        file = self.books.files.get(node)
        if file is None:
            return _error(100, "Unsupported get request. Object with ID does not exist", 33)
        digest = hashlib.sha256(file.content).hexdigest()
        where = {"url": f"{self.knobs.file_url or self.url}/files/{node}", "mime_type": file.mime, "sha256": digest}
        size = 1 if self.knobs.lie_about_size else len(file.content)
        return web.json_response({**where, "file_size": size, "id": node, "messaging_product": "whatsapp"})

    async def _file(self, request: web.Request) -> web.StreamResponse:
        self._token(request)
        file = self.books.files.get(request.match_info["file"])
        if file is None:
            return web.Response(status=404)
        if not self.knobs.lie_about_size:
            return web.Response(body=file.content, content_type=file.mime)
        answer = web.StreamResponse()
        answer.enable_chunked_encoding()
        await answer.prepare(request)
        with contextlib.suppress(ConnectionError):  # whoever asked has heard enough
            await answer.write(file.content)
        return answer

    async def _admitted(self, request: web.Request, number_id: str) -> Number:
        """The number asked of, with a token that may speak for it; raises the answer otherwise."""
        self.requests += 1
        if self.knobs.latency:
            await self._nap(self.knobs.latency)
        if self.knobs.silent:
            await self._hanging.wait()
        token, number = self._token(request), self.books.numbers.get(number_id)
        trouble = self.knobs.by_number.get(number_id)
        if trouble is not None:
            raise _Answered(trouble)
        if number is None or number.token != token:
            raise _Answered(Trouble(100, words="Unsupported request. Object with ID does not exist"))
        return number

    def _token(self, request: web.Request) -> str:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if not any(number.token == token for number in self.books.numbers.values()):
            raise _Answered(Trouble(190, words="Invalid OAuth access token"))
        return token

    async def _nap(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._hanging.wait()


class _Answered(web.HTTPException):
    """A trouble as the answer to a request."""

    def __init__(self, trouble: Trouble) -> None:
        self.status_code = trouble.status or _STATUS.get(trouble.code, 400)
        if trouble.status:
            super().__init__(text="<html>upstream</html>", content_type="text/html")
            return
        body = json.dumps(_wording(trouble.code, trouble.words, 33 if trouble.code == 100 else 0))
        super().__init__(text=body, content_type="application/json")


def _error(code: int, words: str = "", subcode: int = 0) -> web.Response:
    return web.json_response(_wording(code, words, subcode), status=_STATUS.get(code, 400))


def _wording(code: int, words: str, subcode: int) -> Body:
    error: Body = {"message": f"(#{code}) {words or 'An error'}", "type": "OAuthException", "code": code}
    if subcode:
        error["error_subcode"] = subcode
    details = {"messaging_product": "whatsapp", "details": words}
    return {"error": {**error, "error_data": details, "fbtrace_id": "A-stand-in"}}


def _cut(request: web.Request) -> web.StreamResponse:
    """End the connection without a word."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)


async def _json(request: web.Request) -> Json:
    try:
        return await request.json()
    except ValueError as error:
        raise Complaint(100, "The body is no JSON") from error
