"""Whatever a message is made of, what it becomes keeps Meta's limits and loses nothing a person needs."""

from collections.abc import Sequence

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wabot.channels.cloud import limits
from wabot.channels.cloud.composing import Body, Envelope, compose
from wabot.core.message import (
    Address,
    AddressKind,
    Card,
    Location,
    Media,
    MessageKind,
    Option,
    Outbound,
    Template,
    phone_address,
)
from wabot.testing.graph.rules import check

TO = phone_address("254733000001")
AROUND = Envelope(TO, "e1/0")


def composed(message: Outbound, envelope: Envelope = AROUND) -> list[Body]:
    bodies = compose(message, envelope)
    for body in bodies:
        check(orjson.loads(orjson.dumps(body)))
    return bodies


def only(message: Outbound) -> Body:
    [body] = composed(message)
    return body


def question(count: int, label: str = "Choice", prompt: str = "Which?") -> Outbound:
    options = tuple(Option(f"menu:{n}", f"{label} {n}") for n in range(1, count + 1))
    lines = "\n".join(f"{n} {option.label}" for n, option in enumerate(options, 1))
    return Outbound(f"{prompt}\n\n{lines}", options, prompt=prompt)


# Words that are hard to count, to cut, or to send at all.
words = st.text(st.characters(codec=None), max_size=40) | st.sampled_from(
    [
        "",
        " ",
        "\n",
        "a" * 20,
        "a" * 21,
        "a" * 25,
        "👩‍👩‍👧‍👦" * 7,
        "é" * 24,
        "😀" * 13,
        "x" * 73,
        "x" * 201,
        "\ud83d",
        "\0",
        "*b*",
    ]
)
long_words = words | st.sampled_from(["w " * 3000, "x" * 5000, "😀" * 2100, "a\n\n" * 1500, "y" * 1025, "z" * 4097])
options = st.lists(st.builds(Option, words, words), max_size=14).map(tuple)
fine = st.sampled_from(["Yes", "No", "A" * 20, "B" * 24, "C" * 72, "D" * 73, "👍" * 10, "é" * 20, "E" * 19 + "👍"])
keys = st.sampled_from(["a", "b", "c" * 200, "d" * 201, "e" * 257, " ", "\ud83d", "menu:1", "f", "g", "h", "i", "j"])
choices = st.lists(st.builds(Option, keys, fine | words), max_size=12, unique_by=lambda option: option.key).map(tuple)
media = st.builds(
    Media,
    reference=st.sampled_from(["", "90001"]),
    mime=st.sampled_from(["", "image/jpeg", "image/webp", "audio/ogg; codecs=opus", "video/mp4", "text/plain", "odd"]),
    filename=long_words,
    size=st.sampled_from([0, 1, 6 << 20, 20 << 20, 101 << 20]),
    url=st.sampled_from(["", "https://files.example/a.jpg", "ftp://files.example/a"]),
)
places = st.builds(Location, st.floats(), st.floats(), long_words, long_words)
cards = st.lists(st.builds(Card, long_words, st.lists(words, max_size=3).map(tuple)), max_size=60).map(tuple)
templates = st.builds(
    Template, st.sampled_from(["", "note"]), st.sampled_from(["", "en", "en_US"]), st.lists(long_words).map(tuple)
)
messages = st.builds(
    Outbound,
    text=long_words,
    options=st.just(()) | options | choices,
    kind=st.sampled_from(MessageKind),
    prompt=st.just("Which?") | long_words,
    media=st.none() | media,
    location=st.none() | places,
    cards=st.just(()) | cards,
    about=st.sampled_from(["", "wamid.1"]),
    template=st.none() | templates,
)


@given(messages)
def test_nothing_is_ever_refused_by_the_table_of_limits(message: Outbound) -> None:
    for body in composed(message):
        assert body["to"] == "+254733000001"


@given(messages)
def test_words_are_never_lost(message: Outbound) -> None:
    bodies = composed(message)
    if message.text.strip() and limits.clean(message.text).strip():
        assert bodies


@given(st.text(st.characters(codec="utf-8"), max_size=9000))
def test_a_long_text_keeps_every_letter_in_order(text: str) -> None:
    said = "".join(body["text"]["body"] for body in composed(Outbound(text)))
    assert said.split() == limits.clean(text).split() or "".join(said.split()) == "".join(limits.clean(text).split())


def test_the_key_travels_with_the_last_part_alone() -> None:
    bodies = composed(Outbound("long " * 2000))
    assert len(bodies) == 3
    assert [body.get("biz_opaque_callback_data", "") for body in bodies] == ["", "", "e1/0"]


def test_a_number_goes_with_its_plus_and_a_user_id_as_recipient() -> None:
    assert only(Outbound("hi"))["to"] == "+254733000001"
    [body] = composed(Outbound("hi"), Envelope(Address(AddressKind.BSUID, "KE.13491208655302741918")))
    assert (body.get("to"), body["recipient"]) == (None, "KE.13491208655302741918")


@pytest.mark.parametrize(("count", "kind"), [(1, "button"), (3, "button"), (4, "list"), (10, "list")])
def test_few_choices_are_buttons_and_more_a_list(count: int, kind: str) -> None:
    assert only(question(count))["interactive"]["type"] == kind


def test_eleven_choices_are_numbered_text() -> None:
    asked = question(11)
    assert only(asked)["text"]["body"] == asked.text


def test_rows_show_the_numbers_people_may_type() -> None:
    rows = only(question(4))["interactive"]["action"]["sections"][0]["rows"]
    assert [row["title"] for row in rows] == [f"{n} Choice {n}" for n in (1, 2, 3, 4)]


def test_a_long_label_stands_below_its_row_in_full() -> None:
    [row, *_] = only(question(4, "A very long name of a business"))["interactive"]["action"]["sections"][0]["rows"]
    assert row["title"].startswith("1 A very long name")
    assert row["description"] == "A very long name of a business 1"


@pytest.mark.parametrize(
    "asked",
    [
        question(2, "x" * 80),  # no title or description holds it
        question(2, prompt=""),  # nothing to stand above the buttons
        Outbound("Same?\n1 A\n2 A", (Option("a", "A"), Option("b", "A")), prompt="Same?"),
        Outbound("Same?\n1 A\n2 B", (Option("a", "A"), Option("a", "B")), prompt="Same?"),
        Outbound("Empty?\n1 A\n2", (Option("a", "A"), Option("b", "")), prompt="Empty?"),
    ],
)
def test_what_cannot_be_tapped_is_numbered_text(asked: Outbound) -> None:
    assert only(asked)["text"]["body"] == asked.text.strip()


def test_two_buttons_with_long_titles_become_a_list() -> None:
    assert only(question(2, "A little too long for it"))["interactive"]["type"] == "list"


def test_a_long_question_with_two_choices_becomes_a_list() -> None:
    assert only(question(2, prompt="Why? " * 300))["interactive"]["type"] == "list"


def test_a_caption_travels_with_its_picture() -> None:
    body = only(Outbound("Your code", kind=MessageKind.IMAGE, media=Media("90001", "image/png")))
    assert body["image"] == {"id": "90001", "caption": "Your code"}


def test_what_is_too_long_for_a_caption_follows_its_picture() -> None:
    picture = Media(url="https://files.example/a.png")
    bodies = composed(Outbound("y" * 1025, kind=MessageKind.IMAGE, media=picture))
    assert [body["type"] for body in bodies] == ["image", "text"]


def test_a_sound_has_no_caption() -> None:
    bodies = composed(Outbound("Listen", kind=MessageKind.AUDIO, media=Media("90001", "audio/ogg; codecs=opus")))
    assert [body["type"] for body in bodies] == ["audio", "text"]


def test_a_question_stands_below_its_picture() -> None:
    asked = question(2)
    bodies = composed(Outbound(asked.text, asked.options, MessageKind.IMAGE, asked.prompt, Media("90001")))
    assert [body["type"] for body in bodies] == ["image", "interactive"]


@pytest.mark.parametrize(
    "file", [Media("90001", "image/gif"), Media("90001", "image/png", size=6 << 20), Media("90001", "image/tiff")]
)
def test_a_picture_meta_would_not_show_goes_as_a_document(file: Media) -> None:
    assert only(Outbound("", kind=MessageKind.IMAGE, media=file))["type"] == "document"


def test_a_file_that_cannot_travel_is_named() -> None:
    big = Media(url="https://files.example/film.mp4", mime="video/mp4", size=200 << 20)
    said = [body["text"]["body"] for body in composed(Outbound("Look", kind=MessageKind.VIDEO, media=big))]
    assert said == ["📎 https://files.example/film.mp4", "Look"]


def test_a_quotation_and_a_reaction() -> None:
    assert only(Outbound("Yes", about="wamid.7"))["context"] == {"message_id": "wamid.7"}
    reaction = Outbound("👍", kind=MessageKind.REACTION, about="wamid.7")
    assert only(reaction)["reaction"] == {"message_id": "wamid.7", "emoji": "👍"}
    taken_back = Outbound("", kind=MessageKind.REACTION, about="wamid.7")
    assert only(taken_back)["reaction"] == {"message_id": "wamid.7", "emoji": ""}


def test_a_place_and_cards_with_words() -> None:
    bodies = composed(
        Outbound(
            "We are here", location=Location(-1.28, 36.82, "Duka"), cards=(Card("Asha", ("+254 700 1",)), Card(""))
        )
    )
    assert [body["type"] for body in bodies] == ["location", "contacts", "text"]
    assert bodies[1]["contacts"][0]["name"]["formatted_name"] == "Asha"


def test_a_template_has_its_values_in_one_line() -> None:
    template = Template("news", "en", ("Paid\n\n\tKES 50     now", ""))
    [values] = [part["parameters"] for part in only(Outbound("x", template=template))["template"]["components"]]
    assert [value["text"] for value in values] == ["Paid KES 50 now", "-"]


def test_nothing_is_nothing() -> None:
    said: Sequence[Body] = compose(Outbound(" \n"), AROUND)
    assert said == []
