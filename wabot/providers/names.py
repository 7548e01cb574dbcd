"""Names of servers that people have typed, looked up in threads of their own.

A name server that never answers holds a thread for half a minute. In the threads that everything shares, a few such
names would hold up PINs, flows and the names of payment providers.
"""

import asyncio
import socket
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from aiohttp.abc import AbstractResolver, ResolveResult

THREADS = 32  # lookups at once: more than one tenant's calls of a minute can hold

Find = Callable[..., list[tuple[Any, ...]]]
"""As socket.getaddrinfo."""


class Names(AbstractResolver):
    """Asks the machine's own resolver."""

    def __init__(self, find: Find = socket.getaddrinfo) -> None:
        """`find` may take its time: it is called in a thread."""
        self._find = find
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="names")

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Every address of a name, but for those that need to know by which cable."""
        asked = (host, port, family, socket.SOCK_STREAM, 0, socket.AI_ADDRCONFIG)
        found = await asyncio.get_running_loop().run_in_executor(self._threads, self._find, *asked)
        numeric = socket.AI_NUMERICHOST | socket.AI_NUMERICSERV
        return [
            ResolveResult(hostname=host, host=place[0], port=port, family=kind, proto=protocol, flags=numeric)
            for kind, _, protocol, _, place in found
            if kind == socket.AF_INET or (kind == socket.AF_INET6 and not place[3])
        ]

    async def close(self) -> None:
        """Let the threads end; a lookup that hangs is not waited for."""
        self._threads.shutdown(wait=False, cancel_futures=True)
