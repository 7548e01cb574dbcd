"""Statum: what only it has - refusals with a request_id, a guard of five minutes, one webhook address, no look-up."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import cast

import aiohttp
import orjson
import pytest
import structlog

from tests.providers.money_bench import HASTY, NOON, PATIENT, PHONE, Mailbox, answered, mailbox, order
from wabot.core.clock import MINUTE, MovableClock
from wabot.core.errors import Refused, Retry
from wabot.core.money import Money
from wabot.ports.airtime import AirtimeNotice, AirtimeOutcome
from wabot.ports.pay import Ambiguous, BadNotice, Proof
from wabot.providers.airtime.statum import OFFER, Statum
from wabot.providers.exchange import Deadlines, Exchange, provider_session
from wabot.testing.money.faults import Fault, Webhooks
from wabot.testing.money.statum import StatumDesk


@dataclass
class Shop:
    """The adapter, its other side, and where its webhooks arrive."""

    clock: MovableClock
    desk: StatumDesk
    box: Mailbox
    session: aiohttp.ClientSession
    airtime: Statum

    def opened(self, deadlines: Deadlines) -> Statum:
        return made(Exchange(self.session, self.desk.base_url, deadlines))

    async def told(self) -> list[AirtimeNotice]:
        await self.desk.wait_quiet()
        return [self.airtime.read_notice(body) for body in self.box.bodies]


def made(exchange: Exchange) -> Statum:
    return Statum(exchange, consumer_key="key", consumer_secret="secret")


@pytest.fixture
async def shop() -> AsyncIterator[Shop]:
    clock = MovableClock(NOON, frozen=True)
    desk = StatumDesk(clock)
    url = await desk.start()
    async with mailbox() as box, provider_session() as session:
        desk.webhook_url = box.url
        yield Shop(clock, desk, box, session, made(Exchange(session, url, PATIENT)))
    await desk.stop()


async def test_the_request_is_the_documented_one(shop: Shop) -> None:
    accepted = await shop.airtime.send(order())
    ((line, headers, body),) = shop.desk.seen
    assert line == "POST /airtime"
    assert headers["authorization"] == "Basic a2V5OnNlY3JldA=="
    assert orjson.loads(body) == {"phone_number": PHONE, "amount": "50"}
    assert not accepted.delivered
    assert await shop.airtime.find("k", accepted.reference) is None


async def test_the_webhook_says_that_it_is_on_the_phone(shop: Shop) -> None:
    accepted = await shop.airtime.send(order())
    (notice,) = await shop.told()
    assert (notice.reference, notice.outcome, notice.code) == (accepted.reference, AirtimeOutcome.DELIVERED, "200")
    assert notice.balance == Money(shop.desk.float_left, "KES")
    assert shop.desk.loaded(PHONE) == 5000
    assert shop.airtime.proof({}, b"") is Proof.NONE


async def test_a_webhook_may_say_later_that_it_failed(shop: Shop) -> None:
    shop.desk.results.next("500")
    shop.desk.webhooks.always(Webhooks.LATE)
    before = shop.desk.float_left
    accepted = await shop.airtime.send(order())
    assert await shop.told() == []
    shop.clock.advance(shop.desk.late_after)
    await shop.desk.tick()
    (notice,) = await shop.told()
    assert (notice.reference, notice.outcome, notice.code) == (accepted.reference, AirtimeOutcome.FAILED, "500")
    assert (shop.desk.loads, shop.desk.float_left) == ([], before)


async def test_webhooks_come_early_twice_never_and_astray(shop: Shop) -> None:
    seen = []
    for mode in (Webhooks.EARLY, Webhooks.TWICE, Webhooks.NEVER, Webhooks.WRONG_TOKEN, Webhooks.HELD):
        shop.desk.webhooks.next(mode)
        await shop.airtime.send(order())
        await shop.desk.wait_quiet()
        seen.append(len(shop.box.bodies))
        shop.clock.advance(5 * MINUTE)
    await shop.desk.release()
    assert (seen, len(shop.box.bodies)) == ([1, 3, 3, 4, 4], 5)
    assert [path for path in shop.box.paths if path != "/cb/token"] == ["/cb/tokenx"]


@pytest.mark.parametrize("fault", [Fault.TIMEOUT_AFTER, Fault.RESET_AFTER, Fault.ERROR_AFTER])
async def test_a_doubt_is_never_sent_again_and_the_webhook_still_tells(shop: Shop, fault: Fault) -> None:
    shop.desk.faults.next(fault)
    with pytest.raises(Ambiguous):
        await shop.opened(HASTY).send(order())
    assert (shop.desk.attempts, shop.desk.loaded(PHONE)) == (1, 5000)
    assert [notice.outcome for notice in await shop.told()] == [AirtimeOutcome.DELIVERED]


@pytest.mark.parametrize("fault", [Fault.TIMEOUT, Fault.RESET, Fault.ERROR, Fault.HTML, Fault.HTML_ERROR])
async def test_a_doubt_that_loaded_nothing_is_a_doubt_all_the_same(shop: Shop, fault: Fault) -> None:
    shop.desk.faults.next(fault)
    with pytest.raises(Ambiguous):
        await shop.opened(HASTY).send(order())
    assert (shop.desk.attempts, shop.desk.loads) == (1, [])


async def test_equal_loads_are_kept_five_minutes_apart(shop: Shop) -> None:
    assert shop.airtime.duplicate_guard == shop.desk.duplicate_guard == 5 * MINUTE
    await shop.airtime.send(order())
    for status in (400, 409, 422):
        shop.desk.duplicate_status = status
        with pytest.raises(Refused, match="duplicate_too_soon"):
            await shop.airtime.send(order())
    await shop.airtime.send(order(60))
    shop.clock.advance(5 * MINUTE - 1)
    with pytest.raises(Refused, match="duplicate_too_soon"):
        await shop.airtime.send(order())
    shop.clock.advance(1)
    await shop.airtime.send(order())
    assert shop.desk.loaded(PHONE) == 16_000


async def test_the_float_is_read_from_the_older_page_where_the_newer_is_not_there(shop: Shop) -> None:
    shop.desk.float_left = 69_515
    assert await shop.airtime.balance() == Money(69_515, "KES")
    shop.desk.older_pages = True
    assert await shop.airtime.balance() == Money(69_515, "KES")
    shop.desk.look_faults.always(Fault.HTML)
    with pytest.raises(Retry):
        await shop.airtime.balance()


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        (402, b'{"status_code": 402, "request_id": "r"}', "no_float"),
        (402, b'{"status_code": 200, "request_id": "r"}', "no_float"),
        (200, b'{"status_code": 402, "request_id": "r"}', "no_float"),
        (401, b"", "bad_credentials"),
        (403, b"<html>", "bad_credentials"),
        (422, b'{"status_code": 422, "validation_errors": {"phone_number": ["x"]}, "request_id": "r"}', "bad_number"),
        (422, b'{"status_code": 422, "validation_errors": {"amount": ["x"]}, "request_id": "r"}', "bad_amount"),
        (422, b'{"status_code": 422, "validation_errors": "x", "request_id": "r"}', "rejected"),
        (301, b"", "rejected"),
        (404, b"", "rejected"),
        (422, b'{"description": "Similar request", "validation_errors": {"amount": []}}', "duplicate_too_soon"),
    ],
)
async def test_a_definite_no_is_no_whatever_else_the_body_bears(status: int, body: bytes, reason: str) -> None:
    async with answered(status, body) as exchange:
        with pytest.raises(Refused) as refused:
            await made(exchange).send(order())
    assert refused.value.reason == reason


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (200, b'{"request_id": "r"}'),
        (200, b'{"status_code": 200}'),
        (200, b'{"status_code": 200, "request_id": ""}'),
        (200, b'{"status_code": true, "request_id": "r"}'),
        (200, b'{"status_code": 500, "request_id": "r"}'),
        (200, b"<html></html>"),
        (201, b'{"status_code": 200, "request_id": "r"}'),
        (500, b'{"status_code": 200, "request_id": "r"}'),
        (500, b'{"status_code": 500, "description": "retry after 5-10 seconds, no duplicate"}'),
        (408, b""),
        (503, b""),
    ],
)
async def test_what_says_neither_yes_nor_no_is_a_doubt(status: int, body: bytes) -> None:
    async with answered(status, body) as exchange:
        with pytest.raises(Ambiguous):
            await made(exchange).send(order())


@pytest.mark.parametrize(
    ("body", "outcome", "code"),
    [
        (b'{"request_id": "r", "charge": 48.5, "result_code": "200"}', AirtimeOutcome.DELIVERED, "200"),
        (b'{"request_id": "r", "result_code": 200}', AirtimeOutcome.DELIVERED, "200"),
        (b'{"request_id": "r", "result_code": "500", "charge": 0}', AirtimeOutcome.FAILED, "500"),
        (b'{"request_id": "r", "result_code": 402}', AirtimeOutcome.FAILED, "402"),
        (b'{"request_id": "r", "result_code": "OK"}', AirtimeOutcome.FAILED, "OK"),
        (b'{"request_id": "r", "result_code": 2000}', AirtimeOutcome.FAILED, "2000"),
        (b'{"request_id": "r", "result_code": "500", "charge": 48.5}', AirtimeOutcome.ACCEPTED, "500"),
    ],
)
def test_what_a_webhook_says(body: bytes, outcome: AirtimeOutcome, code: str) -> None:
    notice = reader().read_notice(body)
    assert (notice.reference, notice.outcome, notice.code) == ("r", outcome, code)


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{}", b'{"result_code": 200}', b'{"request_id": "r"}', b'{"request_id": [7], "result_code": 200}',
        b'{"request_id": "r", "result_code": true}', b'{"request_id": "r", "result_code": 200.0}',
        b'{"request_id": "", "result_code": 200}', b'{"request_id": "r\\u0000", "result_code": 200}',
        b'{"request_id": "r", "result_code": 200, "x": "' + b"x" * 70_000 + b'"}',
    ],
)  # fmt: skip
def test_what_is_no_webhook(body: bytes) -> None:
    with pytest.raises(BadNotice):
        reader().read_notice(body)


def reader() -> Statum:
    """One that is only read with."""
    return made(Exchange(cast(aiohttp.ClientSession, None), "http://127.0.0.1:1"))


async def test_the_log_holds_no_secret_and_no_whole_number(shop: Shop) -> None:
    with structlog.testing.capture_logs() as logs:
        await shop.airtime.send(order())
    assert logs
    assert not any(word in str(logs) for word in (PHONE, "secret", "Basic", "a2V5"))


def test_the_offer_has_the_documented_address_and_a_dashboard() -> None:
    values = OFFER.filled({"consumer_key": "k", "consumer_secret": "s"})
    assert values["base_url"] == "https://api.statum.co.ke/api/v2"
    assert OFFER.dashboard
    assert {field.name for field in OFFER.fields if field.secret} == {"consumer_key", "consumer_secret"}
