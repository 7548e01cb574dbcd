"""From a chat to a receiver: a whole wabot tells what happens, and its owner looks after it in chat."""

from pathlib import Path

import pytest
from aiohttp import web

from tests.webhooks.receiver import Receiver, well
from wabot.bootstrap import App
from wabot.config import load_config
from wabot.core.clock import MINUTE, SECOND, Instant, MovableClock
from wabot.core.message import Delivery, Outbound
from wabot.ports.channel import Receipt

BOT, OWNER, CUSTOMER, ADMIN = "254711222333", "254711222333", "254722000999", "254700000001"
START = Instant(1_795_240_800_000)


class Phones:
    """Speaks for people, and remembers what each got."""

    def __init__(self, app: App) -> None:
        self._app = app
        self.last: dict[str, str] = {}
        app.on_phone(self._heard)

    def _heard(self, phone: str, _bot: str, message: Outbound) -> None:
        self.last[phone] = message.text

    async def say(self, phone: str, to: str, *lines: str) -> str:
        """Line by line; what they got last."""
        for line in lines:
            await self._app.phone_says(phone, to, line)
            await self._app.quiet()
        return self.last.get(phone, "")


@pytest.mark.slow
async def test_an_order_paid_in_chat_arrives_signed_and_its_failures_are_sent_again(
    tmp_path: Path, software: Receiver
) -> None:
    environ = {"WABOT_DATA_DIR": str(tmp_path), "PORT": "0", "HOST": "127.0.0.1", "WABOT_WEBHOOKS__PRIVATE": "true"}
    app = App(load_config(None, environ), MovableClock(START, frozen=True))
    await app.start()
    try:
        phones = Phones(app)
        secrets: list[str] = []
        app.on_phone(lambda _p, _b, m: secrets.extend(word for word in m.text.split() if word.startswith("whsec_")))
        await phones.say(ADMIN, "master", f'new "Mama Duka" +{BOT} airtime', 'approve "Mama Duka" 1m')
        page = await phones.say(OWNER, "master", "pin", "2468", "webhooks", "1", software.url(), "1")
        assert "1 Send a test" in page
        await phones.say(OWNER, "master", "1")
        assert software.kinds() == ["ping"]
        software.got.clear()

        async def broken(_request: web.Request) -> web.StreamResponse:
            return web.Response(status=500)

        software.answer = broken
        await phones.say(CUSTOMER, BOT, "hi")
        for wait in (30, 60, 120, 240, 480):
            await app.advance(wait * SECOND)
        assert "could not be reached" in phones.last[OWNER]
        assert "2 failed" in await phones.say(OWNER, "master", "webhooks")
        failed = {got.id for got in software.got}
        software.got.clear()
        software.answer = well
        assert "2 events go out again" in (await phones.say(OWNER, "master", "replay")) or software.got
        assert {got.id for got in software.got if got.told["data"].get("contact_phone")} == failed
        software.got.clear()
        await app.advance(10 * MINUTE)
        await phones.say(CUSTOMER, BOT, "1", "50", "1")
        await app.advance(20 * SECOND)
        (secret,) = secrets
        for got in software.got:
            got.verify(secret)
        kinds = software.kinds()
        for event in ("message.received", "message.sent", "order.created", "payment.paid", "order.delivered"):
            assert event in kinds
        assert kinds.index("order.created") < kinds.index("order.paid") < kinds.index("order.delivered")
        (paid,) = [got.told for got in software.got if got.told["type"] == "order.paid"]
        assert (paid["data"]["price_minor"], paid["data"]["currency"]) == (5000, "KES")
        software.got.clear()
        await phones.say(OWNER, BOT, "owner", "my pin is 2468")
        said = [got.told["data"] for got in software.got if got.told["type"].startswith("message.")]
        assert said
        assert all(one["team"] and "text" not in one for one in said)  # PINs are typed in such chats
        assert "2468" not in "".join(got.body.decode() for got in software.got)
        await phones.say(ADMIN, "master", "stop T1", "1")
        assert "session.stopped" in software.kinds()
    finally:
        await app.stop()


@pytest.mark.slow
async def test_tickets_statuses_and_sessions_are_told(tmp_path: Path, software: Receiver) -> None:
    environ = {"WABOT_DATA_DIR": str(tmp_path), "PORT": "0", "HOST": "127.0.0.1", "WABOT_WEBHOOKS__PRIVATE": "true"}
    app = App(load_config(None, environ), MovableClock(START, frozen=True))
    await app.start()
    try:
        phones = Phones(app)
        await phones.say(ADMIN, "master", f'new "Desk" +{BOT} support', 'approve "Desk" 1m')
        tenant = app.wiring.directory.by_phone(BOT)
        assert tenant is not None
        webhooks = app.wiring.webhooks.desk
        await app.wiring.ground.store.submit(lambda tx: webhooks.add(tx, tenant.id, software.url()))
        await phones.say(CUSTOMER, BOT, "person", "My kettle is broken")
        await app.advance(2 * MINUTE)
        await phones.say(OWNER, BOT, "#1 It comes on Monday")
        tickets = [got.told for got in software.got if got.told["type"].startswith("handoff.")]
        assert [one["type"] for one in tickets] == ["handoff.open", "handoff.waiting"]
        assert tickets[0]["data"]["topic"] == "My kettle is broken"
        assert tickets[1]["data"]["agent"] == f"+{OWNER}"
        sent = next(got.told["data"] for got in software.got if got.told["type"] == "message.sent")
        for status in (Delivery.DELIVERED, Delivery.READ, Delivery.DELIVERED):  # the last one is no news
            receipt = Receipt(tenant.id, sent["reference"], status, app.clock.now())
            await app.wiring.fleet.receipt(receipt)
        await app.quiet()
        statuses = [got.told for got in software.got if got.told["type"].startswith("status.")]
        assert [one["type"] for one in statuses] == ["status.delivered", "status.read"]
        assert {one["data"]["message_id"] for one in statuses} == {sent["message_id"]}
        await phones.say(ADMIN, "master", "stop T1", "resume T1")
        assert software.kinds()[-2:] == ["session.stopped", "session.ready"]
    finally:
        await app.stop()
