"""The guard of tests/conftest.py itself."""

import asyncio
import socket

import pytest
from aiohttp import ClientSession


async def test_another_machine_cannot_be_reached(refused_connections: list[str]) -> None:
    with pytest.raises(Exception, match="tests stay on loopback"):
        await asyncio.open_connection("192.0.2.1", 80)
    assert refused_connections == ["socket.connect '192.0.2.1'"]
    refused_connections.clear()


async def test_a_name_cannot_be_looked_up(refused_connections: list[str]) -> None:
    async with ClientSession() as client:
        with pytest.raises(Exception, match="tests stay on loopback"):
            await client.get("http://example.org/")
    assert refused_connections
    refused_connections.clear()


def test_datagrams_stay_too(refused_connections: list[str]) -> None:
    with (
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock,
        pytest.raises(Exception, match="tests stay on loopback"),
    ):
        sock.sendto(b"x", ("192.0.2.1", 53))
    refused_connections.clear()


async def test_loopback_is_free() -> None:
    server = await asyncio.start_server(lambda _reader, writer: writer.close(), "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("localhost", port)
        assert await reader.read() == b""
        writer.close()
