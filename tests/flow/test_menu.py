"""Menus: numbers in any script, words, taps, pages, lists, conditions, expiry, and the ways out."""

import pytest

from tests.flow.chat import Chat, book_of
from wabot.core.clock import MINUTE
from wabot.core.message import MessageKind, Option
from wabot.flow.effects import Send
from wabot.flow.state import Scene

SHOP = """
triggers: [{all: true, goto: home}]
help: helping
nodes:
  home: {kind: menu, text: {en: "Hello", sw: "Habari"}, options: [
    {key: buy, text: {en: "Buy airtime 📱", sw: "Nunua"}, goto: sure, words: [nunua sasa],
      set: {product: airtime, phone: "{{contact_phone}}"}},
    {key: drop, text: {en: "Remove everything", sw: "Ondoa vyote"}, goto: gone, guess: false},
    {key: staff, number: 9, text: {en: "Staff only", sw: "Wafanyakazi"}, goto: gone, when: "role == 'admin'"}]}
  sure: {kind: menu, expires: 5m, text: {en: "Buy {{product}} for {{phone}}?", sw: "Nunua {{product}} kwa {{phone}}?"},
    options: [
    {key: "yes", text: {en: "Yes", sw: "Ndiyo"}, goto: gone}, {key: "no", text: {en: "No", sw: "Hapana"}, goto: home}]}
  gone: {kind: menu, text: {en: "Gone", sw: "Imeenda"}, options: [
    {key: x, text: {en: "On", sw: "Endelea"}, goto: home}]}
  helping: {kind: message, text: {en: "Help!", sw: "Msaada!"}, goto: home}
"""
LIST = """
triggers: [{keyword: go, goto: run}]
nodes:
  home: {kind: menu, text: {en: Home, sw: Nyumbani}, options: [{key: l, text: {en: List, sw: Orodha}, goto: run}]}
  run: {kind: run, action: do.it, outcomes: {done: pick, empty: home}}
  pick: {kind: menu, text: {en: Pick one, sw: Chagua}, items: rows, into: row, goto: chosen, page_size: 3, refresh: run,
    empty: {en: Nothing here, sw: Hakuna}, options: [{key: add, text: {en: Add new, sw: Ongeza}, goto: home}]}
  chosen: {kind: menu, text: {en: "You took {{row}}", sw: "Umechukua {{row}}"}, options: [
    {key: o, text: {en: OK then, sw: Haya}, goto: home}]}
"""
ROWS = [{"key": f"T{n}", "label": f"Shop {n}"} for n in range(1, 8)]


def test_a_menu_is_numbered_text_with_the_same_choices_to_tap() -> None:
    chat = Chat(SHOP)
    assert chat.says("hi") == "Hello\n\n1 Buy airtime 📱\n2 Remove everything"
    (send,) = chat.turn.effects
    assert isinstance(send, Send)
    assert send.id == "e1/0"
    assert send.message.options == (Option("home:buy", "Buy airtime 📱"), Option("home:drop", "Remove everything"))


def test_what_a_question_names_is_each_readers_own_though_its_choices_are_written_once() -> None:
    book = book_of(SHOP)
    for phone in ("254711222333", "254700111222", "254711222333"):
        chat = Chat(book, Scene(facts={"contact_phone": phone, "role": "contact"}))
        chat.says("hi")
        assert chat.says("1").startswith(f"Buy airtime for {phone}?\n\n1 Yes\n2 No\n\n")
        (send,) = chat.turn.effects
        assert isinstance(send, Send)
        assert send.message.prompt.startswith(f"Buy airtime for {phone}?\n\n")
        assert send.message.options == (Option("sure:yes", "Yes"), Option("sure:no", "No"))


@pytest.mark.parametrize(
    "words", ["1", "1.", "1)", "no 1", "#1", "1️⃣", "١", "१", "１", "①", "  1  ", "namba 1", "\u200e1"]
)
def test_a_number_in_any_script_chooses(words: str) -> None:
    chat = Chat(SHOP)
    chat.says("hi")
    assert chat.says(words).startswith("Buy airtime for 254711222333?")
    assert chat.state.slots == {"product": "airtime", "phone": "254711222333"}


@pytest.mark.parametrize(
    "words", ["buy airtime", "1 buy airtime", "1. Buy airtime 📱", "BUY AIRTIME!", "Buy airtime 📱", "nunua sasa"]
)
def test_the_words_of_an_option_choose_it(words: str) -> None:
    chat = Chat(SHOP)
    chat.says("hi")
    assert "Buy airtime for" in chat.says(words)


def test_a_tap_chooses_with_and_without_its_node() -> None:
    for choice in ("home:buy", "buy"):
        chat = Chat(SHOP)
        chat.says("hi")
        assert "Buy airtime for" in chat.taps(choice, "Buy airtime 📱")


def test_a_button_of_an_earlier_question_does_nothing() -> None:
    chat = Chat(SHOP)
    chat.says("hi")
    chat.says("1")
    chat.says("0")
    assert "earlier question" in chat.taps("sure:yes", "Yes")
    assert chat.state.node == "home"


def test_options_appear_only_when_their_condition_holds() -> None:
    admin = Chat(SHOP, Scene(facts={"role": "admin"}))
    assert "9 Staff only" in admin.says("hi")
    assert admin.says("9").startswith("Gone")
    contact = Chat(SHOP)
    contact.says("hi")
    assert "did not understand" in contact.says("9")


def test_ways_out_stand_where_they_make_sense() -> None:
    chat = Chat(SHOP)
    assert "00" not in chat.says("hi")
    assert chat.says("1").endswith("0 back · 00 home")
    assert chat.says("0") == "Hello\n\n1 Buy airtime 📱\n2 Remove everything"
    assert chat.state.slots == {}, "back undoes what the choice set"


@pytest.mark.parametrize("words", ["00", "menu", "HOME", "nyumbani", "٠٠"])
def test_home_forgets_everything_but_what_is_reserved(words: str) -> None:
    chat = Chat(SHOP)
    chat.says("hi")
    chat.says("1")
    chat.says(words)
    assert (chat.state.node, chat.state.slots, chat.state.trail) == ("home", {}, ())


@pytest.mark.parametrize("words", ["?", "help", "msaada", "؟"])
def test_help_is_open_from_everywhere(words: str) -> None:
    chat = Chat(SHOP)
    chat.says("hi")
    assert chat.says(words).startswith("Help!")


@pytest.mark.parametrize(
    "words", ["", "   ", "💥" * 50, "مرحبا كيف حالك", "x" * 4096, "x" * 70_000, "\u202eabc", "-1", "9" * 8]
)
def test_odd_words_get_the_menu_again_in_a_clear_sentence(words: str) -> None:
    chat = Chat(SHOP)
    chat.says("hi")
    answer = chat.says(words)
    assert answer.startswith("🤔")
    assert "1 Buy airtime" in answer
    assert chat.state.node == "home"


ASK_NOTHING = (MessageKind.REACTION, MessageKind.NOTE)


@pytest.mark.parametrize("kind", [kind for kind in MessageKind if kind not in (MessageKind.TEXT, *ASK_NOTHING)])
def test_media_where_a_choice_is_asked(kind: MessageKind) -> None:
    chat = Chat(SHOP)
    chat.says("hi")
    assert "only read text" in chat.says("", kind)


@pytest.mark.parametrize("kind", ASK_NOTHING)
def test_a_reaction_changes_nothing(kind: MessageKind) -> None:
    chat = Chat(SHOP)
    chat.says("hi")
    before = chat.state
    assert chat.says("👍", kind) == ""
    assert chat.state == before


def test_an_expired_question_does_nothing() -> None:
    chat = Chat(SHOP)
    chat.says("hi")
    chat.says("1")
    chat.at += 6 * MINUTE
    answer = chat.says("1")
    assert answer.startswith("⌛ That question has expired")
    assert "Hello" in answer
    assert chat.state.node == "home"


def test_a_list_runs_on_across_pages() -> None:
    chat = Chat(LIST)
    chat.says("go")
    assert chat.ends("done", {"rows": ROWS}) == (
        "Pick one\n\n1 Shop 1\n2 Shop 2\n3 Shop 3\n8 Add new\n\n+ more (1 of 3)\n00 home"
    )
    assert "4 Shop 4" in chat.says("+")
    assert "7 Shop 7" in chat.says("more")
    assert "did not understand" in chat.says("+")
    assert chat.slot("shown") == [row["key"] for row in ROWS]
    assert chat.says("2").startswith("You took T2"), "a number of another page counts as well"


def test_back_to_a_list_makes_it_anew() -> None:
    chat = Chat(LIST)
    chat.says("go")
    chat.ends("done", {"rows": ROWS})
    chat.says("1")
    chat.says("0")
    assert chat.action.action == "do.it"


def test_an_empty_list_says_so() -> None:
    chat = Chat(LIST)
    chat.says("go")
    assert chat.ends("done", {"rows": []}) == "Nothing here\n\n1 Add new\n\n00 home"
    for rows in (None, "text", [1, 2], {"a": 1}):
        chat = Chat(LIST)
        chat.says("go")
        assert "Nothing here" in chat.ends("done", {"rows": rows})


def test_labels_may_be_typed_values() -> None:
    chat = Chat(LIST)
    chat.says("go")
    rows = [
        {"key": "a", "label": {"$": "money", "minor": 5000, "currency": "KES"}},
        {"key": "b", "label": {"$": "phone", "e164": "254711222333"}},
        {"key": "c"},
    ]
    assert "1 Ksh 50\n2 0711 222333\n3 c" in chat.ends("done", {"rows": rows})


def test_an_enormous_list_still_fits_a_message() -> None:
    chat = Chat(LIST.replace("page_size: 3", "page_size: 30"))
    chat.says("go")
    chat.ends("done", {"rows": [{"key": str(n), "label": "x" * 5000} for n in range(500)]})
    for effect in chat.turn.effects:
        assert isinstance(effect, Send)
        assert len(effect.message.text) <= 4096
        assert effect.message.text.startswith("Pick one")


def test_the_readers_language_and_the_tenants_own_words() -> None:
    assert Chat(SHOP, Scene(language="sw")).says("hi").startswith("Habari\n\n1 Nunua")
    assert Chat(SHOP, Scene(language="fr")).says("hi").startswith("Hello")
    chat = Chat(SHOP, Scene(texts={"footer-back-home": "0 <-"}))
    chat.says("hi")
    assert chat.says("1").endswith("0 <-")


AGAIN = """
start: home
nodes:
  home: {kind: menu, text: {en: Home, sw: Nyumbani}, options: [{key: list, text: {en: List, sw: Orodha}, goto: list}]}
  list: {kind: menu, text: {en: List, sw: Orodha}, options: [
      {key: on, text: {en: "On", sw: Washa}, set: {light: "on"}, goto: told},
      {key: off, text: {en: "Off", sw: Zima}, set: {light: "off"}, goto: told}]}
  told: {kind: message, text: {en: "Switched {{light}}", sw: "Sasa {{light}}"}, goto: list}
"""


def test_back_never_leads_to_the_question_that_is_asked() -> None:
    chat = Chat(AGAIN)
    for words in ("hi", "1", "1", "2", "1"):
        chat.says(words)
    assert chat.heard.startswith("Switched on\n\nList")
    assert chat.says("0").startswith("Home")
    assert chat.state.slots == {}, "back takes along what was chosen there"
