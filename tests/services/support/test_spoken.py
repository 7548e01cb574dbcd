"""What lines mean that are addressed to tickets."""

import pytest

from wabot.services.support.spoken import Spoken, Verb, addressed, inside, ordered


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("#12 hello there", Spoken(Verb.SAY, 12, "hello there")),
        ("#12: hello", Spoken(Verb.SAY, 12, "hello")),
        ("# 12, hello", Spoken(Verb.SAY, 12, "hello")),
        ("№12 hello", Spoken(Verb.SAY, 12, "hello")),
        ("#١٢ مرحبا", Spoken(Verb.SAY, 12, "مرحبا")),
        ("#12\nline\nline", Spoken(Verb.SAY, 12, "line\nline")),
        ("#12", Spoken(Verb.SAY, 12, "")),
        ("#12 done", Spoken(Verb.DONE, 12)),
        ("#12 maliza", Spoken(Verb.DONE, 12)),
        ("#12 done that for you", Spoken(Verb.SAY, 12, "done that for you")),
        ("#12 take", Spoken(Verb.TAKE, 12)),
        ("#12 take your time", Spoken(Verb.SAY, 12, "take your time")),
        ("#12 pass Omar", Spoken(Verb.HAND_ON, 12, "Omar")),
        ("#12 pass it to somebody else please", Spoken(Verb.SAY, 12, "pass it to somebody else please")),
        ("#12 ! she is angry", Spoken(Verb.NOTE, 12, "she is angry")),
        ("#12 ?", Spoken(Verb.STORY, 12)),
    ],
)
def test_a_line_that_begins_with_a_number(line: str, meant: Spoken) -> None:
    assert addressed(line) == meant


@pytest.mark.parametrize("line", ["", "hello #12", "12 hello", "#hello", "#", "#1234567890 hi", "take 12"])
def test_a_line_that_does_not(line: str) -> None:
    assert addressed(line) is None


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("take 12", Spoken(Verb.TAKE, 12)),
        ("Chukua #12", Spoken(Verb.TAKE, 12)),
        ("done 12", Spoken(Verb.DONE, 12)),
        ("pass 12 Omar Ali", Spoken(Verb.HAND_ON, 12, "Omar Ali")),
        ("history 12", Spoken(Verb.STORY, 12)),
        ("take 12 of them", None),
        ("pass 12", None),
        ("buy 12", None),
        ("done", None),
    ],
)
def test_a_line_that_begins_with_a_command(line: str, meant: Spoken | None) -> None:
    assert ordered(line) == meant


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("leave", Verb.LEAVE),
        ("toka", Verb.LEAVE),
        ("00", Verb.LEAVE),
        ("done", Verb.DONE),
        ("! note", Verb.NOTE),
        ("1", Verb.SAY),
        ("I will leave now", Verb.SAY),
    ],
)
def test_a_line_inside_a_ticket(line: str, meant: Verb) -> None:
    assert inside(line).verb is meant
