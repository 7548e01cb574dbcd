"""Calls of flows: secrets filled in at the last moment, so many a minute, answers in typed slots, reasons in words."""

import pytest
from structlog.testing import capture_logs

from tests.services.calls.conftest import Desk
from wabot.core.clock import MINUTE
from wabot.core.ids import PLATFORM
from wabot.flow.events import Json
from wabot.flow.limits import CALL_BYTES, CALLS_PER_MINUTE
from wabot.ports.http import HttpAnswer, Unreached
from wabot.services.settings import MASK

KEY = "s3cr3t-of-the-crm"


async def test_secrets_are_filled_in_at_the_last_moment(desk: Desk) -> None:
    assert await desk.set("secret_crm", KEY) == "set"
    slots: Json = {"name": "Ann\r\nX-Evil: 1", "count": 2}
    headers: Json = {"Authorization": "Bearer {{secret.crm}}", "X-Name": "{{name}}"}
    body: Json = {"key": "{{secret.crm}}", "name": "{{name}}", "count": "{{count}}"}
    with capture_logs() as logs:
        outcome = await desk.make(method="POST", headers=headers, body=body, slots=slots)
    assert (outcome.name, outcome.slots) == ("ok", {"call_reason": "", "call_status": 200})
    sent = desk.server.asked[0]
    assert sent.headers["Authorization"] == f"Bearer {KEY}"
    assert sent.headers["X-Name"] == "Ann  X-Evil: 1"
    assert sent.body == b'{"key":"s3cr3t-of-the-crm","name":"Ann\\r\\nX-Evil: 1","count":2}'
    assert sent.headers["Content-Type"] == "application/json"
    assert sent.headers["Idempotency-Key"] == "e1/0"
    assert KEY not in repr(logs) + repr(sent)


async def test_a_repeat_after_a_crash_is_recognised(desk: Desk) -> None:
    for _ in range(2):
        desk.made = 0
        await desk.make(method="POST", body="hello")
    keys = [sent.headers["Idempotency-Key"] for sent in desk.server.asked]
    assert keys == ["e1/0", "e1/0"]


async def test_what_is_secret_is_kept_sealed_and_shown_masked(desk: Desk) -> None:
    await desk.set("secret_crm", KEY)
    stored = await desk.world.store.read(lambda tx: tx.tenant(desk.tenant).settings.get("secret_crm"))
    assert stored is not None
    assert KEY not in stored
    assert desk.world.settings.is_secret(desk.tenant, "secret_crm")
    shown = {one.key: one for one in desk.world.settings.list(desk.tenant)}["secret_crm"]
    assert (shown.value, shown.secret, shown.is_set) == (MASK, True, True)
    assert KEY not in repr(await desk.world.trail())


async def test_a_secret_that_nobody_set_fails_before_anybody_is_asked(desk: Desk) -> None:
    outcome = await desk.make(headers={"X-Key": "{{secret.crm}}"})
    assert (outcome.name, outcome.slots["call_reason"]) == ("failed", "no_secret")
    assert desk.server.asked == []


async def test_secrets_are_the_tenants_own(desk: Desk) -> None:
    world = desk.world
    await desk.set("secret_crm", KEY)
    other = await world.approved("Another", "0711222444")
    assert (await desk.make(other, headers={"X": "{{secret.crm}}"})).slots["call_reason"] == "no_secret"
    refused = await world.settle(await world.settings.set(world.by(), PLATFORM, "secret_crm", KEY))
    assert refused.name == "unknown"
    for name in ("secret_", "secret_a-b", "secret_" + "a" * 40):
        assert await desk.set(name, KEY) in ("unknown", "set")
    assert await desk.set("secret_" + "a" * 40, KEY) == "unknown"


async def test_so_many_a_minute(desk: Desk) -> None:
    names = [(await desk.make()).name for _ in range(CALLS_PER_MINUTE + 1)]
    assert names == ["ok"] * CALLS_PER_MINUTE + ["limited"]
    other = await desk.world.approved("Another", "0711222444")
    assert (await desk.make(other)).name == "ok"
    desk.world.clock.advance(MINUTE)
    assert (await desk.make()).name == "ok"


async def test_answers_become_typed_slots(desk: Desk) -> None:
    desk.server.answer = HttpAnswer(201, b'{"data": {"price": "99.50", "n": [1, 2]}}')
    take: Json = {"price": {"path": "data.price", "type": "money"}, "second": {"path": "data.n.1", "type": "number"}}
    outcome = await desk.make(take=take)
    expected = {"price": {"$": "money", "minor": 9950, "currency": "KES"}, "second": 2}
    assert (outcome.name, outcome.slots) == ("ok", {**expected, "call_reason": "", "call_status": 201})


@pytest.mark.parametrize(
    ("answer", "outcome", "reason", "status"),
    [
        (HttpAnswer(200, b"<html>"), "bad_answer", "no_json", 200),
        (HttpAnswer(200, b'{"a": [1]}'), "bad_answer", "type_of_a", 200),
        (HttpAnswer(200, b"[" * 60_000), "bad_answer", "no_json", 200),
        (HttpAnswer(404, b"{}"), "failed", "status", 404),
        (HttpAnswer(302, b""), "failed", "status", 302),
        (HttpAnswer(503, b""), "failed", "status", 503),
        (Unreached("timeout"), "timeout", "timeout", 0),
        (Unreached("too_big"), "too_big", "too_big", 0),
        (Unreached("unreachable"), "failed", "unreachable", 0),
        (Unreached("broken_off"), "failed", "broken_off", 0),
        (Unreached("packed"), "failed", "packed", 0),
    ],
)
async def test_what_goes_wrong_has_a_reason(
    desk: Desk, answer: HttpAnswer | Unreached, outcome: str, reason: str, status: int
) -> None:
    desk.server.answer = answer
    ended = await desk.make(take={"a": {"path": "a", "type": "text"}})
    assert (ended.name, ended.slots) == (outcome, {"call_reason": reason, "call_status": status})


async def test_a_body_that_is_too_big_is_not_sent(desk: Desk) -> None:
    outcome = await desk.make(method="POST", body="{{x}}" * 2, slots={"x": "y" * CALL_BYTES})
    assert (outcome.name, outcome.slots["call_reason"]) == ("too_big", "body_too_big")
    assert desk.server.asked == []


async def test_what_servers_refuse_is_not_sent(desk: Desk) -> None:
    long: Json = {"x": "y" * 9000}
    assert (await desk.make(headers={"X-A": "{{x}}"}, slots=long)).slots["call_reason"] == "header_too_long"
    assert (await desk.make(url="https://api.example.com/" + "y" * 9000)).slots["call_reason"] == "address_too_long"
    assert desk.server.asked == []


async def test_an_address_is_looked_at_once_more(desk: Desk) -> None:
    """What stands in a stored effect may be of a version that allowed more."""
    for url in ("http://api.example.com/", "https://10.0.0.1/", "https://localhost/"):
        assert (await desk.make(url=url)).slots["call_reason"] == "bad_address"
    assert desk.server.asked == []
