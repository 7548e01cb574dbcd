"""STOP and START: words by which a person says what they want to be sent, in any language we know."""

from collections.abc import Mapping
from enum import Enum
from functools import lru_cache

from wabot.core.message import MessageKind
from wabot.flow.board import board_of
from wabot.flow.book import Book
from wabot.flow.events import Said
from wabot.flow.nodes import Ask, Menu
from wabot.flow.replies import fold, understand
from wabot.flow.state import Scene, State
from wabot.flow.texts import Texts
from wabot.flow.walk import Walk

LONGEST = 40  # characters: what is longer says more than one such word


class Wish(Enum):
    """What a person wants; the locales name the words in `words-<wish>`."""

    STOP = "stop"
    START = "start"


def wish_of(book: Book, state: State, said: Said, scene: Scene) -> Wish | None:
    """The wish these words are, as a message of their own; None where the question that is open takes them first."""
    if said.kind is not MessageKind.TEXT or said.choice or len(said.text) > LONGEST:
        return None
    folded = understand(said.text).folded
    wish = _words(book.texts).get(folded)
    return None if wish is None or _is_choice(Walk(book, state, said, scene), folded) else wish


def _is_choice(walk: Walk, folded: str) -> bool:
    """Whether the words are one of the choices the person has before them."""
    node = walk.book.find(walk.node)
    if isinstance(node, Menu):
        return folded in board_of(walk, node).by_words
    return isinstance(node, Ask) and any(fold(choice) == folded for choice in node.choices)


@lru_cache(maxsize=2)
def _words(texts: Texts) -> Mapping[str, Wish]:
    found: dict[str, Wish] = {}
    for language in texts.languages.values():
        for wish in Wish:
            for word in language.typed(f"words-{wish.value}"):
                found.setdefault(fold(word), wish)
    return found
