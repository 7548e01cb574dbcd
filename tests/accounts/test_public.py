"""Addresses that people type lead into the open internet or nowhere: when typed, and again at the socket."""

import socket
from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult

from wabot.core.public import is_public, public_url
from wabot.providers.exchange import Deadlines, Exchange, NotSent
from wabot.providers.public import public_session, public_socket

HOST = "pay.example.com"
QUICK = Deadlines(connect=2.0, total=3.0)


class Liar(AbstractResolver):
    """A name server that sends everybody where it likes."""

    def __init__(self, *answers: str) -> None:
        self._answers = answers

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        return [
            ResolveResult(
                hostname=host,
                host=answer,
                port=port,
                family=socket.AF_INET6 if ":" in answer else socket.AF_INET,
                proto=socket.IPPROTO_TCP,
                flags=socket.AI_NUMERICHOST,
            )
            for answer in self._answers
        ]

    async def close(self) -> None:
        """Nothing is open."""


class Inside:
    """A service that only machines of ours should reach."""

    def __init__(self) -> None:
        self.port = 0
        self.asked = 0

    async def answer(self, _request: web.Request) -> web.Response:
        self.asked += 1
        return web.Response(text="the keys of the house")


@pytest.fixture
async def inside() -> AsyncIterator[Inside]:
    made, app = Inside(), web.Application()
    app.router.add_get("/latest", made.answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.port = runner.addresses[0][1]
    yield made
    await runner.cleanup()


@pytest.mark.parametrize("answers", [("127.0.0.1",), ("10.0.0.1", "127.0.0.1"), ("::ffff:127.0.0.1",), ("::1",)])
async def test_a_name_that_leads_inside_is_not_followed(inside: Inside, answers: tuple[str, ...]) -> None:
    async with public_session(Liar(*answers)) as session:
        with pytest.raises(NotSent):
            await Exchange(session, f"http://{HOST}:{inside.port}", QUICK).get("/latest", {})
    assert inside.asked == 0


async def test_nor_is_an_address_written_out(inside: Inside) -> None:
    async with public_session() as session:
        with pytest.raises(NotSent):
            await Exchange(session, f"http://127.0.0.1:{inside.port}", QUICK).get("/latest", {})
    assert inside.asked == 0


async def test_a_session_without_the_guard_would_have_been_led_there(inside: Inside) -> None:
    """The very same lie, so that the tests above can fail."""
    connector = aiohttp.TCPConnector(resolver=Liar("127.0.0.1"))
    async with aiohttp.ClientSession(connector=connector) as session:
        reply = await Exchange(session, f"http://{HOST}:{inside.port}", QUICK).get("/latest", {})
    assert (reply.status, inside.asked) == (200, 1)


def test_a_public_address_gets_its_socket() -> None:
    with public_socket((socket.AF_INET, socket.SOCK_STREAM, 6, "", ("8.8.8.8", 443))) as opened:
        assert opened.family is socket.AF_INET
    with pytest.raises(OSError, match="not a public address"):
        public_socket((socket.AF_INET, socket.SOCK_STREAM, 6, "", ("169.254.169.254", 80)))


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1",
        "255.255.255.255", "240.0.0.1", "192.0.2.1", "::1", "::", "fe80::1%eth0", "fd00::1", "ff02::1",
        "::ffff:10.0.0.1", "::10.0.0.1", "64:ff9b::a00:1", "64:ff9b:1::1", "2002:a00:1::", "2001:db8::1", "a.com", "",
    ],
)  # fmt: skip
def test_what_is_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "196.201.214.200", "2606:4700::1111"])
def test_what_is_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (" https://Pay.Example.com/api/ ", "https://pay.example.com/api"),
        ("https://pay.example.com:8443", "https://pay.example.com:8443"),
        ("https://8.8.8.8/x", "https://8.8.8.8/x"),
        ("https://[2606:4700::1111]/x", "https://[2606:4700::1111]/x"),
    ],
)
def test_what_may_be_typed(typed: str, kept: str) -> None:
    assert public_url(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "", "pay.example.com", "http://pay.example.com", "ftp://pay.example.com", "https://", "https://localhost",
        "https://localhost.", "https://db", "https://printer.local", "https://x.internal", "https://10.0.0.1",
        "https://[::1]", "https://127.1", "https://2130706433", "https://0x7f000001", "https://017700000001",
        "https://me:word@pay.example.com", "https://pay.example.com@10.0.0.1", "https://pay.example.com?x=1",
        "https://pay.example.com#x", "https://pay.example.com:0", "https://pay.example.com:99999", "https://a.com/../x",
        "https://a.com//x", "https://a.com/ x", "https://a.com\\@10.0.0.1", "https://pay.exämple.com", "https://１０.0.0.1",
    ],
)  # fmt: skip
def test_what_may_not_be_typed(typed: str) -> None:
    assert public_url(typed) is None
