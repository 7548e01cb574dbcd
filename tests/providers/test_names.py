"""Names that people typed are looked up where nobody else waits."""

import asyncio
import socket
import threading
from typing import Any

from wabot.providers.names import Names

MANY = 60  # more than the threads that all of a server shares, on any machine


async def test_names_that_nobody_answers_hold_up_nobody_else() -> None:
    over = threading.Event()

    def never(*_asked: object) -> list[tuple[Any, ...]]:
        over.wait()
        return []

    names = Names(never)
    lookups = [asyncio.create_task(names.resolve(f"n{n}.example.com", 443)) for n in range(MANY)]
    await asyncio.sleep(0)
    try:
        async with asyncio.timeout(5):
            assert await asyncio.to_thread(lambda: "served") == "served"
    finally:
        over.set()
        assert await asyncio.gather(*lookups) == [[]] * MANY
        await names.close()


async def test_addresses_as_a_socket_takes_them() -> None:
    def both(*_asked: object) -> list[tuple[Any, ...]]:
        return [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("192.0.2.1", 443)),
            (socket.AF_INET6, socket.SOCK_STREAM, 6, "", ("2001:db8::1", 443, 0, 0)),
            (socket.AF_INET6, socket.SOCK_STREAM, 6, "", ("fe80::1", 443, 0, 2)),
            (socket.AF_UNIX, socket.SOCK_STREAM, 0, "", "/run/x"),
        ]

    names = Names(both)
    found = await names.resolve("api.example.com", 443, socket.AF_UNSPEC)
    assert [(one["hostname"], one["host"], one["port"], one["family"]) for one in found] == [
        ("api.example.com", "192.0.2.1", 443, socket.AF_INET),
        ("api.example.com", "2001:db8::1", 443, socket.AF_INET6),
    ]
    await names.close()
