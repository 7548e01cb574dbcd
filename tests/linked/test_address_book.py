"""Whom the phone knows, by the real library against the stand-in: people who wrote are in its store by their names."""

import pytest

from tests.linked.rig import ONE, Rig

pytestmark = pytest.mark.slow


async def test_who_wrote_is_known_by_what_they_call_themselves(linked: Rig) -> None:
    await linked.pairs()
    assert await linked.channel.known_people(ONE) == []
    ann = linked.customer()
    await ann.says("hi")
    heard = await linked.ear.hears("hi")
    (known,) = await linked.channel.known_people(ONE)
    assert heard.sender in known.addresses
    assert known.name == ""  # nobody saved them: a contact list comes from the phone, and the stand-in has none
    assert known.profile == heard.name
