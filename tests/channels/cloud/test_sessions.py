"""A session on the Cloud API: looked at when it begins, proven by what comes and goes, and seldom asked about."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from tests.channels.cloud.outside import ASHA, DUKA, HELLO, Outside, outside
from wabot.channels.cloud.hearing import Hearing
from wabot.core.clock import MINUTE, Instant
from wabot.core.errors import Refused, Retry
from wabot.core.message import Inbound, Media
from wabot.core.session import SessionEvent as E
from wabot.ports.channel import Report
from wabot.testing.graph.books import File
from wabot.testing.graph.knobs import Trouble


@pytest.fixture
async def on() -> AsyncIterator[Outside]:
    async with outside() as made:
        yield made


@pytest.mark.parametrize(
    ("trouble", "event", "reason"),
    [
        (Trouble(190), E.LOGGED_OUT, "token"),
        (Trouble(131031), E.BANNED, "locked"),
        (Trouble(2), E.FAILED, "meta_trouble"),
        (Trouble(status=503), E.FAILED, "meta_trouble"),
        (Trouble(80007), E.READY, ""),  # asked too often: only Meta can say so, and it knows us
        (Trouble(status=404), E.READY, ""),  # a gateway that passes messages alone
    ],
)
async def test_a_connect_reports_what_meta_says(on: Outside, trouble: Trouble, event: E, reason: str) -> None:
    on.knobs.looks.append(trouble)
    await on.channel.connect(DUKA, "")
    assert [(report.event, report.reason) for report in on.ear.reports] == [(event, reason)]


async def test_a_number_that_meta_does_not_know(on: Outside) -> None:
    on.meta.books.numbers["1001"].token = "another"
    on.meta.books.numbers["1002"].token = "token-T1"  # a good token, and not for this number
    await on.channel.connect(DUKA, "")
    assert [(report.event, report.reason) for report in on.ear.reports] == [(E.LOGGED_OUT, "no_such_number")]


async def test_no_answer_is_a_failure_to_be_tried_again(on: Outside) -> None:
    await on.meta.stop()
    await on.channel.connect(DUKA, "")
    assert on.ear.events() == [E.FAILED]


async def test_what_is_ended_while_it_begins_stays_ended(on: Outside) -> None:
    begun = asyncio.ensure_future(on.channel.connect(DUKA, ""))
    await asyncio.sleep(0)
    await on.channel.disconnect(DUKA)
    await begun
    assert on.ear.reports == []
    assert not await on.channel.probe(DUKA)


async def test_meta_is_asked_about_a_quiet_number_now_and_then(on: Outside) -> None:
    await on.connected()
    asked = on.meta.requests
    for _ in range(60):  # half an hour of the supervisor's heartbeats
        on.clock.advance(MINUTE // 2)
        assert await on.channel.probe(DUKA)
    assert on.meta.requests - asked == 2


async def test_a_number_that_is_spoken_with_is_not_asked_about(on: Outside) -> None:
    await on.connected()
    asked = on.meta.requests
    hearing = Hearing(on.channel, on.ear)
    for n in range(10):
        on.clock.advance(10 * MINUTE)
        await hearing.inbound(Inbound(DUKA, ASHA, f"wamid.{n}", on.clock.now(), "hi"))
        assert await on.channel.probe(DUKA)
    assert on.meta.requests == asked
    assert len(on.ear.heard) == 10


async def test_a_probe_finds_a_dead_token(on: Outside) -> None:
    await on.connected()
    on.clock.advance(16 * MINUTE)
    on.knobs.looks.append(Trouble(190))
    assert not await on.channel.probe(DUKA)
    assert on.ear.events() == [E.READY, E.LOGGED_OUT]


async def test_what_meta_tells_of_a_number_pauses_it(on: Outside) -> None:
    await on.connected()
    Hearing(on.channel, on.ear).report(Report(DUKA, E.BANNED, "restricted", until=Instant(on.clock.now() + MINUTE)))
    assert on.ear.events() == [E.READY, E.BANNED]
    with pytest.raises(Retry):
        await on.say()
    await on.channel.connect(DUKA, "")
    assert on.ear.events()[-1] is E.READY
    await on.say()


async def test_another_token_is_tried_whatever_was(on: Outside) -> None:
    await on.connected()
    await on.channel.logout(DUKA)
    on.channel.forget(DUKA)
    await on.connected()


async def test_asking_for_a_code_looks_at_the_number_anew(on: Outside) -> None:
    await on.channel.pair(DUKA, "")
    assert on.ear.events() == [E.READY]
    on.book.accounts.clear()
    await on.channel.pair(DUKA, "")
    assert on.ear.events() == [E.READY, E.PAIRING_ENDED]


async def test_people_see_that_they_were_read_and_are_answered(on: Outside) -> None:
    await on.connected()
    await on.channel.attend(DUKA, ASHA, "wamid.7")
    [shown] = on.meta.books.attended
    assert (shown["status"], shown["message_id"], shown["typing_indicator"]) == ("read", "wamid.7", {"type": "text"})
    await on.meta.stop()
    await on.channel.attend(DUKA, ASHA, "wamid.8")  # a courtesy: raises nothing


# Files


async def test_a_received_file_is_fetched(on: Outside) -> None:
    media = Media(on.meta.keep(File("image/jpeg", b"jpeg" * 100)))
    assert await on.channel.fetch(DUKA, media) == b"jpeg" * 100


@pytest.mark.parametrize(
    ("media", "word"),
    [
        (Media("900"), "gone"),
        (Media(""), "no_media"),
        (Media("../v26.0/1002"), "no_media"),
        (Media("1", size=200 << 20), "too_large"),
    ],
)
async def test_a_file_that_cannot_be_had(on: Outside, media: Media, word: str) -> None:
    with pytest.raises(Refused) as refused:
        await on.channel.fetch(DUKA, media)
    assert refused.value.reason == word


async def test_a_token_never_goes_to_another_host(on: Outside) -> None:
    on.knobs.file_url = "https://files.attacker.example"
    with pytest.raises(Refused) as refused:
        await on.channel.fetch(DUKA, Media(on.meta.keep(File("image/jpeg", b"x"))))
    assert refused.value.reason == "no_media"


async def test_a_file_is_not_read_beyond_its_limit(on: Outside) -> None:
    on.knobs.lie_about_size = True
    with pytest.raises(Refused) as refused:
        await on.channel.fetch(DUKA, Media(on.meta.keep(File("video/mp4", b"x" * (2 << 20)))))
    assert refused.value.reason == "too_large"


async def test_nothing_is_fetched_for_who_has_no_number(on: Outside) -> None:
    on.book.accounts.clear()
    with pytest.raises(Retry):
        await on.channel.fetch(DUKA, Media("900"))
    with pytest.raises(Retry):
        await on.channel.send(DUKA, ASHA, "e1/0", HELLO)
