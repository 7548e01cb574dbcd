"""WhatsApp says nothing: to a dial, to a message, to pings."""

import asyncio
import os
from typing import Any

import pytest

from tests.linked.rig import ONE, Rig, workers_of
from wabot.core.clock import stopwatch
from wabot.core.errors import Refused, Retry
from wabot.core.message import Outbound, phone_address
from wabot.core.session import SessionEvent as Event

pytestmark = pytest.mark.slow


async def test_a_dial_that_hangs_is_ended_in_seconds(linked: Rig) -> None:
    await linked.pairs()
    await linked.channel.disconnect(ONE)
    linked.whatsapp.hangs = True
    dialling = asyncio.create_task(linked.connects())
    dials = linked.whatsapp.dials
    await linked.whatsapp.until(lambda: linked.whatsapp.dials > dials)
    began = stopwatch()
    await linked.channel.disconnect(ONE)
    assert stopwatch() - began < 8
    assert workers_of(os.getpid()) == []
    await dialling
    linked.whatsapp.hangs = False
    await linked.connects()
    await linked.ear.told(Event.READY)


async def test_a_message_whose_receipt_was_lost_arrives_once(linked: Rig) -> None:
    await linked.pairs()
    ann = linked.customer()
    linked.whatsapp.mute = True
    sending = asyncio.create_task(linked.channel.send(ONE, phone_address(ann.number), "k1", Outbound("once")))
    heard = await ann.hears()
    linked.whatsapp.mute = False
    linked.whatsapp.drop()
    assert (await sending).reference == heard.id
    assert ann.copies == [heard.id, heard.id]  # the library said it again, under the same id
    assert ann.inbox.empty()


async def test_whom_whatsapp_does_not_know_and_what_it_does_not_take(linked: Rig) -> None:
    await linked.pairs()
    ann = linked.customer()
    with pytest.raises(Refused, match="unknown_number"):
        await linked.channel.send(ONE, phone_address("+256799999999"), "k1", Outbound("?"))
    linked.whatsapp.send_error = 479
    with pytest.raises((Refused, Retry)):
        await linked.channel.send(ONE, phone_address(ann.number), "k2", Outbound("!"))
    linked.whatsapp.send_error = 0
    await linked.channel.send(ONE, phone_address(ann.number), "k2", Outbound("!"))
    assert (await ann.hears()).text == "!"


async def test_pings_without_an_answer_are_no_proof_of_life(linked: Rig) -> None:
    await linked.pairs()
    assert await linked.channel.probe(ONE)
    linked.whatsapp.deaf = True
    asked = len(linked.whatsapp.seen)
    await linked.whatsapp.until(lambda: any(_is_ping(one) for one in linked.whatsapp.seen[asked:]), 40)
    async with asyncio.timeout(20):  # ten seconds later the library gives that one up
        while await linked.channel.probe(ONE):
            await asyncio.wait([asyncio.create_task(asyncio.Event().wait())], timeout=0.5)


def _is_ping(stanza: Any) -> bool:
    return stanza.tag == "iq" and stanza.attrs.get("xmlns") == "w:p"
