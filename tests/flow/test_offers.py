"""wabot has something to ask of its own accord: it asks who is free, and only tells who is not."""

from tests.flow.chat import Chat
from wabot.core.clock import MINUTE, Instant
from wabot.core.ids import EventId
from wabot.flow.codec import event_from_json, event_to_json
from wabot.flow.events import Offered

BOOK = """
book: test
start: home
offers: [offered]
nodes:
  home: {kind: menu, text: {en: "Home"}, options: [{key: a, text: {en: "Ask"}, goto: name}]}
  name: {kind: ask, text: {en: "Your name?"}, input: text, into: name, goto: home}
  offered: {kind: menu, text: {en: "{{who}} asks"}, options: [
    {key: y, text: {en: "Approve"}, goto: done}, {key: n, text: {en: "Reject"}, goto: home}]}
  done: {kind: end, text: {en: "{{who}} approved"}}
"""


def offer(chat: Chat) -> Offered:
    return Offered(EventId("T1/new/254700000001"), Instant(chat.at), "offered", "denied", {"who": "Mama Duka"})


def test_somebody_silent_is_asked_and_the_numbers_answer() -> None:
    chat = Chat(BOOK)
    assert chat.tell(offer(chat)).startswith("Mama Duka asks\n\n1 Approve\n2 Reject")
    assert chat.says("1").startswith("Mama Duka approved")


def test_somebody_at_home_is_asked() -> None:
    chat = Chat(BOOK)
    chat.says("menu")
    assert "1 Approve" in chat.tell(offer(chat))


def test_somebody_in_the_middle_of_something_is_only_told() -> None:
    chat = Chat(BOOK)
    chat.says("menu")
    chat.says("1")
    before = chat.state
    assert "Approve" not in chat.tell(offer(chat))
    assert chat.state == before
    assert chat.heard
    chat.says("Anna")
    assert chat.slot("name") is None or chat.state.node == "home"


def test_a_question_left_long_ago_gives_way() -> None:
    chat = Chat(BOOK)
    chat.says("menu")
    chat.says("1")
    chat.at += 11 * MINUTE
    assert "1 Approve" in chat.tell(offer(chat))


def test_a_book_without_the_node_tells_the_words() -> None:
    chat = Chat(BOOK.replace("offers: [offered]\n", "").replace("offered", "other"))
    assert chat.tell(offer(chat))
    assert chat.state.node == ""


def test_an_offer_survives_json() -> None:
    event = offer(Chat(BOOK))
    assert event_from_json(event_to_json(event)) == event
