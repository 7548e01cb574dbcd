"""The stand-in of Meta's Graph API does what tests of wabot lean on: it checks, throttles, signs, repeats."""

import asyncio
import hashlib
import hmac
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from wabot.core.clock import HOUR, SECOND, Instant, MovableClock
from wabot.testing.graph import GraphServer, Number
from wabot.testing.graph.books import File
from wabot.testing.graph.rules import Complaint, check

SECRET = "the-apps-secret"
ASHA = "254733000001"


@dataclass
class Hook:
    """Our side: takes webhooks, and refuses as many as it is told to."""

    bodies: list[bytes] = field(default_factory=list)
    refuse: int = 0

    async def take(self, request: web.Request) -> web.Response:
        body = await request.read()
        signed = "sha256=" + hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
        assert request.headers["X-Hub-Signature-256"] == signed
        if self.refuse:
            self.refuse -= 1
            return web.Response(status=503)
        self.bodies.append(body)
        return web.Response()

    def values(self) -> list[dict[str, Any]]:
        entries = [entry for body in self.bodies for entry in json.loads(body)["entry"]]
        return [change["value"] for entry in entries for change in entry["changes"]]

    def statuses(self) -> list[str]:
        return [status["status"] for value in self.values() for status in value.get("statuses", [])]


@dataclass
class Meta:
    server: GraphServer
    clock: MovableClock
    hook: Hook
    client: aiohttp.ClientSession

    async def say(self, text: str = "hi", *, token: str = "token", **also: Any) -> tuple[int, dict[str, Any]]:
        body = {"messaging_product": "whatsapp", "to": f"+{ASHA}", "type": "text", "text": {"body": text}, **also}
        url = f"{self.server.url}/v26.0/1001/messages"
        async with self.client.post(url, json=body, headers={"Authorization": f"Bearer {token}"}) as answer:
            return answer.status, await answer.json()

    async def code(self, text: str = "hi", **also: Any) -> int:
        _, said = await self.say(text, **also)
        return int(said.get("error", {}).get("code", 0))


@pytest.fixture
async def meta() -> AsyncIterator[Meta]:
    clock, hook = MovableClock(Instant(1_800_000_000_000), frozen=True), Hook()
    server = GraphServer(clock)
    await server.start()
    app = web.Application()
    app.router.add_post("/hook", hook.take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    server.add(Number("1001", "254711000001", "token", f"http://127.0.0.1:{runner.addresses[0][1]}/hook", SECRET))
    server.add(Number("1002", "254711000002", "other"))
    async with aiohttp.ClientSession() as client:
        made = Meta(server, clock, hook, client)
        server.phone(ASHA).calls_nobody("1001")
        yield made
    await server.stop()
    await runner.cleanup()


async def test_a_token_speaks_for_its_number_alone(meta: Meta) -> None:
    assert await meta.code() == 0
    assert await meta.code(token="nobody's") == 190
    assert await meta.code(token="other") == 100


@pytest.mark.parametrize(
    "wrong",
    [
        {"messaging_product": "telegram"},
        {"to": "asha"},
        {"text": {}},
        {"text": {"body": "x" * 4097}},
        {"type": "poll"},
        {"type": "image", "image": {"id": "1", "link": "https://x.example/a"}},
        {"type": "audio", "audio": {"id": "1", "caption": "no"}},
        {"biz_opaque_callback_data": "x" * 513},
    ],
)
async def test_what_is_wrong_is_refused(meta: Meta, wrong: dict[str, Any]) -> None:
    assert await meta.code(**wrong) in (100, 131008, 131009)


@pytest.mark.parametrize(
    "action",
    [
        {"buttons": [{"type": "reply", "reply": {"id": str(n), "title": str(n)}} for n in range(4)]},
        {"buttons": [{"type": "reply", "reply": {"id": str(n), "title": "same"}} for n in range(2)]},
        {"buttons": [{"type": "reply", "reply": {"id": "1", "title": "x" * 21}}]},
        {"buttons": []},
    ],
)
def test_buttons_beyond_the_limits_are_refused(action: dict[str, Any]) -> None:
    content = {"type": "button", "body": {"text": "?"}, "action": action}
    with pytest.raises(Complaint):
        check({"messaging_product": "whatsapp", "to": ASHA, "type": "interactive", "interactive": content})


async def test_more_than_eighty_a_second_in_and_out_are_throttled(meta: Meta) -> None:
    for n in range(39):
        meta.server.phone(f"2547330{n:05d}").calls_nobody("1001")
    assert [await meta.code() for _ in range(41)] == [0] * 40 + [130429]
    meta.clock.advance(SECOND)
    assert await meta.code() == 0


async def test_one_person_gets_forty_five_and_then_one_in_six_seconds(meta: Meta) -> None:
    assert [await meta.code() for _ in range(46)] == [0] * 45 + [131056]
    meta.clock.advance(6 * SECOND)
    assert [await meta.code() for _ in range(2)] == [0, 131056]


async def test_after_a_day_only_templates_pass(meta: Meta) -> None:
    meta.clock.advance(24 * HOUR)
    assert await meta.code() == 131047
    template = {"name": "news", "language": {"code": "en"}}
    assert await meta.code(type="template", template=template) == 0
    meta.server.phone(ASHA).says("1001", "hi")
    assert await meta.code() == 0
    await meta.server.postman.quiet()


async def test_statuses_are_signed_and_give_the_key_back(meta: Meta) -> None:
    _, said = await meta.say("Habari ya asubuhi ☕", biz_opaque_callback_data="e1/0")
    await meta.server.postman.quiet()
    assert meta.hook.statuses() == ["sent", "delivered"]
    assert {value["statuses"][0]["biz_opaque_callback_data"] for value in meta.hook.values()} == {"e1/0"}
    assert {value["statuses"][0]["id"] for value in meta.hook.values()} == {said["messages"][0]["id"]}


async def test_what_meta_writes_is_plain_ascii(meta: Meta) -> None:
    meta.server.phone(ASHA, name="Ásha").says("1001", "Habari ☕ /a/b")
    await meta.server.postman.quiet()
    [body] = meta.hook.bodies
    assert body.isascii()
    assert b"\\/a\\/b" in body
    assert meta.hook.values()[0]["messages"][0]["text"]["body"] == "Habari ☕ /a/b"


async def test_webhooks_come_again_until_they_are_taken(meta: Meta) -> None:
    meta.hook.refuse, meta.server.knobs.again_after = 2, 0.001
    meta.server.phone(ASHA).says("1001", "hi")
    await meta.server.postman.quiet()
    assert [sent.status for sent in meta.server.postman.sent] == [503, 503, 200]


async def test_a_webhook_nobody_takes_does_not_outlive_the_stand_in(meta: Meta) -> None:
    """Its pause ends in the very moment its task is cancelled; the cancellation must not be lost in that."""
    meta.hook.refuse, meta.server.knobs.again_after = 1_000_000, 600
    meta.server.phone(ASHA).says("1001", "hi")
    while not meta.server.postman.sent:  # noqa: ASYNC110 -- it has no event, and a test of its pause wants no other
        await asyncio.sleep(0)
    await asyncio.sleep(0)  # it pauses now
    async with asyncio.timeout(5):
        await meta.server.postman.close()
    assert [sent.status for sent in meta.server.postman.sent] == [503]


async def test_batches_duplicates_and_disorder(meta: Meta) -> None:
    knobs = meta.server.knobs
    knobs.held, knobs.batch, knobs.duplicates, knobs.reorder = True, 3, 1, True
    for n in range(4):
        meta.server.phone(ASHA).says("1001", str(n))
    assert meta.hook.bodies == []
    knobs.held = False
    meta.server.postman.release()
    await meta.server.postman.quiet()
    said = [value["messages"][0]["text"]["body"] for value in meta.hook.values()]
    assert said == ["2", "1", "0", "2", "1", "0", "3", "3"]


async def test_troubles_on_demand(meta: Meta) -> None:
    meta.server.knobs.fail(131000)
    assert await meta.code() == 131000
    meta.server.knobs.drop("after")
    with pytest.raises(aiohttp.ClientError):
        await meta.say()
    assert len(meta.server.phone(ASHA).inbox) == 1
    meta.server.knobs.drop("before")
    with pytest.raises(aiohttp.ClientError):
        await meta.say()
    assert len(meta.server.phone(ASHA).inbox) == 1


async def test_a_person_without_whatsapp_fails_by_a_status(meta: Meta) -> None:
    meta.server.knobs.without_whatsapp.add(ASHA)
    assert await meta.code() == 0
    await meta.server.postman.quiet()
    assert meta.hook.statuses() == ["failed"]


async def test_files_go_up_and_come_down_with_a_token(meta: Meta) -> None:
    auth = {"Authorization": "Bearer token"}
    form = aiohttp.FormData({"messaging_product": "whatsapp", "type": "image/png"})
    form.add_field("file", b"png", content_type="image/png", filename="a.png")
    async with meta.client.post(f"{meta.server.url}/v26.0/1001/media", data=form, headers=auth) as answer:
        media_id = (await answer.json())["id"]
    async with meta.client.get(f"{meta.server.url}/v26.0/{media_id}", headers=auth) as answer:
        url = (await answer.json())["url"]
    async with meta.client.get(url, headers=auth) as answer:
        assert await answer.read() == b"png"
    async with meta.client.get(url) as answer:
        assert answer.status == 401


async def test_phones_tap_and_send_files(meta: Meta) -> None:
    buttons = [{"type": "reply", "reply": {"id": "menu:yes", "title": "Yes"}}]
    asked = {"type": "button", "body": {"text": "Sure?"}, "action": {"buttons": buttons}}
    await meta.say(type="interactive", interactive=asked)
    phone = meta.server.phone(ASHA)
    phone.taps(phone.inbox[0], "yes")
    phone.sends_file("1001", "image", File("image/jpeg", b"jpeg"), "Look")
    await meta.server.postman.quiet()
    tap, image = (value["messages"][0] for value in meta.hook.values() if "messages" in value)
    assert tap["interactive"]["button_reply"] == {"id": "menu:yes", "title": "Yes"}
    assert (image["image"]["caption"], meta.server.books.files[image["image"]["id"]].content) == ("Look", b"jpeg")
