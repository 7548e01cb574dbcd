"""Messages that react: an emoji on what was said last, alone or beside words; a sound has its words below it."""

from pathlib import Path

from wabot.core.clock import Instant
from wabot.core.ids import EventId
from wabot.core.message import LAST_SAID, MessageKind, Outbound
from wabot.flow.book import read_book, start_state
from wabot.flow.codec import effect_from_json, effect_to_json
from wabot.flow.effects import Send
from wabot.flow.engine import step
from wabot.flow.events import Said
from wabot.flow.state import Scene
from wabot.flow.texts import Texts

TEXTS = Texts.load(Path(__file__).parents[2] / "locales")


def told(node: str) -> list[Outbound]:
    source = f"book: t\nstart: home\nnodes:\n  home: {node}\n  end: {{kind: end}}\n"
    book, mistakes = read_book("t", {"t.yaml": source}, TEXTS)
    assert not mistakes, mistakes
    effects = step(book, start_state(book), Said(EventId("e"), Instant(1), "hi"), Scene()).effects
    messages = []
    for effect in effects:
        again = effect_from_json(effect_to_json(effect))
        assert isinstance(again, Send)
        messages.append(again.message)
    return messages


def test_a_reaction_alone() -> None:
    assert told("{kind: message, react: 👍, goto: end}") == [Outbound("👍", kind=MessageKind.REACTION, about=LAST_SAID)]


def test_a_reaction_beside_words() -> None:
    thumb, words = told("{kind: message, react: 🎉, text: {en: Done.}, goto: end}")
    assert (thumb.kind, thumb.text, words.kind, words.text) == (MessageKind.REACTION, "🎉", MessageKind.TEXT, "Done.")


def test_nothing_below_a_sound() -> None:
    node = '{kind: message, text: {en: Listen.}, media: {kind: audio, file: "https://example.com/a.ogg"}, goto: end}'
    sound, words = told(node)
    assert (sound.kind, sound.text, words.text) == (MessageKind.AUDIO, "", "Listen.")


def test_a_message_says_or_reacts() -> None:
    source = "book: t\nstart: home\nnodes:\n  home: {kind: message, goto: end}\n  end: {kind: end}\n"
    _, mistakes = read_book("t", {"t.yaml": source}, TEXTS)
    assert any("react" in str(mistake) for mistake in mistakes)
