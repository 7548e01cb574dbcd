"""The commands that try flows and play conversations, as a terminal sees them."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from wabot.__main__ import main

FLOW = """book: tea
start: home
nodes:
  home: {kind: menu, text: {en: Tea?, sw: Chai?}, options: [{key: "yes", text: {en: Please}, goto: brew}]}
  brew: {kind: delay, for: 5m, goto: done}
  done: {kind: end, text: {en: Here it is., sw: Chai hii hapa.}}
"""
CHAT = "/flow tea.yaml\n> hi\n< Tea?\n  \n  1 Please\n> 1\n/passes\n< Here it is.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "tea.yaml").write_text(FLOW, encoding="utf-8")
    (tmp_path / "tea.chat").write_text(CHAT, encoding="utf-8")
    return tmp_path


def wabot(*arguments: str, typed: str = "") -> Result:
    return CliRunner().invoke(main, list(arguments), input=typed)


def test_a_file_a_folder_and_a_book_are_tried(folder: Path) -> None:
    for flow in (folder / "tea.yaml", folder):
        tried = wabot("simulate", str(flow), typed="hi\n1\npassed\n")
        assert tried.exit_code == 0, tried.output
        assert "Here it is." in tried.output
    assert "Chai?" in wabot("simulate", str(folder), "--language", "sw", typed="hi\n").output
    assert "Help" in wabot("simulate", "airtime", typed="hi\n").output


def test_a_line_that_names_no_end_is_an_error(folder: Path) -> None:
    tried = wabot("simulate", str(folder), typed="hi\n1\nmaybe\n1\nstop\nhi\n")
    assert tried.exit_code == 1
    assert "'maybe' is none of: passed" in tried.output
    assert tried.output.count("Tea?") == 1, "nothing is played after stop"


def test_mistakes_are_told_with_their_place(folder: Path) -> None:
    (folder / "tea.yaml").write_text(FLOW.replace("goto: brew", "goto: bru"), encoding="utf-8")
    tried = wabot("simulate", str(folder / "tea.yaml"))
    assert tried.exit_code == 2
    assert "tea.yaml:4:" in tried.output
    assert "no node bru" in tried.output
    nothing = wabot("simulate", "nothing")
    assert nothing.exit_code == 2
    assert "airtime" in nothing.output, "the books there are"


def test_what_differs_is_shown_and_written_anew_on_request(folder: Path) -> None:
    chat = folder / "tea.chat"
    assert wabot("replay", str(chat)).exit_code == 0
    (folder / "tea.yaml").write_text(FLOW.replace("Here it is.", "Careful!"), encoding="utf-8")
    differs = wabot("replay", str(chat))
    assert differs.exit_code == 1
    assert "< Careful!" in differs.output
    assert f"{chat}:7" in differs.output
    assert wabot("replay", "--update", str(chat)).exit_code == 0
    assert "< Careful!" in chat.read_text(encoding="utf-8")
    assert wabot("replay", str(chat)).exit_code == 0


def test_another_flow_may_be_named(folder: Path) -> None:
    (folder / "other.yaml").write_text(FLOW.replace("Tea?", "Coffee?"), encoding="utf-8")
    assert "Coffee?" in wabot("replay", "--flow", str(folder / "other.yaml"), str(folder / "tea.chat")).output


def test_what_is_no_text_is_told_in_a_line(folder: Path) -> None:
    for name in ("tea.yaml", "tea.chat"):
        (folder / name).write_bytes(b"\x89PNG\xff\xfe")
    tried = wabot("simulate", str(folder / "tea.yaml"))
    assert (tried.exit_code, "is no text" in tried.output) == (2, True), tried.output
    played = wabot("replay", str(folder / "tea.chat"))
    assert (played.exit_code, "is no text" in played.output) == (1, True), played.output


def test_what_cannot_be_played_is_told(folder: Path) -> None:
    chat = folder / "tea.chat"
    chat.write_text(CHAT.replace("/passes", "/dances"), encoding="utf-8")
    refused = wabot("replay", str(chat))
    assert refused.exit_code == 1
    assert "line 7: /dances" in refused.output
