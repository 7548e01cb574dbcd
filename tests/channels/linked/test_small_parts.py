"""The small parts of the linked channel: wire, journal, gate, files, complaints."""

import asyncio
import os
import socket
import threading
from pathlib import Path

import pytest

from wabot.channels.linked import wire
from wabot.channels.linked.files import SessionFolder
from wabot.channels.linked.journal import Inbox, Sent, find_sent
from wabot.channels.linked.worker.answers import complaint, fetching
from wabot.channels.linked.worker.cards import phones_in, vcard
from wabot.channels.linked.worker.gate import Gate
from wabot.core.ids import TenantId

ONE = TenantId("T1")


class TestWire:
    """Frames both ways."""

    async def test_what_is_written_is_read(self) -> None:
        ours, theirs = socket.socketpair()
        reader, writer = await asyncio.open_connection(sock=ours)
        frame = {"tell": "letter", "text": "Habari 😀 \ud800", "n": [1, None, True]}
        line = wire.Line(theirs)
        await asyncio.to_thread(line.write, frame)
        writer.write(wire.encode({"op": "ping"}))
        assert await wire.read(reader) == {**frame, "text": "Habari 😀 ?"}  # half a character is no text
        assert await asyncio.to_thread(line.read) == {"op": "ping"}
        writer.close()
        assert await asyncio.to_thread(line.read) is None
        await writer.wait_closed()
        theirs.close()

    async def test_a_frame_cut_short_is_the_end(self) -> None:
        reader = asyncio.StreamReader()
        reader.feed_data(wire.encode({"a": 1})[:-1])
        reader.feed_eof()
        assert await wire.read(reader) is None

    @pytest.mark.parametrize("body", [b"[]", b"\xff", b"{", b"[" * 100_000, b"1"])
    def test_what_is_no_frame_is_refused(self, body: bytes) -> None:
        with pytest.raises(wire.Garbled):
            wire.decode(body)

    def test_a_frame_that_is_too_large_is_not_written(self) -> None:
        with pytest.raises(wire.Garbled):
            wire.encode({"file": "x" * (wire.FRAME_LIMIT + 1)})


class TestInbox:
    """Messages the library has acknowledged and wabot has not recorded."""

    def test_what_is_left_comes_back_in_order(self, tmp_path: Path) -> None:
        first = Inbox(tmp_path / "i")
        for body in (b"a", b"", b"c" * 70_000):
            first.add(body)
        first.done()
        assert Inbox(tmp_path / "i").left() == [b"a", b"", b"c" * 70_000]

    def test_once_all_is_recorded_nothing_is_left(self, tmp_path: Path) -> None:
        inbox = Inbox(tmp_path / "i")
        inbox.add(b"a")
        inbox.add(b"b")
        inbox.done()
        inbox.done()
        assert Inbox(tmp_path / "i").left() == []

    @pytest.mark.parametrize("cut", range(1, 9))
    def test_a_message_cut_by_a_crash_is_passed_over(self, tmp_path: Path, cut: int) -> None:
        file = tmp_path / "i"
        inbox = Inbox(file)
        inbox.add(b"whole")
        inbox.add(b"cut!")
        file.write_bytes(file.read_bytes()[:-cut])
        again = Inbox(file)
        assert again.left() == [b"whole"]
        again.add(b"next")
        assert Inbox(file).left() == [b"whole", b"next"]

    def test_nobody_else_may_read_it(self, tmp_path: Path) -> None:
        Inbox(tmp_path / "i")
        assert (tmp_path / "i").stat().st_mode & 0o077 == 0


class TestSent:
    """Which key became which message."""

    def test_the_newest_is_found(self, tmp_path: Path) -> None:
        sent = Sent(tmp_path / "s")
        sent.add({"key": "a", "reference": "1"})
        sent.add({"key": "b", "reference": "2"})
        sent.add({"key": "a", "reference": "3"})
        assert find_sent(tmp_path / "s", "key", "a") == {"key": "a", "reference": "3"}
        assert sent.find("reference", "2") == {"key": "b", "reference": "2"}
        assert sent.find("key", "c") is None

    def test_it_does_not_grow_without_end_and_still_knows_the_last_ones(self, tmp_path: Path) -> None:
        sent = Sent(tmp_path / "s")
        for n in range(6000):
            sent.add({"key": f"k{n}", "reference": "R" * 80})
        assert sum(file.stat().st_size for file in tmp_path.iterdir()) < 600_000
        assert all(sent.find("key", f"k{n}") for n in range(5000, 6000, 100))

    def test_a_line_cut_by_a_crash_is_passed_over(self, tmp_path: Path) -> None:
        sent = Sent(tmp_path / "s")
        sent.add({"key": "a", "reference": "1"})
        with (tmp_path / "s").open("ab") as file:
            file.write(b'{"key":"b","refe')
        assert sent.find("key", "a") is not None
        assert sent.find("key", "b") is None


class TestGate:
    """Calls side by side, changes alone."""

    def test_a_change_waits_for_calls_that_look_up(self) -> None:
        gate, inside, leave, changed = Gate(), threading.Event(), threading.Event(), threading.Event()

        def call() -> None:
            with gate.call():
                inside.set()
                leave.wait(5)

        def change() -> None:
            gate.begin_change()
            changed.set()
            gate.end_change()

        threads = [threading.Thread(target=call), threading.Thread(target=change)]
        threads[0].start()
        assert inside.wait(5)
        threads[1].start()
        assert not changed.wait(0.05)
        leave.set()
        assert changed.wait(5)
        for thread in threads:
            thread.join()

    def test_a_long_call_holds_nobody_up(self) -> None:
        gate, leave = Gate(), threading.Event()
        inside = threading.Event()

        def call() -> None:
            with gate.call():
                inside.set()
                leave.wait(5)

        thread = threading.Thread(target=call)
        thread.start()
        assert inside.wait(5)
        gate.begin_change()  # after a moment: the call has looked up what it needs
        gate.end_change()
        leave.set()
        thread.join()

    def test_calls_wait_for_a_change(self) -> None:
        gate, done = Gate(), threading.Event()
        gate.begin_change()

        def call() -> None:
            with gate.call():
                done.set()

        thread = threading.Thread(target=call)
        thread.start()
        assert not done.wait(0.05)
        gate.end_change()
        assert done.wait(5)
        thread.join()


class TestFiles:
    """Files of sessions."""

    @pytest.mark.parametrize("name", ["../../etc/passwd", "a?_mode=memory", "", "x" * 200, "T1/..", "Ünïcode"])
    def test_no_name_leads_elsewhere_or_means_anything(self, tmp_path: Path, name: str) -> None:
        folder = SessionFolder(tmp_path)
        store = folder.store(TenantId(name))
        assert store.parent == tmp_path
        assert folder.address(TenantId(name)).count("?") == 1
        assert len(store.name) < 80

    def test_a_purge_takes_every_file_of_one_tenant_alone(self, tmp_path: Path) -> None:
        folder = SessionFolder(tmp_path)
        for name in ("T1.db", "T1.db-wal", "T1.inbox", "T1.sent.1", "T1.copied", "T1.aside", "T10.db", "T11.inbox"):
            (tmp_path / name).touch()
        folder.forget(ONE)
        assert sorted(file.name for file in tmp_path.iterdir()) == ["T10.db", "T11.inbox"]

    def test_stores_that_nobody_wrote_to_for_long(self, tmp_path: Path) -> None:
        folder = SessionFolder(tmp_path)
        for name, at in (("T1", 1_000), ("T2", 3_000)):
            folder.write(TenantId(name), b"x")
            os.utime(folder.store(TenantId(name)), (at, at))
        assert folder.tenants() == {"T1", "T2"}
        assert folder.tenants(before=2_000_000) == {"T1"}

    def test_what_is_set_aside_can_be_put_back(self, tmp_path: Path) -> None:
        folder = SessionFolder(tmp_path)
        assert not folder.set_aside(ONE)
        folder.write(ONE, b"old")
        (tmp_path / "T1.db-wal").write_bytes(b"wal")
        assert folder.set_aside(ONE)
        assert not folder.store(ONE).exists()
        folder.write(ONE, b"new")
        folder.put_back(ONE)
        assert folder.store(ONE).read_bytes() == b"old"
        assert (tmp_path / "T1.db-wal").read_bytes() == b"wal"

    def test_only_we_may_read_it(self, tmp_path: Path) -> None:
        folder = SessionFolder(tmp_path / "sessions")
        folder.write(ONE, b"keys")
        folder.mark(ONE, {"1"})
        assert [file.stat().st_mode & 0o077 for file in (folder.path, *folder.path.iterdir())] == [0, 0, 0]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("no LID found for 254733@s.whatsapp.net from server", {"refused": "unknown_number"}),
        ("timed out waiting for message send response", {"retry": 5000, "reason": "no_answer"}),
        ("websocket not connected", {"retry": 5000, "reason": "not_connected"}),
        ("info query returned status 429: rate-overlimit", {"retry": 60_000, "reason": "throttled"}),
        ("server returned error 463", {"retry": 3_600_000, "reason": "restricted"}),
        ("server returned error 479", {"retry": 30_000, "reason": "refused_by_whatsapp"}),
    ],
)
def test_complaints_about_a_message(text: str, answer: dict[str, object]) -> None:
    assert complaint(text) == {**answer, "detail": text}


@pytest.mark.parametrize(
    ("text", "word"),
    [("download failed with status code 410", "gone"), ("invalid media hmac", "no_media"), ("dial tcp: timeout", None)],
)
def test_complaints_about_a_file(text: str, word: str | None) -> None:
    assert fetching(text).get("refused") == word


def test_cards_there_and_back() -> None:
    written = vcard("Bob; the\nbuilder, Ltd", ["+254 700 000 009", "0711"])
    assert phones_in(written) == ["+254700000009", "0711"]
    assert "FN:Bob\\; the builder\\, Ltd" in written.splitlines()
