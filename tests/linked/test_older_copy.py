"""A store falls back to an older copy, as after a take-over: keys repeat, and both sides mend it by asking again."""

from typing import TYPE_CHECKING

import pytest

from tests.linked.rig import ONE, Rig
from wabot.core.session import SessionEvent as Event

if TYPE_CHECKING:
    from tests.linked.whatsapp.phone import Phone

pytestmark = pytest.mark.slow


async def test_messages_after_it_are_read_on_both_sides(linked: Rig) -> None:
    await linked.pairs()
    ann = linked.customer()
    await _talk(linked, ann, "first")
    await linked.channel.disconnect(ONE)
    old = linked.kept.copies[ONE]
    await linked.connects()
    await linked.ear.told(Event.READY)
    for n in range(4):
        await _talk(linked, ann, f"later {n}")
    await linked.channel.disconnect(ONE)
    linked.folder.forget(ONE)
    linked.kept.copies[ONE] = old
    await linked.connects()
    await linked.ear.told(Event.READY)
    for n in range(4):
        await _talk(linked, ann, f"after {n}")
    assert ann.asked_again or [one for one in linked.whatsapp.seen if one.attrs.get("type") == "retry"]
    await _talk(linked, linked.customer(), "somebody new")


async def _talk(linked: Rig, ann: "Phone", text: str) -> None:
    await ann.says(text)
    await linked.says(await linked.ear.hears(text), f"re {text}", key=text)
    assert (await ann.hears()).text == f"re {text}"
