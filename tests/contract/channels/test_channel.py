"""Contract: every channel keeps the promises of ports.channel."""

import asyncio

import pytest

from tests.contract.channels.subject import CUSTOMER, ONE, OTHER_PHONE, PHONE, START, TWO, Subject
from wabot.core.clock import HOUR, Instant
from wabot.core.errors import Refused, Retry
from wabot.core.message import Outbound, phone_address
from wabot.core.session import SessionEvent

E = SessionEvent
TO = phone_address(CUSTOMER)


async def connected(subject: Subject) -> None:
    await subject.pair_up(ONE, PHONE)
    await subject.channel.connect(ONE, PHONE)
    assert subject.ear.events() == [E.READY]


async def test_it_has_a_name(subject: Subject) -> None:
    assert subject.channel.name.isidentifier()


async def test_a_linked_session_becomes_ready_and_lives(subject: Subject) -> None:
    await connected(subject)
    assert await subject.channel.probe(ONE)


async def test_what_was_never_paired_says_so_and_raises_nothing(subject: Subject) -> None:
    await subject.channel.connect(ONE, PHONE)
    assert subject.ear.events() == [E.NO_LINK]
    assert not await subject.channel.probe(ONE)


async def test_a_second_connect_is_refused_and_reported_and_harms_nothing(subject: Subject) -> None:
    await connected(subject)
    await subject.channel.connect(ONE, PHONE)
    assert subject.ear.events() == [E.READY, E.DOUBLE]
    assert await subject.channel.probe(ONE)


async def test_many_at_once_end_in_one_connection(subject: Subject) -> None:
    await subject.pair_up(ONE, PHONE)
    await asyncio.gather(*(subject.channel.connect(ONE, PHONE) for _ in range(10)))
    assert subject.ear.events().count(E.READY) == 1


async def test_disconnect_keeps_the_link_and_says_nothing(subject: Subject) -> None:
    await connected(subject)
    await subject.channel.disconnect(ONE)
    await subject.channel.disconnect(ONE)
    assert not await subject.channel.probe(ONE)
    await subject.channel.connect(ONE, PHONE)
    assert subject.ear.events() == [E.READY, E.READY]


async def test_logout_ends_the_link(subject: Subject) -> None:
    await connected(subject)
    await subject.channel.logout(ONE)
    await subject.channel.connect(ONE, PHONE)
    assert subject.ear.events() == [E.READY, E.NO_LINK]


async def test_what_was_never_connected_can_be_ended_and_asked(subject: Subject) -> None:
    await subject.channel.disconnect(TWO)
    await subject.channel.logout(TWO)
    assert not await subject.channel.probe(TWO)
    assert subject.ear.reports == []


async def test_pairing_gives_a_code_and_ends_ready(lined: Subject) -> None:
    await lined.channel.pair(ONE, PHONE)
    [report] = lined.ear.reports
    assert report.event is E.PAIRING_READY
    assert len(report.pairing_code.replace("-", "")) == 8
    await lined.type_code(ONE)
    assert lined.ear.events() == [E.PAIRING_READY, E.READY]


async def test_asking_again_makes_another_code(lined: Subject) -> None:
    await lined.channel.pair(ONE, PHONE)
    await lined.channel.pair(ONE, PHONE)
    first, second = (report.pairing_code for report in lined.ear.reports)
    assert first != second


async def test_rebuild_ends_connected(subject: Subject) -> None:
    await connected(subject)
    await subject.channel.rebuild(ONE, PHONE)
    assert subject.ear.events() == [E.READY, E.READY]
    assert await subject.channel.probe(ONE)


async def test_a_cut_connection_is_reported_once(lined: Subject) -> None:
    await connected(lined)
    await lined.cut(ONE)
    assert lined.ear.events() == [E.READY, E.DROPPED]
    assert not await lined.channel.probe(ONE)


async def test_a_refused_connect_is_reported_not_raised(subject: Subject) -> None:
    await subject.pair_up(ONE, PHONE)
    subject.refuse_once(ONE)
    await subject.channel.connect(ONE, PHONE)
    await subject.channel.connect(ONE, PHONE)
    assert subject.ear.events() == [E.FAILED, E.READY]


async def test_a_frozen_session_tells_nothing_and_fails_its_probe(subject: Subject) -> None:
    await connected(subject)
    subject.freeze(ONE)
    assert subject.ear.events() == [E.READY]
    assert not await subject.channel.probe(ONE)


async def test_a_logout_from_the_phone_ends_the_link(lined: Subject) -> None:
    await connected(lined)
    await lined.unlink(ONE)
    await lined.channel.connect(ONE, PHONE)
    assert lined.ear.events() == [E.READY, E.LOGGED_OUT, E.NO_LINK]


async def test_a_ban_names_its_end(lined: Subject) -> None:
    await connected(lined)
    until = Instant(START + HOUR)
    await lined.shut_out(ONE, until)
    await lined.channel.connect(ONE, PHONE)
    assert [(r.event, r.until) for r in lined.ear.reports[1:]] == [(E.BANNED, until), (E.BANNED, until)]
    lined.clock.advance(HOUR)
    await lined.channel.connect(ONE, PHONE)
    assert lined.ear.events()[-1] is E.READY


async def test_a_message_arrives_with_its_sender_and_id(subject: Subject) -> None:
    await connected(subject)
    await subject.phone_writes(PHONE, "Habari", "wamid.1")
    [message] = subject.ear.heard
    assert (message.tenant, message.sender, message.message_id) == (ONE, TO, "wamid.1")
    assert (message.text, message.at) == ("Habari", START)


async def test_messages_wait_for_the_bot_and_come_in_order(lined: Subject) -> None:
    await connected(lined)
    await lined.cut(ONE)
    for n in range(20):
        await lined.phone_writes(PHONE, str(n))
    assert lined.ear.heard == []
    await lined.channel.connect(ONE, PHONE)
    assert [message.text for message in lined.ear.heard] == [str(n) for n in range(20)]


async def test_each_bot_hears_its_own(subject: Subject) -> None:
    await connected(subject)
    await subject.pair_up(TWO, OTHER_PHONE)
    await subject.channel.connect(TWO, OTHER_PHONE)
    await subject.phone_writes(OTHER_PHONE, "hi")
    assert [message.tenant for message in subject.ear.heard] == [TWO]


async def test_a_message_sent_reaches_the_phone(subject: Subject) -> None:
    await connected(subject)
    accepted = await subject.channel.send(ONE, TO, "e1/0", Outbound("Karibu"))
    assert accepted.reference
    assert subject.inbox(CUSTOMER) == ["Karibu"]


async def test_the_same_key_is_the_same_message(subject: Subject) -> None:
    await connected(subject)
    first = await subject.channel.send(ONE, TO, "e1/0", Outbound("Karibu"))
    again = await subject.channel.send(ONE, TO, "e1/0", Outbound("Karibu"))
    assert first.reference == again.reference
    assert subject.inbox(CUSTOMER) == ["Karibu"]
    assert await subject.channel.find(ONE, "e1/0") == first


async def test_keys_belong_to_their_tenant(subject: Subject) -> None:
    await connected(subject)
    await subject.pair_up(TWO, OTHER_PHONE)
    await subject.channel.connect(TWO, OTHER_PHONE)
    await subject.channel.send(ONE, TO, "e1/0", Outbound("one"))
    assert await subject.channel.find(TWO, "e1/0") is None
    await subject.channel.send(TWO, TO, "e1/0", Outbound("two"))
    assert subject.inbox(CUSTOMER) == ["one", "two"]


async def test_what_was_never_sent_is_not_found(subject: Subject) -> None:
    await connected(subject)
    assert await subject.channel.find(ONE, "never") is None


async def test_without_a_connection_sending_is_for_later(subject: Subject) -> None:
    with pytest.raises(Retry):
        await subject.channel.send(ONE, TO, "e1/0", Outbound("x"))
    await connected(subject)
    await subject.cut(ONE)
    with pytest.raises(Retry) as later:
        await subject.channel.send(ONE, TO, "e1/0", Outbound("x"))
    assert later.value.after > 0
    assert subject.inbox(CUSTOMER) == []


async def test_a_number_without_whatsapp_is_refused_for_good(subject: Subject) -> None:
    await connected(subject)
    subject.without_whatsapp(CUSTOMER)
    with pytest.raises(Refused):
        await subject.channel.send(ONE, TO, "e1/0", Outbound("x"))
