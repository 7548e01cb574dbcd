"""What every caller sees: health, problems, headers."""

import json
from typing import Any

import pytest
from aiohttp import ClientResponse

from tests.web.conftest import DEFECT, Serve, Service
from wabot.web.parts import WebLimits


async def problem_of(answer: ClientResponse) -> dict[str, Any]:
    assert answer.headers["Content-Type"] == "application/problem+json"
    body: dict[str, Any] = json.loads(await answer.read())
    assert body["status"] == answer.status
    assert body["type"] == "about:blank"
    return body


async def test_alive_even_when_nothing_behind_works(service: Service) -> None:
    service.behind.broken = True
    async with service.client.get(service.url("/healthz")) as answer:
        assert (answer.status, await answer.json()) == (200, {"status": "ok"})


async def test_ready(service: Service) -> None:
    async with service.client.get(service.url("/readyz")) as answer:
        assert (answer.status, await answer.json()) == (200, {"status": "ready"})


async def test_not_ready_says_what_is_missing(service: Service) -> None:
    service.behind.missing = ["database", "master session"]
    async with service.client.get(service.url("/readyz")) as answer:
        assert answer.status == 503
        assert answer.headers["Retry-After"] == "5"
        assert (await problem_of(answer))["missing"] == ["database", "master session"]


async def test_a_broken_check_is_not_ready_and_tells_nothing(service: Service) -> None:
    service.behind.broken = True
    async with service.client.get(service.url("/readyz")) as answer:
        assert answer.status == 503
        assert "10.0.0.1" not in await answer.text()


async def test_a_hanging_check_is_not_ready(serve: Serve) -> None:
    service = await serve(WebLimits(deadline=20))
    service.behind.hang = True
    async with service.client.get(service.url("/readyz")) as answer:
        assert (await problem_of(answer))["missing"] == ["an answer in time"]


async def test_health(service: Service) -> None:
    async with service.client.get(service.url("/health")) as answer:
        assert await answer.json() == {
            "uptime_seconds": 61.5,
            "memory_bytes": 50_000_000,
            "version": "0.1.0",
            "server": "main",
            "database": "sqlite",
            "queue_depth": 3,
            "sessions": {"ready": 2, "error": 1},
        }


async def test_metrics(service: Service) -> None:
    metrics = service.behind.metrics
    for seconds in (0.003, 0.005, 11):
        metrics.turn(seconds)
    metrics.sent("sent")
    metrics.received("duplicate")
    metrics.performed("action", "done")
    for _ in range(2):
        async with service.client.get(service.url("/metrics")) as answer:
            assert answer.headers["Content-Type"].startswith("text/plain; version=0.0.4")
            text = await answer.text()
    for line in (
        'wabot_turn_seconds_bucket{le="0.002"} 0.0',
        'wabot_turn_seconds_bucket{le="0.005"} 2.0',  # a bound counts what is as long as itself
        'wabot_turn_seconds_bucket{le="10.0"} 2.0',
        'wabot_turn_seconds_bucket{le="+Inf"} 3.0',
        "wabot_turn_seconds_count 3.0",
        "wabot_turn_seconds_sum 11.008",
        'wabot_messages_sent_total{result="sent"} 1.0',
        'wabot_messages_received_total{result="duplicate"} 1.0',
        'wabot_effects_total{effect="action",result="done"} 1.0',
        'wabot_sessions{state="ready"} 2.0',
        "wabot_outbox_depth 3.0",
    ):
        assert line in text.splitlines()


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/", 404),
        ("GET", "/api/v1/messages", 404),
        ("GET", "/healthz/", 404),
        ("GET", "/callbacks/sandbox", 404),
        ("GET", "/callbacks/sandbox/abc", 405),
        ("POST", "/health", 405),
        ("POST", "/callbacks/SANDBOX/abc", 404),
        ("POST", "/callbacks/sandbox/" + "a" * 200, 404),
        ("POST", "/callbacks/sandbox/..%2f..%2fetc", 404),
        ("GET", "/%00", 404),
    ],
)
async def test_everything_else_is_a_problem(service: Service, method: str, path: str, status: int) -> None:
    async with service.client.request(method, service.url(path)) as answer:
        assert answer.status == status
        assert "detail" not in await problem_of(answer)
        assert ("Allow" in answer.headers) == (status == 405)


async def test_a_defect_of_ours_is_a_500_that_tells_nothing(service: Service) -> None:
    async with service.client.post(service.url(f"/callbacks/sandbox/{DEFECT}")) as answer:
        assert await problem_of(answer) == {"type": "about:blank", "title": "Internal Server Error", "status": 500}


@pytest.mark.parametrize("path", ["/healthz", "/nothing", "/metrics"])
async def test_every_answer_is_hardened(service: Service, path: str) -> None:
    async with service.client.get(service.url(path)) as answer:
        assert answer.headers["Server"] == "wabot"
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


async def test_a_taken_port_is_an_error_and_stopping_twice_is_none(service: Service, serve: Serve) -> None:
    other = await serve(WebLimits())
    with pytest.raises(OSError, match="address already in use"):
        await type(other.server)(other.server._runner.app, WebLimits()).start("127.0.0.1", service.port)
    await other.server.stop()
    await other.server.stop()
