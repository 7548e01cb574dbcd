"""Answers that no honest Daraja gives: each must read as "no", "not now" or "nobody knows", never as a crash."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

import pytest
import structlog
from aiohttp import web

from wabot.core.clock import Instant, MovableClock
from wabot.core.errors import Refused, Retry
from wabot.core.ids import TenantId
from wabot.core.money import Money
from wabot.ports.airtime import AirtimeOrder
from wabot.ports.pay import Ambiguous, Push, RefundRequest
from wabot.providers.airtime.sandbox import SandboxAirtime
from wabot.providers.exchange import Deadlines, Exchange, provider_session
from wabot.providers.pay import daraja_wire as wire
from wabot.providers.pay.daraja import DarajaProvider
from wabot.providers.pay.sandbox import sandbox_payments

NOON = Instant(1_795_000_000_000)
FIFTY = Money.of(50, "KES")
PUSH = Push("e1/0", TenantId("T1"), FIFTY, "254711222333", "ORDER1", "Airtime", "http://127.0.0.1/cb")
REFUND = RefundRequest("e1/0/r", TenantId("T1"), "ABC1234XYZ", FIFTY, "http://127.0.0.1/cb")
ORDER = AirtimeOrder("e1/0", "254711222333", FIFTY)

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class Stub:
    """A provider whose every answer is one the test chose."""

    payments: DarajaProvider
    airtime: SandboxAirtime
    answer: Answer
    token: Answer
    asked: int = 0
    tokens: int = 0


def plain(status: int, body: bytes = b"", **headers: str) -> Answer:
    async def answer(request: web.Request) -> web.StreamResponse:
        return web.Response(status=status, body=body, headers=headers)

    return answer


def fault(status: int, code: str, message: str = "") -> Answer:
    return plain(status, f'{{"requestId":"1","errorCode":"{code}","errorMessage":"{message}"}}'.encode())


async def half(request: web.Request) -> web.StreamResponse:
    """An answer that breaks off in the middle."""
    response = web.StreamResponse(headers={"Content-Length": "1000"})
    await response.prepare(request)
    await response.write(b'{"ResponseCode": "0"')
    assert request.transport is not None
    request.transport.abort()
    return response


GOOD_TOKEN = plain(200, b'{"access_token": "t", "expires_in": "3599"}')


@pytest.fixture
async def stub() -> AsyncIterator[Stub]:
    app = web.Application()
    runner = web.AppRunner(app)

    async def everything(request: web.Request) -> web.StreamResponse:
        if request.path.startswith("/oauth"):
            made.tokens += 1
            return await made.token(request)
        made.asked += 1
        return await made.answer(request)

    app.router.add_route("*", "/{path:.*}", everything)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    async with provider_session() as session:
        payments = sandbox_payments(session, url, MovableClock(NOON, frozen=True), deadlines=Deadlines(5.0, 10.0))
        made = Stub(payments, SandboxAirtime(Exchange(session, url)), plain(500), GOOD_TOKEN)
        yield made
    await runner.cleanup()


UNCLEAR: dict[str, Answer] = {
    "html 502": plain(502, b"<html>Bad gateway</html>"),
    "empty 500": plain(500),
    "internal": fault(500, "500.003.1001", "Internal Server Error"),
    "unknown 5xx": fault(503, "503.999.99"),
    "html 200": plain(200, b"<html>Welcome</html>"),
    "empty 200": plain(200),
    "no id": plain(200, b'{"ResponseCode": "0"}'),
    "a list": plain(200, b"[0]"),
    "half": half,
    "huge": plain(200, b'{"ResponseCode": "0", "x": "' + b"a" * 400_000 + b'"}'),
    "request time-out": plain(408),
}


@pytest.mark.parametrize("answer", UNCLEAR.values(), ids=UNCLEAR.keys())
async def test_what_may_have_started_a_payment_is_ambiguous_and_asked_once(stub: Stub, answer: Answer) -> None:
    stub.answer = answer
    for act in (stub.payments.request(PUSH), stub.payments.refund(REFUND), stub.airtime.send(ORDER)):
        stub.asked = 0
        with pytest.raises(Ambiguous):
            await act
        assert stub.asked == 1


@pytest.mark.parametrize("answer", UNCLEAR.values(), ids=UNCLEAR.keys())
async def test_a_doubtful_query_is_only_asked_again_later(stub: Stub, answer: Answer) -> None:
    stub.answer = answer
    with pytest.raises(Retry):
        await stub.payments.query("ws_CO_1")
    with pytest.raises(Retry):
        await stub.airtime.find("e1/0")
    with pytest.raises(Retry):
        await stub.airtime.balance()


@pytest.mark.parametrize(
    ("answer", "word"),
    [
        (fault(400, "400.002.02", "Bad Request - Invalid PhoneNumber"), "bad_number"),
        (fault(400, "400.002.02", "Bad Request - Invalid Amount"), "bad_amount"),
        (fault(400, "400.002.02", "Bad Request - Invalid CallBackURL"), "rejected"),
        (fault(500, "500.001.1001", "Wrong credentials"), "bad_credentials"),
        (fault(500, "500.001.1001", "Merchant does not exist"), "bad_credentials"),
        (fault(405, "405.001", "Method not allowed"), "rejected"),
        (plain(302, Location="http://127.0.0.1:1/elsewhere"), "rejected"),
        (plain(404, b"<html>"), "rejected"),
        (plain(200, b'{"ResponseCode": "1", "ResponseDescription": "no"}'), "rejected"),
    ],
)
async def test_a_clear_no_is_refused(stub: Stub, answer: Answer, word: str) -> None:
    stub.answer = answer
    with pytest.raises(Refused) as refused:
        await stub.payments.request(PUSH)
    assert (refused.value.reason, stub.asked) == (word, 1)


@pytest.mark.parametrize(
    "answer",
    [
        fault(500, "500.003.02", "Spike arrest violation"),
        fault(500, "500.003.03", "Quota violation"),
        plain(429),
        fault(500, "500.001.1001", "Unable to lock subscriber, a transaction is already in process"),
    ],
)
async def test_a_clear_not_now_is_a_retry(stub: Stub, answer: Answer) -> None:
    stub.answer = answer
    with pytest.raises(Retry):
        await stub.payments.request(PUSH)
    assert stub.asked == 1


@pytest.mark.parametrize("code", sorted(wire.STALE_TOKEN))
async def test_a_token_that_is_never_right_is_renewed_once(stub: Stub, code: str) -> None:
    stub.answer = fault(404, code, "Invalid Access Token")
    with pytest.raises(Retry):
        await stub.payments.request(PUSH)
    assert (stub.asked, stub.tokens) == (2, 2)


@pytest.mark.parametrize("token", [plain(500), plain(200, b"<html>"), plain(200, b"{}"), half, plain(302)])
async def test_without_a_token_nothing_is_asked(stub: Stub, token: Answer) -> None:
    stub.token = token
    with pytest.raises(Retry):
        await stub.payments.request(PUSH)
    assert stub.asked == 0


async def test_a_refused_key_is_a_definite_no(stub: Stub) -> None:
    stub.token = fault(400, "400.008.01", "Invalid Authentication passed")
    with pytest.raises(Refused, match="bad_credentials"):
        await stub.payments.request(PUSH)
    assert stub.asked == 0


async def test_a_page_that_says_404_does_not_say_that_a_load_is_absent(stub: Stub) -> None:
    stub.answer = plain(404, b"<html>Not found</html>")
    with pytest.raises(Retry):
        await stub.airtime.find("e1/0")


@pytest.mark.parametrize("status", [402, 422])
async def test_a_request_id_beside_a_no_is_still_a_no(stub: Stub, status: int) -> None:
    stub.answer = plain(status, b'{"status_code": 200, "request_id": "r", "status": "delivered"}')
    with pytest.raises(Refused):
        await stub.airtime.send(ORDER)


async def test_the_log_holds_no_secret_and_no_whole_number(stub: Stub) -> None:
    stub.answer = plain(200, b'{"ResponseCode": "0", "CheckoutRequestID": "ws_CO_711222333", "MerchantRequestID": "m"}')
    with structlog.testing.capture_logs() as logs:
        await stub.payments.request(PUSH)
    assert logs
    assert not any(word in str(logs) for word in ("711222333", "sandbox-passkey", "Bearer"))
