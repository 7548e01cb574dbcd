"""What every test stands on: nothing leaves this machine, and property tests repeat themselves in CI."""

import gc
import ipaddress
import os
import socket
import sys
from collections.abc import Iterator
from typing import Any

import pytest
import structlog
from aiohttp import web_app
from hypothesis import settings

settings.register_profile("dev", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "dev")

# structlog's own default renders every local variable of a traceback, which takes minutes where the locals are a wabot.
structlog.configure(processors=[structlog.processors.format_exc_info, structlog.processors.KeyValueRenderer()])

gc.set_threshold(20_000, 10, 10)  # as in `wabot run`: looking for garbage took most of the time of all tests


class LeftLoopback(Exception):
    """A test tried to reach another machine. No OSError, so that no code under test mistakes it for a bad network."""


class _Guard:
    """Watches every socket of this process through the interpreter's audit events; patches nothing."""

    def __init__(self) -> None:
        self.watching = False
        self.refused: list[str] = []

    def __call__(self, event: str, args: tuple[Any, ...]) -> None:
        if not self.watching:
            return
        if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
            sock, address = args
            if sock.family in (socket.AF_INET, socket.AF_INET6) and address is not None:
                self._judge(event, address[0])
        elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
            self._judge(event, args[0])

    def _judge(self, event: str, host: object) -> None:
        if not _is_local(host):
            self.refused.append(f"{event} {host!r}")
            raise LeftLoopback(f"{event} {host!r}: tests stay on loopback")


def _is_local(host: object) -> bool:
    name = host.decode() if isinstance(host, bytes) else host
    if name in (None, "", "localhost", "0.0.0.0", "::"):
        return True
    try:
        return ipaddress.ip_address(str(name)).is_loopback
    except ValueError:
        return False


_GUARD = _Guard()
sys.addaudithook(_GUARD)


@pytest.fixture(autouse=True)
def refused_connections() -> Iterator[list[str]]:
    """Refuse every socket beyond loopback, and fail the test even where its code swallowed the refusal.

    A test that provokes a refusal on purpose clears the list.
    """
    _GUARD.refused.clear()
    _GUARD.watching = True
    yield _GUARD.refused
    _GUARD.watching = False
    assert not _GUARD.refused, f"tried to leave loopback: {_GUARD.refused}"


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update-chats` writes the recorded chats anew, `--update-golden` the turns of every kind of node."""
    parser.addoption("--update-chats", action="store_true", help="write recorded chats anew instead of comparing them")
    parser.addoption("--update-golden", action="store_true", help="write tests/flow/golden anew, compare nothing")


@pytest.fixture(scope="session", autouse=True)
def _memory_is_settled() -> None:
    """What was imported and collected lives as long as the session: it is no more looked through for garbage."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _no_application_is_remembered() -> Iterator[None]:
    """aiohttp remembers the last thousand handlers, and with each of ours a whole wabot: gigabytes by the end."""
    yield
    web_app._cached_build_middleware.cache_clear()
