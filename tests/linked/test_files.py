"""Files over linked devices: sealed, put on WhatsApp's servers (ours, over TLS), fetched, opened."""

import hashlib
from pathlib import Path

import pytest

from tests.linked.rig import ONE, Rig
from wabot.core.errors import Refused
from wabot.core.message import Media, MessageKind, Outbound

pytestmark = pytest.mark.slow
PICTURE = bytes(range(256)) * 400


async def test_a_picture_comes_in_and_is_fetched(linked: Rig) -> None:
    await linked.pairs()
    ann = linked.customer()
    await ann.sends(linked.whatsapp.files.picture(PICTURE, "look"), kind="media")
    message = await linked.ear.hears("look")
    assert message.kind is MessageKind.IMAGE
    assert message.media is not None
    assert (message.media.size, message.media.sha256) == (len(PICTURE), hashlib.sha256(PICTURE).hexdigest())
    assert await linked.channel.fetch(ONE, message.media) == PICTURE


async def test_a_file_that_whatsapp_forgot_is_gone(linked: Rig) -> None:
    await linked.pairs()
    await linked.customer().sends(linked.whatsapp.files.picture(PICTURE, "look"), kind="media")
    message = await linked.ear.hears("look")
    linked.whatsapp.files.kept.clear()
    assert message.media is not None
    with pytest.raises(Refused, match="gone"):
        await linked.channel.fetch(ONE, message.media)


async def test_a_picture_goes_out_and_one_received_is_passed_on(linked: Rig, tmp_path: Path) -> None:
    await linked.pairs()
    ann, files = linked.customer(), linked.whatsapp.files
    (tmp_path / "it.png").write_bytes(PICTURE)
    await ann.says("hi")
    to = (await linked.ear.hears("hi")).sender
    media = Media(url=str(tmp_path / "it.png"), mime="image/png")
    await linked.channel.send(ONE, to, "k1", Outbound("here", kind=MessageKind.IMAGE, media=media))
    heard = await ann.hears()
    assert (heard.text, files.opened(heard.message.imageMessage)) == ("here", PICTURE)
    await ann.sends(heard.message, kind="media")
    again = await linked.ear.hears("here")
    await linked.channel.send(ONE, to, "k2", Outbound("yours", kind=MessageKind.IMAGE, media=again.media))
    passed = await ann.hears()
    assert (passed.text, files.opened(passed.message.imageMessage)) == ("yours", PICTURE)
    assert len(files.kept) == 1  # it was not put there again
