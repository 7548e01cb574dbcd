"""Menus and texts change under a running wabot: a good change is used at once, a bad one is refused and told."""

import asyncio
import shutil
import sqlite3
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from wabot.bootstrap import App, build_app
from wabot.config import SHIPPED, Folders, load_config
from wabot.core.clock import MovableClock
from wabot.core.message import Outbound

BOT, CUSTOMER = "254711222333", "254722000111"
WITHIN = 10.0


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    copied = Folders(tmp_path / "menus", tmp_path / "locales")
    shutil.copytree(SHIPPED.menus, copied.menus)
    shutil.copytree(SHIPPED.locales, copied.locales)
    return copied


@pytest.fixture
async def app(tmp_path: Path, folders: Folders) -> AsyncIterator[App]:
    environ = {"WABOT_DATA_DIR": str(tmp_path / "data"), "WABOT_SERVER__PORT": "0", "WABOT_PLATFORM__DEMO": "yes"}
    app = build_app(load_config(None, environ), MovableClock(), folders)
    await app.start()
    await app.quiet()
    yield app
    await app.stop()


async def hears(app: App, words: str) -> str:
    """What the customer is answered."""
    heard: list[str] = []

    def hear(phone: str, _bot: str, message: Outbound) -> None:
        if phone == CUSTOMER:
            heard.append(message.text)

    app.on_phone(hear)
    await app.phone_says(CUSTOMER, BOT, words)
    await app.quiet()
    return "\n".join(heard)


async def noticed(meanwhile: Callable[[], bool]) -> None:
    """Until the watcher has seen to it."""
    async with asyncio.timeout(WITHIN):
        while not meanwhile():  # noqa: ASYNC110 - what is waited for is another thread looking at files
            await asyncio.sleep(0.02)


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


async def test_a_changed_text_is_used_within_moments(app: App, folders: Folders) -> None:
    assert "Welcome to Mama Duka" in await hears(app, "hi")
    before = app.wiring.library.current("airtime")
    change(folders.locales / "en" / "airtime.ftl", "Welcome to", "Karibu sana to")
    await noticed(lambda: app.wiring.library.current("airtime") is not before)
    assert "Karibu sana to Mama Duka" in await hears(app, "hi")


async def test_a_changed_menu_is_for_new_conversations_and_old_ones_keep_theirs(app: App, folders: Folders) -> None:
    assert "Airtime for my number" in await hears(app, "hi")
    before = app.wiring.library.current("airtime")
    line = next(
        line
        for line in (folders.menus / "airtime" / "book.yaml").read_text().splitlines()
        if "airtime-home-other" in line
    )
    change(folders.menus / "airtime" / "book.yaml", f"{line}\n", "")
    await noticed(lambda: app.wiring.library.current("airtime") is not before)
    await app.phone_says("254722000112", BOT, "hi")
    await app.quiet()
    letters = app.wiring.fleet.network.inbox("254722000112")
    assert "For another number" not in letters[-1].message.text


async def test_a_broken_menu_is_refused_and_told_and_the_good_one_stays(
    app: App, folders: Folders, tmp_path: Path
) -> None:
    good = app.wiring.library.current("airtime")
    file = folders.menus / "airtime" / "book.yaml"
    with capture_logs() as logs:
        change(file, "goto: quote", "goto: nowhere")
        await noticed(lambda: bool(app.wiring.library.mistake))
    told = [line for line in logs if line["event"] == "books.refused"]
    assert f"{file}:" in told[0]["mistakes"]
    assert "nowhere" in told[0]["mistakes"]
    assert app.wiring.library.current("airtime") is good
    await noticed(lambda: bool(app.wiring.fleet.network.inbox(app.first_admin)))
    assert "airtime/book.yaml:" in app.wiring.fleet.network.inbox(app.first_admin)[-1].message.text
    assert [issue.kind for issue in await app.wiring.issues.all_open()] == ["books_refused"]
    assert "Welcome to Mama Duka" in await hears(app, "hi")
    change(file, "goto: nowhere", "goto: quote")
    await noticed(lambda: not app.wiring.library.mistake)
    await app.stop()  # what was begun is written
    database = sqlite3.connect(tmp_path / "data" / "wabot.db")
    assert database.execute("select resolution from issue").fetchall() == [("gone",)]
    database.close()


async def test_a_text_that_cannot_be_read_is_refused_and_watching_goes_on(app: App, folders: Folders) -> None:
    before, file = app.wiring.library.current("airtime"), folders.locales / "en" / "airtime.ftl"
    kept = file.read_bytes()
    with capture_logs() as logs:
        file.write_bytes(b"airtime-home = \xff\xfe broken")
        await noticed(lambda: any(line["event"].startswith("books.") for line in logs))
    assert app.wiring.library.current("airtime") is before
    assert "Welcome to Mama Duka" in await hears(app, "hi")
    file.write_bytes(kept.replace(b"Welcome to", b"Hello from"))
    await noticed(lambda: app.wiring.library.current("airtime") is not before)
    assert "Hello from Mama Duka" in await hears(app, "hi")
