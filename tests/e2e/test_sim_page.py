"""Three simulated phones in a real browser, over a whole wabot."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.chats.conftest import START
from tests.e2e.browser import Tab, browsing, chromium
from tests.e2e.looks import faint, picture, press, resize, unnamed
from wabot.bootstrap import App, build_app
from wabot.config import load_config
from wabot.core.clock import MovableClock

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not chromium(), reason="no chromium is installed here"),
]
ADMIN, DUKA = "254700000001", "254711222333"
PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="


@pytest.fixture
async def app(tmp_path: Path) -> AsyncIterator[App]:
    """A wabot with its demo fleet."""
    environ = {
        "WABOT_DATA_DIR": str(tmp_path), "PORT": "0", "HOST": "127.0.0.1", "WABOT_PLATFORM__DEMO": "yes",
    }  # fmt: skip
    made = build_app(load_config(None, environ), MovableClock(START, frozen=True))
    await made.start()
    yield made
    await made.stop()


class Phones:
    """The page's three phones, by place: 0 the admin's, 1 the owner's, 2 the customer's."""

    def __init__(self, tab: Tab) -> None:
        self._tab = tab

    def of(self, place: int, part: str) -> str:
        return f"document.querySelector('.phone[data-place=\"{place}\"] {part}')"

    async def ready(self) -> None:
        await self._tab.until(f"{self.of(2, '.to')}.value === '{DUKA}'")

    async def type(self, place: int, text: str) -> None:
        """With the keyboard alone."""
        await self._tab.read(f"{self.of(place, '.line')}.focus()")
        await self._tab.call("Input.insertText", text=text)
        await press(self._tab, "Enter", text="\r")

    async def tap(self, place: int, label: str) -> None:
        await self._tab.read(
            f"[...{self.of(place, '.log')}.querySelectorAll('.options button')]"
            f".filter((button) => button.innerText.includes({label!r})).pop().click()"
        )

    async def shows(self, place: int, text: str) -> None:
        await self._tab.until(f"{self.of(place, '.log')}.innerText.includes({text!r})")


@asynccontextmanager
async def opened(app: App, language: str = "en", width: int = 1300) -> AsyncIterator[tuple[Tab, Phones]]:
    """The page, ready, on a screen of this width."""
    async with browsing(f"{app.address}/sim", language) as tab:
        await resize(tab, width, 800)
        phones = Phones(tab)
        await phones.ready()
        yield tab, phones


async def test_a_line_gets_the_menu_and_a_tap_chooses(app: App) -> None:
    async with opened(app) as (tab, phones):
        await phones.type(0, "hi")
        await phones.shows(0, "What would you like to do?")
        assert await tab.read(f"{phones.of(0, '.log .tick')}.textContent") == "✓✓"
        assert await tab.read("document.activeElement.className") == "line"
        await phones.tap(0, "Tenants")
        await phones.shows(0, "All (3)")
        await phones.type(2, "hi")
        await phones.shows(2, "Welcome to Mama Duka")
        assert tab.troubles == []


async def test_what_the_terminal_says_stands_there_too_and_a_reload_forgets_nothing(app: App) -> None:
    async with opened(app) as (tab, phones):
        await app.phone_says(ADMIN, "master", "typed <b>elsewhere</b>")
        await phones.shows(0, "typed <b>elsewhere</b>")
        await tab.call("Page.reload")
        await phones.ready()
        await phones.shows(0, "typed <b>elsewhere</b>")
        await phones.shows(0, "What would you like to do?")


async def test_another_bot_another_number_and_news_of_a_bot_that_is_not_shown(app: App) -> None:
    async with opened(app) as (tab, phones):
        to = phones.of(2, ".to")
        await tab.read(f"{to}.value = 'master', {to}.dispatchEvent(new Event('change'))")
        await app.phone_says("254700000003", DUKA, "hi")
        await tab.until(f"[...{to}.options].some((option) => option.text.startsWith('● 1 Mama'))")
        assert await tab.read(f"{phones.of(2, '.log')}.children.length") == 0
        number = phones.of(2, ".number")
        await tab.read(f"{number}.value = '+254 722 000 111', {number}.dispatchEvent(new Event('change'))")
        await phones.type(2, "hello")
        await phones.shows(2, "I want a bot")
        assert app.wiring.fleet.network.inbox("254722000111")


async def test_pictures_and_documents_are_shown_and_sent(app: App) -> None:
    async with opened(app) as (tab, phones):
        for name, mime in (("one.png", "image/png"), ("list.pdf", "application/pdf")):
            await tab.read(
                f"(() => {{ const file = new File([Uint8Array.from(atob('{PICTURE}'), (c) => c.charCodeAt())], "
                f"'{name}', {{ type: '{mime}' }}); const carried = new DataTransfer(); carried.items.add(file); "
                f"const input = {phones.of(0, 'input[type=file]')}; input.files = carried.files; "
                "input.dispatchEvent(new Event('change')); })()"
            )
        await tab.until(f"{phones.of(0, '.log img')}?.naturalWidth === 1")
        await tab.until(f"{phones.of(0, '.log a.document')}?.download === 'list.pdf'")
        assert tab.troubles == []


async def test_a_reaction_reaches_the_bot(app: App) -> None:
    async with opened(app) as (tab, phones):
        await phones.type(0, "hi")
        await phones.shows(0, "What would you like to do?")
        assert await tab.read(f"{phones.of(0, '.palette')}.hidden")
        await tab.read(f"{phones.of(0, '.react')}.click(), {phones.of(0, '.palette button')}.click()")
        await tab.until(f"{phones.of(0, '.theirs .reaction')}?.textContent === '👍'")


@pytest.mark.parametrize(("language", "width"), [("en", 1300), ("sw", 360), ("ar", 1300), ("ar", 320)])
async def test_all_can_read_and_use_it(app: App, language: str, width: int, tmp_path: Path) -> None:
    async with opened(app, language, width) as (tab, phones):
        await phones.type(0, "hi")
        await phones.shows(0, "1")
        assert await tab.read("document.documentElement.lang") == language
        assert await tab.read("document.documentElement.dir") == ("rtl" if language == "ar" else "ltr")
        assert await tab.read("document.documentElement.scrollWidth <= window.innerWidth")
        assert await unnamed(tab) == []
        assert await faint(tab) == []
        small = (
            "[...document.querySelectorAll('button, select, label.attach')].filter((one) => one.checkVisibility() && "
        )
        assert await tab.read(f"{small}one.getBoundingClientRect().height < 24).length") == 0
        await picture(tab, tmp_path / f"sim-{language}-{width}.png")
        assert tab.troubles == []


async def test_on_a_small_screen_one_phone_stands_at_a_time(app: App) -> None:
    async with opened(app, width=360) as (tab, phones):
        visible = "[...document.querySelectorAll('.phone')].filter((one) => one.checkVisibility()).length"
        assert await tab.read(visible) == 1
        await app.phone_says("254700000003", DUKA, "hi")
        await tab.until("document.querySelector('.tab[data-place=\"2\"] .news').textContent === '1'")
        await tab.read("document.querySelector('.tab[data-place=\"2\"]').click()")
        assert await tab.read("document.querySelector('.tab[aria-pressed=true]').dataset.place") == "2"
        await phones.shows(2, "Welcome to Mama Duka")
        assert await tab.read("document.querySelector('.tab[data-place=\"2\"] .news').hidden")


async def test_everything_is_reached_with_the_tab_key(app: App) -> None:
    async with opened(app) as (tab, _):
        reached = []
        for _ in range(6):
            await press(tab, "Tab")
            reached.append(await tab.read("document.activeElement.className || document.activeElement.type"))
        assert reached == ["number", "to", "log", "unseen", "line", "send"]
