"""Messages that come at once are queued together, and none is another's trouble."""

import asyncio
from pathlib import Path

import pytest

from tests.api.house import ANN, BEN, START, T1, house
from wabot.core.ids import EffectId
from wabot.core.message import Outbound
from wabot.ports.store import Tx
from wabot.services.api.queueing import Queueing, Wish


async def test_many_at_once_under_one_key_are_one_message(tmp_path: Path) -> None:
    async with house(tmp_path) as home:
        key = await home.key()
        same = [home.send(key, ANN, "Once", once="one") for _ in range(12)]
        answers = await asyncio.gather(
            *same, home.send(key, BEN, "Other", once="two"), home.send(key, ANN, "No", once="two")
        )
        assert {(one.status, one.body["id"]) for one in answers[:12]} == {(202, answers[0].body["id"])}
        assert sorted(one.status for one in answers[12:]) == [202, 409]
        kept = await home.app.wiring.ground.store.read(lambda tx: tx.tenant(T1).api.answer("one"))
        assert kept is not None
        assert ANN not in kept.body
        await home.app.quiet()
        assert home.texts(ANN).count("Once") == 1


async def test_one_that_cannot_be_written_is_not_the_others_trouble(tmp_path: Path) -> None:
    def broken(_tx: Tx) -> Outbound:
        raise ValueError("no such file")

    async with house(tmp_path) as home:
        queue = Queueing(home.app.wiring.ground.store, home.app.wiring.notices)
        packs = [lambda _tx: Outbound("Good"), broken, lambda _tx: Outbound("Good")]
        wishes = [Wish(T1, ANN, None, pack, EffectId(f"api-{n}"), START) for n, pack in enumerate(packs)]
        ends = await asyncio.gather(*(queue.put(wish) for wish in wishes), return_exceptions=True)
        assert [isinstance(end, ValueError) for end in ends] == [False, True, False]
        await home.app.quiet()
        assert home.texts(ANN) == ["Good", "Good"]
        with pytest.raises(ValueError, match="no such file"):
            await queue.put(wishes[1])
