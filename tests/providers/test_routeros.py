"""RouterOS over real sockets: what is asked for is there afterwards, however often, whatever breaks off in between."""

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from wabot.core.errors import Refused, Retry
from wabot.core.ids import TenantId
from wabot.core.ppp import SANDBOX, Reach, Secret
from wabot.ports.router import Line, Seen
from wabot.providers.router.routeros import RouterOs
from wabot.providers.sandbox.routeros import WRONG, Box, Fault, PracticeRouter

T1 = TenantId("T1")
REACH = Reach(T1, SANDBOX, 0, tls=False, user="", password="x")
JUMA = Secret("juma", "0722", "Home 5M", "5M/10M")


@pytest.fixture
async def router() -> AsyncIterator[PracticeRouter]:
    """A router of nobody else."""
    stands = PracticeRouter()
    yield stands
    await stands.stop()


async def put(router: PracticeRouter, secret: Secret) -> bool:
    async with RouterOs(router, private=False, deadline=0.3).open(REACH) as line:
        return await line.put(secret)


def box(router: PracticeRouter) -> Box:
    return router.box(T1)


async def test_an_account_is_made_once_with_its_profile(router: PracticeRouter) -> None:
    assert await put(router, JUMA)
    assert not await put(router, JUMA)
    assert box(router).written == 2
    assert [row["rate-limit"] for row in box(router).rows("/ppp/profile")] == ["5M/10M"]
    assert len(box(router).rows("/ppp/secret", name="juma", password="0722", service="pppoe")) == 1


@pytest.mark.parametrize("password", ["0722", "254722", "yes", "true", "a=b=c", "!trap", "=x=y", "ß€漢"])
async def test_words_stay_as_they_are(router: PracticeRouter, password: str) -> None:
    await put(router, replace(JUMA, password=password))
    async with RouterOs(router, private=False).open(REACH) as line:
        assert list(await line.secrets()) == [Seen("juma", password, "Home 5M", disabled=False)]
    assert not await put(router, replace(JUMA, password=password))


async def test_who_is_cut_off_is_hung_up_on(router: PracticeRouter) -> None:
    await put(router, JUMA)
    assert box(router).dial_in("juma", "0722")
    assert await put(router, replace(JUMA, disabled=True))
    assert not box(router).rows("/ppp/active")
    assert not box(router).dial_in("juma", "0722")
    assert await put(router, JUMA)
    assert box(router).dial_in("juma", "0722")


async def test_a_session_that_outlived_a_crash_is_ended_at_the_second_look(router: PracticeRouter) -> None:
    await put(router, replace(JUMA, disabled=True))
    box(router).tables["/ppp/active"].append({".id": "*99", "name": "juma"})
    assert await put(router, replace(JUMA, disabled=True))
    assert not box(router).rows("/ppp/active")


async def test_a_new_package_ends_the_session_so_that_its_speed_holds(router: PracticeRouter) -> None:
    await put(router, JUMA)
    box(router).dial_in("juma", "0722")
    await put(router, replace(JUMA, package="Home 20M", rate="20M/20M"))
    assert not box(router).rows("/ppp/active")


async def test_what_is_deleted_is_gone_and_others_are_left_alone(router: PracticeRouter) -> None:
    await put(router, JUMA)
    await put(router, replace(JUMA, name="asha"))
    assert await put(router, replace(JUMA, absent=True))
    assert not await put(router, replace(JUMA, absent=True))
    assert [row["name"] for row in box(router).rows("/ppp/secret")] == ["asha"]


async def test_a_profile_without_a_speed_stays_the_routers_own(router: PracticeRouter) -> None:
    box(router).run("/ppp/profile/add", ["=name=Office", "=rate-limit=9M/9M"])
    await put(router, replace(JUMA, package="Office", rate=""))
    assert [row["rate-limit"] for row in box(router).rows("/ppp/profile")] == ["9M/9M"]


async def test_a_line_that_breaks_after_the_work_was_done_does_it_once(router: PracticeRouter) -> None:
    router.fault = Fault.DROP
    for _ in range(2):  # the profile, then the secret
        with pytest.raises(Retry, match="dropped"):
            await put(router, JUMA)
    assert not await put(router, JUMA)  # a look that finds both
    assert (len(box(router).rows("/ppp/secret")), len(box(router).rows("/ppp/profile"))) == (1, 1)


async def test_silence_ends(router: PracticeRouter) -> None:
    router.fault = Fault.HANG
    began = time.monotonic()
    with pytest.raises(Retry) as raised:
        await put(router, JUMA)
    assert raised.value.reason == "no_answer"
    assert time.monotonic() - began < 2


async def test_what_the_router_refuses_is_said_in_its_words(router: PracticeRouter) -> None:
    router.fault = Fault.REFUSE
    with pytest.raises(Refused) as raised:
        await put(router, JUMA)
    assert "not enough permissions" in raised.value.detail


@pytest.mark.parametrize(
    ("reach", "reason"),
    [
        (replace(REACH, password=WRONG), "login"),
        (replace(REACH, host="127.0.0.1", port=1), "private"),
        (replace(REACH, host="localhost", port=1), "private"),
        (replace(REACH, host="::ffff:10.0.0.1", port=1), "private"),
        (replace(REACH, host="169.254.169.254", port=80), "private"),
    ],
)
async def test_doors_that_stay_shut(router: PracticeRouter, reach: Reach, reason: str) -> None:
    with pytest.raises(Refused) as raised:
        async with RouterOs(router, private=False).open(reach):
            pass
    assert raised.value.reason == reason


async def test_nobody_there(router: PracticeRouter) -> None:
    host, port = await router.place()
    await router.stop()
    with pytest.raises(Retry) as raised:
        async with RouterOs(router, private=True).open(replace(REACH, host=host, port=port)):
            pass
    assert raised.value.reason == "unreachable"


@pytest.mark.parametrize(
    "said", [b"\xff" * 8, b"\x00" * 8, b"\xef\xff\xff\xffxxxx", b"HTTP/1.1 400 Bad\r\n\r\n", b"\x03!re"]
)
async def test_what_is_no_router_is_found_out(said: bytes) -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.write(said)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    try:
        with pytest.raises(Retry):
            await _identity(Reach(T1, host, port, tls=False, user="a", password="b"))
    finally:
        server.close()


async def _identity(reach: Reach) -> str:
    line: Line
    async with RouterOs(PracticeRouter(), private=True, deadline=0.5).open(reach) as line:
        return await line.identity()
