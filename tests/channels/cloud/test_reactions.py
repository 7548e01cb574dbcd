"""Reactions through the whole of wabot: on what somebody wrote last, and silence where there can be none."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.channels.cloud.whole import OWNER, Whole, number_of, whole
from wabot.core.clock import HOUR, MINUTE
from wabot.core.ids import ContactId, EffectId, TenantId
from wabot.core.message import LAST_SAID, Delivery, MessageKind, Outbound, phone_address
from wabot.flow.codec import effect_to_json
from wabot.flow.effects import Send
from wabot.ports.store import OutboxRow, Tx
from wabot.ports.store.contacts import Sighting

T1, ASHA = TenantId("T1"), "254722000111"
THUMB = Outbound("👍", kind=MessageKind.REACTION, about=LAST_SAID)

pytestmark = pytest.mark.slow  # each is a whole wabot


@pytest.fixture
async def on(tmp_path: Path) -> AsyncIterator[Whole]:
    async with whole(tmp_path, "") as made:
        yield made


async def react(on: Whole, key: str) -> OutboxRow:
    """wabot reacts to Asha; the row as it ended."""
    store, now = on.app.wiring.ground.store, on.app.wiring.ground.clock.now()

    def job(tx: Tx) -> None:
        met = tx.tenant(T1).contacts.meet(Sighting(phone_address(ASHA), now, ContactId("asha"), seen=False))
        body = effect_to_json(Send(EffectId(key), THUMB)).decode()
        tx.tenant(T1).outbox.add(OutboxRow(T1, EffectId(key), met.id, "send", body, due=now, created_at=now))

    await store.submit(job)
    await on.quiet()
    row = await store.read(lambda tx: tx.tenant(T1).outbox.get(EffectId(key)))
    assert row is not None
    return row


async def test_on_what_was_said_last_and_silence_after_a_day(on: Whole) -> None:
    for words in ("hi", "and more"):
        on.meta.phone(ASHA).says(number_of(1), words)
        await on.quiet()
    assert (await react(on, "r1")).status == Delivery.DELIVERED
    reaction = on.meta.phone(ASHA).inbox[-1]
    said = await on.app.wiring.ground.store.read(lambda tx: tx.tenant(T1).events.tail(10))
    assert reaction.body["reaction"]["emoji"] == "👍"
    assert f"m:{reaction.body['reaction']['message_id']}" == next(one.dedupe for one in said if one.kind == "said")
    on.meta.phone(OWNER)
    await on.app.advance(24 * HOUR + MINUTE)
    before = len(on.texts(OWNER))
    late = await react(on, "r2")
    assert (late.status, late.error) == (Delivery.FAILED, "window_closed")
    assert len(on.texts(OWNER)) == before


async def test_who_never_wrote_gets_none(on: Whole) -> None:
    row = await react(on, "r1")
    assert (row.status, row.error) == (Delivery.FAILED, "nothing_said")
