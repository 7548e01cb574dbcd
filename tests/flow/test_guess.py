"""Typos: suggested, confirmed, and never acted on where that would destroy something."""

import pytest

from tests.flow.chat import Chat

BOOK = """
triggers: [{keyword: [hi], goto: home}]
commands:
  - {usage: 'approve TENANT DURATION', goto: done}
  - {usage: 'delete TENANT', goto: done, guess: false}
  - {usage: 'connect TENANT TOKEN', secret: [TOKEN], goto: done}
nodes:
  home: {kind: menu, text: {en: "Hello", sw: "Habari"}, options: [
    {key: renew, text: {en: "Renew a shop", sw: "Ongeza muda"}, goto: done, set: {what: renewed}},
    {key: wipe, text: {en: "Wipe everything", sw: "Futa"}, goto: done, guess: false}]}
  done: {kind: menu, options: [{key: x, text: {en: Onward, sw: Endelea}, goto: home}],
    text: {en: "Done {{what}} {{tenant}} {{duration}}", sw: "Tayari {{what}} {{tenant}} {{duration}}"}}
"""


@pytest.mark.parametrize("words", ["renw", "Renew", "renew a shp", "rennew"])
def test_a_near_miss_is_asked_about(words: str) -> None:
    chat = Chat(BOOK)
    chat.says("hi")
    assert chat.says(words) == "🤔 Did you mean *1 Renew a shop*?\n\n1 Yes\n2 No"
    assert chat.state.guess == "option:renew"


@pytest.mark.parametrize("answer", ["1", "yes", "ndiyo", "Y", "1️⃣"])
def test_yes_takes_the_guess(answer: str) -> None:
    chat = Chat(BOOK)
    chat.says("hi")
    chat.says("renw")
    assert chat.says(answer).startswith("Done renewed")


@pytest.mark.parametrize("answer", ["2", "no", "hapana"])
def test_no_shows_the_menu_again(answer: str) -> None:
    chat = Chat(BOOK)
    chat.says("hi")
    chat.says("renw")
    assert chat.says(answer).startswith("Hello")
    assert chat.state.guess == ""


def test_other_words_are_read_afresh() -> None:
    chat = Chat(BOOK)
    chat.says("hi")
    chat.says("renw")
    assert "type it exactly" in chat.says("wipe everythin")
    assert chat.state.guess == ""


def test_what_destroys_is_never_run_from_a_guess() -> None:
    chat = Chat(BOOK)
    chat.says("hi")
    assert "*2 Wipe everything*, please type it exactly" in chat.says("wip everything")
    assert "did not understand" in chat.says("yes")
    assert "*delete TENANT*, please type it exactly" in chat.says("delet T1")
    assert chat.state.node == "home"


def test_a_mistyped_command_is_put_right() -> None:
    chat = Chat(BOOK)
    chat.says("hi")
    assert "*approve T1 2m*?" in chat.says("aprove T1 2m")
    assert chat.says("1").startswith("Done  T1 2m")


def test_a_mistyped_command_works_when_nobody_was_asked() -> None:
    chat = Chat(BOOK)
    assert "*approve T1 2m*?" in chat.says("aprove T1 2m")
    assert chat.says("yes").startswith("Done  T1 2m")


def test_a_secret_is_never_kept_in_a_guess() -> None:
    chat = Chat(BOOK)
    chat.says("hi")
    assert "type it exactly" in chat.says("conect T1 hunter2")
    assert chat.turn.redact
    assert "hunter2" not in repr(chat.state)


def test_a_command_without_its_arguments_shows_its_usage() -> None:
    chat = Chat(BOOK)
    chat.says("hi")
    assert "approve TENANT DURATION" in chat.says("approve")
    assert chat.state.node == "home"
