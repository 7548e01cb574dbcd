"""Sub-flows with arguments: set before, put back after, but for what they bring; and how deep they may call."""

from tests.flow.chat import Chat
from tests.flow.test_check import mistakes_of
from wabot.core.message import MessageKind
from wabot.flow.effects import Send
from wabot.flow.limits import FRAMES, VALUE

BOOK = """
nodes:
  home: {kind: menu, text: {en: "Home {{title}} {{size}}", sw: "Nyumbani {{title}} {{size}}"}, options: [
    {key: pick, text: {en: Pick, sw: Chagua}, goto: pick, set: {title: old}},
    {key: deep, text: {en: Deep, sw: Ndani}, goto: again},
    {key: grow, text: {en: Grow, sw: Kua}, goto: grow, set: {x: y}}]}
  pick: {kind: jump, goto: size, call: true, then: home2, args: {title: "Shirt ({{title}})", size: none}, take: [size]}
  size: {kind: menu, text: {en: "{{title}}: which size?", sw: "{{title}}: saizi gani?"}, options: [
    {key: small, text: {en: Small, sw: Ndogo}, goto: out, set: {size: small}},
    {key: large, text: {en: Large, sw: Kubwa}, goto: out, set: {size: large}}]}
  out: {kind: end}
  home2: {kind: menu, text: {en: "Got {{size}} for {{title}}", sw: "{{size}} {{title}}"}, options: [
    {key: home, text: {en: On, sw: Mbele}, goto: home}]}
  again: {kind: jump, goto: inner, call: true, then: out}
  inner: {kind: condition, cases: [{when: "size == 'tiny'", goto: home}], else: again}
  grow: {kind: jump, goto: grow2, args: {x: "{{x}}{{x}}", y: ["{{y}}", "{{y}}"]}}
  grow2: {kind: condition, cases: [{when: "x == ''", goto: home}], else: grow}
"""


def test_arguments_are_put_back_and_results_kept() -> None:
    chat = Chat(BOOK)
    chat.says("hi")
    assert chat.says("1").startswith("Shirt (old): which size?")
    assert chat.says("2").startswith("Got large for old")


def test_back_out_of_a_sub_flow_leaves_nothing() -> None:
    chat = Chat(BOOK)
    chat.says("hi")
    chat.says("1")
    assert chat.says("0").startswith("Home")
    assert chat.state.slots.get("title") is None
    assert chat.state.frames == ()


def test_a_flow_that_calls_itself_ends_in_words() -> None:
    chat = Chat(BOOK)
    chat.says("hi")
    assert chat.says("2").startswith("😕")
    assert len(chat.state.frames) <= FRAMES


def test_a_value_that_doubles_itself_ends_in_words() -> None:
    chat = Chat(BOOK)
    chat.says("hi")
    assert chat.says("3").startswith("😕")
    assert len(str(chat.state.slots)) < 4 * VALUE


def test_words_that_begin_another_flow_end_the_sub_flow() -> None:
    also = """
triggers: [{keyword: [hours], goto: hours}, {keyword: [ask], goto: name}]
commands: [{usage: "pick WHAT", goto: pick}]
"""
    more = """
  hours: {kind: end, text: {en: "Open from 8", sw: "Tangu saa 2"}}
  name: {kind: ask, text: {en: "Who?", sw: "Nani?"}, input: text, into: name, goto: out}
"""
    chat = Chat(also + BOOK.strip() + more)
    chat.says("hi")
    chat.says("1")
    assert chat.says("hours") == "Open from 8", "and not what comes after a size was chosen"
    chat.says("hi")
    chat.says("1")
    assert chat.says("ask").startswith("Who?")
    assert (chat.state.frames, chat.slot("title")) == ((), "old"), "its arguments are put back"
    assert chat.says("0").startswith("Home")
    for _ in range(FRAMES + 1):
        assert "which size?" in chat.says("pick it")
    assert len(chat.state.frames) == 1


def test_mistakes_in_arguments() -> None:
    source = "nodes:\n  home: {kind: jump, goto: home, take: [x]}\n"
    assert any("`take` belongs to `call: true`" in found for found in mistakes_of(source))


def shaped(shape: str, count: int = 2) -> Send:
    options = ", ".join(f"{{key: k{n}, text: {{en: Choice {n}, sw: Chaguo {n}}}, goto: home}}" for n in range(count))
    chat = Chat(f"nodes:\n  home: {{kind: menu, as: {shape}, text: {{en: Which, sw: Ipi}}, options: [{options}]}}\n")
    chat.says("hi")
    sent = chat.turn.effects[0]
    assert isinstance(sent, Send)
    return sent


def test_choices_in_the_wished_shape() -> None:
    assert shaped("poll").message.kind is MessageKind.POLL
    assert shaped("poll").message.prompt == "Which"
    assert shaped("poll", 13).message.kind is MessageKind.TEXT
    assert shaped("list").message.shape == "list"
    assert shaped("buttons").message.shape == ""
    assert len(shaped("buttons").message.options) == 2
    assert shaped("text").message.options == ()
    assert shaped("text").message.text == "Which\n\n1 Choice 0\n2 Choice 1"
