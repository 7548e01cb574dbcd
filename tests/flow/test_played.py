"""Conversations as files: played, compared, written anew."""

import pytest

from tests.flow.chat import book_of
from wabot.flow.book import Book
from wabot.flow.played import Unplayable, differences, play

BOOK = """
book: test
start: home
nodes:
  home: {kind: menu, text: {en: "Home of {{tenant}}", sw: "Nyumba ya {{tenant}}"}, options: [
    {key: l, text: {en: "List"}, goto: list}, {key: n, text: {en: "Name"}, goto: name},
    {key: d, text: {en: "Later"}, goto: later}]}
  name: {kind: ask, text: {en: "Name?"}, input: text, into: who, goto: thanks,
    remind: [{after: 10m, text: {en: "Still there?"}}]}
  list: {kind: run, action: do.it, outcomes: {done: lines, empty: home}}
  lines: {kind: menu, text: {en: "Lines"}, items: found, into: line, goto: home}
  thanks: {kind: end, text: {en: "Thank you {{who}}"}}
  later: {kind: delay, for: 1d, goto: thanks}
"""
CHAT = """# A conversation.
/flow test
/facts {"tenant":"Duka"}
/at 2026-11-21T09:00:00+00:00
> hi
< Home of Duka
  
  1 List
  2 Name
  3 Later
> 1
/ends done {"found":[{"key":"a","label":"First"}]}
< Lines
  
  1 First
  
  0 back · 00 home
> 00
< Home of Duka
  
  1 List
  2 Name
  3 Later
> 2
< Name?
  
  0 back · 00 home
/passes
< Still there?
  
  Name?
  
  0 back · 00 home
/moves home
< 🙂 Let us start again.
  
  Home of Duka
  
  1 List
  2 Name
  3 Later
> 2
< Name?
  
  0 back · 00 home
> Asha
  of Nairobi
< Thank you Asha
  of Nairobi
/language sw
> hi
< Nyumba ya Duka
  
  1 List
  2 Name
  3 Later
"""  # noqa: W293 - empty lines of a message are indented


def find(name: str) -> Book:
    if name != "test":
        raise LookupError(f"no book {name}")
    return book_of(BOOK)


def test_a_conversation_is_played_as_it_was() -> None:
    assert play(CHAT, find) == CHAT
    assert differences(CHAT, play(CHAT, find)) == []


def test_what_is_said_differently_is_found() -> None:
    recorded = CHAT.replace("< Lines", "< Your lines")
    found = differences(recorded, play(recorded, find))
    assert [one.line for one in found] == [
        CHAT.splitlines().index('/ends done {"found":[{"key":"a","label":"First"}]}') + 1
    ]
    assert "Your lines" in found[0].recorded
    assert "Your lines" not in found[0].played


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("/ends done {}", "nothing is waited for"),
        ("/passes", "no time is waited for"),
        ("/flow other", "no book other"),
        ("/dance", "not known"),
        ("/at yesterday", "isoformat"),
        ("/ends done {", "nothing is waited for|unexpected end"),
        ("/ends done [1]", r"\{…\}"),
        ("/says 5", r"\{…\}"),
        ("/facts [1]", r"\{…\}"),
    ],
)
def test_what_cannot_be_played_is_named_with_its_line(line: str, why: str) -> None:
    with pytest.raises(Unplayable, match=why) as refused:
        play(f"/flow test\n> hi\n{line}\n", find)
    assert "line 3" in str(refused.value)


def test_empty_lines_do_not_matter() -> None:
    stripped = "\n".join(line.rstrip() for line in CHAT.splitlines()) + "\n"
    assert differences(stripped, play(stripped, find)) == []
    assert play(stripped, find) == CHAT


def test_signs_that_end_a_line_elsewhere_end_none_here() -> None:
    chat = play("/flow test\n> hi\n> 2\n> Asha\u2028of\x0cNairobi\n", find)
    assert "< Thank you Asha\u2028of\x0cNairobi\n" in chat
    assert play(chat, find) == chat
    assert differences(chat, play(chat, find)) == []


def test_a_file_begins_with_its_flow() -> None:
    with pytest.raises(Unplayable, match="begins with /flow"):
        play("> hi\n", find)
