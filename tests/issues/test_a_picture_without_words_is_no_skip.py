"""A picture without words below it, sent to a question that may be left out, counted as leaving it out."""

from tests.flow.chat import Chat
from wabot.core.message import MessageKind

BOOK = """
triggers: [{all: true, goto: q}]
nodes:
  home: {kind: message, text: {en: Hi, sw: Hujambo}, goto: q}
  q: {kind: ask, text: {en: "Well?", sw: "Haya?"}, input: media, into: picture, optional: true, goto: got}
  got: {kind: menu, text: {en: Thanks, sw: Asante}, options: [{key: again, text: {en: Again, sw: Tena}, goto: q}]}
"""


def test_the_picture_is_kept() -> None:
    chat = Chat(BOOK)
    chat.says("hi")
    assert "Thanks" in chat.says("", MessageKind.IMAGE)
    kept = chat.state.slots["picture"]
    assert isinstance(kept, dict)
    assert kept["kind"] == "image"


def test_the_word_for_it_still_leaves_it_out() -> None:
    chat = Chat(BOOK)
    chat.says("hi")
    assert "Thanks" in chat.says("skip")
    assert "picture" not in chat.state.slots
