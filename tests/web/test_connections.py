"""Raw sockets: half-sent requests, rubbish, too many connections."""

import asyncio
import json

import pytest

from tests.web.conftest import TOKEN, Serve, Service
from wabot.web.parts import WebLimits

HASTY = WebLimits(deadline=50)  # milliseconds
LEISURELY = WebLimits(deadline=60_000)


async def exchange(service: Service, sent: bytes) -> bytes:
    """Send these bytes and nothing more; what came until the server closed."""
    reader, writer = await asyncio.open_connection("127.0.0.1", service.port)
    writer.write(sent)
    async with asyncio.timeout(10):
        received = await reader.read()
    writer.close()
    return received


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"GET",
        b"GET /healthz HTTP/1.1\r\nHost: x\r\nX-Half: ",
        b"GET /healthz HTTP/1.1\r\nHost: x\r\n",
    ],
)
async def test_half_a_head_is_cut(serve: Serve, sent: bytes) -> None:
    assert await exchange(await serve(HASTY), sent) == b""


async def test_half_a_body_is_told_and_cut(serve: Serve) -> None:
    service = await serve(HASTY)
    head = f"POST /callbacks/sandbox/{TOKEN} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n".encode()
    answer = await exchange(service, head + b"half")
    assert answer.startswith(b"HTTP/1.1 408 ")
    assert service.behind.recorded == []


async def test_half_a_chunk_is_told_and_cut(serve: Serve) -> None:
    service = await serve(HASTY)
    head = f"POST /callbacks/sandbox/{TOKEN} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n".encode()
    assert (await exchange(service, head + b"5\r\nhal")).startswith(b"HTTP/1.1 408 ")


async def test_an_idle_connection_is_cut_after_its_answer(serve: Serve) -> None:
    answer = await exchange(await serve(HASTY), b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 200 ")


async def test_half_a_second_request_is_cut_too(serve: Serve) -> None:
    answer = await exchange(await serve(HASTY), b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\nGET /health")
    assert answer.count(b"HTTP/1.1 ") == 1


async def test_pipelined_requests_are_answered_in_order(serve: Serve) -> None:
    one, two = (f"GET /{path} HTTP/1.1\r\nHost: x\r\n\r\n".encode() for path in ("healthz", "nothing"))
    answer = await exchange(await serve(HASTY), one + two)
    assert answer.index(b" 200 ") < answer.index(b" 404 ")


@pytest.mark.parametrize(
    "sent",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(64),
        b"HELLO\r\n\r\n",
        b"GET /healthz HTTP/9.9\r\n\r\n",
        b"GET /healthz HTTP/1.1\r\nContent-Length: x\r\n\r\n",
        b"GET /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
        b"GET /" + b"a" * 20_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + b"a" * 20_000 + b"\r\n\r\n",
    ],
)
async def test_rubbish_gets_a_problem_and_is_closed(serve: Serve, sent: bytes) -> None:
    service = await serve(LEISURELY)
    head, _, body = (await exchange(service, sent)).partition(b"\r\n\r\n")
    assert head.startswith((b"HTTP/1.0 400 ", b"HTTP/1.1 400 "))
    assert b"\r\nServer: wabot" in head
    assert json.loads(body)["status"] == 400
    async with service.client.get(service.url("/healthz")) as answer:
        assert answer.status == 200


async def test_one_connection_too_many_is_turned_away_and_room_is_made_again(serve: Serve) -> None:
    service = await serve(WebLimits(deadline=60_000, connections=2))
    held = [await asyncio.open_connection("127.0.0.1", service.port) for _ in range(2)]
    for reader, writer in held:
        writer.write(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        await reader.readuntil(b"}")
    assert (await exchange(service, b"")).startswith(b"HTTP/1.1 503 ")
    for reader, writer in held:
        writer.write(b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        await reader.read()
        writer.close()
    async with service.client.get(service.url("/healthz")) as answer:
        assert answer.status == 200


async def test_stopping_finishes_the_request_in_hand(serve: Serve) -> None:
    service = await serve(LEISURELY)
    reader, writer = await asyncio.open_connection("127.0.0.1", service.port)
    head = f"POST /callbacks/sandbox/{TOKEN} HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n"
    writer.write(head.encode())
    await reader.readuntil(b"100 Continue\r\n\r\n")
    writer.write(b"{")
    stopping = asyncio.create_task(service.server.stop(grace=5000), name="stop")
    await asyncio.sleep(0)
    writer.write(b"}")
    assert (await reader.read()).startswith(b"HTTP/1.1 200 ")
    await stopping
    assert [body for *_rest, body in service.behind.recorded] == [b"{}"]
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection("127.0.0.1", service.port)
    writer.close()
