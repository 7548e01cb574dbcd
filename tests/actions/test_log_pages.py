"""Pages of the log: everything once, in order, however much was said in one millisecond; secrets never."""

from typing import Any

import pytest

from tests.actions.chat import Office
from tests.actions.test_people import OWNER, T2, run, two
from tests.services.tenants.conftest import store, templates, world
from wabot.core.clock import Instant
from wabot.core.ids import ContactId, EffectId, EventId
from wabot.core.message import Delivery, MessageKind, Outbound, phone_address
from wabot.flow.codec import effect_to_json, event_to_json
from wabot.flow.effects import Send
from wabot.flow.events import Json, Said
from wabot.flow.wording import SEALED_BEGIN, SEALED_END
from wabot.ports.store import NewEvent, OutboxRow, Tx
from wabot.ports.store.contacts import Sighting

__all__ = ["store", "templates", "two", "world"]

ALL: dict[str, Any] = {"text": "", "contact": "", "day": "", "before": "", "part": "", "top": ""}


def say(tx: Tx, n: int, at: int, *, inward: bool, body: str = "") -> None:
    moment, key = Instant(at), f"m{n:04d}"
    if inward:
        said = body or event_to_json(Said(EventId(key), moment, f"word {n}")).decode()
        tx.tenant(T2).events.record(
            NewEvent(T2, EventId(key), ContactId("zoe"), "said", f"m:{key}", said, moment, moment)
        )
        return
    words = body or effect_to_json(Send(EffectId(key), Outbound(f"word {n}"))).decode()
    made = OutboxRow(T2, EffectId(key), ContactId("zoe"), "send", words, moment, moment, Delivery.READ)
    tx.tenant(T2).outbox.add(made)


async def fill(office: Office, count: int, each: int) -> None:
    def job(tx: Tx) -> None:
        zoe = Sighting(phone_address("254733999999"), Instant(1), ContactId("zoe"), name="Zoe")
        tx.tenant(T2).contacts.meet(zoe)
        for n in range(count):
            say(tx, n, 1_790_000_000_000 + n // each, inward=n % 2 == 0)

    await office.world.store.submit(job)


def words(lines: Any) -> list[str]:
    found = [str(one["args"].get("text", "")) for one in lines]
    return [word for word in found if word.startswith("word")]


async def page(office: Office, **args: Json) -> tuple[list[str], Any]:
    """All parts of one page, and the last of them."""
    told: list[str] = []
    shown = await run(office, "log.show", **{**ALL, "contact": "zoe", **args})
    told += words(shown.slots["lines"])
    while shown.name == "more":
        shown = await run(
            office,
            "log.show",
            **{**ALL, "contact": "zoe", "top": shown.slots["log_top"], "part": shown.slots["next_part"]},
        )
        told += words(shown.slots["lines"])
    return told, shown


@pytest.mark.parametrize("each", [1, 7, 200])
async def test_every_message_once_and_in_order(two: Office, each: int) -> None:
    await fill(two, 130, each)
    told, shown = await page(two)
    assert told == [f"word {n}" for n in range(80, 130)]
    before: list[str] = []
    while shown.slots["has_older"]:
        older, shown = await page(two, before=shown.slots["log_older"])
        before = [*older, *before]
    assert before == [f"word {n}" for n in range(80)]


async def test_parts_stay_what_they_were_while_more_is_said(two: Office) -> None:
    await fill(two, 60, 1)
    first = await run(two, "log.show", **{**ALL, "contact": "zoe"})
    await two.world.store.submit(lambda tx: say(tx, 999, 1_790_000_001_000, inward=True))
    again = await run(two, "log.show", **{**ALL, "contact": "zoe", "top": first.slots["log_top"]})
    assert words(again.slots["lines"]) == words(first.slots["lines"])


async def test_secrets_are_never_shown(two: Office) -> None:
    await fill(two, 0, 1)
    shown = Outbound(f"Your code: {SEALED_BEGIN}w1.abc.def{SEALED_END}")
    note = Said(EventId("n"), Instant(5), "changed", MessageKind.NOTE)

    def job(tx: Tx) -> None:
        say(tx, 1, 1_790_000_000_000, inward=True)
        tx.tenant(T2).events.redact(EventId("m0001"))
        say(tx, 2, 1_790_000_000_001, inward=False, body=effect_to_json(Send(EffectId("x"), shown)).decode())
        say(tx, 4, 1_790_000_000_002, inward=True, body=event_to_json(note).decode())

    await two.world.store.submit(job)
    outcome = await run(two, "log.show", **{**ALL, "contact": "zoe"})
    told = repr(outcome.slots["lines"])
    assert "admin-log-secret" in told
    assert "Your code: •••" in told
    assert "w1.abc" not in told
    assert "changed" not in told  # nobody said that
    made = await run(two, "log.document", since="2026-09-21", until="2026-09-22")
    assert (made.name, made.slots["count"]) == ("made", 2)
    assert OWNER not in told
