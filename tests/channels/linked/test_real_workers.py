"""Real workers with the library as it is sold: dials that are refused, cut or never answered, and orders to end."""

import asyncio
import socket
import sqlite3
import struct
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest

from tests.channels.linked.copies import Kept
from tests.channels.linked.library import library
from tests.channels.linked.rig import ONE, PHONE, START, TWO, Ear
from wabot.channels.linked.channel import LinkedChannel
from wabot.channels.linked.child import MODULE, Child, Program
from wabot.channels.linked.files import SessionFolder
from wabot.channels.linked.sessions import Manner
from wabot.channels.linked.wire import Line
from wabot.channels.linked.worker.service import SILENCED
from wabot.core.clock import SECOND, MovableClock, steady
from wabot.core.ids import TenantId
from wabot.core.message import Media
from wabot.core.session import SessionEvent as E
from wabot.storage.session_files import SqliteSessionFiles

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]

_DEVICE = {
    "jid": "254711000001:1@s.whatsapp.net", "lid": "99887766:1@lid", "registration_id": 1, "noise_key": b"n" * 32,
    "identity_key": b"i" * 32, "signed_pre_key": b"s" * 32, "signed_pre_key_id": 1, "signed_pre_key_sig": b"g" * 64,
    "adv_key": b"a" * 32, "adv_details": b"d", "adv_account_sig": b"c" * 64, "adv_account_sig_key": b"k" * 32,
    "adv_device_sig": b"v" * 64, "facebook_uuid": None,
}  # fmt: skip


def pretend_a_link(file: Path) -> None:
    """Write a device into a store the library has made; no handshake will ever be reached."""
    with closing(sqlite3.connect(file)) as db:
        marks = ", ".join("?" for _ in _DEVICE)
        db.execute(f"insert into whatsmeow_device ({', '.join(_DEVICE)}) values ({marks})", tuple(_DEVICE.values()))
        db.commit()


@asynccontextmanager
async def proxy(serve: Serve) -> AsyncIterator[str]:
    """A proxy on loopback that does what the test says with every dial."""
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()


async def cut(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    linger = struct.pack("ii", 1, 0)  # closing sends a reset
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    writer.transport.abort()


async def forbid(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
    writer.close()


async def babble(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"\x00\xffthis is no HTTP at all\r\n\r\n")
    writer.close()


class Real:
    """A channel with real workers behind a proxy."""

    def __init__(self, folder: Path, address: str, places: int = 1) -> None:
        library()
        self.ear, self.folder = Ear(), SessionFolder(folder / "sessions")
        manner = Manner(Program(proxies=False, places=places), proxy=address)
        clock = MovableClock(START, frozen=True)
        self.channel = LinkedChannel(
            manner, self.folder, clock, stores=SqliteSessionFiles(), copies=Kept(), load=_no_files
        )
        self.channel.listen(self.ear)

    async def linked(self, tenant: TenantId = ONE) -> None:
        """A store as the library makes it, with a link nobody will get to see."""
        await self.channel.pair(tenant, "")
        await self.channel.disconnect(tenant)
        pretend_a_link(self.folder.store(tenant))
        self.ear.reports.clear()


async def _no_files(_tenant: TenantId, _media: Media) -> bytes:
    raise AssertionError("no file was to be sent")


@asynccontextmanager
async def real(folder: Path, address: str, places: int = 1) -> AsyncIterator[Real]:
    made = Real(folder, address, places)
    try:
        yield made
    finally:
        for tenant in made.folder.tenants():
            await made.channel.disconnect(TenantId(tenant))


@pytest.mark.parametrize("serve", [cut, forbid, babble])
async def test_a_dial_that_comes_to_nothing_is_reported_and_can_be_tried_again(tmp_path: Path, serve: Serve) -> None:
    async with proxy(serve) as address, real(tmp_path, address) as made:
        await made.linked()
        for _ in range(2):
            await made.channel.connect(ONE, PHONE)
        assert [(one.event, one.reason) for one in made.ear.reports] == [(E.FAILED, "network")] * 2


async def test_nobody_listens(tmp_path: Path) -> None:
    with closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        async with real(tmp_path, f"http://127.0.0.1:{taken.getsockname()[1]}") as made:
            await made.channel.pair(ONE, PHONE)
            assert [(one.event, one.reason) for one in made.ear.reports] == [(E.FAILED, "network")]


async def test_a_folder_of_any_name_holds_its_stores(tmp_path: Path) -> None:
    odd = tmp_path / "my data%41 #1? &x=y"
    async with proxy(cut) as address, real(odd, address) as made:
        await made.linked()
        assert made.folder.store(ONE).exists()
        await made.channel.connect(ONE, PHONE)
        assert made.ear.events() == [E.FAILED]  # it was found, and dialled
    assert [one.name for one in tmp_path.iterdir()] == [odd.name]


@pytest.mark.slow
@pytest.mark.faults
async def test_a_dial_that_nobody_answers_is_ended_within_the_deadline(tmp_path: Path) -> None:
    dialled, over = asyncio.Event(), asyncio.Event()

    async def hang(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        dialled.set()
        await over.wait()
        writer.close()

    async with proxy(cut) as address, real(tmp_path, address) as made:
        await made.linked()
    async with proxy(hang) as address, real(tmp_path, address) as stuck:
        connecting = asyncio.create_task(stuck.channel.connect(ONE, PHONE))
        await dialled.wait()
        [child] = stuck.channel.sessions.workers.children
        before = steady()
        await stuck.channel.disconnect(ONE)
        assert steady() - before < 5 * SECOND
        assert not child.lives
        await connecting
        assert stuck.ear.reports == []
        over.set()


@pytest.mark.slow
async def test_many_begin_and_end_in_one_worker_without_killing_it(tmp_path: Path) -> None:
    tenants = [TenantId(f"D{n}") for n in range(6)]
    async with proxy(cut) as address, real(tmp_path, address, places=10) as dense:
        for tenant in tenants:
            await dense.linked(tenant)
        for _ in range(3):
            await asyncio.gather(*(dense.channel.connect(tenant, PHONE) for tenant in tenants))
        assert [one.reason for one in dense.ear.reports] == ["network"] * 18


@pytest.mark.parametrize("body", [b"no database at all" * 300, b"SQLite format 3\0" + b"\xff" * 5000])
async def test_a_broken_store_is_reported_corrupt(tmp_path: Path, body: bytes) -> None:
    async with real(tmp_path, "http://127.0.0.1:9") as made:
        made.folder.write(TWO, body)
        await made.channel.connect(TWO, PHONE)
        assert made.ear.events(TWO) == [E.CORRUPT]


class TestOrders:
    """When a worker ends by itself."""

    @pytest.fixture
    def worker(self) -> "subprocess.Popen[bytes]":
        library()
        self.ours, theirs = socket.socketpair()
        with theirs:
            command = [sys.executable, "-m", MODULE, str(theirs.fileno()), "1"]
            started = subprocess.Popen(command, pass_fds=[theirs.fileno()])
        self.line = Line(self.ours)
        assert self.line.read() == {"tell": "hello"}
        return started

    def test_its_line_is_closed(self, worker: "subprocess.Popen[bytes]") -> None:
        self.ours.close()
        assert worker.wait(10) == 0

    def test_its_time_is_up(self, worker: "subprocess.Popen[bytes]") -> None:
        self.line.write({"ask": 1, "op": "ping", "until": steady() + 200})
        assert (self.line.read() or {}).get("answer") == 1
        assert worker.wait(10) == SILENCED
        self.ours.close()

    def test_it_is_told_nonsense(self, worker: "subprocess.Popen[bytes]") -> None:
        self.ours.sendall(b"\xff\xff\xff\xff whatever")
        assert worker.wait(10) != 0
        self.ours.close()

    def test_what_it_cannot_do_it_says(self, worker: "subprocess.Popen[bytes]") -> None:
        for n, op in enumerate(("send", "fetch", "attend", "logout", "nonsense")):
            self.line.write({"ask": n, "op": op, "session": "T1"})
            answer = self.line.read() or {}
            assert (answer["answer"], answer.get("reason")) == (n, "not_connected")
        self.ours.close()
        assert worker.wait(10) == 0


async def test_without_the_library_it_says_how_to_get_it(tmp_path: Path) -> None:
    (tmp_path / "neonize").mkdir()
    (tmp_path / "neonize/__init__.py").write_text("")
    ended = asyncio.Event()
    child = Child(Program(library=str(tmp_path)), lambda _child, _frame: None, lambda _child: ended.set())
    await child.start()
    await ended.wait()
    assert "neonize" in child.complaint
    await child.close()
