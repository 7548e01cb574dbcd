"""What is told to whom, once, in the transaction of the change; secrets, and what the desk refuses."""

import base64
import hashlib
import hmac

import pytest
from aiohttp import web

from tests.webhooks.receiver import Receiver
from tests.webhooks.rig import Rig
from wabot.core.clock import DAY, HOUR, Instant
from wabot.core.errors import Refused
from wabot.core.ids import ContactId, EventId, TenantId
from wabot.core.webhook import MOST_BYTES, DispatchState, signed
from wabot.flow.events import Said
from wabot.ports.store import Duplicate, NewEvent, Stale, TurnSave, Tx
from wabot.services.webhooks.desk import MOST, Change
from wabot.services.webhooks.messages import TellingStore, ToldMessages

ANNA = ContactId("anna")


def test_signatures_are_those_of_standard_webhooks() -> None:
    key, body = b"a made-up key of 24 byte", b'{"test": 1}'
    headers = signed([f"whsec_{base64.b64encode(key).decode()}"], "msg_1", Instant(1_614_265_330_000), body)
    content = b"msg_1.1614265330." + body  # the id, the second and the body, with full stops between them
    right = base64.b64encode(hmac.new(key, content, hashlib.sha256).digest()).decode()
    assert headers["webhook-signature"] == f"v1,{right}"
    assert (headers["webhook-id"], headers["webhook-timestamp"]) == ("msg_1", "1614265330")


async def test_the_same_cause_is_told_once_and_to_nobody_else(rig: Rig, software: Receiver) -> None:
    other = await rig.world.approved("Kiosk", "0722333444")
    await rig.listen(software.url("/order"), "order")
    await rig.listen(software.url("/all"))
    await rig.listen(software.url("/other"), tenant=other)
    assert await rig.tell("order.paid", "o1", word="x") == 2
    assert await rig.tell("order.paid", "o1", word="x") == 0
    assert await rig.tell("payment.paid", "o1") == 1
    await rig.activity.quiet()
    assert sorted((got.path, got.told["type"]) for got in software.got) == [
        ("/all", "order.paid"), ("/all", "payment.paid"), ("/order", "order.paid"),
    ]  # fmt: skip
    assert len({got.id for got in software.got}) == 2
    told = software.got[0].told
    assert told["data"] == {"word": "x"}
    assert (told["account_id"], told["name"], told["phone"]) == (rig.tenant, "Mama Duka", "+254711222333")
    assert told["timestamp"] == "2027-01-15T08:00:00.000Z"


async def test_a_change_that_is_not_made_is_not_told(rig: Rig, software: Receiver) -> None:
    await rig.listen(software.url())

    def fails(tx: Tx) -> None:
        rig.happenings.tell(tx, rig.tenant, "order.paid", "o1", {})
        raise RuntimeError("it came to nothing")

    with pytest.raises(RuntimeError, match="nothing"):
        await rig.store.submit(fails)
    await rig.activity.quiet()
    assert await rig.kept() == []
    assert software.got == []


async def test_where_nobody_listens_nothing_is_asked_or_kept(rig: Rig) -> None:
    assert not rig.happenings.wanted(rig.tenant, "order")
    assert await rig.tell("order.paid", "o1") == 0
    assert await rig.kept() == []


async def test_long_words_are_cut(rig: Rig, software: Receiver) -> None:
    await rig.listen(software.url())
    await rig.tell("message.received", "m1", text="ä" * 60_000)
    await rig.activity.quiet()
    (got,) = software.got
    assert len(got.body) < MOST_BYTES
    assert got.told["data"]["cut"] is True


async def test_two_secrets_sign_for_a_day(rig: Rig, software: Receiver) -> None:
    endpoint, old = await rig.listen(software.url())
    made = await rig.store.submit(lambda tx: rig.desk.rotate(tx, rig.tenant, endpoint.id))
    assert made is not None
    await rig.tell("order.paid", "o1")
    await rig.activity.quiet()
    for secret in (old, made[1]):
        software.got[-1].verify(secret)
    rig.clock.advance(DAY)
    await rig.tell("order.paid", "o2")
    await rig.activity.quiet()
    software.got[-1].verify(made[1])
    assert len(software.got[-1].headers["webhook-signature"].split()) == 1
    rows = await rig.store.read(lambda tx: rig.desk.all(tx, rig.tenant))
    assert all(secret not in repr(rows) for secret in (old, made[1]))


async def test_what_is_off_is_told_nothing_and_what_waited_goes_when_it_is_on(rig: Rig, software: Receiver) -> None:
    async def broken(_request: web.Request) -> web.StreamResponse:
        return web.Response(status=500 if len(software.got) == 1 else 200)

    software.answer = broken
    endpoint, _ = await rig.listen(software.url())
    await rig.tell("order.paid", "o1")
    await rig.activity.quiet()
    await rig.store.submit(lambda tx: rig.desk.change(tx, rig.tenant, endpoint.id, Change(on=False)))
    await rig.activity.quiet()
    assert await rig.tell("order.paid", "o2") == 0
    rig.clock.advance(HOUR)
    rig.dispatcher.poke()
    await rig.activity.quiet()
    assert len(software.got) == 1
    await rig.store.submit(lambda tx: rig.desk.change(tx, rig.tenant, endpoint.id, Change(on=True)))
    await rig.activity.quiet()
    assert [one.state for one in await rig.kept()] == [DispatchState.DELIVERED]


async def test_what_the_desk_refuses(rig: Rig) -> None:
    endpoint, _ = await rig.listen("https://a.example/1")
    refused = [("https://a.example/1", "twice"), ("nonsense", "bad_url"), ("ftp://a.example", "bad_url")]
    for url, reason in refused:
        with pytest.raises(Refused) as why:
            await rig.listen(url)
        assert why.value.reason == reason
    with pytest.raises(Refused, match="bad_kinds"):
        await rig.listen("https://a.example/2", "gossip")
    for n in range(2, MOST + 1):
        await rig.listen(f"https://a.example/{n}")
    with pytest.raises(Refused, match="too_many"):
        await rig.listen("https://a.example/6")
    stranger = TenantId("T99")
    assert await rig.store.submit(lambda tx: rig.desk.change(tx, stranger, endpoint.id, Change(on=False))) is None
    assert not await rig.store.submit(lambda tx: rig.desk.remove(tx, stranger, endpoint.id))
    assert await rig.store.submit(lambda tx: rig.desk.rotate(tx, stranger, endpoint.id)) is None
    assert await rig.desk.ping(stranger, endpoint.id) is None


async def test_a_removed_endpoint_takes_all_along(rig: Rig, software: Receiver) -> None:
    endpoint, _ = await rig.listen(software.url())
    await rig.tell("order.paid", "o1")
    await rig.activity.quiet()
    assert await rig.store.submit(lambda tx: rig.desk.remove(tx, rig.tenant, endpoint.id))
    assert await rig.kept() == []
    assert await rig.tell("order.paid", "o2") == 0


async def test_a_test_goes_out_at_once_and_is_not_kept(rig: Rig, software: Receiver) -> None:
    endpoint, secret = await rig.listen(software.url(), "order")
    tried = await rig.desk.ping(rig.tenant, endpoint.id)
    assert tried is not None
    assert tried.ok
    software.got[0].verify(secret)
    assert software.got[0].told["type"] == "ping"
    assert await rig.kept() == []


async def test_pages_of_what_was_told_and_what_is_forgotten(rig: Rig, software: Receiver) -> None:
    endpoint, _ = await rig.listen(software.url())
    for n in range(5):
        await rig.tell("order.paid", f"o{n}", n=str(n))
    await rig.activity.quiet()
    first = await rig.store.read(lambda tx: rig.desk.dispatches(tx, rig.tenant, endpoint.id, limit=3))
    rest = await rig.store.read(
        lambda tx: rig.desk.dispatches(tx, rig.tenant, endpoint.id, DispatchState.DELIVERED, 3, first[-1].place)
    )
    assert [one.id for one in (*first, *rest)] == [got.id for got in reversed(software.got)]
    assert await rig.store.read(lambda tx: rig.desk.counts(tx, rig.tenant)) == {
        (endpoint.id, DispatchState.DELIVERED): 5
    }
    rig.clock.advance(1)
    await rig.dispatcher.prune(rig.clock.now())
    assert await rig.kept() == []


async def test_a_message_that_arrives_with_its_turn_is_told_once(rig: Rig, software: Receiver) -> None:
    await rig.listen(software.url(), "message")
    store = TellingStore(rig.store, ToldMessages(rig.happenings, rig.world.directory.role_of))

    def arriving(name: str, dedupe: str, revision: int) -> TurnSave:
        said = Said(EventId(name), Instant(1), "hello")
        fresh = NewEvent(rig.tenant, said.id, ANNA, "said", dedupe, "{}", Instant(1), Instant(1), said)
        return TurnSave(rig.tenant, ANNA, said.id, revision, b"{}", Instant(2), fresh=fresh)

    await store.save_turn(arriving("e1", "m:1", 0))
    with pytest.raises(Duplicate):
        await store.save_turn(arriving("e2", "m:1", 1))
    with pytest.raises(Stale):
        await store.save_turn(arriving("e3", "m:3", 0))
    await rig.activity.quiet()
    assert [(got.told["type"], got.told["data"]["message_id"]) for got in software.got] == [
        ("message.received", "e1"), ("message.received", "e3"),
    ]  # fmt: skip
    events = await rig.store.read(lambda tx: tuple(tx.tenant(rig.tenant).events.tail()))
    assert {one.id: one.handled_at for one in events} == {"e1": 2, "e3": None}  # e3 waits for its turn
