"""Documentation that says what is: its links, its tables, its pictures and its tour are held against wabot itself."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from wabot.__main__ import main
from wabot.config.table import as_markdown
from wabot.testing import diagrams

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
PLAYED = 120  # seconds a script may take on a machine that is busy with other tests


def blocks(kind: str) -> Iterator[list[str]]:
    """The fenced blocks of the README that open with ```<kind>."""
    for body in re.findall(rf"^```{kind}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL):
        yield body.splitlines()


def play(script: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "wabot", "chat", "--fresh"]
    words = "\n".join(script) + "\n"
    return subprocess.run(command, input=words, capture_output=True, text=True, timeout=PLAYED, cwd=folder, check=False)


def steps(lines: list[str]) -> Iterator[str]:
    """A README's conversation as a script: what was typed, and each answer as what to expect."""
    for line in lines:
        if line.startswith("/"):
            yield line
        elif line.startswith("> "):
            yield line[2:]
        else:
            told = line.removeprefix("<").strip()
            yield from (f"/expect {part.strip()}" for part in told.split("…") if len(part.strip()) > 1)


def chat_is_true(page: str, folder: Path, least: int = 30, after: tuple[str, ...] = ()) -> None:
    """Plays all chats of a page one after the other, `after` following each; more than `least` lines are expected."""
    chats = re.findall(r"^```text chat\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    is_true([step for chat in chats for step in (*steps(chat.splitlines()), *after)], folder, least)


def is_true(script: list[str], folder: Path, least: int = 0) -> None:
    """Plays a script in which nothing may differ, and that holds more than `least` expectations."""
    assert sum(line.startswith("/expect") for line in script) > least
    played = play(script, folder)
    assert (played.returncode, played.stderr) == (0, ""), played.stdout


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)(?:#[\w-]+)?\)", page.read_text(encoding="utf-8"))
    local = [link for link in links if "://" not in link]
    assert [link for link in local if not (page.parent / link).exists()] == []


def test_every_page_is_reached_from_the_readme() -> None:
    reached, ahead = set[Path](), [ROOT / "README.md"]
    while ahead:
        page = ahead.pop()
        links = re.findall(r"\]\(([^)#\s]+\.md)(?:#[\w-]+)?\)", page.read_text(encoding="utf-8"))
        fresh = {(page.parent / link).resolve() for link in links if "://" not in link} - reached
        reached |= fresh
        ahead += fresh
    assert [page.name for page in PAGES[2:] if page.resolve() not in reached] == []


def test_the_table_of_configuration_is_the_generated_one() -> None:
    written = README.partition("<!-- config: python -m wabot.config -->")[2].partition("<!-- /config -->")[0]
    assert written.strip() == as_markdown().strip()


def test_the_state_diagrams_are_drawn_from_the_tables() -> None:
    assert (ROOT / "docs" / "states.md").read_text(encoding="utf-8") == diagrams.page()


def test_every_make_target_named_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    named = {name for page in PAGES for name in re.findall(r"`make ([a-z]+)", page.read_text(encoding="utf-8"))}
    assert named <= targets


def test_every_command_named_in_the_readme_exists() -> None:
    rows = re.findall(r"^\| (`wabot .*?) \|", README, re.MULTILINE)
    listed = [name for row in rows for name in re.findall(r"`wabot ([\w-]+)", row)]
    assert set(listed) == set(main.commands)
    for name in listed:
        assert CliRunner().invoke(main, [name, "--help"]).exit_code == 0


def test_the_tour_is_true(tmp_path: Path) -> None:
    is_true([step for block in blocks("text tour") for step in steps(block)], tmp_path, 20)


def test_the_picture_of_a_chat_is_true(tmp_path: Path) -> None:
    shop = ['new "Mama Duka" +254711222333 airtime', 'approve "Mama Duka" 1m', "/as +254722000111", "/to +254711222333"]
    (picture,) = blocks("text")
    is_true([*shop, *steps([line for line in picture if line])], tmp_path)


def test_code_and_pages_named_by_path_exist() -> None:
    path = re.compile(r"`((?:wabot|menus|locales|tests|docs|bench)/[\w./-]+\.(?:py|yaml|ftl|md|chat))`")
    named = {(page.name, name) for page in PAGES for name in path.findall(page.read_text(encoding="utf-8"))}
    assert {(page, name) for page, name in named if not (ROOT / name).exists()} == set()
