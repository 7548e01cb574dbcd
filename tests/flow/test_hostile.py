"""Flow files by people who mean harm: refused with a reason, or bounded; and nobody waits while they are read."""

import asyncio
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.flow.chat import ACTIONS, TEXTS, Chat
from wabot.core.clock import stopwatch
from wabot.flow.book import Book
from wabot.flow.codec import state_to_json
from wabot.flow.limits import FILES, FLOW_BYTES, FRAMES, NODES, STATE, TRAIL, VALUE
from wabot.flow.mistakes import BookError
from wabot.flow.own_book import parse_own_book
from wabot.flow.state import Scene

STALL = 0.1  # seconds that the event loop may stand still
SOON = 5.0  # seconds for the reading of anything, on a machine that is busy with other tests
HOME = "nodes:\n  home: {kind: menu, text: {en: Hi, sw: Habari}, options: [{key: a, text: yes, goto: home}]}\n"


def menu(options: str) -> str:
    return f"nodes:\n  home: {{kind: menu, text: {{en: Hi, sw: Habari}}, options: [{options}]}}\n"


FILES_OF_HARM = {
    "10 MB of words": ("a: " + "x" * 10_000_000, f"a file has at most {FLOW_BYTES} bytes"),
    "10 MB of letters that take three bytes": ("a: " + "語" * 200_000, f"a file has at most {FLOW_BYTES} bytes"),
    "brackets": ("[" * 100_000, "more than 20 levels deep"),
    "braces": ("{a: " * 60_000, "more than 20 levels deep"),
    "steps down": ("".join(" " * n + "a:\n" for n in range(600)), "more than 20 levels deep"),
    "dashes": ("- " * 100_000, "more than 20 levels deep"),
    "a billion laughs": ("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n", "aliases are not read"),
    "itself": ("a: &a [*a]\n", "aliases are not read"),
    "a program": ("a: !!python/object/apply:os.system [ls]\n", "tags like tag:yaml.org,2002:python/object/apply"),
    "an object": ("a: !!python/name:os.system\n", "tags like"),
    "a file": ("a: !include /etc/passwd\n", "tags like !include are not read"),
    "keys twice": ("nodes: {}\nnodes: {}\n", "nodes stands here twice"),
    "a key that is a list": ("? [a, b]\n: c\n", "a key must be a word"),
    "a line without end": ("a: " + "x" * 5000, "this has 5000 characters; at most 4096 are read"),
    "control characters": ('a: "x\\0y"\n', "the character U+0000 is never seen"),
    "marks of sealed secrets": ('a: "\\uE000x\\uE001"\n', "the character U+E000 is never seen"),
    "half a character": ('a: "\\uD800"\n', "not YAML"),
    "two documents": (HOME + "---\n" + HOME, "another document begins here"),
    "bytes of something else": ("\x89PNG\r\n\x1a\n\x00\x00", "not YAML"),
    "ten thousand mistakes": (HOME + "".join(f"x{n}: {n}\n" for n in range(10_000)), "there is no field"),
    "ten thousand nodes": (
        HOME + "".join(f"  n{n}: {{kind: end}}\n" for n in range(10_000)), f"a book has at most {NODES} nodes"
    ),
    "ten thousand options": (
        menu(", ".join(f"{{key: k{n}, text: yes, goto: home}}" for n in range(5_000))), "at most 100 items"
    ),
    "a thousand slots": (
        HOME + "  x: {kind: jump, goto: home, args: {" + ", ".join(f"s{n}: 1" for n in range(1000)) + "}}\n",
        "a book sets at most 200 slots",
    ),
    "a name without end": (HOME + f"  {'n' * 70}: {{kind: end}}\n", "is no name for a node"),
    "a name that is none": (HOME + "  ../etc: {kind: end}\n", "is no name for a node"),
    "a node of wabot's own": (HOME + '  "@ai": {kind: end}\n', "is no name for a node"),
    "a slot that is none": (HOME.replace("goto: home}]", "goto: home, set: {__class__.x: 1}}]"), "__class__.x"),
    "a pattern without end": (f"triggers: [{{regex: '{'a' * 300}', goto: home}}]\n" + HOME, "at most 200 characters"),
    "a pattern of patterns": ("triggers: [{regex: '(((a{1,99}){1,99}){1,99})', goto: home}]\n" + HOME, "expression"),
    "a pattern that eats memory": ("triggers: [{regex: '(\\pL|\\pN){1,100}', goto: home}]\n" + HOME, "too large"),
    "a pattern that looks back": ("triggers: [{regex: '(a+)\\1', goto: home}]\n" + HOME, "not a regular expression"),
    "a hundred patterns": (
        "triggers:\n" + "".join(f"  - {{regex: a{n}, goto: home}}\n" for n in range(100)) + HOME, "at most 20 triggers"
    ),
    "a program as condition": (menu("{key: a, text: yes, goto: home, when: \"__import__('os')\"}"), "no Call"),
    "attributes": (menu('{key: a, text: yes, goto: home, when: "role.__class__"}'), "no Attribute"),
    "powers": (menu('{key: a, text: yes, goto: home, when: "9**9**9"}'), "a condition has no Pow"),
    "parentheses": (menu(f'{{key: a, text: yes, goto: home, when: "{"(" * 200}"}}'), "not a condition"),
    "a condition without end": (menu(f'{{key: a, text: yes, goto: home, when: "{"1+" * 200}1"}}'), "at most 300"),
    "a way of wabot's": (HOME + "  x: {kind: run, action: settings.set, outcomes: {}}\n", "there is no action"),
    "another book": (HOME + "  x: {kind: jump, book: admin}\n", "there is no book admin"),
    "round and round": (HOME + "  x: {kind: jump, goto: x}\n", "goes round for ever"),
    "our own network": (
        HOME + "  x: {kind: call, url: 'https://10.0.0.1/', outcomes: {ok: home, failed: home}}\n", "open internet"
    ),
    "metadata": (
        HOME + "  x: {kind: call, url: 'http://169.254.169.254/', outcomes: {ok: home, failed: home}}\n", "https://"
    ),
    "wherever a customer says": (
        HOME + "  x: {kind: call, url: 'https://{{h}}/', outcomes: {ok: home, failed: home}}\n", "written out"
    ),
    "a usage of usages": (
        f"commands: [{{usage: 'a {'[B] ' * 60}', goto: home}}]\n" + HOME, "a usage is at most 200 characters"
    ),
    "a thousand years": (HOME + "  x: {kind: delay, for: 999999d, goto: home}\n", "nobody waits longer"),
    "no book at all": ("- a\n- b\n", "a menu file is a mapping"),
}  # fmt: skip


def read(source: str) -> Book:
    return parse_own_book("test", {"test.yaml": source}, TEXTS, ACTIONS)


@pytest.mark.parametrize("name", FILES_OF_HARM)
def test_it_is_refused_with_a_reason_and_soon(name: str) -> None:
    source, reason = FILES_OF_HARM[name]
    started = stopwatch()
    with pytest.raises(BookError) as refused:
        read(source)
    assert reason in str(refused.value)
    assert stopwatch() - started < SOON


def test_more_files_than_anybody_reads() -> None:
    with pytest.raises(BookError, match=f"at most {FILES} files"):
        parse_own_book("test", {f"f{n}.yaml": HOME for n in range(FILES + 1)}, TEXTS, ACTIONS)


@pytest.mark.parametrize("words", ["{{x.__class__}}", "{{0}}", "{0.__class__}", "%(x)s", "{{{{x}}}}", "${x}", "{ $x }"])
def test_tricks_of_other_formats_are_words(words: str) -> None:
    both = f"{{en: '{words}', sw: '{words}'}}"
    source = f"nodes:\n  home: {{kind: ask, text: {both}, input: text, into: y, goto: home}}\n"
    chat = Chat(source)
    chat.says("hi")
    heard = chat.says("{{contact_phone}}")
    assert heard.startswith(words.replace("{{x}}", ""))
    assert "254711222333" not in heard


def test_what_is_said_is_never_looked_into() -> None:
    book = """
nodes:
  home: {kind: ask, text: {en: "You said {{x}}", sw: "Umesema {{x}}"}, input: text, into: x, goto: next}
  next: {kind: jump, goto: home, args: {x: "<{{x}}>"}}
"""
    chat = Chat(book)
    chat.says("hi")
    assert chat.says("{{contact_phone}}").startswith("You said <{{contact_phone}}>")


GROWING = """
commands: [{usage: 'do A B [C] [D] [E] [F] [G] [H] [TENANT] [A_TENANT] end', goto: home}]
triggers:
  - {regex: '(a|b|ab)*(a|b|ab)*(a|b|ab)*(a|b|ab)*$', goto: home}
  - {regex: '((x+x+)+y|[a-z]{1,99}z){1,9}', goto: home}
nodes:
  home: {kind: menu, text: {en: Home, sw: Nyumbani}, options: [
    {key: a, text: {en: Grow, sw: Kua}, goto: grow, set: {x: y}}]}
  grow: {kind: condition, cases: [{when: "x == ''", goto: home}], else: more}
  more: {kind: jump, goto: grow, args: {x: "{{x}}{{x}}", y: ["{{y}}", "{{y}}", "{{x}}"], z: {a: "{{z}}", b: "{{z}}"}}}
"""
CALLING = """
nodes:
  home: {kind: menu, text: {en: Home, sw: Nyumbani}, options: [{key: a, text: {en: Deep, sw: Ndani}, goto: one}]}
  one: {kind: jump, goto: two, call: true, then: one}
  two: {kind: condition, cases: [{when: "x == 'y'", goto: home}], else: one}
"""


def test_values_that_grow_are_bounded() -> None:
    chat = Chat(GROWING)
    chat.says("hi")
    started = stopwatch()
    assert chat.says("1").startswith("😕")
    assert stopwatch() - started < SOON
    assert len(repr(chat.state)) < 5 * VALUE


def test_a_conversation_that_carries_too_much_begins_anew() -> None:
    many = ", ".join(f's{n}: "{{{{big}}}}{n}"' for n in range(STATE // VALUE + 2))
    chat = Chat(
        "nodes:\n"
        "  home: {kind: menu, text: {en: Hi, sw: Habari}, options: [\n"
        f"    {{key: all, text: {{en: All, sw: Zote}}, goto: next, set: {{{many}}}}},\n"
        "    {key: on, text: {en: On, sw: Mbele}, goto: next}]}\n"
        "  next: {kind: ask, text: {en: And?, sw: Na?}, input: text, into: said, goto: grow}\n"
        '  grow: {kind: jump, goto: next, args: {kept: "{{big}}{{said}}"}}\n',
        Scene(facts={"big": "x" * (VALUE - 10), "role": "contact"}),
    )
    chat.says("hi")
    assert "😕" in chat.says("1")
    assert (chat.state.node, chat.state.slots) == ("home", {})
    chat.says("2")
    heard = [chat.says(f"{n}") for n in range(TRAIL)]
    assert any("😕" in words for words in heard), "what back would undo is carried as well"
    assert len(state_to_json(chat.state)) < 2 * STATE


def test_too_much_beside_a_secret_ends_in_words() -> None:
    args = '{pin: "{{pin}}", a: ["{{big}}", "{{big}}"]}'
    go = f"go: {{kind: run, action: do.it, args: {args}, outcomes: {{done: home, empty: home}}}}"
    ask = "home: {kind: ask, text: {en: PIN, sw: PIN}, input: secret, into: pin, goto: go}"
    chat = Chat(f"nodes:\n  {ask}\n  {go}\n", Scene(facts={"big": "x" * (VALUE - 1), "role": "contact"}))
    chat.says("hi")
    assert chat.says("1234").startswith("😕")
    assert chat.turn.redact


def test_languages_that_nobody_speaks_are_not_remembered() -> None:
    chat = Chat(
        "nodes:\n"
        "  home: {kind: ask, text: yes, input: text, into: language, goto: pick}\n"
        "  pick: {kind: menu, text: yes, options: [{key: a, text: no, goto: home}]}\n"
    )
    chat.says("hi")
    for n in range(20):
        chat.says(f"tongue {n}")
        chat.says("1")
    assert len(chat.book.boards) + len(chat.book.pages) <= 4


def test_flows_that_call_themselves_are_bounded() -> None:
    chat = Chat(CALLING)
    chat.says("hi")
    assert chat.says("1").startswith("😕")
    assert len(chat.state.frames) <= FRAMES


@pytest.mark.parametrize(
    "words", ["do " + "a " * 60, "ab" * 2000 + "!", "x" * 4000, "do " + '"' * 500, "﷽" * 4000, "\u202e" * 100]
)
def test_words_that_take_long_to_fit(words: str) -> None:
    chat = Chat(GROWING)
    chat.says("hi")
    best = min(_timed(chat, words) for _ in range(3))
    assert best < STALL


def _timed(chat: Chat, words: str) -> float:
    started = stopwatch()
    chat.says(words)
    return stopwatch() - started


async def _stalled(source: str) -> float:
    """The longest the loop stands still while a thread reads the file, in seconds."""
    work = asyncio.create_task(asyncio.to_thread(_refused, source))
    longest = 0.0
    while not work.done():
        started = stopwatch()
        await asyncio.sleep(0)
        longest = max(longest, stopwatch() - started)
    await work
    return longest


def _refused(source: str) -> None:
    with pytest.raises(BookError):
        read(source)


@pytest.mark.parametrize("name", FILES_OF_HARM)
async def test_the_loop_goes_on_meanwhile(name: str) -> None:
    """The best of several: what others do on this machine holds up one or another, what we do holds up all."""
    stalls = []
    for _ in range(5):
        stalls.append(await _stalled(FILES_OF_HARM[name][0]))
        if stalls[-1] < STALL:
            return
    raise AssertionError(stalls)


@given(st.text(st.sampled_from("{}[]:,-&*!|>'\"#%@`?\\ \n\tab10.~\x00\u2028é"), max_size=200))
def test_whatever_stands_in_a_file(source: str) -> None:
    """Refused or read, and never anything else."""
    with suppress(BookError):
        read(source)
