"""The adapter's own decisions: pairing, logging out, sending, and what happens without the extra."""

import asyncio
import base64
import json
from pathlib import Path

import pytest

from tests.channels.linked.copies import Kept
from tests.channels.linked.mock import link, unlink
from tests.channels.linked.rig import ONE, PHONE, START, Ear, Rig
from wabot.channels.linked.channel import HOW_TO_INSTALL, LinkedChannel
from wabot.channels.linked.files import SessionFolder
from wabot.channels.linked.sessions import Manner
from wabot.core.clock import SECOND, Instant, MovableClock
from wabot.core.errors import Refused, Retry
from wabot.core.message import Address, AddressKind, Card, Location, Media, MessageKind, Option, Outbound, phone_address
from wabot.core.session import SessionEvent as E
from wabot.ports.channel import Receipt
from wabot.storage.session_files import SqliteSessionFiles

TO = phone_address("254733000001")


async def test_without_the_extra_it_says_how_to_get_it(tmp_path: Path) -> None:
    ear = Ear()
    channel = LinkedChannel(
        Manner(),
        SessionFolder(tmp_path),
        MovableClock(START, frozen=True),
        stores=SqliteSessionFiles(),
        copies=Kept(),
        load=_no_files,
        installed=False,
    )
    channel.listen(ear)
    await channel.connect(ONE, PHONE)
    await channel.pair(ONE, PHONE)
    await channel.rebuild(ONE, PHONE)
    await channel.logout(ONE)
    assert [(one.event, one.reason, one.detail) for one in ear.reports] == [
        (E.FAILED, "not_installed", HOW_TO_INSTALL)
    ] * 3


async def _no_files(_tenant: object, _media: Media) -> bytes:
    raise AssertionError("no file was to be sent")


async def test_codes_and_qrs_come_as_they_change(rig: Rig) -> None:
    rig.answers["pair"] = {}
    await rig.channel.pair(ONE, PHONE)
    for n in range(2):
        rig.desk.report(ONE, E.PAIRING_READY, code="ABCD-EFGH", qr=f"qr{n}")
    await rig.ear.until(lambda: len(rig.ear.reports) == 2)
    assert [(one.pairing_code, one.pairing_qr) for one in rig.ear.reports] == [
        ("ABCD-EFGH", "qr0"), ("ABCD-EFGH", "qr1"),
    ]  # fmt: skip


async def test_a_new_link_is_copied_at_once_and_the_old_keys_go(rig: Rig) -> None:
    link(rig.folder.store(ONE))
    rig.answers["pair"] = {}
    await rig.channel.pair(ONE, PHONE)
    link(rig.folder.store(ONE))
    rig.desk.report(ONE, E.READY)
    await rig.ear.told(E.READY)
    await rig.channel.disconnect(ONE)
    assert ONE in rig.copies.copies
    assert not list(rig.folder.path.glob("*.aside*"))


async def test_a_pairing_that_comes_to_nothing_leaves_the_old_link(rig: Rig) -> None:
    await rig.connect()
    await rig.channel.disconnect(ONE)
    rig.answers["pair"] = {}
    await rig.channel.pair(ONE, PHONE)
    rig.desk.report(ONE, E.PAIRING_ENDED, reason="expired", last=True)
    await rig.ear.told(E.PAIRING_ENDED)
    await rig.channel.connect(ONE, PHONE)
    assert rig.ear.events()[-1] is E.READY


@pytest.mark.parametrize("verb", ["connect", "pair", "rebuild"])
async def test_while_the_database_is_away_it_is_a_failed_attempt(rig: Rig, verb: str) -> None:
    link(rig.folder.store(ONE))
    rig.copies.away = True
    await getattr(rig.channel, verb)(ONE, PHONE)
    assert [(one.event, one.reason) for one in rig.ear.reports] == [(E.FAILED, "store")]
    rig.copies.away = False
    await rig.channel.connect(ONE, PHONE)
    assert rig.ear.events() == [E.FAILED, E.READY]


async def test_pairing_what_is_connected_is_refused(rig: Rig) -> None:
    await rig.connect()
    await rig.channel.pair(ONE, PHONE)
    assert rig.ear.events() == [E.READY, E.DOUBLE]


async def test_logging_out_tells_whatsapp_even_when_it_was_disconnected(rig: Rig) -> None:
    await rig.connect()
    await rig.channel.disconnect(ONE)
    await rig.channel.logout(ONE)
    assert len(rig.asked("logout")) == 1
    assert rig.ear.events() == [E.READY]  # nobody hears that it came up for a moment
    assert not rig.folder.store(ONE).exists()
    assert rig.copies.copies == {}


async def test_logging_out_forgets_the_keys_although_whatsapp_is_away(rig: Rig) -> None:
    link(rig.folder.store(ONE))
    rig.answers["connect"] = lambda desk, frame: desk.report(frame["session"], E.FAILED, last=True) or {}
    await rig.channel.logout(ONE)
    assert rig.asked("logout") == []
    assert not rig.folder.store(ONE).exists()


async def test_a_logout_by_the_phone_forgets_store_and_copy(rig: Rig) -> None:
    await rig.connect()
    unlink(rig.folder.store(ONE))
    rig.desk.report(ONE, E.LOGGED_OUT, reason="logged_out", last=True)
    await rig.ear.told(E.LOGGED_OUT)
    await rig.channel.disconnect(ONE)
    assert not rig.folder.store(ONE).exists()
    assert rig.copies.copies == {}


async def test_a_ban_names_its_end_by_our_clock(rig: Rig) -> None:
    await rig.connect()
    rig.desk.report(ONE, E.BANNED, reason="same_message_too_often", lasts=60, last=True)
    report = await rig.ear.told(E.BANNED)
    assert (report.until, report.reason) == (Instant(START + 60 * SECOND), "same_message_too_often")


async def test_what_the_library_stumbled_over_is_not_asked_for_again(rig: Rig) -> None:
    await rig.connect()
    rig.desk.report(ONE, E.DROPPED, reason="library", mute=18, last=True)
    await rig.ear.told(E.DROPPED)
    await rig.channel.connect(ONE, PHONE)
    assert [frame["muted"] for frame in rig.asked("connect")] == [[], [18]]


async def test_receipts_come_through(rig: Rig) -> None:
    await rig.connect()
    rig.desk.tell("receipt", ONE, references=["3EB0", "3EB1"], status="read", at=START)
    await rig.ear.until(lambda: len(rig.ear.receipts) == 2)
    assert [one.reference for one in rig.ear.receipts] == ["3EB0", "3EB1"]
    assert isinstance(rig.ear.receipts[0], Receipt)


async def test_a_send_that_takes_long_is_one_message(rig: Rig) -> None:
    await rig.connect()
    answer = asyncio.Event()

    async def slowly(_desk: object, _frame: object) -> dict[str, object]:
        await answer.wait()
        return {"reference": "3EB0", "at": START}

    rig.answers["send"] = slowly
    sends = [asyncio.create_task(rig.channel.send(ONE, TO, "k", Outbound("x"))) for _ in range(3)]
    await asyncio.sleep(0)
    answer.set()
    assert {(await send).reference for send in sends} == {"3EB0"}
    assert len(rig.asked("send")) == 1


async def test_what_was_sent_by_a_wabot_that_was_killed_is_found(rig: Rig) -> None:
    rig.folder.open()
    record = {"key": "e1/0", "reference": "3EB0", "at": START}
    rig.folder.sent(ONE).write_text(json.dumps(record) + "\n")
    found = await rig.channel.find(ONE, "e1/0")
    assert found is not None
    assert (found.reference, found.at) == ("3EB0", START)
    assert await rig.channel.find(ONE, "e1/1") is None


@pytest.mark.parametrize(
    ("answer", "kind", "reason"),
    [
        ({"refused": "unknown_number"}, Refused, "unknown_number"),
        ({"retry": 60_000, "reason": "throttled"}, Retry, "throttled"),
    ],
)
async def test_what_the_worker_says_of_a_send(
    rig: Rig, answer: dict[str, object], kind: type[Exception], reason: str
) -> None:
    await rig.connect()
    rig.answers["send"] = answer
    with pytest.raises(kind, match=reason):
        await rig.channel.send(ONE, TO, "k", Outbound("x"))


async def test_an_address_of_metas_is_none_of_ours(rig: Rig) -> None:
    await rig.connect()
    with pytest.raises(Refused):
        await rig.channel.send(ONE, Address(AddressKind.BSUID, "KE.123"), "k", Outbound("x"))


async def test_every_kind_of_message_reaches_the_worker(rig: Rig) -> None:
    await rig.connect()
    messages = [
        Outbound("@254700 https://x.example /etc/passwd"),
        Outbound("", kind=MessageKind.LOCATION, location=Location(-1.28, 36.8, "Nairobi")),
        Outbound("", kind=MessageKind.CONTACT, cards=(Card("Bob", ("+254700000009",)),)),
        Outbound("👍", kind=MessageKind.REACTION, about="3A01@254733000001"),
        Outbound("Chai?\n1 Ndiyo\n2 La", (Option("y", "Ndiyo"), Option("n", "La")), MessageKind.POLL, "Chai?"),
        Outbound("hii", kind=MessageKind.IMAGE, media=Media(reference="wa:abc")),
    ]
    for n, message in enumerate(messages):
        await rig.channel.send(ONE, TO, f"k{n}", message)
    letters = [frame["letter"] for frame in rig.asked("send")]
    assert [letter["kind"] for letter in letters] == ["text", "location", "contact", "reaction", "poll", "image"]
    assert letters[4]["options"] == [["y", "Ndiyo"], ["n", "La"]]
    assert all("file" not in letter for letter in letters)  # what was received is passed on by its reference


async def test_a_file_is_fetched_through_the_worker(rig: Rig) -> None:
    await rig.connect()
    rig.answers["fetch"] = {"file": base64.b64encode(b"picture").decode()}
    assert await rig.channel.fetch(ONE, Media(reference="wa:abc")) == b"picture"
    with pytest.raises(Refused):
        await rig.channel.fetch(ONE, Media(reference="meta-id"))
    rig.answers["fetch"] = {"refused": "gone"}
    with pytest.raises(Refused, match="gone"):
        await rig.channel.fetch(ONE, Media(reference="wa:abc"))


async def test_attending_raises_nothing(rig: Rig) -> None:
    await rig.channel.attend(ONE, TO, "3A01@254733000001")
    await rig.connect()
    await rig.channel.attend(ONE, TO, "3A01@254733000001")
    rig.desk.kill()
    await rig.channel.attend(ONE, TO, "3A01@254733000001")
    assert len(rig.asked("attend")) == 1
