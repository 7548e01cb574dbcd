"""Workers that die, hang, babble or are slow: reported, replaced, and nobody else is harmed."""

import asyncio
import os
import struct
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.channels.linked.mock import link
from tests.channels.linked.rig import ONE, PHONE, START, TWO, Rig
from wabot.channels.linked import wire
from wabot.core.clock import SECOND, steady
from wabot.core.errors import Retry
from wabot.core.message import Outbound, phone_address
from wabot.core.session import SessionEvent as E

TO = phone_address("254733000001")


def letter(n: int) -> dict[str, object]:
    return {"sender": ["phone", "254733000001"], "message_id": f"m{n}", "at": START, "text": str(n)}


def lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


async def test_a_killed_worker_is_a_dropped_session(rig: Rig) -> None:
    await rig.connect()
    rig.desk.kill()
    report = await rig.ear.told(E.DROPPED)
    assert report.reason == "worker_died"
    assert not await rig.channel.probe(ONE)
    with pytest.raises(Retry):
        await rig.channel.send(ONE, TO, "k", Outbound("x"))


async def test_after_that_another_worker_takes_the_session_up(rig: Rig) -> None:
    await rig.connect()
    rig.desk.kill()
    await rig.ear.told(E.DROPPED)
    await rig.channel.connect(ONE, PHONE)
    assert rig.ear.events() == [E.READY, E.DROPPED, E.READY]
    assert len(rig.workshop.desks) == 2


async def test_a_worker_that_dies_while_it_dials_is_a_failed_attempt(rig: Rig) -> None:
    rig.answers["connect"] = lambda desk, _frame: desk.kill()
    await rig.connect()
    assert rig.ear.events() == [E.FAILED]


async def test_a_worker_that_dies_under_a_send_makes_it_a_matter_of_trying_again(rig: Rig) -> None:
    await rig.connect()
    rig.answers["send"] = lambda desk, _frame: desk.kill()
    with pytest.raises(Retry):
        await rig.channel.send(ONE, TO, "k", Outbound("x"))


@pytest.mark.slow
@pytest.mark.faults
async def test_a_frozen_worker_is_killed_after_its_deadline(rig: Rig) -> None:
    await rig.connect()
    rig.desk.freeze()
    await rig.ear.told(E.DROPPED)
    assert not lives(rig.desk.pid)


@pytest.mark.parametrize(
    "babble", [b"no frame at all, in any way", struct.pack("!I", 12) + b"not json ...", struct.pack("!I", 4) + b"null"]
)
async def test_a_worker_that_babbles_is_ended(rig: Rig, babble: bytes) -> None:
    await rig.connect()
    rig.desk.raw(babble)
    await rig.ear.told(E.DROPPED)
    await rig.channel.disconnect(ONE)
    assert not lives(rig.desk.pid)


@pytest.mark.parametrize("frame", [{"event": "no such event"}, {}])
async def test_a_worker_that_reports_what_nobody_knows_is_ended(rig: Rig, frame: dict[str, object]) -> None:
    await rig.connect()
    rig.desk.tell("report", ONE, **frame)
    await rig.ear.told(E.DROPPED)


async def test_a_frame_that_is_too_large_is_not_read(rig: Rig) -> None:
    await rig.connect()
    rig.desk.raw(struct.pack("!I", wire.FRAME_LIMIT + 1))
    await rig.ear.told(E.DROPPED)


async def test_a_letter_that_is_none_is_passed_over(rig: Rig) -> None:
    await rig.connect()
    rig.desk.tell("letter", ONE, letter={"sender": "nobody"})
    rig.desk.tell("letter", ONE, letter=letter(1))
    await rig.ear.until(lambda: rig.ear.heard)
    assert [one.text for one in rig.ear.heard] == ["1"]


@pytest.mark.slow
@pytest.mark.faults
async def test_a_stop_that_hangs_ends_in_a_kill_within_the_deadline(rig: Rig) -> None:
    await rig.connect()
    rig.answers["stop"] = lambda _desk, _frame: None
    before = steady()
    await rig.channel.disconnect(ONE)
    assert steady() - before < 5 * SECOND
    assert not lives(rig.desk.pid)


@pytest.mark.slow
@pytest.mark.faults
async def test_ending_a_session_does_not_wait_for_its_dial(rig: Rig) -> None:
    asked = asyncio.Event()
    rig.answers["connect"] = lambda _desk, _frame: asked.set()
    rig.answers["stop"] = lambda _desk, _frame: None
    link(rig.folder.store(ONE))
    dialling = asyncio.create_task(rig.channel.connect(ONE, PHONE))
    await asked.wait()
    before = steady()
    await rig.channel.disconnect(ONE)
    assert steady() - before < 5 * SECOND
    await dialling
    assert rig.ear.events() == []


async def test_a_pairing_ends_with_its_worker(rig: Rig) -> None:
    rig.answers["pair"] = lambda desk, frame: desk.report(frame["session"], E.PAIRING_READY, code="ABCD-EFGH") or {}
    await rig.channel.pair(ONE, PHONE)
    await rig.channel.disconnect(ONE)
    assert not lives(rig.desk.pid)
    assert rig.asked("stop") == []  # the library would keep the thread for good


async def test_letters_are_acknowledged_in_order_once_they_are_recorded(rig: Rig) -> None:
    await rig.connect()
    rig.ear.gate.clear()
    for n in range(3):
        rig.desk.tell("letter", ONE, letter=letter(n))
    await rig.channel.probe(ONE)
    assert rig.asked("recorded") == []
    rig.ear.gate.set()
    await rig.ear.until(lambda: len(rig.ear.heard) == 3)
    await rig.channel.probe(ONE)
    assert [one.text for one in rig.ear.heard] == ["0", "1", "2"]
    assert len(rig.asked("recorded")) == 3


async def test_letters_told_before_the_end_are_recorded_after_it(rig: Rig) -> None:
    await rig.connect()
    for n in range(50):
        rig.desk.tell("letter", ONE, letter=letter(n))
    rig.desk.report(ONE, E.REPLACED, last=True)
    await rig.ear.told(E.REPLACED)
    await rig.channel.disconnect(ONE)
    assert len(rig.ear.heard) == 50


async def test_words_of_a_session_that_is_over_say_nothing(rig: Rig) -> None:
    await rig.connect()
    old = rig.desk
    await rig.channel.disconnect(ONE)
    old.report(ONE, E.LOGGED_OUT, last=True)
    await rig.channel.connect(ONE, PHONE)
    assert rig.ear.events() == [E.READY, E.READY]


async def test_our_environment_is_not_the_workers(rig: Rig) -> None:
    os.environ["WABOT_TEST_SECRET"] = "very secret"
    try:
        await rig.connect()
    finally:
        del os.environ["WABOT_TEST_SECRET"]
    seen = Path(f"/proc/{rig.desk.pid}/environ").read_bytes()
    assert b"very secret" not in seen
    assert b"NEONIZE_BOT_TAG=off" in seen


class TestDense:
    """Several sessions in one worker."""

    @pytest.fixture
    async def dense(self, tmp_path: Path) -> AsyncIterator[Rig]:
        made = Rig(tmp_path, places=2)
        await made.workshop.open()
        yield made
        await made.end()

    async def test_sessions_share_a_worker_and_fall_together(self, dense: Rig) -> None:
        await dense.connect(ONE)
        await dense.connect(TWO)
        assert len(dense.workshop.desks) == 1
        dense.desk.kill()
        await dense.ear.told(E.DROPPED, ONE)
        await dense.ear.told(E.DROPPED, TWO)

    async def test_ending_one_leaves_the_other(self, dense: Rig) -> None:
        await dense.connect(ONE)
        await dense.connect(TWO)
        await dense.channel.disconnect(ONE)
        assert await dense.channel.probe(TWO)
        await dense.channel.disconnect(TWO)
        assert not lives(dense.desk.pid)

    async def test_a_pairing_has_a_worker_of_its_own(self, dense: Rig) -> None:
        await dense.connect(ONE)
        await dense.channel.pair(TWO, PHONE)
        assert len(dense.workshop.desks) == 2

    async def test_a_worker_that_is_used_up_takes_nobody_in(self, dense: Rig) -> None:
        dense.workshop.cycles = 50
        await dense.connect(ONE)
        await dense.connect(TWO)
        assert len(dense.workshop.desks) == 2


async def test_signals_of_a_terminal_do_not_reach_workers(rig: Rig) -> None:
    await rig.connect()
    assert os.getsid(rig.desk.pid) == rig.desk.pid
