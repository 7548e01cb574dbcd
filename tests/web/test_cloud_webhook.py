"""Webhooks of the Cloud API over real HTTP: who may speak, how much, and what Meta is answered."""

import hmac
import json
from collections.abc import Mapping
from io import BytesIO

import pytest
from aiohttp import ClientResponse

from tests.web.conftest import Serve, Service
from wabot.web.parts import WebLimits

KIBIBYTE = 1024
HOOK = "/webhooks/whatsapp"
BODY = '{"entry":[],"say":"\\u0068\\u00e4 \\/ @ hä"}'.encode()  # signed as it comes: escapes, slashes and all


def signed(body: bytes, secret: str = "platform-secret") -> dict[str, str]:
    return {"X-Hub-Signature-256": f"sha256={hmac.new(secret.encode(), body, 'sha256').hexdigest()}"}


async def post(
    service: Service, body: bytes = BODY, headers: Mapping[str, str] | None = None, path: str = HOOK
) -> ClientResponse:
    given = signed(body) if headers is None else headers
    async with service.client.post(service.url(path), data=BytesIO(body), headers=given) as answer:
        await answer.read()
        return answer


async def ask(service: Service, path: str = HOOK, **query: str) -> tuple[int, str]:
    asked = {f"hub.{name}": value for name, value in query.items()}
    async with service.client.get(service.url(path), params=asked) as answer:
        return answer.status, await answer.text()


async def test_meta_learns_that_it_is_us(service: Service) -> None:
    right = {"mode": "subscribe", "challenge": "1158201444"}
    assert await ask(service, **right, verify_token="platform-word") == (200, "1158201444")
    assert await ask(service, f"{HOOK}/T7", **right, verify_token="own-word") == (200, "1158201444")


@pytest.mark.parametrize(
    ("path", "query", "status"),
    [
        (HOOK, {"mode": "subscribe", "challenge": "1", "verify_token": "own-word"}, 403),
        (f"{HOOK}/T7", {"mode": "subscribe", "challenge": "1", "verify_token": "platform-word"}, 403),
        (HOOK, {"mode": "subscribe", "challenge": "1", "verify_token": "plätform-word"}, 403),
        (HOOK, {"mode": "subscribe", "challenge": "1"}, 403),
        (HOOK, {"mode": "unsubscribe", "challenge": "1", "verify_token": "platform-word"}, 403),
        (HOOK, {}, 403),
        (f"{HOOK}/empty", {"mode": "subscribe", "challenge": "1", "verify_token": ""}, 403),
        (f"{HOOK}/nobody", {"mode": "subscribe", "challenge": "1", "verify_token": "platform-word"}, 404),
        (f"{HOOK}/a/b", {}, 404),
    ],
)
async def test_nobody_else_does(service: Service, path: str, query: dict[str, str], status: int) -> None:
    got, text = await ask(service, path, **query)
    assert got == status
    assert json.loads(text)["status"] == status


async def test_what_is_signed_is_taken_as_it_came(service: Service) -> None:
    answer = await post(service)
    assert answer.status == 200
    assert [body for _, body in service.behind.meta.taken] == [BODY]
    assert (await post(service, headers=signed(BODY, "own-secret"), path=f"{HOOK}/T7")).status == 200
    assert [app.only for app, _ in service.behind.meta.taken] == [None, "T7"]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-Hub-Signature-256": ""},
        {"X-Hub-Signature-256": "sha256="},
        {"X-Hub-Signature-256": "sha256=ßß"},
        signed(BODY, "own-secret"),
        signed(BODY.replace(b"\\/", b"/")),  # the same JSON, but other bytes
        {"X-Hub-Signature-256": signed(BODY)["X-Hub-Signature-256"].removeprefix("sha256=")},
        {"X-Hub-Signature": signed(BODY)["X-Hub-Signature-256"]},
    ],
)
async def test_what_is_not_signed_is_refused(service: Service, headers: dict[str, str]) -> None:
    answer = await post(service, headers=headers)
    assert (answer.status, answer.content_type) == (401, "application/problem+json")
    assert service.behind.meta.taken == []


async def test_an_app_without_a_secret_signs_nothing(service: Service) -> None:
    assert (await post(service, headers=signed(BODY, ""), path=f"{HOOK}/empty")).status == 401
    assert (await post(service, path=f"{HOOK}/nobody")).status == 404


async def test_a_store_that_is_away_makes_meta_send_again(service: Service) -> None:
    service.behind.meta.away = True
    answer = await post(service)
    assert answer.status == 503
    service.behind.meta.away = False
    assert (await post(service)).status == 200
    assert len(service.behind.meta.taken) == 1


async def test_what_went_wrong_inside_is_not_told(service: Service) -> None:
    service.behind.meta.away = True
    async with service.client.post(service.url(HOOK), data=BODY, headers=signed(BODY)) as answer:
        assert "disk" not in await answer.text()


async def test_metas_largest_webhook_fits_and_callbacks_keep_their_own_limit(serve: Serve) -> None:
    service = await serve(WebLimits(body=64 * KIBIBYTE))
    large = b" " * (4096 * KIBIBYTE)
    assert (await post(service, large)).status == 200
    assert (await post(service, large + b" ")).status == 413
    async with service.client.post(service.url("/callbacks/sandbox/any"), data=b" " * (65 * KIBIBYTE)) as answer:
        assert answer.status == 413
    assert [len(body) for _, body in service.behind.meta.taken] == [len(large)]


@pytest.mark.parametrize("method", ["PUT", "DELETE", "HEAD", "PATCH"])
async def test_no_other_method(service: Service, method: str) -> None:
    async with service.client.request(method, service.url(HOOK)) as answer:
        assert answer.status == 405


async def test_webhooks_are_counted(service: Service) -> None:
    await post(service)
    await post(service, headers={})
    await post(service, path=f"{HOOK}/nobody")
    service.behind.meta.away = True
    await post(service)
    text = service.behind.metrics.text().decode()
    for result in ("taken", "refused", "unknown_app", "store_unavailable"):
        assert f'wabot_webhooks_total{{result="{result}"}} 1.0' in text
