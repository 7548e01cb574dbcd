"""Channel by kind by limit: whatever is wished, every choice arrives, by tap or by number, and no word is lost."""

from typing import Any

import pytest

from wabot.channels.cloud import limits
from wabot.channels.cloud.composing import Envelope, compose
from wabot.channels.linked.letters import POLL_LABEL, POLL_OPTIONS, POLL_QUESTION, letter_of
from wabot.core.message import Media, MessageKind, Option, Outbound, phone_address

ENVELOPE = Envelope(phone_address("254711222333"), "e/0")
K = MessageKind


def menu(count: int, label: int = 10, prompt: int = 20, **more: Any) -> Outbound:
    """A menu with so many choices, labels of so many letters, below a question of so many."""
    labels = [f"{number:02}".ljust(label, "x") for number in range(1, count + 1)]
    question = "Q".ljust(prompt, "q")
    text = "\n".join((question, *(f"{number} {one}" for number, one in enumerate(labels, start=1))))
    options = tuple(Option(f"home:{number}", one) for number, one in enumerate(labels, start=1))
    return Outbound(text, options, prompt=question, **more)


def cloud(message: Outbound) -> tuple[str, list[dict[str, Any]]]:
    """As what the Cloud is asked to show the choices, and all that is sent."""
    bodies = compose(message, ENVELOPE)
    shown = bodies[-1]
    return shown["interactive"]["type"] if shown["type"] == "interactive" else shown["type"], bodies


@pytest.mark.parametrize(
    ("count", "label", "prompt", "shape", "form"),
    [
        (1, 10, 20, "", "button"),
        (3, limits.BUTTON_TITLE, limits.BUTTONS_BODY, "", "button"),
        (3, limits.BUTTON_TITLE + 1, 20, "", "list"),
        (3, 10, limits.BUTTONS_BODY + 1, "", "list"),
        (3, 10, 20, "list", "list"),
        (4, 10, 20, "", "list"),
        (limits.ROWS, limits.ROW_DESCRIPTION, 3000, "", "list"),
        (limits.ROWS + 1, 10, 20, "", "text"),
        (limits.ROWS + 1, 10, 20, "list", "text"),
        (4, limits.ROW_DESCRIPTION + 1, 20, "", "text"),
        (4, 10, limits.LIST_BODY + 1, "", "text"),
    ],
)
@pytest.mark.parametrize("kind", [K.TEXT, K.POLL])
def test_choices_on_the_cloud(  # noqa: PLR0917 - the dimensions of the matrix
    count: int, label: int, prompt: int, shape: str, form: str, kind: MessageKind
) -> None:
    """The Cloud has no polls: they are put like any choice."""
    message = menu(count, label, prompt, shape=shape, kind=kind)
    found, bodies = cloud(message)
    assert found == form
    words = repr(bodies)
    if form == "text":
        whole = "\n".join(body["text"]["body"] for body in bodies)
        assert all(f"{number} {option.label}" in whole for number, option in enumerate(message.options, start=1))
    else:
        assert all(option.key in words and option.label in words for option in message.options)


@pytest.mark.parametrize(
    ("count", "label", "prompt", "form"),
    [
        (1, 10, 20, "text"),
        (2, 10, 20, "poll"),
        (POLL_OPTIONS, POLL_LABEL, POLL_QUESTION, "poll"),
        (POLL_OPTIONS + 1, 10, 20, "text"),
        (3, POLL_LABEL + 1, 20, "text"),
        (3, 10, POLL_QUESTION + 1, "text"),
    ],
)
def test_polls_on_a_linked_device(count: int, label: int, prompt: int, form: str) -> None:
    message = menu(count, label, prompt, kind=K.POLL)
    letter = letter_of(message)
    assert letter["kind"] == form
    assert letter["text"] == message.text  # complete in any case
    if form == "poll":
        assert letter["options"] == [[option.key, option.label] for option in message.options]


def test_two_choices_of_the_same_words_are_no_poll() -> None:
    twins = Outbound("Q\n1 a\n2 a", (Option("1", "a"), Option("2", "a")), K.POLL, "Q")
    assert letter_of(twins)["kind"] == "text"
    assert cloud(twins)[0] == "text"


@pytest.mark.parametrize("shape", ["", "list"])
def test_a_linked_device_has_neither_buttons_nor_lists(shape: str) -> None:
    message = menu(3, shape=shape)
    assert letter_of(message) == {"kind": "text", "text": message.text, "about": ""}


@pytest.mark.parametrize("kind", [K.IMAGE, K.VIDEO, K.DOCUMENT, K.AUDIO, K.STICKER])
@pytest.mark.parametrize("words", ["", "Our new kettle", "w" * (limits.CAPTION + 1)])
def test_the_words_of_a_file_are_never_lost_on_the_cloud(kind: MessageKind, words: str) -> None:
    mime = {K.IMAGE: "image/png", K.VIDEO: "video/mp4", K.AUDIO: "audio/mpeg", K.STICKER: "image/webp"}
    media = Media("1234", mime.get(kind, "application/pdf"), "list.pdf", 1000)
    bodies = compose(Outbound(words, kind=kind, media=media), ENVELOPE)
    assert bodies[0]["type"] == kind.value
    told = "".join(
        body.get("text", {}).get("body", "") or body.get(kind.value, {}).get("caption", "") for body in bodies
    )
    assert told == words


@pytest.mark.parametrize("kind", [K.IMAGE, K.VIDEO, K.DOCUMENT])
def test_captions_of_a_linked_device(kind: MessageKind) -> None:
    letter = letter_of(Outbound("Our new kettle", kind=kind, media=Media("file:x", "image/png", "a.png", 10)))
    assert (letter["kind"], letter["text"]) == (kind.value, "Our new kettle")


def test_reactions() -> None:
    thumb = Outbound("👍", kind=K.REACTION, about="wamid.1")
    found, bodies = cloud(thumb)
    assert (found, bodies[0]["reaction"]) == ("reaction", {"message_id": "wamid.1", "emoji": "👍"})
    assert letter_of(thumb) == {"kind": "reaction", "text": "👍", "about": "wamid.1"}
