"""What is drawn of a flow: names, first words in the reader's language, and what each way is called."""

from tests.flow.chat import book_of
from wabot.flow.mermaid import mermaid
from wabot.flow.outline import Way
from wabot.flow.sketch import Sketch, flows_of, nodes_of, sketch
from wabot.flow.state import Scene

BOOK = """
book: test
start: home
help: help
triggers:
  - {keyword: [price, prices], goto: prices}
  - {all: true, goto: home}
commands:
  - {usage: 'find [WORDS...]', goto: search}
nodes:
  home: {kind: menu, text: {en: "*Welcome* to {{tenant}}!", sw: "Karibu {{tenant}}!"}, options: [
    {key: a, text: {en: "Buy", sw: "Nunua"}, goto: day},
    {key: b, text: {en: "Prices"}, number: 7, goto: prices}]}
  day: {kind: ask, text: {en: "Which day?"}, input: date, into: day, goto: which, give_up: home}
  which: {kind: condition, cases: [{when: "day == 'today'", goto: pay}], else: later}
  pay: {kind: pay, args: {ware: sale, item: bread, price: KES 80}, outcomes: {paid: thanks, failed: home}}
  later: {kind: delay, for: 1d, goto: thanks}
  search: {kind: run, action: do.it, outcomes: {done: found, empty: home}}
  found: {kind: menu, text: {en: "Found"}, items: lines, into: line, goto: thanks, refresh: search}
  prices: {kind: message, text: {en: "All cost 80."}, goto: home}
  help: {kind: message, text: {en: "Ask us."}, goto: home}
  thanks: {kind: end, text: {en: "Thanks"}}
"""


def drawn(language: str = "en") -> Sketch:
    return sketch(book_of(BOOK), Scene(language=language))


def test_each_node_tells_what_it_says_or_does() -> None:
    words = {name: note.words for name, note in drawn().notes.items()}
    assert words["home"] == "Welcome to [tenant]!"
    assert words["search"] == "do.it"
    assert words["pay"] == "bread · KES 80"
    assert words["later"] == "1 day"
    assert drawn("sw").notes["home"].words == "Karibu [tenant]!"


def test_ways_are_called_as_people_meet_them() -> None:
    ways = drawn().ways
    assert [way for way in ways if way.source == "home"] == [
        Way("home", "day", "1 Buy"),
        Way("home", "prices", "7 Prices"),
    ]
    assert Way("day", "home", "too many wrong answers") in ways
    assert Way("which", "pay", "day == 'today'") in ways
    assert Way("which", "later", "otherwise") in ways
    assert Way("pay", "thanks", "paid") in ways
    assert Way("prices", "home", "") in ways, "the only way out needs no name"
    assert Way("found", "thanks", "whichever is chosen") in ways
    assert not [way for way in ways if (way.source, way.target) == ("found", "search")], "how back makes a list anew"


def test_people_come_in_by_the_words_that_lead_there() -> None:
    assert drawn().doors == {"home": "", "search": "find [WORDS...]", "prices": "price", "help": ""}


def test_one_file_is_one_flow() -> None:
    book = book_of(BOOK)
    assert flows_of(book) == ("test",)
    assert nodes_of(book, "test.yaml") == nodes_of(book, "test") == tuple(book.nodes)
    assert sketch(book, Scene(), "other").notes == {}


def test_the_same_as_text() -> None:
    text = mermaid(drawn())
    assert text.startswith("flowchart TD\n")
    assert 'n1["home (menu)<br>Welcome to (tenant)!"]' in text
    assert 'n1 -->|"1 Buy"| n2' in text
    assert len(text.splitlines()) == 1 + len(drawn().notes) + len(drawn().ways)
