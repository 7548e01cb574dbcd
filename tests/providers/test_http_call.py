"""Calls over real TLS: within their time and size, no further than the first answer, into the open internet alone."""

import asyncio
import datetime
import gzip
import ssl
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from tests.accounts.test_public import Liar
from wabot.core.clock import stopwatch
from wabot.ports.http import HttpRequest, Unreached
from wabot.providers.http_call import HttpCalls, call_session

HOST = "api.example.com"
DAY = datetime.timedelta(days=1)


@dataclass
class Far:
    """A server of somebody's, on this machine under another name."""

    port: int = 0
    certificate: Path = Path()
    asked: list[tuple[str, str, bytes]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)

    def session(self) -> aiohttp.ClientSession:
        """Its name leads to this machine, which a session of calls never does by itself."""
        context = ssl.create_default_context(cafile=str(self.certificate))
        connector = aiohttp.TCPConnector(ssl=context, resolver=Liar("127.0.0.1"), force_close=True)
        return aiohttp.ClientSession(connector=connector, auto_decompress=False)

    def request(self, path: str, **more: object) -> HttpRequest:
        """A request of this path."""
        whole = {"method": "GET", "headers": {}, **more}
        return HttpRequest(url=f"https://{HOST}:{self.port}{path}", **whole)  # type: ignore[arg-type]


async def _answer(far: Far, request: web.Request) -> web.StreamResponse:
    far.asked.append((request.method, request.path_qs, await request.read()))
    far.headers.append(dict(request.headers))
    match request.path:
        case "/elsewhere":
            return web.Response(status=302, headers={"Location": f"https://{HOST}:{far.port}/secret"})
        case "/slow":
            await asyncio.Event().wait()
        case "/packed":
            return web.Response(body=gzip.compress(b"x" * 10_000_000), headers={"Content-Encoding": "gzip"})
        case "/endless" | "/broken":
            return await _stream(request)
    return web.json_response({"fine": True}, status=404 if request.path == "/lost" else 200)


async def _stream(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse()
    await response.prepare(request)
    if request.path == "/broken":
        await response.write(b"x" * 100)
        assert request.transport is not None
        request.transport.abort()
        return response
    while True:
        await response.write(b"x" * 4096)


@pytest.fixture
async def far(tmp_path: Path) -> AsyncIterator[Far]:
    made = Far(certificate=tmp_path / "far.pem")
    key = tmp_path / "far.key"
    _certify(made.certificate, key)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(made.certificate, key)
    app = web.Application()
    app.router.add_route("*", "/{rest:.*}", partial(_answer, made))
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context).start()
    made.port = runner.addresses[0][1]
    yield made
    await runner.cleanup()


def _certify(certificate: Path, key_file: Path) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, HOST)])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), now - DAY, now + DAY)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(HOST)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate.write_bytes(made.public_bytes(Encoding.PEM))
    key_file.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))


async def _reason(calls: HttpCalls, request: HttpRequest) -> str:
    with pytest.raises(Unreached) as caught:
        await calls.ask(request)
    return caught.value.reason


async def test_a_call_and_its_answer(far: Far) -> None:
    request = far.request("/a%2Fb?q=1%262", method="POST", headers={"X-A": "b"}, body=b"hello")
    answer = await HttpCalls(far.session).ask(request)
    assert (answer.status, answer.body) == (200, b'{"fine": true}')
    assert far.asked == [("POST", "/a%2Fb?q=1%262", b"hello")]
    assert (far.headers[0]["X-A"], far.headers[0]["User-Agent"]) == ("b", "wabot")
    assert "Cookie" not in far.headers[0]


async def test_every_status_is_an_answer_and_no_redirect_is_followed(far: Far) -> None:
    calls = HttpCalls(far.session)
    assert (await calls.ask(far.request("/lost"))).status == 404
    assert (await calls.ask(far.request("/elsewhere"))).status == 302
    assert [path for _, path, _ in far.asked] == ["/lost", "/elsewhere"]


async def test_a_slow_server_is_waited_for_no_longer_than_asked(far: Far) -> None:
    started = stopwatch()
    assert await _reason(HttpCalls(far.session), far.request("/slow", deadline=300)) == "timeout"
    assert stopwatch() - started < 2


async def test_more_than_was_asked_for_is_not_read(far: Far) -> None:
    assert await _reason(HttpCalls(far.session), far.request("/endless", largest=10_000)) == "too_big"


async def test_what_comes_packed_is_not_unpacked(far: Far) -> None:
    assert await _reason(HttpCalls(far.session), far.request("/packed")) == "packed"


async def test_connections_break(far: Far) -> None:
    calls = HttpCalls(far.session)
    assert await _reason(calls, far.request("/broken")) == "broken_off"
    far.port = 1
    assert await _reason(calls, far.request("/x")) == "unreachable"


@pytest.mark.parametrize("address", ["127.0.0.1", "10.1.2.3", "169.254.169.254", "192.168.0.1", "::1", "fd00::1"])
async def test_a_name_that_leads_to_our_own_machines(far: Far, address: str) -> None:
    calls = HttpCalls(lambda: call_session(Liar(address)))
    assert await _reason(calls, far.request("/x")) == "unreachable"
    assert far.asked == []


async def test_a_server_that_proves_nothing_is_told_nothing(far: Far) -> None:
    def session() -> aiohttp.ClientSession:
        connector = aiohttp.TCPConnector(resolver=Liar("127.0.0.1"), force_close=True)
        return aiohttp.ClientSession(connector=connector, auto_decompress=False)

    assert await _reason(HttpCalls(session), far.request("/x")) == "unreachable"
    assert far.asked == []
