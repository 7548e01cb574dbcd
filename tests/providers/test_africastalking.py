"""Africa's Talking: a key for each order and no other, sentences for refusals, callbacks and the look-up."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import cast
from urllib.parse import parse_qs

import aiohttp
import orjson
import pytest
import structlog

from tests.providers.money_bench import HASTY, NOON, PATIENT, PHONE, Mailbox, answered, mailbox, order
from wabot.core.clock import MINUTE, MovableClock
from wabot.core.errors import Refused, Retry
from wabot.core.money import Money
from wabot.ports.airtime import AirtimeAnswer, AirtimeNotice, AirtimeOutcome
from wabot.ports.pay import Ambiguous, BadNotice, Proof
from wabot.providers.airtime.africastalking import OFFER, AfricasTalking
from wabot.providers.exchange import Deadlines, Exchange, provider_session
from wabot.testing.money.africastalking import AfricasTalkingDesk
from wabot.testing.money.faults import Fault, Webhooks

O = AirtimeOutcome  # noqa: E741 — read as a column below
TWICE = "A duplicate request was received within the last 5 minutes"


@dataclass
class Shop:
    """The adapter, its other side, and where its callbacks arrive."""

    clock: MovableClock
    desk: AfricasTalkingDesk
    box: Mailbox
    session: aiohttp.ClientSession
    airtime: AfricasTalking

    def opened(self, deadlines: Deadlines) -> AfricasTalking:
        return made(Exchange(self.session, self.desk.base_url, deadlines))

    async def told(self) -> list[AirtimeNotice]:
        await self.desk.wait_quiet()
        return [self.airtime.read_notice(body) for body in self.box.bodies]


def made(exchange: Exchange) -> AfricasTalking:
    return AfricasTalking(exchange, username="shop", api_key="key")


@pytest.fixture
async def shop() -> AsyncIterator[Shop]:
    clock = MovableClock(NOON, frozen=True)
    desk = AfricasTalkingDesk(clock)
    url = await desk.start()
    async with mailbox() as box, provider_session() as session:
        desk.webhook_url = box.url
        yield Shop(clock, desk, box, session, made(Exchange(session, url, PATIENT)))
    await desk.stop()


async def test_the_request_is_the_documented_one(shop: Shop) -> None:
    await shop.airtime.send(order())
    ((line, headers, body),) = shop.desk.seen
    form = parse_qs(body.decode())
    assert line == "POST /version1/airtime/send"
    assert headers["content-type"] == "application/x-www-form-urlencoded"
    assert (headers["apikey"], headers["accept"]) == ("key", "application/json")
    assert headers["idempotency-key"] == order().key
    assert form["username"] == ["shop"]
    assert orjson.loads(form["recipients"][0]) == [{"phoneNumber": f"+{PHONE}", "amount": "KES 50"}]


async def test_the_key_of_an_order_never_sticks_to_a_later_one(shop: Shop) -> None:
    """Nor to one beside it, nor to a question: their own SDK keeps it in its headers and drops honest orders."""
    first = await shop.airtime.send(order(key="order-1-0"))
    await asyncio.gather(*(shop.airtime.send(order(key=f"order-{n}-0")) for n in range(2, 12)))
    await shop.airtime.find("order-1-0", first.reference)
    await shop.airtime.balance()
    keys = [headers.get("idempotency-key", "") for _, headers, _ in shop.desk.seen]
    assert sorted(keys[:11]) == sorted(f"order-{n}-0" for n in range(1, 12))
    assert keys[11:] == ["", ""]
    assert shop.desk.loaded(PHONE) == 11 * 5000


async def test_the_same_key_loads_once_and_the_repeat_is_refused(shop: Shop) -> None:
    await shop.airtime.send(order())
    for wanted in (order(), order(60)):
        with pytest.raises(Refused, match="duplicate_too_soon"):
            await shop.airtime.send(wanted)
    assert shop.desk.loaded(PHONE) == 5000


@pytest.mark.parametrize("as_json", [False, True])
@pytest.mark.parametrize(("result", "outcome"), [("Success", O.DELIVERED), ("Failed", O.FAILED)])
async def test_the_callback_says_what_became_of_it(
    shop: Shop, result: str, outcome: AirtimeOutcome, as_json: bool
) -> None:
    shop.desk.json_callbacks = as_json
    shop.desk.results.next(result)
    accepted = await shop.airtime.send(order())
    assert not accepted.delivered
    (notice,) = await shop.told()
    assert (notice.reference, notice.outcome, notice.code) == (accepted.reference, outcome, result)
    word = "" if outcome is O.DELIVERED else "not_loaded"
    assert await shop.airtime.find("k", accepted.reference) == AirtimeAnswer(outcome, accepted.reference, word)
    assert shop.airtime.proof({}, b"") is Proof.NONE


async def test_a_load_under_way_is_accepted_until_the_network_answers(shop: Shop) -> None:
    shop.desk.results.always("Sent")
    accepted = await shop.airtime.send(order())
    assert await shop.airtime.find("k", accepted.reference) == AirtimeAnswer(O.ACCEPTED, accepted.reference)
    assert await shop.told() == []
    await shop.desk.finish()
    assert [notice.outcome for notice in await shop.told()] == [O.DELIVERED]
    assert await shop.airtime.find("k", accepted.reference) == AirtimeAnswer(O.DELIVERED, accepted.reference)


async def test_nothing_is_found_without_a_reference_nor_by_an_unknown_one(shop: Shop) -> None:
    assert await shop.airtime.find(order().key) is None
    with pytest.raises(Retry):
        await shop.airtime.find("k", "ATQid_unknown")


@pytest.mark.parametrize("fault", [Fault.TIMEOUT_AFTER, Fault.RESET_AFTER, Fault.ERROR_AFTER])
async def test_a_doubt_is_never_sent_again_and_the_callback_still_tells(shop: Shop, fault: Fault) -> None:
    shop.desk.faults.next(fault)
    with pytest.raises(Ambiguous):
        await shop.opened(HASTY).send(order())
    assert (shop.desk.attempts, shop.desk.loaded(PHONE)) == (1, 5000)
    assert [notice.outcome for notice in await shop.told()] == [O.DELIVERED]


@pytest.mark.parametrize("fault", [Fault.TIMEOUT, Fault.RESET, Fault.ERROR, Fault.HTML, Fault.HTML_ERROR])
async def test_a_doubt_that_loaded_nothing_is_a_doubt_all_the_same(shop: Shop, fault: Fault) -> None:
    shop.desk.faults.next(fault)
    with pytest.raises(Ambiguous):
        await shop.opened(HASTY).send(order())
    assert (shop.desk.attempts, shop.desk.loads) == (1, [])


async def test_callbacks_come_late_and_astray(shop: Shop) -> None:
    for n, mode in enumerate((Webhooks.LATE, Webhooks.WRONG_TOKEN, Webhooks.NEVER)):
        shop.desk.webhooks.next(mode)
        await shop.airtime.send(order(key=f"order-{n}-0"))
    await shop.desk.wait_quiet()
    assert shop.box.paths == ["/cb/tokenx"]
    shop.clock.advance(6 * MINUTE)
    await shop.desk.tick()
    assert shop.box.paths == ["/cb/tokenx", "/cb/token"]


def said(complaint: str = "None", **one: str) -> bytes:
    responses = [{"phoneNumber": "x", "errorMessage": "None", "requestId": "r", **one}] if one else []
    return orjson.dumps({"errorMessage": complaint, "numSent": 0, "responses": responses})


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        (201, said(TWICE), "duplicate_too_soon"),
        (201, said("Insufficient airtime balance"), "no_float"),
        (201, said("None", status="Failed", errorMessage="Invalid phone number"), "bad_number"),
        (201, said("Failed", status="Failed", errorMessage="Value Outside The Allowed Limits"), "bad_amount"),
        (201, said("None", status="Failed", errorMessage="None"), "not_loaded"),
        (201, said("Something else"), "rejected"),
        (400, b"Invalid phoneNumber", "bad_number"),
        (400, TWICE.encode(), "duplicate_too_soon"),
        (400, b"Bad request", "rejected"),
        (401, b"The supplied authentication is invalid", "bad_credentials"),
        (403, b"", "bad_credentials"),
        (404, b"<html>credit</html>", "rejected"),
        (409, b"{}", "key_conflict"),
        (302, b"", "rejected"),
    ],
)
async def test_a_definite_no_has_its_word(status: int, body: bytes, reason: str) -> None:
    async with answered(status, body) as exchange:
        with pytest.raises(Refused) as refused:
            await made(exchange).send(order())
    assert refused.value.reason == reason


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (201, said(status="Sent", requestId="")),
        (201, said(status="Sent", requestId="None\n")),
        (201, said(TWICE, status="Sent")),
        (201, said(status="Unheard of")),
        (201, said()),
        (201, b"{}"),
        (201, b""),
        (202, said(status="Sent")),
        (500, said(status="Failed")),
        (500, TWICE.encode()),
        (408, b""),
    ],
)
async def test_what_says_neither_yes_nor_no_is_a_doubt(status: int, body: bytes) -> None:
    async with answered(status, body) as exchange:
        with pytest.raises(Ambiguous):
            await made(exchange).send(order())


@pytest.mark.parametrize(
    ("status", "body", "outcome"),
    [
        (200, b'{"status": "Success"}', O.DELIVERED),
        (200, b'{"status": "Failed"}', O.FAILED),
        (200, b'{"status": "Queued"}', O.ACCEPTED),
        (200, b'{"status": "Success", "data": {"status": "Failed"}}', O.FAILED),
        (200, b'{"status": "Success", "data": {}}', None),
        (200, b'{"status": "Success", "data": null}', None),
        (200, b'{"status": "NoSuchTransaction"}', None),
        (404, b'{"status": "Success"}', None),
        (500, b"", None),
        (200, b"Success", None),
    ],
)
async def test_what_the_look_up_says(status: int, body: bytes, outcome: AirtimeOutcome | None) -> None:
    async with answered(status, body) as exchange:
        airtime = made(exchange)
        if outcome is None:
            with pytest.raises(Retry):
                await airtime.find("k", "r")
        else:
            answer = await airtime.find("k", "r")
            assert answer is not None
            assert (answer.outcome, answer.reference) == (outcome, "r")


@pytest.mark.parametrize(
    ("body", "balance"),
    [
        (b'{"UserData": {"balance": "KES 1,785.5000"}}', Money(178_550, "KES")),
        (b'{"UserData": {"balance": "KES -5.00"}}', Money(-500, "KES")),
        (b'{"UserData": {"balance": "USD 10.00"}}', None),
    ],
)
async def test_the_float_is_told_in_shillings_or_not_at_all(body: bytes, balance: Money | None) -> None:
    async with answered(200, body) as exchange:
        assert await made(exchange).balance() == balance


@pytest.mark.parametrize("body", [b'{"UserData": {}}', b'{"UserData": {"balance": "KES"}}', b"[]", b""])
async def test_a_float_that_cannot_be_read_is_asked_for_again_later(body: bytes) -> None:
    async with answered(200, body) as exchange:
        with pytest.raises(Retry):
            await made(exchange).balance()


@pytest.mark.parametrize(
    "body",
    [
        b"", b"requestId=r", b"status=Success", b"requestId=&status=Success", b"requestId=r&status=success",
        b"requestId=r&status=Sent", b'{"requestId": [7], "status": "Success"}', b'{"requestId": "r", "status": true}',
        b"\xff=1&requestId=r&status=Success", b"&".join([b"a=1"] * 100) + b"&requestId=r&status=Success",
        b"requestId=r&status=Success&x=" + b"x" * 70_000,
    ],
)  # fmt: skip
def test_what_is_no_callback(body: bytes) -> None:
    with pytest.raises(BadNotice):
        made(Exchange(cast(aiohttp.ClientSession, None), "http://127.0.0.1:1")).read_notice(body)


async def test_the_log_holds_no_secret_and_no_whole_number(shop: Shop) -> None:
    with structlog.testing.capture_logs() as logs:
        await shop.airtime.send(order())
    assert logs
    assert not any(word in str(logs) for word in (PHONE, "apiKey", "ATQid"))


def test_the_offer_has_the_documented_address_and_a_dashboard() -> None:
    assert OFFER.filled({"username": "u", "api_key": "k"})["base_url"] == "https://api.africastalking.com"
    assert OFFER.dashboard
