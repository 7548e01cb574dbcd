"""Messages of every kind over the wire: what people send is understood, and what the bot sends is what was meant."""

from typing import TYPE_CHECKING

import pytest

from tests.linked.rig import ONE, Rig
from wabot.core.message import Card, Location, MessageKind, Option, Outbound, phone_address

if TYPE_CHECKING:
    from pyaileys.proto import WAProto_pb2 as proto

pytestmark = pytest.mark.slow


@pytest.fixture
def proto(whatsapp: object) -> "proto":
    """WhatsApp's messages; after the stand-in, which skips where they are not there."""
    from pyaileys.proto import WAProto_pb2

    return WAProto_pb2


async def test_what_people_send(linked: Rig, proto: "proto") -> None:
    await linked.pairs()
    ann, message = linked.customer(), proto.Message
    first = await ann.says("hi")
    await ann.sends(
        message(locationMessage=message.LocationMessage(degreesLatitude=-1.3, degreesLongitude=36.8, name="Duka"))
    )
    vcard = "BEGIN:VCARD\nVERSION:3.0\nFN:Bob\nTEL;waid=254722000001:+254 722 000001\nEND:VCARD"
    await ann.sends(message(contactMessage=message.ContactMessage(displayName="Bob", vcard=vcard)))
    key = proto.MessageKey(remoteJid=linked.bot().lid, fromMe=True, id=first)
    await ann.sends(message(reactionMessage=message.ReactionMessage(key=key, text="👍")), kind="reaction")
    revoke = message.ProtocolMessage.Type.REVOKE
    await ann.sends(message(protocolMessage=message.ProtocolMessage(key=key, type=revoke)))
    await ann.sends(
        message(stickerMessage=message.StickerMessage(directPath="/v/x", mimetype="image/webp")), kind="media"
    )
    await ann.says("last")
    await linked.ear.hears("last")
    heard = linked.ear.heard
    kinds = [MessageKind.TEXT, MessageKind.LOCATION, MessageKind.CONTACT, MessageKind.REACTION]
    assert [one.kind for one in heard] == [*kinds, MessageKind.NOTE, MessageKind.STICKER, MessageKind.TEXT]
    assert heard[1].location is not None
    assert (heard[1].location.latitude, heard[1].location.name) == (-1.3, "Duka")
    assert heard[2].cards == (Card("Bob", ("+254 722 000001",)),)
    assert (heard[3].text, heard[3].about) == ("👍", heard[0].message_id)
    assert heard[4].about == heard[0].message_id


async def test_what_the_bot_sends(linked: Rig) -> None:
    await linked.pairs()
    ann = linked.customer()
    to = phone_address(ann.number)
    await ann.says("hi")
    theirs = (await linked.ear.hears("hi")).message_id
    place, card = Location(-1.3, 36.8, "Duka"), Card("Bob", ("+254722000001",))
    await linked.channel.send(ONE, to, "k1", Outbound("", kind=MessageKind.LOCATION, location=place))
    assert (await ann.hears()).message.locationMessage.name == "Duka"
    await linked.channel.send(ONE, to, "k2", Outbound("", kind=MessageKind.CONTACT, cards=(card,)))
    assert "waid=254722000001" in (await ann.hears()).message.contactMessage.vcard
    await linked.channel.send(ONE, to, "k3", Outbound("👍", kind=MessageKind.REACTION, about=theirs))
    reaction = (await ann.hears()).message.reactionMessage
    assert (reaction.text, reaction.key.id) == ("👍", theirs.partition("@")[0])
    await linked.channel.send(ONE, to, "k4", Outbound("yes", about=theirs))
    assert (await ann.hears()).message.extendedTextMessage.contextInfo.stanzaId == theirs.partition("@")[0]
    options = (Option("a", "Airtime"), Option("b", "Data"))
    await linked.channel.send(ONE, to, "k5", Outbound("Which?", options, kind=MessageKind.POLL, prompt="Which?"))
    poll = (await ann.hears()).message
    asked = poll.pollCreationMessageV3 if poll.HasField("pollCreationMessageV3") else poll.pollCreationMessage
    assert (asked.name, [one.optionName for one in asked.options]) == ("Which?", ["Airtime", "Data"])


async def test_people_see_that_they_were_read_and_are_being_answered(linked: Rig) -> None:
    await linked.pairs()
    ann = linked.customer()
    sent = await ann.says("hi")
    message = await linked.ear.hears("hi")
    await linked.channel.attend(ONE, message.sender, message.message_id)
    await linked.whatsapp.until(lambda: sent in ann.read)
    await linked.whatsapp.until(lambda: any(one.tag == "chatstate" for one in linked.whatsapp.seen))
