"""What keeps wabot from starting is said in one clear sentence with status 1 or 2, and never as a traceback."""

import asyncio
import os
import socket
import sqlite3
from pathlib import Path

import pytest

from tests.e2e.program import Ended, run, service
from tests.faults.shop import free_port
from wabot.commands.check import find_mistakes
from wabot.config import shipped


async def refused(folder: Path, *told: str, status: int = 1, **environ: str) -> Ended:
    """`wabot run` does not start and says this."""
    ended = await run(folder, "run", environ={"PORT": str(free_port()), "HOST": "127.0.0.1", **environ})
    words = ended.err
    assert ended.status == status, words + ended.out
    assert "Traceback" not in words + ended.out
    assert len(words.strip().splitlines()) == 1, words
    for word in told:
        assert word in words, words
    return ended


async def test_a_second_wabot_on_the_same_folder(tmp_path: Path) -> None:
    async with service(tmp_path) as first:
        await refused(tmp_path, "another wabot", str(first.process.pid), "already running")
        async with asyncio.timeout(10):
            await first.ready()  # and the first never noticed


async def test_a_database_of_a_newer_wabot(tmp_path: Path) -> None:
    assert (await run(tmp_path, "migrate")).status == 0
    database = sqlite3.connect(tmp_path / "data" / "wabot.db", isolation_level=None)
    database.execute("update alembic_version set version_num = '9999'")
    database.close()
    await refused(tmp_path, "newer", "9999")
    ended = await run(tmp_path, "migrate")
    assert ended.status == 1
    assert "newer" in ended.err


async def test_a_missing_database_is_made(tmp_path: Path) -> None:
    folder = tmp_path / "not" / "there" / "yet"
    async with service(tmp_path, {"WABOT_DATA_DIR": str(folder)}):
        assert (folder / "wabot.db").exists()


async def test_a_data_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    await refused(tmp_path, "data: File exists")


async def test_a_data_folder_that_cannot_be_written(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        await refused(tmp_path, "/proc/wabot", WABOT_DATA_DIR="/proc/wabot")
        return
    (tmp_path / "data").mkdir(0o500)
    await refused(tmp_path, "data", "Permission denied")


async def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "wabot.db").write_text("Dear diary, " * 1000)
    await refused(tmp_path, "database", "cannot be opened")


async def test_a_port_that_is_taken(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        await refused(tmp_path, f"Port {port} on 127.0.0.1 cannot be used", "Set PORT", PORT=str(port))


async def test_a_key_nobody_knows_in_config_toml(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('[platform]\nlangage = "sw"\n')
    await refused(
        tmp_path, "config.toml:2", "unknown key 'langage' in [platform]", "did you mean 'language'?", status=2
    )


async def test_a_variable_nobody_knows(tmp_path: Path) -> None:
    await refused(
        tmp_path, "WABOT_PLATFORM__LANGAGE", "did you mean 'language'?", status=2, WABOT_PLATFORM__LANGAGE="sw"
    )


async def test_config_toml_that_is_no_toml(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text("[platform\n")
    await refused(tmp_path, "config.toml", "not valid TOML", "line 1", status=2)


@pytest.mark.parametrize("url", ["mysql://root:hush@localhost/wabot", "wabot.db"])
async def test_a_database_url_of_another_kind(tmp_path: Path, url: str) -> None:
    ended = await refused(tmp_path, "DATABASE_URL", "postgresql://", status=2, DATABASE_URL=url)
    assert "hush" not in ended.err


@pytest.mark.parametrize("command", ["run", "migrate"])
async def test_a_database_server_that_does_not_answer(tmp_path: Path, command: str) -> None:
    url = f"postgresql://wabot:hush@127.0.0.1:{free_port()}/wabot"
    ended = await run(tmp_path, command, environ={"DATABASE_URL": url, "PORT": str(free_port())})
    assert ended.status == 1
    assert "The database cannot be opened" in ended.err
    assert "Traceback" not in ended.err + ended.out
    assert "hush" not in ended.err + ended.out


@pytest.mark.parametrize(("key", "told"), [("not base64!", "not base64"), ("c2hvcnQ=", "5 bytes instead of 32")])
async def test_a_secret_key_that_is_none(tmp_path: Path, key: str, told: str) -> None:
    ended = await refused(tmp_path, "WABOT_SECRET_KEY", told, WABOT_SECRET_KEY=key)
    assert key not in ended.err


def test_a_menu_with_mistakes_is_told_by_file_line_and_column(tmp_path: Path) -> None:
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "book.yaml").write_text(
        "book: broken\nstart: home\nnodes:\n  home:\n    kind: menu\n    text: {en: Hi, sw: Habari}\n"
        "    options:\n      - {key: a, text: {en: A, sw: A}, goto: nowhere}\n"
    )
    found = [str(mistake) for mistake in find_mistakes(tmp_path, shipped("locales"))]
    assert any(line.startswith(f"{tmp_path}/broken/book.yaml:8:") and "nowhere" in line for line in found), found
