"""Typed commands: their grammar, quotes, names of several words, numbers of the list shown last."""

import pytest

from tests.flow.chat import Chat
from wabot.flow.commands import Command, Commands
from wabot.flow.tokens import tokens
from wabot.flow.usage import parse

USAGES = (
    "new NAME PHONE KIND",
    "approve TENANT DURATION",
    "ban PHONE in TENANT [REASON...]",
    "ban TENANT REASON...",
    "list new|approved|all",
    "orders [TENANT] [STATUS]",
    "connect TENANT sim|linked [NUMBER_ID] [TOKEN]",
    "set platform KEY VALUE...",
    "set TENANT KEY VALUE...",
    "undo",
    "show [TENANT]",
    "mute [new|expired]",
)


def table(*usages: str) -> Commands:
    return Commands([Command(usage, parse(usage, {"1": "which"}), f"go_{n}") for n, usage in enumerate(usages)])


ALL = table(*USAGES)


@pytest.mark.parametrize(
    ("text", "usage", "slots"),
    [
        ('new "Juma Shop" 0711222333 airtime', 0, {"name": "Juma Shop", "phone": "0711222333", "kind": "airtime"}),
        ("new “Juma Shop” 0711222333 airtime", 0, {"name": "Juma Shop", "phone": "0711222333", "kind": "airtime"}),
        ("NEW ‘Juma Shop’ 07 x", 0, {"name": "Juma Shop", "phone": "07", "kind": "x"}),
        ("approve T1 1m", 1, {"tenant": "T1", "duration": "1m"}),
        ("Approve  Juma Shop 12m", 1, {"tenant": "Juma Shop", "duration": "12m"}),
        ("ban 0711222333 in T1", 2, {"phone": "0711222333", "tenant": "T1", "reason": None}),
        ("ban 0711222333 in T1 rude words", 2, {"phone": "0711222333", "tenant": "T1", "reason": "rude words"}),
        ("ban T1 didn't pay, twice", 3, {"tenant": "T1", "reason": "didn't pay, twice"}),
        ('ban T1 "spam"', 3, {"tenant": "T1", "reason": "spam"}),
        ("list approved", 4, {"which": "approved"}),
        ("orders", 5, {"tenant": None, "status": None}),
        ("orders T1", 5, {"tenant": "T1", "status": None}),
        ("orders T1 paid", 5, {"tenant": "T1", "status": "paid"}),
        ("connect T1 Linked", 6, {"tenant": "T1", "which": "linked", "number_id": None, "token": None}),
        ("set platform name Big Bots", 7, {"key": "name", "value": "Big Bots"}),
        ("set T1 name Big  Bots", 8, {"tenant": "T1", "key": "name", "value": "Big  Bots"}),
        ("undo", 9, {}),
        ("show Juma Shop", 10, {"tenant": "Juma Shop"}),
        ("mute", 11, {"which": None}),
        ("mute expired", 11, {"which": "expired"}),
    ],
)
def test_a_text_that_fits_a_usage(text: str, usage: int, slots: dict[str, str | None]) -> None:
    match = ALL.match(text, None)
    assert match is not None
    assert (match.command.usage, dict(match.slots)) == (USAGES[usage], slots)


@pytest.mark.parametrize(
    "text", ["", "approve", "approve T1", "list nothing", "undo it", "hello", '"undo"', "mute x", "💥"]
)
def test_a_text_that_fits_none(text: str) -> None:
    assert ALL.match(text, None) is None


@pytest.mark.parametrize("number", ["2", "٢", "2️⃣", "2.", "#2"])
def test_a_number_names_a_line_of_the_list_shown_last(number: str) -> None:
    shown = ["T7", "T9", None]
    match = ALL.match(f"approve {number} 1m", shown)
    assert match is not None
    assert match.slots["tenant"] == "T9"
    other = ALL.match("approve 3 1m", shown)
    assert other is not None
    assert other.slots["tenant"] == "3"
    phone = ALL.match("new X 2 y", shown)
    assert phone is not None
    assert phone.slots["phone"] == "2", "only tenants, orders and contacts are listed"


@pytest.mark.parametrize(
    ("usage", "reason"),
    [
        ("", "begins with a word"),
        ("TENANT x", "begins with a word"),
        ("[do]", "begins with a word"),
        ("do REST... more", "the rest of the line"),
        ("do Thing", "neither a word"),
        ("do a|", "neither a word"),
    ],
)
def test_a_usage_that_makes_no_sense(usage: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        parse(usage, {})


def test_an_apostrophe_is_no_quote() -> None:
    assert [token.text for token in tokens("don't 'do it' it's")] == ["don't", "do it", "it's"]
    assert [token.text for token in tokens('say "unclosed words')] == ["say", '"unclosed', "words"]


def test_what_is_left_out_is_emptied() -> None:
    chat = Chat("""
triggers: [{keyword: hi, goto: home}]
commands: [{usage: 'orders [TENANT] [STATUS]', goto: home}]
nodes: {home: {kind: menu, text: {en: "{{tenant}}/{{status}}", sw: "{{tenant}}/{{status}}"}, options: [
  {key: a, text: {en: Again, sw: Tena}, goto: home}]}}
""")
    assert chat.says("orders T1 paid").startswith("T1/paid")
    assert chat.says("orders T2").startswith("T2/\n")
    assert chat.says("orders").startswith("/\n")
