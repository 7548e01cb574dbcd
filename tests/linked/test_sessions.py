"""Linked devices end to end: the real library in the real worker, before a WhatsApp of our own."""

import pytest

from tests.linked.rig import ONE, Rig, kill_workers, once, texts, workers_of
from wabot.core.clock import SECOND, SystemClock, later
from wabot.core.errors import Retry
from wabot.core.message import Address, AddressKind, Delivery, Outbound, phone_address
from wabot.core.session import SessionEvent as Event

pytestmark = pytest.mark.slow


async def test_a_scanned_code_links(linked: Rig) -> None:
    await linked.channel.pair(ONE, linked.bot().number.lstrip("+"))
    report = await linked.ear.told(Event.PAIRING_READY)
    assert report.pairing_qr.startswith("https://wa.me/settings/linked_devices#")
    device = await linked.bot().scan(report.pairing_qr)
    await linked.ear.told(Event.READY)
    assert await linked.channel.probe(ONE)
    assert device.jid == f"{linked.bot().number[1:]}:1@s.whatsapp.net"
    assert linked.whatsapp.logins[0].devicePairingData.ByteSize()
    assert linked.whatsapp.logins[1].username == int(linked.bot().number)


async def test_a_typed_code_links(linked: Rig) -> None:
    await linked.channel.pair(ONE, linked.bot().number.lstrip("+"))
    report = await linked.ear.told(Event.PAIRING_READY)
    while not report.pairing_code:
        report = await linked.ear.told(Event.PAIRING_READY)
    assert len(report.pairing_code.replace("-", "")) == 8
    await linked.bot().type_code(report.pairing_code)
    await linked.ear.told(Event.READY)


async def test_where_whatsapp_gives_no_code_the_qr_is_there(linked: Rig) -> None:
    linked.whatsapp.codes_refused = True
    await linked.channel.pair(ONE, linked.bot().number.lstrip("+"))
    report = await linked.ear.told(Event.PAIRING_READY)
    assert (report.pairing_code, bool(report.pairing_qr)) == ("", True)
    assert "429" in report.detail
    await linked.bot().scan(report.pairing_qr)
    await linked.ear.told(Event.READY)


async def test_codes_change_and_run_out_and_new_ones_can_be_had(linked: Rig) -> None:
    linked.whatsapp.codes = 2
    await linked.channel.pair(ONE, linked.bot().number.lstrip("+"))
    first = await linked.ear.told(Event.PAIRING_READY)
    second = await linked.ear.told(Event.PAIRING_READY)
    assert second.pairing_qr != first.pairing_qr
    assert second.pairing_code == first.pairing_code
    ended = await linked.ear.told(Event.PAIRING_ENDED)
    assert ended.reason == "expired"
    await linked.channel.disconnect(ONE)
    assert workers_of() == []  # a pairing that ended cannot be stopped in the library: its worker goes
    await linked.pairs()


async def test_a_passkey_is_reported(linked: Rig) -> None:
    await linked.channel.pair(ONE, linked.bot().number.lstrip("+"))
    await linked.ear.told(Event.PAIRING_READY)
    await linked.whatsapp.asks_for_passkey()
    await linked.ear.told(Event.PASSKEY)


async def test_messages_go_both_ways_with_their_ticks(linked: Rig) -> None:
    await linked.pairs()
    ann = linked.customer()
    await ann.says("hi")
    message = await linked.ear.hears("hi")
    assert {str(one) for one in (message.sender, *message.aliases)} == {
        f"phone:{ann.number[1:]}",
        f"lid:{ann.lid[:-4]}",
    }
    assert message.name == "Ann"
    accepted = await linked.says(message, "Karibu! @256700 https://example.org")
    heard = await ann.hears()
    assert (heard.id, heard.text) == (accepted.reference, "Karibu! @256700 https://example.org")
    assert heard.message.conversation  # plain words: nothing in them meant anything to the library
    await ann.reads(heard)
    await linked.ear.until(lambda: len(linked.ear.receipts) == 2)
    assert {(one.reference, one.status) for one in linked.ear.receipts} == {
        (heard.id, Delivery.DELIVERED),
        (heard.id, Delivery.READ),
    }
    assert await linked.says(message, "again", key="k1") == accepted
    assert await linked.channel.find(ONE, "k1") == accepted
    assert ann.inbox.empty()


async def test_somebody_is_one_person_by_number_and_by_hidden_name(linked: Rig) -> None:
    await linked.pairs()
    ann = linked.customer()
    await ann.says("hidden")
    await ann.says("by number", by_number=True)
    one, other = await linked.ear.hears("hidden"), await linked.ear.hears("by number")
    assert {one.sender, *one.aliases} == {other.sender, *other.aliases}
    assert {name.kind for name in (one.sender, *one.aliases)} == {AddressKind.PHONE, AddressKind.LID}


async def test_what_the_owner_types_on_the_phone_is_none_of_the_bots_business(linked: Rig) -> None:
    await linked.pairs()
    ann = linked.customer()
    await linked.bot().types("written by hand", to=ann)
    await ann.says("hi")
    await linked.ear.hears("hi")
    assert texts(linked.ear.heard) == ["hi"]


async def test_the_same_message_again_keeps_its_id(linked: Rig) -> None:
    await linked.pairs()
    ann = linked.customer()
    await ann.says("hi", id="3AONCE")
    await ann.says("hi", id="3AONCE")
    await ann.says("last")
    await linked.ear.hears("last")
    assert len({one.message_id for one in linked.ear.heard}) == 2


@pytest.mark.parametrize("reset", [False, True])
async def test_a_dropped_connection_comes_back_by_itself(linked: Rig, reset: bool) -> None:
    await linked.pairs()
    ann = linked.customer()
    linked.whatsapp.drop(reset=reset)
    await linked.ear.told(Event.DROPPED)
    await linked.ear.told(Event.READY)
    await ann.says("still there?")
    await linked.says(await linked.ear.hears("still there?"), "yes")
    assert (await ann.hears()).text == "yes"


@pytest.mark.parametrize("code", [503, 516])
async def test_so_does_one_that_whatsapp_ends_with_an_error(linked: Rig, code: int) -> None:
    await linked.pairs()
    await linked.whatsapp.stream_error(code)
    await linked.ear.told(Event.DROPPED)
    await linked.ear.told(Event.READY)


async def test_whatsapp_away_for_a_while_is_a_drop_and_nothing_is_lost(linked: Rig) -> None:
    await linked.pairs()
    ann = linked.customer()
    await linked.whatsapp.close()
    await linked.ear.told(Event.DROPPED)
    for n in range(5):
        await ann.says(f"away {n}")
    with pytest.raises(Retry):
        await linked.channel.send(ONE, _somebody(linked), "k9", Outbound("too early"))
    await linked.whatsapp.open()
    await linked.ear.hears("away 4")
    assert texts(linked.ear.heard) == [f"away {n}" for n in range(5)]


async def test_another_that_took_our_place_is_left_alone(linked: Rig) -> None:
    await linked.pairs()
    dials = linked.whatsapp.dials
    await linked.whatsapp.replace()
    await linked.ear.told(Event.REPLACED)
    assert not await linked.channel.probe(ONE)
    await linked.connects()  # a person decided that this one is to be the one
    await linked.ear.told(Event.READY)
    assert linked.whatsapp.dials == dials + 1


async def test_a_link_ended_on_the_phone_is_gone_for_good(linked: Rig) -> None:
    await linked.pairs()
    await linked.whatsapp.log_out()
    await linked.ear.told(Event.LOGGED_OUT)
    await linked.connects()
    await linked.ear.told(Event.NO_LINK)
    assert linked.kept.copies == {}
    await linked.pairs()  # and can be made anew


async def test_a_link_ended_while_we_were_away_is_noticed_when_we_come_back(linked: Rig) -> None:
    await linked.pairs()
    await linked.channel.disconnect(ONE)
    await linked.whatsapp.log_out()
    await linked.connects()
    await linked.ear.told(Event.LOGGED_OUT)


async def test_we_end_the_link_at_whatsapp_too(linked: Rig) -> None:
    await linked.pairs()
    await linked.channel.logout(ONE)
    assert linked.bot().devices == []
    await linked.connects()
    await linked.ear.told(Event.NO_LINK)


async def test_a_ban_is_told_with_its_end(linked: Rig) -> None:
    await linked.pairs()
    linked.whatsapp.ban(3600)
    report = await linked.ear.told(Event.BANNED)
    assert report.reason == "too_many_people"
    assert report.until is not None
    assert abs(report.until - later(SystemClock().now(), 3600 * SECOND)) < 30 * SECOND
    linked.whatsapp.well()
    await linked.connects()
    await linked.ear.told(Event.READY)  # the link outlives it


async def test_a_client_too_old_is_told_and_keeps_its_link(linked: Rig) -> None:
    await linked.pairs()
    linked.whatsapp.outdated()
    await linked.ear.told(Event.OUTDATED)
    linked.whatsapp.well()
    await linked.connects()
    await linked.ear.told(Event.READY)


async def test_what_came_in_our_downtime_is_heard_in_order(linked: Rig) -> None:
    await linked.pairs()
    await linked.channel.disconnect(ONE)
    ann, bob = linked.customer(), linked.customer()
    for n in range(20):
        await (ann if n % 2 else bob).says(f"{n}")
    await linked.connects()
    await linked.ear.hears("19")
    assert texts(linked.ear.heard) == [f"{n}" for n in range(20)]


async def test_a_killed_worker_is_a_drop_and_what_it_acknowledged_is_not_lost(linked: Rig) -> None:
    await linked.pairs()
    ann = linked.customer()
    linked.ear.shut = True  # the store is away: nothing can be recorded
    device = linked.bot().devices[0]
    for n in range(10):
        await ann.says(f"{n}")
    await linked.whatsapp.until(lambda: not device.queue)  # WhatsApp thinks that all have arrived
    assert kill_workers() == 1
    await linked.ear.told(Event.DROPPED)
    assert linked.ear.heard == []
    linked.ear.shut = False
    await linked.connects()
    await linked.ear.told(Event.READY)
    await linked.ear.hears("9")
    assert once(linked.ear.heard) == [f"{n}" for n in range(10)]


async def test_a_worker_that_ends_is_not_killed_on_top(linked: Rig, caplog: pytest.LogCaptureFixture) -> None:
    await linked.pairs()
    for _ in range(10):
        await linked.channel.disconnect(ONE)
        await linked.connects()
        await linked.ear.told(Event.READY)
    assert "Unknown child" not in caplog.text  # asyncio's words for a process that somebody else saw the end of


async def test_a_store_that_is_gone_comes_back_from_its_copy(linked: Rig) -> None:
    await linked.pairs()
    ann = linked.customer()
    await ann.says("before")
    await linked.ear.hears("before")
    await linked.channel.disconnect(ONE)
    assert ONE in linked.kept.copies
    linked.folder.forget(ONE)
    await linked.connects()
    await linked.ear.told(Event.READY)
    await ann.says("after")
    await linked.says(await linked.ear.hears("after"), "as if nothing had happened")
    assert (await ann.hears()).text == "as if nothing had happened"


def _somebody(linked: Rig) -> Address:
    return phone_address(linked.customer().number)
