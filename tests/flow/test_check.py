"""The checker: every kind of mistake is found, with its file, line and column."""

from pathlib import Path

import pytest

from tests.flow.chat import ACTIONS, TEXTS
from wabot.flow.check import check
from wabot.flow.library import load_books, parse_book
from wabot.flow.mistakes import BookError

HOME = """\
nodes:
  home: {kind: menu, text: {en: Hi, sw: Habari}, options: [{key: a, text: {en: On, sw: Mbele}, goto: next}]}
"""
NEXT = "  next: {kind: end}\n"
SOUND = HOME + NEXT
N = HOME + "  next: "


def mistakes_of(source: str) -> list[str]:
    try:
        parse_book("test", {"b.yaml": source}, TEXTS, ACTIONS)
    except BookError as error:
        return str(error).splitlines()
    return []


def doubts_of(source: str) -> list[str]:
    return [str(doubt) for doubt in parse_book("test", {"b.yaml": source}, TEXTS, ACTIONS).warnings]


def test_a_sound_book_has_no_mistakes() -> None:
    assert mistakes_of(SOUND) == []
    assert doubts_of(SOUND) == []


@pytest.mark.parametrize(
    ("source", "mistake"),
    [
        (HOME, "b.yaml:2:102 there is no node next"),
        (HOME + "  nxet: {kind: end}\n", "b.yaml:2:102 there is no node next: did you mean nxet?"),
        ("start: hom\n" + SOUND, "b.yaml:1:8 there is no node hom: did you mean home?"),
        ("nodes: {other: {kind: end}}", "b.yaml:1:1 there is no node home"),
        ("triggers: [{keyword: x, goto: gone}]\n" + SOUND, "b.yaml:1:31 there is no node gone"),
        ("commands: [{usage: x, goto: gone}]\n" + SOUND, "b.yaml:1:29 there is no node gone"),
        (N + "{kind: menu, text: yes}\n", "b.yaml:3:9 next is a dead end: a menu needs `options` or `items`"),
        (
            N + "{kind: message, text: yes, goto: next}\n",
            "b.yaml:3:3 next goes round for ever: nothing after it asks, acts or ends",
        ),
        (N + "{kind: run, action: do.ti, outcomes: {}}\n", "b.yaml:3:29 there is no action do.ti: did you mean do.it?"),
        (
            N + "{kind: run, action: do.it, outcomes: {done: home}}\n",
            "b.yaml:3:46 do.it may end in empty, and next has no way for it",
        ),
        (
            N + "{kind: run, action: do.it, outcomes: {done: home, empty: home, emtpy: home}}\n",
            "b.yaml:3:72 do.it never ends in emtpy: did you mean empty?",
        ),
        (N + "{kind: pay, outcomes: {failed: home}}\n", "b.yaml:3:31 next does not say where to go when it is paid"),
        (N + "{kind: end, text: no-such-text}\n", "b.yaml:3:27 there is no text no-such-text in any language"),
        (
            N + "{kind: end, text: {en: 'Hi {{a}}', sw: 'Habari {{b}}'}}\n",
            "b.yaml:3:48 {{a}} is in only one of en and sw",
        ),
        (
            N + "{kind: ask, input: secret, text: yes, into: k, goto: home}\n",
            "b.yaml:3:62 the secret of next is lost at home: the action that needs it must come first",
        ),
        (N + "{kind: mneu}\n", "b.yaml:3:16 there is no kind 'mneu': did you mean menu?"),
        (N + "{text: yes}\n", "b.yaml:3:9 next has no `kind`: there are"),
        (HOME + "  next: hello\n", "b.yaml:3:9 next is no node: a node is a mapping with `kind:`"),
        (N + "{kind: message, goto: home}\n", "b.yaml:3:9 a message says something (`text`), or reacts"),
        (N + "{kind: end, txet: yes}\n", "b.yaml:3:21 there is no field `txet` here"),
        (HOME + "  Next: {kind: end}\n  next: {kind: end}\n", "b.yaml:3:3 'Next' is no name for a node"),
        (SOUND + NEXT, "b.yaml:4:3 next stands here twice"),
        (N + "{kind: delay, for: soon, goto: home}\n", "b.yaml:3:28 a duration is written 30s, 5m, 2h or 30d"),
        (N + "{kind: end, text: Hello There}\n", "b.yaml:3:27 a text is a key"),
        (
            N + "{kind: condition, cases: [{when: 'a.b', goto: home}], else: home}\n",
            "b.yaml:3:42 a condition has no Attribute: a.b",
        ),
        (
            N + "{kind: ask, input: choice, text: yes, into: a, goto: home}\n",
            "b.yaml:3:9 `input: choice` and `choices`",
        ),
        (N + "{kind: ask, input: color, text: yes, into: a, goto: home}\n", "b.yaml:3:28 input: Input should be"),
        (N + "{kind: menu, text: yes, items: rows}\n", "b.yaml:3:9 a menu with `items` names `into`"),
        (N + "{kind: jump}\n", "b.yaml:3:9 a jump names either `goto` or `book`"),
        ("triggers: [{regex: '(', goto: home}]\n" + SOUND, "b.yaml:1:20 not a regular expression: missing )"),
        ("triggers: [{goto: home}]\n" + SOUND, "b.yaml:1:12 a trigger names one of keyword, exact, regex and all"),
        ("triggers: [{all: true, goto: home}, {keyword: a, goto: home}]\n" + SOUND, "b.yaml:1:37 never reached"),
        (
            "triggers: [{keyword: a, goto: home}, {keyword: [b, A], goto: home}]\n" + SOUND,
            "b.yaml:1:48 the keyword a already",
        ),
        (
            "commands: [{usage: a, goto: home}, {usage: a, goto: home}]\n" + SOUND,
            "b.yaml:1:44 the usage 'a' stands here twice",
        ),
        ("commands: [{usage: X, goto: home}]\n" + SOUND, "b.yaml:1:20 a usage begins with a word in lower case"),
        ("commands: [{usage: a B, secret: [C], goto: home}]\n" + SOUND, "b.yaml:1:20 the usage has no argument C"),
        ("commands: [{usage: a, role: king, goto: home}]\n" + SOUND, "b.yaml:1:29 role: Input should be"),
        ("spec: 2\n" + SOUND, "b.yaml:1:7 this wabot reads menu files of spec 1, not 2"),
        ("- a\n- b\n", "b.yaml:1:1 a menu file is a mapping with `nodes:`"),
        (
            "step_up: home\n" + N + "{kind: menu, text: yes, options: [{key: a, text: no, goto: home}]}\n",
            "b.yaml:1:10 home never ends",
        ),
        (
            "slots: [brought]\n" + N + "{kind: condition, cases: [{when: 'brougth', goto: home}], else: home}\n",
            "b.yaml:4:42 nothing sets the slot brougth: did you mean brought?",
        ),
        (
            N + "{kind: menu, text: yes, options: [{key: a, text: yes, goto: home, number: 1},"
            " {key: a, text: no, goto: home, number: 1}]}\n",
            "b.yaml:3:93 next has two options with the key a",
        ),
        (
            N + "{kind: menu, text: yes, options: [{key: a, text: yes, goto: home, number: 1},"
            " {key: b, text: no, goto: home, number: 1}]}\n",
            "b.yaml:3:126 next has two options with the number 1",
        ),
    ],
)
def test_a_mistake_is_named_with_its_place(source: str, mistake: str) -> None:
    found = mistakes_of(source)
    assert any(each.startswith(mistake) for each in found), found


@pytest.mark.parametrize(
    ("source", "doubt"),
    [
        (SOUND + "  lost: {kind: end}\n", "b.yaml:4:3 warning: nothing leads to lost"),
        (N + "{kind: end, text: {en: Bye}}\n", "b.yaml:3:27 warning: these words are missing in sw"),
        (
            N + "{kind: menu, text: yes, options: ["
            "{key: a, goto: home, text: {en: A label of far too many letters, sw: a}}]}\n",
            "b.yaml:3:70 warning: 'A label of far too many letters' (en) has 31 characters; WhatsApp's lists show 24",
        ),
        (
            N
            + "{kind: menu, text: yes, options: [{key: a, goto: home, text: yes}, {key: b, goto: home, text: yes}]}\n",
            "b.yaml:3:103 warning: 'yes' (en) means two options of next, so it will choose neither",
        ),
        (
            N + "{kind: condition, cases: [{when: 'who', goto: home}], else: home}\n",
            "b.yaml:3:42 warning: nothing sets the slot who",
        ),
        (
            N + "{kind: menu, text: yes, options: [{key: a, goto: home, text: yes, when: 'role'}]}\n",
            "b.yaml:3:42 warning: next may be a dead end: every option has a `when`",
        ),
    ],
)
def test_a_doubt_is_named_and_harms_nobody(source: str, doubt: str) -> None:
    found = doubts_of(source)
    assert any(each.startswith(doubt) for each in found), found


def test_a_folder_of_books_is_checked_together(tmp_path: Path) -> None:
    for name, source in {
        "one/book.yaml": "book: one\nstart: a\n",
        "one/more.yaml": "nodes:\n  a: {kind: jump, book: two, node: inner}\n  b: {kind: jump, book: three}\n",
        "two/book.yaml": "start: s\nnodes:\n  s: {kind: end}\n  inner: {kind: jump, book: one}\n",
    }.items():
        (tmp_path / "menus" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "menus" / name).write_text(source, encoding="utf-8")
    with pytest.raises(BookError) as caught:
        load_books(tmp_path / "menus", TEXTS, ACTIONS)
    more = tmp_path / "menus" / "one" / "more.yaml"
    assert [str(mistake) for mistake in caught.value.mistakes] == [
        f"{more}:3:3 nothing leads to b",
        f"{more}:3:25 there is no book three",
    ]
    more.write_text("nodes:\n  a: {kind: jump, book: two, node: inner}\n", encoding="utf-8")
    shelf = load_books(tmp_path / "menus", TEXTS, ACTIONS)
    assert set(shelf) == {"one", "two"}
    assert shelf["one"].version != shelf["two"].version
    assert set(shelf["one"].sources) == {str(more), str(more.parent / "book.yaml")}
    assert check(tmp_path / "menus", Path(__file__).parents[2] / "locales", ACTIONS) is not None


def test_the_version_is_of_the_content() -> None:
    one, two = (parse_book("test", {"b.yaml": SOUND + end}, TEXTS, ACTIONS) for end in ("", "# more\n"))
    assert one.version == parse_book("test", {"b.yaml": SOUND}, TEXTS, ACTIONS).version != two.version
