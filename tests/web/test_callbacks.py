"""Payment callbacks: stored as they came, answered as providers expect."""

import gzip

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.web.conftest import REFUSED, TOKEN, Serve, Service
from wabot.web.parts import WebLimits

OURS = f"/callbacks/sandbox/{TOKEN}"
KIBIBYTE = 1024


async def test_the_raw_body_is_stored_and_accepted(service: Service) -> None:
    body = b'{"Body": {"stkCallback" : {}}}\n'
    async with service.client.post(service.url(OURS), data=body, headers={"X-Odd": "1"}) as answer:
        assert answer.status == 200
        assert await answer.json() == {"ResultCode": 0, "ResultDesc": "Accepted"}
    ((provider, token, headers, stored),) = service.behind.recorded
    assert (provider, token, stored, headers["x-odd"]) == ("sandbox", TOKEN, body, "1")


async def test_a_repeated_callback_is_accepted_again_and_counted_apart(service: Service) -> None:
    for _ in range(2):
        async with service.client.post(service.url(OURS), data=b"{}") as answer:
            assert answer.status == 200
    text = service.behind.metrics.text().decode()
    assert 'wabot_notices_total{verdict="accepted"} 1.0' in text
    assert 'wabot_notices_total{verdict="duplicate"} 1.0' in text


@pytest.mark.parametrize(
    ("path", "status"),
    [(f"/callbacks/mpesa/{TOKEN}", 404), ("/callbacks/sandbox/guess", 404), (f"/callbacks/sandbox/{REFUSED}", 401)],
)
async def test_what_is_not_ours_changes_nothing(service: Service, path: str, status: int) -> None:
    async with service.client.post(service.url(path), data=b"{}") as answer:
        assert answer.status == status
    assert service.behind.recorded == []


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=st.binary(max_size=2000))
async def test_any_bytes_are_kept_as_they_are(service: Service, body: bytes) -> None:
    async with service.client.post(service.url(OURS), data=body) as answer:
        assert answer.status == 200
    assert service.behind.recorded[-1][3] == body


async def test_a_body_may_be_as_large_as_the_limit_and_no_larger(serve: Serve) -> None:
    service = await serve(WebLimits(body=KIBIBYTE))
    for size, status in ((KIBIBYTE, 200), (KIBIBYTE + 1, 413), (300 * KIBIBYTE, 413)):
        async with service.client.post(service.url(OURS), data=b"x" * size) as answer:
            assert answer.status == status
    assert len(service.behind.recorded) == 1


async def test_a_body_of_unsaid_length_has_the_same_limit(serve: Serve) -> None:
    service = await serve(WebLimits(body=KIBIBYTE))

    async def pieces(count: int):  # noqa: ANN202 - an async generator of bytes
        for _ in range(count):
            yield b"x" * 512

    for count, status in ((2, 200), (4, 413)):
        async with service.client.post(service.url(OURS), data=pieces(count)) as answer:
            assert answer.status == status


async def test_a_compressed_bomb_is_refused(serve: Serve) -> None:
    service = await serve(WebLimits(body=4 * KIBIBYTE))
    bomb = gzip.compress(b"0" * 2_000_000)
    assert len(bomb) < 4 * KIBIBYTE
    async with service.client.post(service.url(OURS), data=bomb, headers={"Content-Encoding": "gzip"}) as answer:
        assert answer.status == 413
    assert service.behind.recorded == []


async def test_broken_compression_is_the_callers_fault(service: Service) -> None:
    headers = {"Content-Encoding": "gzip"}
    async with service.client.post(service.url(OURS), data=b"no gzip at all", headers=headers) as answer:
        assert answer.status == 400
    assert service.behind.recorded == []
