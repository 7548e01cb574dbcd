"""Calendar files by the letter of RFC 5545, read back by a small reader of our own."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wabot.core.calendar_file import LINE, Event, calendar
from wabot.core.clock import Instant, to_datetime

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)
instants = st.integers(0, 4_000_000_000).map(lambda seconds: Instant(seconds * 1000))
events = st.builds(
    Event,
    uid=st.from_regex(r"[a-z0-9]{1,30}@wabot", fullmatch=True),
    starts_at=instants,
    ends_at=instants,
    changed_at=instants,
    summary=words,
    description=words,
    sequence=st.integers(0, 1000),
    cancelled=st.booleans(),
)


def read(content: bytes) -> list[dict[str, str]]:
    """The components' properties, unfolded and unescaped; the calendar's own first."""
    assert content.endswith(b"\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert b"\r" not in content.replace(b"\r\n", b"")
    lines = content.split(b"\r\n")[:-1]
    assert all(len(line) <= LINE for line in lines)
    found: list[dict[str, str]] = []
    opened: list[str] = []
    for line in content.replace(b"\r\n ", b"").decode().split("\r\n")[:-1]:
        name, _, value = line.partition(":")
        if name == "BEGIN":
            opened.append(value)
            found.append({})
        elif name == "END":
            assert opened.pop() == value
        else:
            assert name not in found[-1], "each property stands once"
            found[-1][name] = _plain(value)
    assert not opened
    return found


def _plain(value: str) -> str:
    out, letters = [], iter(value)
    for letter in letters:
        if letter == "\\":
            escaped = next(letters)
            assert escaped in "\\;,n"
            out.append("\n" if escaped == "n" else escaped)
        else:
            assert letter not in ";,"
            out.append(letter)
    return "".join(out)


def shown(text: str) -> str:
    """What is left of a text: control characters say nothing in a calendar."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(letter for letter in plain if letter in "\t\n" or not (ord(letter) < 32 or ord(letter) == 127))


@given(st.lists(events, max_size=4), words)
def test_what_is_written_reads_back(told: list[Event], name: str) -> None:
    head, *found = read(calendar(told, name))
    assert (head["VERSION"], head["METHOD"]) == ("2.0", "PUBLISH")
    assert head["PRODID"].startswith("-//wabot//")
    assert head.get("X-WR-CALNAME", "") == shown(name)
    assert len(found) == len(told)
    for one, event in zip(found, told, strict=True):
        assert one["UID"] == event.uid
        assert one["SUMMARY"] == shown(event.summary)
        assert one.get("DESCRIPTION", "") == shown(event.description)
        assert one["SEQUENCE"] == str(event.sequence)
        assert one["STATUS"] == ("CANCELLED" if event.cancelled else "CONFIRMED")
        for field, at in (("DTSTART", event.starts_at), ("DTEND", event.ends_at), ("DTSTAMP", event.changed_at)):
            assert datetime.strptime(one[field], "%Y%m%dT%H%M%S%z") == to_datetime(at)


@pytest.mark.parametrize("text", ["é" * 100, "😀" * 60, "a" * 74 + "é", "नमस्ते " * 30])
def test_no_letter_is_cut_in_two(text: str) -> None:
    event = Event("1@wabot", Instant(0), Instant(1), Instant(0), text)
    for line in calendar([event]).split(b"\r\n"):
        line.decode()
    assert read(calendar([event]))[1]["SUMMARY"] == text
