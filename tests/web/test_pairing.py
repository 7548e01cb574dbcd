"""The pairing page over real HTTP: what it shows, who may see it, and how it follows what happens."""

import asyncio
import re
from collections.abc import AsyncIterator, Collection, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import orjson
import pytest
from aiohttp import ClientResponse, ClientSession, CookieJar

from tests.web.conftest import Behind
from wabot.core.clock import Instant
from wabot.core.pairing import PairingState
from wabot.flow.state import Scene
from wabot.flow.texts import Texts
from wabot.web.app import build_app
from wabot.web.pairing.parts import Entry, PairingLook, Unlocking
from wabot.web.parts import WebLimits, WebParts
from wabot.web.server import WebServer

TEXTS = Texts.load(Path(__file__).parents[2] / "locales")
TOKEN, CODE, ACCESS = "a-token-nobody-guesses", "ABCD-EFGH", "sesame"
LOOK = PairingLook(PairingState.READY, "Mama <Duka>", "0711 222333", 9, Instant(0), CODE, "https://wa.me/#qr")


@dataclass
class Pages:
    """Implements web.pairing.parts.PairingPages: one pairing, turned by the test."""

    shown: PairingLook | None = LOOK
    access: str = ""
    tries: int = 3
    asked: int = 0
    looked: list[str] = field(default_factory=list)
    watchers: set[asyncio.Event] = field(default_factory=set)
    language: str = "en"

    @property
    def languages(self) -> Collection[str]:
        return TEXTS.languages.keys()

    async def look(self, token: str) -> PairingLook | None:
        self.looked.append(token)
        return self.shown if token == TOKEN else None

    async def again(self, token: str) -> bool:
        self.asked += 1
        return token == TOKEN

    def locked(self) -> bool:
        return bool(self.access)

    async def unlock(self, token: str, code: str) -> Unlocking:
        if self.tries == 0:
            return Unlocking(Entry.SHUT, minutes=15)
        if code == self.access:
            return Unlocking(Entry.OPEN)
        self.tries -= 1
        return Unlocking(Entry.WRONG, left=self.tries)

    def key(self, token: str) -> str:
        return f"key-of-{token}"

    def fits(self, token: str, key: str) -> bool:
        return key == f"key-of-{token}"

    @contextmanager
    def watching(self) -> Iterator[asyncio.Event]:
        event = asyncio.Event()
        self.watchers.add(event)
        try:
            yield event
        finally:
            self.watchers.discard(event)

    def words(self, language: str, key: str, args: Mapping[str, str | int]) -> str:
        return TEXTS.say(key, Scene(language=language), dict(args))

    def turn(self, look: PairingLook | None) -> None:
        self.shown = look
        for event in self.watchers:
            event.set()


@dataclass
class Site:
    """A served page and a visitor."""

    pages: Pages
    url: str
    visitor: ClientSession
    server: WebServer

    @property
    def page(self) -> str:
        return f"{self.url}/pair/{TOKEN}"

    async def see(self, **headers: str) -> str:
        async with self.visitor.get(self.page, headers=headers) as answer:
            return await answer.text()


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    behind, pages, limits = Behind(), Pages(), WebLimits()
    parts = WebParts(behind.health, behind.unready, behind.record, behind.metrics, limits, pairings=pages)
    server = WebServer(build_app(parts), limits)
    port = await server.start("127.0.0.1", 0)
    async with ClientSession(cookie_jar=CookieJar(unsafe=True)) as visitor:
        yield Site(pages, f"http://127.0.0.1:{port}", visitor, server)
    await server.stop(grace=1000)


async def test_it_shows_code_and_qr_and_steps(site: Site) -> None:
    page = await site.see()
    assert CODE in page
    assert "<svg" in page
    assert "Mama &lt;Duka&gt;" in page
    assert "<Duka>" not in page
    assert "Linked devices" in page
    assert 'aria-label="The code, letter by letter: A B C D E F G H"' in page
    assert '<meta http-equiv="refresh"' in page  # for those without JavaScript


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("sw", "sw"),
        ("sw-KE,en;q=0.5", "sw"),
        ("en;q=0.4, sw;q=0.9", "sw"),
        ("fr,de", "fr"), ("ar-EG", "ar"), ("de,nl", "en"), ("*;q=x", "en"), ("", "en"),
    ],
)  # fmt: skip
async def test_it_speaks_the_visitors_language(site: Site, accepted: str, language: str) -> None:
    page = await site.see(**{"Accept-Language": accepted})
    assert f'<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">' in page
    assert ("Vifaa vilivyounganishwa" in page) is (language == "sw")


async def test_nothing_of_it_is_kept_passed_on_or_fetched_elsewhere(site: Site) -> None:
    async with site.visitor.get(site.page) as answer:
        page, headers = await answer.text(), answer.headers
    assert (headers["Cache-Control"], headers["Referrer-Policy"]) == ("no-store", "no-referrer")
    policy = headers["Content-Security-Policy"]
    [nonce] = set(re.findall("'nonce-([^']+)'", policy))
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert page.count(f'nonce="{nonce}"') == 2
    assert re.findall(r'(?:src|href)="', page) == []
    async with site.visitor.get(site.page) as answer:
        assert nonce not in answer.headers["Content-Security-Policy"]  # another each time


@pytest.mark.parametrize("token", ["nope", "a" * 128, TOKEN + "x", TOKEN.upper(), "-", "_"])
async def test_a_token_nobody_gave_out_is_not_there(site: Site, token: str) -> None:
    async with site.visitor.get(f"{site.url}/pair/{token}") as answer:
        assert answer.status == 404
        assert CODE not in await answer.text()
    async with site.visitor.get(f"{site.url}/pair/{token}/events") as answer:
        assert answer.status == 404
    async with site.visitor.post(f"{site.url}/pair/{token}", data={"again": "1"}) as answer:
        assert answer.status == 404
    assert site.pages.asked == 0


@pytest.mark.parametrize(
    "path", ["/pair", "/pair/", "/pair/a/b/c", "/pair/%00", "/pair/..%2f..", "/pair/" + "a" * 129, "/pair/<script>"]
)
async def test_what_is_no_token_reaches_nobody(site: Site, path: str) -> None:
    async with site.visitor.get(site.url + path) as answer:
        assert answer.status == 404
    assert site.pages.looked == []


@pytest.mark.parametrize("state", [PairingState.EXPIRED, PairingState.FAILED])
async def test_what_ended_offers_another_code_and_asks_once(site: Site, state: PairingState) -> None:
    site.pages.turn(replace(LOOK, state=state, code="", qr=""))
    assert "Get a new code" in await site.see()
    async with site.visitor.post(site.page, data={"again": "1"}, allow_redirects=False) as answer:
        assert (answer.status, answer.headers["Location"]) == (303, f"/pair/{TOKEN}")
    assert site.pages.asked == 1


async def test_connected_and_passkey_end_it(site: Site) -> None:
    site.pages.turn(replace(LOOK, state=PairingState.CONNECTED))
    page = await site.see()
    assert "Connected" in page
    assert CODE not in page
    assert "<script" not in page
    site.pages.turn(replace(LOOK, state=PairingState.PASSKEY))
    page = await site.see()
    assert "Cloud API" in page
    assert "<form" not in page


async def test_it_follows_what_happens(site: Site) -> None:
    async with site.visitor.get(f"{site.page}/events") as stream:
        assert stream.headers["Content-Type"] == "text/event-stream"
        assert CODE in (await told(stream))["html"]
        site.pages.turn(replace(LOOK, code="WXYZ-1234"))
        assert "WXYZ-1234" in (await told(stream))["html"]
        site.pages.turn(replace(LOOK, state=PairingState.CONNECTED))
        last = await told(stream)
        assert (last["title"], last["last"]) == ("✓ Connected", True)
        assert (await stream.content.read()).strip() == b""
    assert site.pages.watchers == set()


async def test_a_page_that_is_replaced_says_so_and_ends(site: Site) -> None:
    async with site.visitor.get(f"{site.page}/events", headers={"Accept-Language": "sw"}) as stream:
        await told(stream)
        site.pages.turn(None)
        last = await told(stream)
        assert ("haupo" in last["html"], last["last"]) == (True, True)


async def test_only_so_many_look_at_once(site: Site) -> None:
    async with several(site, 10), site.visitor.get(f"{site.page}/events") as answer:
        assert answer.status == 429


async def test_open_streams_do_not_hold_up_a_stop(site: Site) -> None:
    async with several(site, 3) as streams:
        async with asyncio.timeout(0.9):
            await site.server.stop(grace=1000)
        assert [(await stream.content.read()).strip() for stream in streams] == [b""] * 3


async def test_the_access_code_comes_first(site: Site) -> None:
    site.pages.access = ACCESS
    page = await site.see()
    assert 'type="password"' in page
    assert CODE not in page
    async with site.visitor.get(f"{site.page}/events") as answer:
        assert answer.status == 403
    async with site.visitor.post(site.page, data={"again": "1"}) as answer:
        assert answer.status == 403
    assert site.pages.asked == 0
    async with site.visitor.post(site.page, data={"code": "wrong"}) as answer:
        assert (answer.status, "Tries left: 1" in await answer.text()) == (403, True)
    async with site.visitor.post(site.page, data={"code": ACCESS}, headers={"X-Forwarded-Proto": "https"}) as answer:
        assert "Secure" in answer.history[0].headers["Set-Cookie"]
    async with site.visitor.post(site.page, data={"code": ACCESS}) as answer:
        assert CODE in await answer.text()
    cookie = next(iter(site.visitor.cookie_jar))
    assert (cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, "Strict", f"/pair/{TOKEN}")
    assert CODE in await site.see()
    async with site.visitor.get(f"{site.page}/events") as stream:
        assert CODE in (await told(stream))["html"]


async def test_too_many_wrong_access_codes_shut_it(site: Site) -> None:
    site.pages.access = ACCESS
    for _ in range(3):
        async with site.visitor.post(site.page, data={"code": "wrong"}) as answer:
            assert answer.status == 403
    async with site.visitor.post(site.page, data={"code": ACCESS}) as answer:
        page = await answer.text()
    assert (answer.status, "15 minutes" in page, "<input" in page) == (429, True, False)


@pytest.mark.parametrize("key", ["", "forged", "key-of-another", "x" * 4000])
async def test_a_forged_key_opens_nothing(site: Site, key: str) -> None:
    site.pages.access = ACCESS
    assert CODE not in await site.see(Cookie=f"pair={key}")


@pytest.mark.parametrize("body", [b"", b"\xff\xfe", b"code=" + b"%" * 99, b"&" * 999, b'{"code":"sesame"}'])
async def test_a_form_that_is_none_is_a_wrong_code(site: Site, body: bytes) -> None:
    site.pages.access = ACCESS
    async with site.visitor.post(site.page, data=body) as answer:
        assert answer.status == 403


async def told(stream: ClientResponse) -> dict[str, str]:
    """The next event."""
    async with asyncio.timeout(5):
        while not (line := await stream.content.readline()).startswith(b"data: "):
            assert line, "the stream ended"
    found: dict[str, str] = orjson.loads(line[6:])
    return found


@asynccontextmanager
async def several(site: Site, count: int) -> AsyncIterator[list[ClientResponse]]:
    """So many open streams, each of which has said something."""
    streams = [await site.visitor.get(f"{site.page}/events") for _ in range(count)]
    try:
        for stream in streams:
            await told(stream)
        yield streams
    finally:
        for stream in streams:
            stream.close()
