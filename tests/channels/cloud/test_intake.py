"""What comes in from Meta, through a whole wabot on either database."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.channels.cloud.whole import (
    ADMIN,
    MASTER,
    OWNER,
    Whole,
    batch,
    bot,
    change,
    number_of,
    text,
    told,
    whole,
)
from wabot.core.clock import DAY, HOUR
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.message import Delivery
from wabot.core.session import SessionState
from wabot.ports.store import StoredEvent
from wabot.ports.store.contacts import Contact
from wabot.services.settings import field_of

pytestmark = pytest.mark.slow

T1 = TenantId("T1")
ASHA, USER, NEW_USER = "254722000111", "KE.7731900255518", "KE.8842011366629"
STEPS = ("hi", "1", "50", "0")
ANSWERS = ("👋 Welcome to Duka", "💰 How much airtime", "🧾 *Please check*", "💰 How much airtime")


async def contacts(on: Whole, tenant: TenantId = T1) -> list[Contact]:
    return list(await on.app.wiring.ground.store.read(lambda tx: tx.tenant(tenant).contacts.list()))


async def events(on: Whole, tenant: TenantId = T1) -> list[StoredEvent]:
    """What was said, newest first."""
    found = await on.app.wiring.ground.store.read(lambda tx: tx.tenant(tenant).events.tail(200))
    return [event for event in found if event.kind == "said"]


async def strays(on: Whole, number: str) -> int:
    return await on.app.wiring.ground.store.read(lambda tx: tx.platform.strays.count(number))


def message(on: Whole, words: str, **names: Any) -> dict[str, Any]:
    """A text of somebody who is known by `from`, `from_user_id` or both."""
    at = str(on.clock.now() // 1000)
    return {"id": f"wamid.{words}", "timestamp": at, "type": "text", "text": {"body": words}, **names}


async def test_a_thousand_messages_in_one_webhook_are_all_answered_each_contact_in_order(
    tmp_path: Path, database: str
) -> None:
    people = [(number_of(n % 3 + 1), f"2547220{n:05d}") for n in range(300)]
    said = [(number, who, step) for step in STEPS for number, who in people][:1000]
    async with whole(tmp_path, database, bots=3) as on:
        on.meta.knobs.batch = 200  # statuses come in large webhooks as well
        assert await on.post(batch(said, on.clock.now())) == 200
        await on.quiet()
        for n, (number, who) in enumerate(people):
            got = on.texts(who)
            steps = 4 if n < 100 else 3
            assert [words[: len(answer)] for words, answer in zip(got, ANSWERS[:steps], strict=True)] == list(
                ANSWERS[:steps]
            )
            assert {letter.number_id for letter in on.meta.books.inboxes[who]} == {number}
        counts = [await on.app.wiring.ground.store.read(_outbox_of(n)) for n in (1, 2, 3)]
        assert sum(count.get("delivered", 0) for count in counts) == 1000
        assert await on.post(batch(said, on.clock.now())) == 200  # Meta repeats itself
        await on.quiet()
        assert sum(len(on.texts(who)) for _, who in people) == 1000


def _outbox_of(n: int) -> Any:
    return lambda tx: tx.tenant(TenantId(f"T{n}")).outbox.counts()


async def test_the_master_bot_speaks_cloud(tmp_path: Path, database: str) -> None:
    async with whole(tmp_path, database, bots=0) as on:
        assert await on.post(told(text(ADMIN, "hi", MASTER, on.clock.now()))) == 200
        await on.quiet()
        assert on.texts(ADMIN)[-1].startswith("*wabot*")


async def test_old_messages_are_logged_and_not_answered(tmp_path: Path, database: str) -> None:
    async with whole(tmp_path, database) as on:
        now = on.clock.now()
        old = text(ASHA, "from last week", number_of(1), now - 25 * HOUR)
        assert await on.post(told(old, text(ASHA, "hi", number_of(1), now))) == 200
        await on.quiet()
        assert len(on.texts(ASHA)) == 1
        logged = {(event.note, "last week" in event.body) for event in await events(on)}
        assert logged == {("too_old", True), ("", False)}


async def test_history_echoes_and_our_own_words_start_nothing(tmp_path: Path, database: str) -> None:
    payloads = Path(__file__).parent / "payloads"
    async with whole(tmp_path, database) as on:
        for name in ("history", "history_with_messages", "echo", "state_sync", "our_own_words"):
            body = json.loads((payloads / f"{name}.json").read_text())
            body["entry"][0]["changes"][0]["value"]["metadata"]["phone_number_id"] = number_of(1)
            assert await on.post(body) == 200
        await on.quiet()
        assert await events(on) == []
        assert await contacts(on) == []
        assert not on.meta.books.inboxes.keys() - {OWNER, ADMIN}  # who hear that the bot is connected


async def test_a_contact_without_a_phone_is_answered_and_the_phone_is_learned_later(
    tmp_path: Path, database: str
) -> None:
    async with whole(tmp_path, database) as on:
        number = number_of(1)
        assert await on.post(told(change(number, messages=[message(on, "hi", from_user_id=USER)]))) == 200
        await on.quiet()
        assert len(on.texts(USER)) == 1
        assert [one.phone for one in await contacts(on)] == [""]
        both = message(on, "00", from_user_id=USER, **{"from": ASHA})
        assert await on.post(told(change(number, messages=[both]))) == 200
        await on.quiet()
        assert [one.phone for one in await contacts(on)] == [ASHA]
        assert await on.post(told(text(ASHA, "1", number, on.clock.now()))) == 200
        await on.quiet()
        assert on.texts(ASHA)[-1].startswith(ANSWERS[1])  # one conversation under either name
        assert "0722 000111" in on.texts(ASHA)[-1]
        assert len(await contacts(on)) == 1


async def test_a_changed_number_goes_on_where_it_was(tmp_path: Path, database: str) -> None:
    async with whole(tmp_path, database) as on:
        number, now = number_of(1), on.clock.now()
        assert await on.post(told(text(ASHA, "hi", number, now))) == 200
        await on.quiet()
        system = {"type": "user_changed_number", "body": "changed", "wa_id": "254799000222"}
        moved = {"id": "wamid.moved", "from": ASHA, "timestamp": str(now // 1000), "type": "system", "system": system}
        assert await on.post(told(change(number, messages=[moved]))) == 200
        await on.quiet()
        assert await on.post(told(text("254799000222", "1", number, now))) == 200
        await on.quiet()
        assert on.texts("254799000222")[-1].startswith(ANSWERS[1])
        assert len(on.texts(ASHA)) == 1
        assert [one.phone for one in await contacts(on)] == ["254799000222"]
        assert await on.post(told(text(ASHA, "hi", number, now))) == 200  # told before, under the old name


async def test_a_new_user_id_goes_on_where_the_old_one_was(tmp_path: Path, database: str) -> None:
    async with whole(tmp_path, database) as on:
        number = number_of(1)
        assert await on.post(told(change(number, messages=[message(on, "hi", from_user_id=USER)]))) == 200
        update = {"wa_id": ASHA, "user_id": {"previous": USER, "current": NEW_USER}}
        assert await on.post(told(change(number, "user_id_update", user_id_update=[update]))) == 200
        await on.quiet()
        assert await on.post(told(change(number, messages=[message(on, "1", from_user_id=NEW_USER)]))) == 200
        await on.quiet()
        assert on.texts(ASHA)[-1].startswith(ANSWERS[1])
        assert len(await contacts(on)) == 1


async def test_messages_for_a_number_of_nobodys_wait_for_its_bot(tmp_path: Path, database: str) -> None:
    async with whole(tmp_path, database, bots=1) as on:
        now = on.clock.now()
        await on.greet(ADMIN)
        for words in ("hi", "1"):
            for _ in range(2):
                assert await on.post(told(text(ASHA, words, number_of(2), now))) == 200
        await on.quiet()
        assert await strays(on, number_of(2)) == 2
        assert len([words for words in on.texts(ADMIN) if number_of(2) in words]) == 1
        await on.add(bot(2))
        await on.app.advance(10_000)
        await on.quiet()
        assert [words[:10] for words in on.texts(ASHA)] == [answer[:10] for answer in ANSWERS[:2]]
        assert await strays(on, number_of(2)) == 0
        assert {event.contact for event in await events(on, TenantId("T2"))} == {
            one.id for one in await contacts(on, TenantId("T2"))
        }


async def test_a_number_of_nobodys_fills_no_disk(tmp_path: Path, database: str) -> None:
    async with whole(tmp_path, database, bots=0) as on:
        said = [("777", f"2547220{n:05d}", "hi") for n in range(1100)]
        assert await on.post(batch(said, on.clock.now())) == 200
        assert await strays(on, "777") == 1000
        await on.app.advance(91 * DAY)
        assert await strays(on, "777") == 0


async def give_own_app(on: Whole) -> None:
    """The first tenant signs with a secret of its own."""
    wiring = on.app.wiring
    sealed = wiring.ground.vault.seal(T1, field_of("cloud_app_secret"), "own-secret")
    await wiring.ground.store.submit(lambda tx: tx.tenant(T1).settings.set("cloud_app_secret", sealed))
    await wiring.directory.fresh()


async def test_a_tenants_own_app_speaks_for_its_own_number_alone(tmp_path: Path, database: str) -> None:
    async with whole(tmp_path, database, bots=2) as on:
        await give_own_app(on)
        own, other = text(ASHA, "hi", number_of(1), on.clock.now()), text(ASHA, "hi", number_of(2), on.clock.now())
        assert await on.post(told(own, other), secret="own-secret") == 401  # at the platform's address
        assert await on.post(told(own, other), app="/T1") == 401  # the platform's signature at its
        assert await on.post(told(own, other), secret="own-secret", app="/T1") == 200
        await on.quiet()
        assert {letter.number_id for letter in on.meta.books.inboxes[ASHA]} == {number_of(1)}
        await on.app.advance(10_000)  # nor does it wait for the other bot
        await on.quiet()
        assert len(on.texts(ASHA)) == 1
        assert await on.app.wiring.ground.store.read(lambda tx: tx.platform.strays.signed_by(T1)) == 0


async def test_a_tenants_own_app_makes_no_noise_elsewhere(tmp_path: Path, database: str) -> None:
    async with whole(tmp_path, database, bots=2) as on:
        await give_own_app(on)
        await on.greet(ADMIN, OWNER)
        forged = told(text(ASHA, "hi", number_of(2), on.clock.now()), account="501")
        assert await on.post(forged, secret="own-secret", app="/T1") == 200
        invented = batch([(f"88{n}", ASHA, "hi") for n in range(1100)], on.clock.now())
        assert await on.post(invented, secret="own-secret", app="/T1") == 200
        kept = await on.app.wiring.ground.store.read(lambda tx: tx.platform.strays.signed_by(T1))
        assert kept == 1000
        ended = {"event": "DISABLED_UPDATE", "ban_info": {"waba_ban_state": ["DISABLE"]}}
        assert await on.post(told({"field": "account_update", "value": ended}, account="501")) == 200
        await on.quiet()
        second = on.app.wiring.fleet.supervisor.record(TenantId("T2"))
        assert second is not None
        assert second.state is SessionState.READY  # its number was never seen in that account
        assert not any("no bot has" in words for words in on.texts(ADMIN))


async def test_a_closed_account_ends_sessions_and_is_told(tmp_path: Path, database: str) -> None:
    async with whole(tmp_path, database, bots=2) as on:
        await on.greet(ADMIN, OWNER)
        assert await on.post(told(text(ASHA, "hi", number_of(1), on.clock.now()), account="501")) == 200
        await on.quiet()
        ended = {"event": "DISABLED_UPDATE", "ban_info": {"waba_ban_state": ["DISABLE"]}}
        for _ in range(2):
            assert await on.post(told({"field": "account_update", "value": ended}, account="501")) == 200
        await on.quiet()
        record = on.app.wiring.fleet.supervisor.record
        first, second = record(T1), record(TenantId("T2"))
        assert first is not None
        assert second is not None
        assert (first.state, second.state) == (SessionState.ERROR, SessionState.READY)
        for who in (ADMIN, OWNER):
            assert len([words for words in on.texts(who) if "disabled" in words]) == 1


async def test_statuses_move_messages_on(tmp_path: Path, database: str) -> None:
    async with whole(tmp_path, database) as on:
        on.meta.knobs.statuses = ("read", "sent", "delivered")
        on.meta.knobs.duplicates = 1
        assert await on.post(told(text(ASHA, "hi", number_of(1), on.clock.now()))) == 200
        await on.quiet()
        counts = await on.app.wiring.ground.store.read(lambda tx: tx.tenant(T1).outbox.counts())
        assert counts == {Delivery.READ: 1}


async def test_a_message_that_may_have_been_taken_is_settled_by_its_status(tmp_path: Path, database: str) -> None:
    async with whole(tmp_path, database) as on:
        on.meta.knobs.drop("after")  # Meta takes the reply, and we never hear of it
        assert await on.post(told(text(ASHA, "hi", number_of(1), on.clock.now()))) == 200
        await on.quiet()
        await on.app.advance(DAY // 2)
        await on.quiet()
        assert len(on.texts(ASHA)) == 1
        counts = await on.app.wiring.ground.store.read(lambda tx: tx.tenant(T1).outbox.counts())
        assert counts == {Delivery.DELIVERED: 1}


async def test_what_is_no_webhook_is_kept_and_answered(tmp_path: Path, database: str) -> None:
    async with whole(tmp_path, database, bots=0) as on:
        for body in (b"", b"[]", b'{"entry":7}', b"\xff" * 200_000, b"[" * 100_000):
            assert await on.post(body) == 200
        assert await strays(on, "") == 5


async def test_webhooks_show_in_the_figures(tmp_path: Path, database: str) -> None:
    async with whole(tmp_path, database) as on:
        assert await on.post(told(text(ASHA, "hi", number_of(1), on.clock.now()))) == 200
        await on.quiet()
        figures = on.app.metrics.text().decode()
        assert 'wabot_webhooks_total{result="taken"}' in figures
        assert 'wabot_webhook_facts_total{kind="message"} 1.0' in figures
        assert 'wabot_webhook_facts_total{kind="status"}' in figures
        assert PLATFORM not in figures
