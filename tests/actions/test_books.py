"""The shipped books and texts hold together: every node, action, outcome, slot and text."""

from pathlib import Path

import pytest

from wabot.actions.load import load_actions
from wabot.core.access import Role
from wabot.flow.book import Book
from wabot.flow.check import check
from wabot.flow.library import load_books
from wabot.flow.nodes import Menu, Run
from wabot.flow.texts import Texts

ROOT = Path(__file__).parent.parent.parent
MENUS, LOCALES = ROOT / "menus", ROOT / "locales"
DESTRUCTIVE = {
    "admin": {"ban", "reject", "disconnect", "delete", "stop", "set", "connect", "role"},
    "owner": {"ban", "stop", "set"},
}
GUARDED = {"tenant.delete", "access.set_role", "orders.refund", "orders.mark_paid", "access.totp_off"}


@pytest.fixture(scope="module")
def books() -> dict[str, Book]:
    return load_books(MENUS, Texts.load(LOCALES).whole(), load_actions().outcomes())


def test_nothing_is_wrong_with_the_shipped_books() -> None:
    found = check(MENUS, LOCALES, load_actions().outcomes())
    assert [str(mistake) for mistake in found if "warning" not in str(mistake)] == []


def test_the_main_menu_has_the_promised_numbers(books: dict[str, Book]) -> None:
    home = books["admin"].nodes["home_menu"]
    assert isinstance(home, Menu)
    assert [option.key for option in home.options] == [
        "waiting", "tenants", "renew", "monitor", "orders", "bans", "broadcast", "settings", "issues",
    ]  # fmt: skip


@pytest.mark.parametrize("book", sorted(DESTRUCTIVE))
def test_no_destructive_word_is_run_from_a_guess(books: dict[str, Book], book: str) -> None:
    guessed = {
        command.parts[0].words[0]
        for command in books[book].commands.all
        if command.guess and command.parts[0].words[0] in DESTRUCTIVE[book]
    }
    assert guessed == set()


@pytest.mark.parametrize("text", [
    'new "Mama Duka" +254711222333 airtime', 'approve "Mama Duka" 1m', "approve Mama Duka 1m", "approve 1 2m",
    "reject T1 no papers", "renew 2 12m", "ban T1 spam", "unban T1", "ban +254722000111 in T1 abuse",
    "unban 0722000111 in T1", "ban 0722000111 everywhere", "stop 1", "resume T1", "restart T1", "disconnect T1",
    "delete T1", "pair T1", "show T1", "list new", "list approved", "list expired", "list banned", "list all",
    "find mama", "orders", "orders T1", "orders T1 paid", "log T1", "stats", "stats T1", "audit", "audit T1", "servers",
    "move T1 alpha", "undo", "language sw", "connect T1 sim", "connect T1 linked", "connect T1 cloud 123 abc",
    "set T1 rate 10", "set platform name wabot", "set platform", "set T1",
])  # fmt: skip
def test_every_promised_word_is_understood(books: dict[str, Book], text: str) -> None:
    assert books["admin"].commands.match(text, ["T1", "T2"]) is not None


def test_a_ban_of_a_contact_is_no_ban_of_a_tenant(books: dict[str, Book]) -> None:
    commands = books["admin"].commands
    contact, tenant = commands.match("ban 0722000111 in T1 rude", None), commands.match("ban T1 rude in March", None)
    assert contact is not None
    assert tenant is not None
    assert (contact.command.goto, tenant.command.goto) == ("ban_contact", "ban")
    assert contact.slots == {"phone": "0722000111", "tenant": "T1", "reason": "rude"}


def test_what_needs_a_pin_asks_for_it() -> None:
    registry = load_actions()
    assert {name for name in GUARDED if (found := registry.get(name)) is None or not found.step_up} == set()


def test_strangers_run_only_what_strangers_may(books: dict[str, Book]) -> None:
    registry = load_actions()
    actions = {node.action for node in books["register"].nodes.values() if isinstance(node, Run)}
    roles = {name: found.role for name in actions if (found := registry.get(name)) is not None}
    assert {name for name, role in roles.items() if role is not Role.CONTACT} == set()
