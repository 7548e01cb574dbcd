"""Messages to Meta over real HTTP: what is done about each of its answers, and about none."""

from collections.abc import AsyncIterator

import pytest

from tests.channels.cloud.outside import ASHA, DUKA, HELLO, JUMA, KIOSK, Outside, outside
from wabot.channels.cloud.sending import NEWS_MAY_COME
from wabot.core.clock import MINUTE, SECOND
from wabot.core.errors import Refused, Retry
from wabot.core.message import Address, AddressKind, Delivery, Media, MessageKind, Outbound
from wabot.core.session import SessionEvent as E
from wabot.ports.channel import Receipt
from wabot.testing.graph.knobs import Trouble


@pytest.fixture
async def on() -> AsyncIterator[Outside]:
    async with outside() as made:
        yield made


async def put_off(on: Outside, key: str = "e1/0", message: Outbound = HELLO) -> Retry:
    with pytest.raises(Retry) as later:
        await on.say(key, message)
    return later.value


async def refused(on: Outside, key: str = "e1/0", message: Outbound = HELLO) -> str:
    with pytest.raises(Refused) as never:
        await on.say(key, message)
    return never.value.reason


async def test_what_goes_out_carries_its_key_and_its_own_token(on: Outside) -> None:
    await on.connected(DUKA, KIOSK)
    accepted = await on.say()
    await on.channel.send(KIOSK, ASHA, "e2/0", HELLO)
    first, second = on.asha.inbox
    assert (accepted.reference, first.body["biz_opaque_callback_data"]) == (first.reference, "e1/0")
    assert (first.number_id, second.number_id) == ("1001", "1002")


async def test_somebody_without_a_phone_is_reached_by_user_id(on: Outside) -> None:
    await on.connected()
    await on.channel.send(DUKA, Address(AddressKind.BSUID, "KE.13491208655302741918"), "e1/0", HELLO)
    assert on.meta.phone(user_id="KE.13491208655302741918").texts == ["Habari"]


async def test_a_linked_identity_means_nothing_to_meta(on: Outside) -> None:
    await on.connected()
    with pytest.raises(Refused):
        await on.channel.send(DUKA, Address(AddressKind.LID, "123"), "e1/0", HELLO)
    with pytest.raises(Refused):
        await on.say("e2/0", Outbound("  "))
    assert on.asha.inbox == []


# Errors by code


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (100, "bad_message"),
        (131009, "bad_message"),
        (131021, "own_number"),
        (131026, "undeliverable"),
        (131030, "not_allowed"),
        (131047, "window_closed"),
        (131049, "not_wanted"),
        (131051, "unsupported"),
        (132001, "template"),
        (139999, "meta_139999"),
    ],
)
async def test_what_meta_refuses_for_good_is_refused_for_good(on: Outside, code: int, reason: str) -> None:
    await on.connected()
    on.knobs.fail(code)
    assert await refused(on) == reason
    await on.say("e2/0")
    assert on.asha.texts == ["Habari"]


@pytest.mark.parametrize("code", [1, 2, 131000, 131016, 133004])
async def test_what_may_pass_is_tried_again_four_times_later_each(on: Outside, code: int) -> None:
    await on.connected()
    on.knobs.fail(code, times=3)
    waits = []
    for _ in range(3):
        waits.append((await put_off(on)).after)
        on.clock.advance(waits[-1])
    assert waits == [SECOND, 4 * SECOND, 16 * SECOND]
    await on.say()


@pytest.mark.parametrize(
    ("code", "least"), [(130429, SECOND), (80007, SECOND), (131057, MINUTE), (131048, 15 * MINUTE)]
)
async def test_a_throttled_number_says_nothing_for_a_while(on: Outside, code: int, least: int) -> None:
    await on.connected(DUKA, KIOSK)
    on.knobs.fail(code)
    assert (await put_off(on)).after == least
    asked = on.meta.requests
    with pytest.raises(Retry):
        await on.channel.send(DUKA, JUMA, "e2/0", HELLO)
    assert on.meta.requests == asked  # not even asked
    await on.channel.send(KIOSK, JUMA, "e3/0", HELLO)
    on.clock.advance(least)
    await on.say()


async def test_the_pair_limit_holds_one_person_alone(on: Outside) -> None:
    await on.connected()
    on.knobs.fail(131056)
    assert (await put_off(on)).after == 6 * SECOND
    await on.channel.send(DUKA, JUMA, "e2/0", HELLO)
    assert (await put_off(on)).after == 6 * SECOND
    on.clock.advance(6 * SECOND)
    await on.say()
    assert on.asha.texts == ["Habari"]


@pytest.mark.parametrize(
    ("code", "event", "reason"),
    [
        (190, E.LOGGED_OUT, "token"),
        (10, E.LOGGED_OUT, "token"),
        (200, E.LOGGED_OUT, "token"),
        (133010, E.LOGGED_OUT, "not_registered"),
        (131042, E.BANNED, "payment"),
        (131031, E.BANNED, "locked"),
        (368, E.BANNED, "policy"),
    ],
)
async def test_what_a_person_must_mend_pauses_the_number(on: Outside, code: int, event: E, reason: str) -> None:
    await on.connected(DUKA, KIOSK)
    on.knobs.fail(code)
    assert (await put_off(on)).reason == reason
    assert [(report.event, report.reason) for report in on.ear.reports if report.tenant == DUKA][1:] == [
        (event, reason)
    ]
    asked = on.meta.requests
    assert (await put_off(on, "e2/0")).reason == reason
    assert on.meta.requests == asked
    assert not await on.channel.probe(DUKA)
    await on.channel.send(KIOSK, ASHA, "e3/0", HELLO)  # its neighbour is well
    await on.connected()  # a person mended it
    await on.say()
    assert on.asha.texts == ["Habari", "Habari"]


# Silence


async def test_no_connection_means_nothing_was_sent(on: Outside) -> None:
    await on.meta.stop()
    assert [(await put_off(on)).after for _ in range(2)] == [SECOND, 4 * SECOND]
    assert (await put_off(on, "e2/0")).reason == "network"


@pytest.mark.parametrize("taken", ["before", "after"])
async def test_after_a_silence_news_may_come_before_it_is_sent_once_more(on: Outside, taken: str) -> None:
    await on.connected()
    on.knobs.drop(taken)
    later = await put_off(on)
    assert (later.after, later.reason) == (NEWS_MAY_COME, "no_answer")
    assert await on.channel.find(DUKA, "e1/0") is None
    await on.say()
    assert len(on.asha.inbox) == (2 if taken == "after" else 1)


async def test_news_of_it_settles_a_silence(on: Outside) -> None:
    await on.connected()
    on.knobs.drop("after")
    await put_off(on)
    [letter] = on.asha.inbox
    on.channel.told(Receipt(DUKA, letter.reference, Delivery.SENT, on.clock.now(), "e1/0"))
    found = await on.channel.find(DUKA, "e1/0")
    assert found is not None
    assert found.reference == letter.reference
    assert await on.say() == found
    assert len(on.asha.inbox) == 1


async def test_two_silences_are_enough(on: Outside) -> None:
    await on.connected()
    on.knobs.drop("after", times=2)
    await put_off(on)
    assert await refused(on) == "no_answer"
    assert len(on.asha.inbox) == 2


async def test_a_word_from_before_meta_is_a_silence(on: Outside) -> None:
    await on.connected()
    on.knobs.answer(502)
    assert (await put_off(on)).reason == "no_answer"


async def test_what_an_earlier_life_may_have_sent_waits_for_news(on: Outside) -> None:
    await on.connected()
    on.knobs.drop("after")
    await put_off(on)
    on.new_life()
    await on.connected()
    assert await on.channel.find(DUKA, "e1/0") is None
    waiting = await put_off(on)
    assert waiting.reason == "awaiting_news"
    on.clock.advance(waiting.after)
    await on.channel.find(DUKA, "e1/0")
    await on.say()
    await on.say("e2/0")  # and what is new does not wait
    assert len(on.asha.inbox) == 3


async def test_a_message_that_failed_later_may_be_sent_anew(on: Outside) -> None:
    await on.connected()
    first = await on.say()
    on.channel.told(Receipt(DUKA, first.reference, Delivery.FAILED, on.clock.now(), "e1/0", "meta_trouble"))
    assert (await on.say()).reference != first.reference


async def test_parts_that_were_taken_are_not_said_again(on: Outside) -> None:
    await on.connected()
    long = Outbound("word " * 2000)
    on.knobs.troubles.extend([Trouble(), Trouble(131000)])
    assert (await put_off(on, "e1/0", long)).reason == "meta_trouble"
    on.clock.advance(MINUTE)
    await on.say("e1/0", long)
    assert " ".join(on.asha.texts).split() == ["word"] * 2000


async def test_a_number_keeps_its_pace_by_itself(on: Outside) -> None:
    await on.connected()
    on.knobs.per_second = 0  # Meta would take more
    for n in range(80):
        await on.channel.send(DUKA, Address(AddressKind.PHONE, f"2547330{n:05d}"), f"e{n}", HELLO)
    assert (await put_off(on, "last")).reason == "paced"
    on.clock.advance(SECOND)
    await on.say("last")


async def test_a_file_of_ours_is_given_to_meta_once(on: Outside) -> None:
    await on.connected()
    picture = Outbound("Scan", kind=MessageKind.IMAGE, media=Media("file:qr", "image/png", "qr.png", 3))
    on.knobs.fail(131000)
    await put_off(on, "e1/0", picture)
    on.clock.advance(MINUTE)
    await on.say("e1/0", picture)
    [letter] = on.asha.inbox
    assert on.meta.books.files[letter.body["image"]["id"]].content == b"png"
    assert (letter.text, on.files.read_of) == ("Scan", ["file:qr"])
