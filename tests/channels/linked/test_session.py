"""A session of the worker: what it reports, what it keeps, and what it never asks of the library."""

import threading
from pathlib import Path
from typing import Any

import pytest

from tests.channels.linked.library import jid
from tests.channels.linked.scripted import Stage
from wabot.channels.linked.worker.outgoing import AHEAD
from wabot.channels.linked.worker.session import NotNow


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def message(stage: Stage, n: int = 1, **source: Any) -> Any:
    kinds, e2e = stage.library.neonize, stage.library.e2e
    person = jid("254733000001")
    nobody = jid("", "")
    info = kinds.MessageInfo(
        MessageSource=kinds.MessageSource(
            **{"Chat": person, "Sender": person, "IsFromMe": False, "IsGroup": False, "SenderAlt": nobody,
               "RecipientAlt": nobody, "BroadcastListOwner": nobody, **source}
        ),
        ID=f"3A{n}", ServerID=0, Type="text", Pushname="Ann", Timestamp=1_800_000_000_000 + n, Category="",
        Multicast=False, MediaType="", Edit="",
    )  # fmt: skip
    flags = ("IsEphemeral", "IsViewOnce", "IsViewOnceV2", "IsViewOnceV2Extension", "IsDocumentWithCaption")
    return kinds.Message(
        Info=info, Message=e2e.Message(conversation=str(n)), IsLottieSticker=False, IsEdit=False,
        UnavailableRequestID="", RetryCount=0, **dict.fromkeys(flags, False),
    )  # fmt: skip


def pair_answer(stage: Stage, code: str = "", error: str = "") -> bytes:
    answer = stage.library.neonize.PairPhoneReturnFunction
    return bytes((answer(Code=code) if code else answer(Error=error)).SerializeToString())


def test_it_comes_up_drops_and_comes_back_by_itself(stage: Stage) -> None:
    stage.up()
    assert stage.session.proves_life()
    stage.library.event(12, stage.library.neonize.Disconnected(status=True))
    stage.report("dropped")
    assert not stage.session.proves_life()
    stage.library.event(3, stage.library.neonize.Connected(status=True))
    stage.until(lambda: stage.reports() == ["ready", "dropped", "ready"])
    assert stage.session.proves_life()


def test_keepalives_without_answer_are_no_sign_of_life(stage: Stage) -> None:
    stage.up()
    stage.library.event(4, stage.library.neonize.KeepAliveTimeout(ErrorCount=1, LastSuccess=1))
    stage.library.event(3, stage.library.neonize.Connected(status=True))
    stage.until(lambda: len(stage.reports()) == 2)
    stage.library.event(4, stage.library.neonize.KeepAliveTimeout(ErrorCount=1, LastSuccess=1))
    stage.library.event(17, message(stage))
    stage.until(stage.letters)
    assert not stage.session.proves_life()
    stage.library.event(5, stage.library.neonize.KeepAliveRestored())
    stage.report("alive")
    assert stage.session.proves_life()


def test_a_first_dial_that_fails_is_the_end(stage: Stage) -> None:
    stage.begin()
    stage.library.give_up("failed to dial whatsapp web websocket: connection refused")
    assert stage.report("failed")["reason"] == "network"
    assert stage.report("failed")["last"]


def test_a_store_without_a_link_says_so_and_shows_no_code(stage: Stage) -> None:
    stage.begin()
    stage.library.qr("https://wa.me/x")
    assert stage.report("no_link")["last"]
    assert "PairPhone" not in stage.library.calls


def test_pairing_asks_for_one_code_and_shows_each_qr(stage: Stage) -> None:
    stage.library.answers["PairPhone"] = pair_answer(stage, "ABCD-EFGH")
    stage.begin("254711000001")
    stage.library.qr("qr1")
    first = stage.report("pairing_ready")
    stage.library.qr("qr2")
    stage.until(lambda: len(stage.reports()) == 2)
    second = stage.told[-1]
    assert (first["qr"], first["code"], second["qr"], second["code"]) == ("qr1", "ABCD-EFGH", "qr2", "ABCD-EFGH")
    assert stage.library.calls.count("PairPhone") == 1


def test_pairing_by_qr_alone_needs_no_number(stage: Stage) -> None:
    stage.begin("")
    stage.library.qr("qr1")
    assert (stage.report("pairing_ready")["qr"], stage.told[-1]["code"]) == ("qr1", "")
    assert "PairPhone" not in stage.library.calls


def test_a_refused_code_leaves_the_qr(stage: Stage) -> None:
    stage.library.answers["PairPhone"] = pair_answer(stage, error="info query returned status 429: rate-overlimit")
    stage.begin("254711000001")
    stage.library.qr("qr1")
    report = stage.report("pairing_ready")
    assert (report["qr"], report["code"]) == ("qr1", "")
    assert "429" in report["detail"]


def test_pairing_ends_ready_although_it_connects_twice(stage: Stage) -> None:
    stage.begin("")
    stage.library.qr("qr1")
    stage.library.login("success")
    stage.library.linked()
    stage.library.event(12, stage.library.neonize.Disconnected(status=True))
    stage.library.event(3, stage.library.neonize.Connected(status=True))
    stage.report("ready")
    assert stage.reports() == ["pairing_ready", "ready"]


@pytest.mark.parametrize(("word", "event"), [("timeout", "pairing_ended"), ("passkey-request", "passkey")])
def test_a_pairing_that_nobody_completes(stage: Stage, word: str, event: str) -> None:
    stage.begin("")
    stage.library.qr("qr1")
    stage.library.login(word)
    assert stage.report(event)["last"]
    stage.library.qr("qr2")  # WhatsApp goes on showing codes; nobody is told any more
    assert stage.session.stage == "ended"


def test_before_it_is_linked_and_after_its_end_the_library_is_asked_nothing(stage: Stage) -> None:
    asking = [stage.session.using, stage.session.connected]
    for ask in asking:
        with pytest.raises(NotNow), ask():
            pass
    assert not stage.session.proves_life()
    stage.up()
    stage.library.event(7, stage.library.neonize.StreamReplaced())
    stage.report("replaced")
    for ask in asking:
        with pytest.raises(NotNow), ask():
            pass
    assert not stage.session.proves_life()
    assert stage.library.calls == []


def test_while_it_is_down_nothing_is_sent(stage: Stage) -> None:
    stage.up()
    stage.library.event(12, stage.library.neonize.Disconnected(status=True))
    stage.report("dropped")
    with pytest.raises(NotNow), stage.session.connected():
        pass


def test_messages_come_in_order_and_only_so_many_ahead(stage: Stage) -> None:
    stage.up()
    for n in range(AHEAD + 10):
        stage.library.event(17, message(stage, n))
    stage.until(lambda: len(stage.letters()) == AHEAD)
    for _ in range(10):
        stage.session.recorded()
    stage.until(lambda: len(stage.letters()) == AHEAD + 10)
    assert [one["text"] for one in stage.letters()] == [str(n) for n in range(AHEAD + 10)]


def test_what_was_not_recorded_comes_again_after_a_crash(stage: Stage, tmp_path: Path) -> None:
    stage.up()
    for n in range(3):
        stage.library.event(17, message(stage, n))
    stage.until(lambda: len(stage.letters()) == 3)
    stage.session.recorded()  # and here the worker is killed: the library has acknowledged all three
    again = Stage(tmp_path)
    again.up()
    again.until(lambda: len(again.letters()) == 3)  # the store knows the first by its id
    assert [one["message_id"] for one in again.letters()] == [f"3A{n}@254733000001" for n in range(3)]
    for _ in range(3):
        again.session.recorded()
    assert (tmp_path / "T1.inbox").stat().st_size == 0


def test_what_is_none_of_ours_leaves_nothing_behind(stage: Stage, tmp_path: Path) -> None:
    stage.up()
    stage.library.event(17, message(stage, 1, IsGroup=True))
    stage.library.event(17, message(stage, 2))
    stage.until(stage.letters)
    assert [one["text"] for one in stage.letters()] == ["2"]
    stage.session.recorded()
    assert (tmp_path / "T1.inbox").stat().st_size == 0


def test_a_logout_still_delivers_what_lay_there(stage: Stage, tmp_path: Path) -> None:
    stage.up()
    stage.library.event(17, message(stage))
    stage.until(stage.letters)
    again = Stage(tmp_path)
    again.begin()
    logged_out = again.library.neonize.LoggedOut(OnConnect=True, Reason=2)
    again.library.event(6, logged_out)
    again.report("logged_out")
    assert len(again.letters()) == 1


def test_a_receipt_is_told_in_milliseconds(stage: Stage) -> None:
    stage.up()
    kinds = stage.library.neonize
    source = message(stage).Info.MessageSource
    receipt = kinds.Receipt(MessageSource=source, MessageIDs=["3EB0", "3EB1"], Timestamp=1_800_000_000, Type=4)
    stage.library.event(18, receipt)
    stage.until(lambda: any(one["tell"] == "receipt" for one in stage.told))
    told = stage.told[-1]
    assert (told["references"], told["status"], told["at"]) == (["3EB0", "3EB1"], "read", 1_800_000_000_000)


@pytest.mark.parametrize("kind", [2, 3, 5, 8, 9])
def test_receipts_that_are_no_news(stage: Stage, kind: int) -> None:
    stage.up()
    source = message(stage).Info.MessageSource
    receipt = stage.library.neonize.Receipt(MessageSource=source, MessageIDs=["x"], Timestamp=1, Type=kind)
    stage.library.event(18, receipt)
    stage.library.event(17, message(stage))
    stage.until(stage.letters)
    assert not [one for one in stage.told if one["tell"] == "receipt"]


def test_what_the_phone_itself_writes_and_reads_is_a_sign_of_it(stage: Stage) -> None:
    stage.up()
    kinds, own, other = stage.library.neonize, jid("254711000001"), jid("254711000001")
    other.Device = 7  # WhatsApp Web, say
    stage.library.event(17, message(stage, 1, IsFromMe=True, Sender=other))
    stage.library.event(17, message(stage, 2, IsFromMe=True, Sender=own))
    stage.report("phone_seen")
    read = kinds.Receipt(
        MessageSource=message(stage, IsFromMe=True, Sender=own).Info.MessageSource,
        MessageIDs=["3EB0"], Timestamp=1_800_000_000, Type=5,
    )  # fmt: skip
    stage.library.event(18, read)
    stage.library.event(17, message(stage, 3))
    stage.until(stage.letters)
    assert stage.reports() == ["ready", "phone_seen", "phone_seen"]
    assert len(stage.letters()) == 1  # none of it starts the bot


def test_a_garbled_event_does_not_deafen_the_session(stage: Stage) -> None:
    stage.up()
    stage.library.event(18, b"\xff\xff")  # no receipt at all
    stage.library.event(17, message(stage))
    stage.until(stage.letters)
    [fault] = [one for one in stage.told if one["tell"] == "fault"]
    assert fault["error"].startswith("event: DecodeError at events.py:")


def test_its_end_among_others_leaves_no_thread_and_no_file_open(stage: Stage) -> None:
    stage.up()
    stage.library.event(17, message(stage))
    stage.until(stage.letters)
    stage.session.stop(forget=True)
    assert stage.library.calls[-2:] == ["Disconnect", "Stop"]
    listening = [one for one in threading.enumerate() if one.name == f"listen {stage.uuid}"]
    for thread in listening:
        thread.join(5)
    assert not any(one.is_alive() for one in listening)
    stage.session.recorded()  # what comes late harms nothing


def test_one_that_was_ended_before_its_turn_never_begins(stage: Stage) -> None:
    stage.gate.begin_change()  # another one is beginning
    beginning = threading.Thread(target=stage.session.begin)
    beginning.start()
    stage.session.stop(forget=False)
    stage.gate.end_change()
    beginning.join(5)
    with stage.gate.call():  # whoever waited for the gate has passed it
        pass
    assert not stage.library.begun.is_set()
    assert stage.library.calls == []


def test_a_lid_is_asked_about_once(stage: Stage) -> None:
    kinds = stage.library.neonize
    stage.library.answers["GetPNFromLID"] = kinds.GetJIDFromStoreReturnFunction(
        Jid=jid("254733000001")
    ).SerializeToString()
    stage.up()
    lid = jid("9988", "lid")
    for n in range(2):
        stage.library.event(17, message(stage, n, Chat=lid, Sender=lid))
    stage.until(lambda: len(stage.letters()) == 2)
    assert [one["sender"] for one in stage.letters()] == [("phone", "254733000001")] * 2
    assert stage.library.calls == ["GetPNFromLID"]
