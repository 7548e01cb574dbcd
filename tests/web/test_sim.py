"""The page of simulated phones over real HTTP: who may see it, and what its WebSocket understands."""

import asyncio
from collections.abc import AsyncIterator, Collection, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import orjson
import pytest
from aiohttp import (
    ClientSession,
    ClientWebSocketResponse,
    UnixConnector,
    WSCloseCode,
    WSMsgType,
    WSServerHandshakeError,
    web,
)

from tests.web.conftest import Behind
from wabot.core.clock import Instant
from wabot.core.message import MessageKind
from wabot.flow.state import Scene
from wabot.flow.texts import Texts
from wabot.web.app import build_app
from wabot.web.parts import WebLimits, WebParts
from wabot.web.server import WebServer
from wabot.web.sim.guard import is_here
from wabot.web.sim.parts import Bot, Bubble, Sight, Table, Utterance

TEXTS = Texts.load(Path(__file__).parents[2] / "locales")
ADMIN = "254700000001"
TABLE = Table(((ADMIN, "master"), ("254700000002", "master"), ("254700000003", "master")), [Bot("master", "<wabot>")])
HELLO = Bubble(ADMIN, "master", "ref-1", Instant(0), mine=False, text="Hello")
SAYS = {"type": "say", "phone": ADMIN, "to": "master", "id": "abcdefgh", "text": "hi"}


@dataclass
class Phones:
    """Implements web.sim.parts.SimPhones."""

    said: list[Utterance] = field(default_factory=list)
    reads: list[tuple[str, str]] = field(default_factory=list)
    queues: set["asyncio.Queue[Sight]"] = field(default_factory=set)
    language: str = "en"

    @property
    def languages(self) -> Collection[str]:
        return TEXTS.languages.keys()

    def words(self, language: str, key: str, args: Mapping[str, str | int]) -> str:
        return TEXTS.say(key, Scene(language=language), dict(args))

    def table(self) -> Table:
        return TABLE

    def history(self, phone: str) -> Sequence[Bubble]:
        return [HELLO] if phone == ADMIN else []

    @contextmanager
    def watching(self) -> Iterator["asyncio.Queue[Sight]"]:
        queue: asyncio.Queue[Sight] = asyncio.Queue()
        self.queues.add(queue)
        try:
            yield queue
        finally:
            self.queues.discard(queue)

    async def say(self, utterance: Utterance) -> bool:
        self.said.append(utterance)
        return utterance.text != "nobody"

    async def read(self, phone: str, reference: str) -> None:
        self.reads.append((phone, reference))

    def file(self, reference: str) -> bytes | None:
        return {"file:one": b"<script>alert(1)</script>"}.get(reference)


@dataclass
class Site:
    """A served page and a browser."""

    port: int
    phones: Phones
    client: ClientSession

    def url(self, path: str = "/sim") -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    @asynccontextmanager
    async def line(self) -> AsyncIterator[ClientWebSocketResponse]:
        origin = f"http://127.0.0.1:{self.port}"
        async with self.client.ws_connect(self.url("/sim/live"), headers={"Origin": origin}) as line:
            assert orjson.loads(await line.receive_str(timeout=5))["type"] == "table"
            yield line


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    behind, limits, phones = Behind(), WebLimits(), Phones()
    parts = WebParts(behind.health, behind.unready, behind.record, behind.metrics, limits, phones=phones)
    server = WebServer(build_app(parts), limits)
    port = await server.start("127.0.0.1", 0)
    async with ClientSession() as client:
        yield Site(port, phones, client)
    await server.stop(grace=1000)


async def test_the_page_runs_nothing_but_its_own_script(site: Site) -> None:
    async with site.client.get(site.url(), headers={"Accept-Language": "sw"}) as answer:
        page, policy = await answer.text(), answer.headers["Content-Security-Policy"]
    assert answer.status == 200
    assert '<html lang="sw" dir="ltr">' in page
    assert "Msimamizi" in page
    assert policy.startswith("default-src 'none'; script-src 'nonce-")
    nonce = policy.partition("script-src 'nonce-")[2].partition("'")[0]
    assert page.count("<script") == 1
    assert f'<script nonce="{nonce}">' in page
    assert "http://" not in page.replace("http://www.w3.org/2000/svg", "")  # nothing comes from elsewhere


@pytest.mark.parametrize("path", ["/sim", "/sim/files/file:one"])
@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "evil.example:8080"},
        {"Host": "127.0.0.1.evil.example"},
        {"Host": "127.0.0.1@evil.example"},
        {"Host": "10.0.0.7"},
        {"Host": ""},
        {"X-Forwarded-For": "203.0.113.9"},
        {"Forwarded": "for=203.0.113.9"},
        {"Via": "1.1 proxy"},
    ],
)
async def test_who_is_not_at_this_machine_finds_nothing(site: Site, path: str, headers: dict[str, str]) -> None:
    async with site.client.get(site.url(path), headers=headers) as answer:
        assert answer.status == 404


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:1234", "[::1]:8080"])
async def test_every_name_of_this_machine_is_good(site: Site, host: str) -> None:
    async with site.client.get(site.url(), headers={"Host": host}) as answer:
        assert answer.status == 200


async def test_the_socket_decides_whatever_the_headers_say(tmp_path: Path) -> None:
    behind = Behind()
    parts = WebParts(behind.health, behind.unready, behind.record, behind.metrics, phones=Phones())
    runner = web.AppRunner(build_app(parts))
    await runner.setup()
    await web.UnixSite(runner, str(tmp_path / "s")).start()  # a peer without an address of this machine
    async with ClientSession(connector=UnixConnector(str(tmp_path / "s"))) as client:
        async with client.get("http://localhost/sim") as answer:
            assert answer.status == 404
        async with client.get("http://localhost/healthz") as answer:
            assert answer.status == 200
    await runner.cleanup()


@pytest.mark.parametrize(
    ("peer", "here"),
    [
        (("127.0.0.1", 5), True), (("127.8.9.1", 5), True), (("::1", 5, 0, 0), True),
        (("::ffff:127.0.0.1", 5, 0, 0), True), (("10.0.0.7", 5), False), (("172.17.0.1", 5), False),
        (("0.0.0.0", 5), False), (("::ffff:10.0.0.7", 5, 0, 0), False), ("", False), (None, False),
    ],
)  # fmt: skip
def test_whose_address_is_here(peer: object, here: bool) -> None:
    assert is_here(peer) is here


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "", None, "http://127.0.0.1:1", "https://127.0.0.1"])
async def test_no_other_page_opens_the_line(site: Site, origin: str | None) -> None:
    headers = {} if origin is None else {"Origin": origin}
    with pytest.raises(WSServerHandshakeError) as refused:
        await site.client.ws_connect(site.url("/sim/live"), headers=headers)
    assert refused.value.status == 403
    assert site.phones.queues == set()


async def test_what_is_said_taps_reactions_and_files(site: Site) -> None:
    async with site.line() as line:
        await line.send_json({"type": "watch", "phone": ADMIN})
        history = orjson.loads(await line.receive_str(timeout=5))
        assert [bubble["text"] for bubble in history["bubbles"]] == ["Hello"]
        more: Sequence[Mapping[str, object]] = (
            {},
            {"text": "Renew", "choice": "home_menu:renew"},
            {"text": "👍", "reaction_to": "ref-1"},
            {"text": "", "file": {"name": "a.png", "mime": "image/png", "content": "aGk="}},
            {"text": "nobody"},
        )
        answers = []
        for said in more:
            await line.send_json({**SAYS, **said})
            answers.append(orjson.loads(await line.receive_str(timeout=5))["taken"])
        assert answers == [True, True, True, True, False]
        await line.send_json({"type": "read", "phone": ADMIN, "id": "ref-1"})
        next(iter(site.phones.queues)).put_nowait(HELLO)
        assert orjson.loads(await line.receive_str(timeout=5))["id"] == "ref-1"
    plain, tapped, reacted, filed, _ = site.phones.said
    assert (plain.text, plain.id, plain.kind) == ("hi", "abcdefgh", MessageKind.TEXT)
    assert tapped.choice == "home_menu:renew"
    assert (reacted.kind, reacted.about) == (MessageKind.REACTION, "ref-1")
    assert (filed.kind, filed.content, filed.filename) == (MessageKind.IMAGE, b"hi", "a.png")
    assert site.phones.reads == [(ADMIN, "ref-1")]


@pytest.mark.parametrize(
    "rubbish",
    [
        b"hi",
        b"{}",
        orjson.dumps({**SAYS, "phone": "x"}),
        orjson.dumps({**SAYS, "to": "else"}),
        orjson.dumps({**SAYS, "more": 1}),
        orjson.dumps({**SAYS, "id": ""}),
        orjson.dumps({**SAYS, "file": {"name": "a", "mime": "b", "content": "*"}}),
    ],
)
async def test_what_our_page_would_never_say_ends_the_line(site: Site, rubbish: bytes) -> None:
    async with site.line() as line:
        await line.send_str(rubbish.decode())
        told = await line.receive(timeout=5)
        assert (told.type, told.data) == (WSMsgType.CLOSE, WSCloseCode.UNSUPPORTED_DATA)
    assert site.phones.said == []


async def test_a_file_is_saved_unless_it_is_a_picture(site: Site) -> None:
    async with site.client.get(site.url("/sim/files/file:one?as=text/html")) as answer:
        assert answer.headers["Content-Type"] == "application/octet-stream"
        assert answer.headers["Content-Disposition"] == "attachment"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
    async with site.client.get(site.url("/sim/files/file:one?as=image/png")) as answer:
        assert answer.headers["Content-Type"] == "image/png"
    async with site.client.get(site.url("/sim/files/file:two")) as answer:
        assert answer.status == 404


async def test_an_open_page_does_not_hold_the_stop_up() -> None:
    behind, limits = Behind(), WebLimits()
    parts = WebParts(behind.health, behind.unready, behind.record, behind.metrics, limits, phones=Phones())
    server = WebServer(build_app(parts), limits)
    port = await server.start("127.0.0.1", 0)
    async with ClientSession() as client, Site(port, Phones(), client).line() as line:
        async with asyncio.timeout(3):
            told, _ = await asyncio.gather(line.receive(), server.stop(grace=5000))
        assert told.data == WSCloseCode.GOING_AWAY
