"""The library gives a session up over a receipt of a kind it has no number for: once, and nobody stays unheard."""

from tests.linked.rig import ONE, Rig
from wabot.core.session import SessionEvent as Event


async def test_a_receipt_of_an_unknown_kind_costs_one_reconnect(linked: Rig) -> None:
    await linked.pairs()
    ann = linked.customer()
    await ann.says("hello")
    await linked.says(await linked.ear.hears("hello"), "karibu")
    heard = await ann.hears()
    await ann._receipt(heard.by, heard.id, {"type": "server-error"})
    report = await linked.ear.told(Event.DROPPED, ONE)
    assert (report.reason, "neonize.Receipt" in report.detail) == ("library", True)
    await linked.connects()
    await linked.ear.told(Event.READY, ONE)
    await ann._receipt(heard.by, heard.id, {"type": "server-error"})
    await ann.says("still there?")
    await linked.ear.hears("still there?")
    assert await linked.channel.probe(ONE)
