"""An ask for a place: shared from the map, or written."""

import pytest

from tests.flow.chat import START, Chat
from wabot.core.clock import Instant
from wabot.core.ids import EventId
from wabot.core.message import MessageKind
from wabot.flow.events import Json, Said
from wabot.flow.values import map_link, plain

BOOK = """
triggers: [{all: true, goto: q}]
nodes:
  home: {kind: message, text: {en: Hi, sw: Hujambo}, goto: q}
  q: {kind: ask, text: {en: "Where?", sw: "Wapi?"}, input: location, into: place, goto: got}
  got: {kind: menu, text: {en: "Got {{place}}", sw: "Pata {{place}}"}, options: [
    {key: again, text: {en: Again, sw: Tena}, goto: q}]}
"""


def sends(place: Json) -> tuple[Chat, str]:
    chat = Chat(BOOK)
    chat.says("hi")
    said = Said(EventId("p"), Instant(START), "", MessageKind.LOCATION, attached={"location": place})
    return chat, chat.tell(said)


def test_a_shared_place_is_kept_with_its_name_and_shown_as_a_link() -> None:
    place: Json = {"latitude": -1.28, "longitude": 36.82, "name": "Market", "address": "Nairobi"}
    chat, heard = sends(place)
    assert "Got Market, Nairobi · https://maps.google.com/?q=-1.28,36.82" in heard
    kept = chat.state.slots["place"]
    assert plain(kept) == "Market, Nairobi"
    assert map_link(kept) == "https://maps.google.com/?q=-1.28,36.82"


def test_a_place_without_a_name_is_its_link() -> None:
    chat, heard = sends({"latitude": 0, "longitude": 10.5})
    assert "Got https://maps.google.com/?q=0,10.5" in heard
    assert plain(chat.state.slots["place"]) == "https://maps.google.com/?q=0,10.5"


@pytest.mark.parametrize("place", [None, {}, {"latitude": "1", "longitude": 2}, {"longitude": 2}])
def test_no_place_is_asked_for_again(place: Json) -> None:
    chat, heard = sends(place)
    assert "share a place" in heard
    assert "place" not in chat.state.slots


def test_words_are_a_place_as_well() -> None:
    chat = Chat(BOOK)
    chat.says("hi")
    assert "Got Moi Avenue 5" in chat.says("Moi Avenue 5")
    assert map_link(chat.state.slots["place"]) == ""
