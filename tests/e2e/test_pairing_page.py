"""The pairing page in a real browser, over a whole wabot."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.chats.conftest import START
from tests.e2e.browser import browsing, chromium
from tests.e2e.looks import faint, picture, press, resize, unnamed
from wabot.bootstrap import App, build_app
from wabot.config import load_config
from wabot.core.access import Role
from wabot.core.audit import By
from wabot.core.clock import MovableClock
from wabot.core.pairing import LIFE

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not chromium(), reason="no chromium is installed here"),
]
BOT, BOSS = "254711222333", "254700000001"


@pytest.fixture
async def app(tmp_path: Path) -> AsyncIterator[App]:
    """A wabot whose numbers wait for their codes; its demo fleet is there."""
    environ = {
        "WABOT_DATA_DIR": str(tmp_path), "PORT": "0", "HOST": "127.0.0.1", "WABOT_PLATFORM__DEMO": "yes",
    }  # fmt: skip
    made = build_app(load_config(None, environ), MovableClock(START, frozen=True))
    await made.start()
    made.link_by_hand(True)
    yield made
    await made.stop()


async def page_of(app: App) -> str:
    """The page of a bot that was logged out and waits with a code."""
    wiring = app.wiring
    tenant = wiring.directory.by_phone(BOT)
    assert tenant is not None
    who = By(BOSS, Role.OWNER, app.clock.now(), "test")
    out = await wiring.tenant_life.disconnect(who, tenant.id)
    assert out.commit is not None
    await wiring.ground.store.submit(out.commit)
    await app.quiet()
    assert (await wiring.linking.pairings.ask(who, tenant.id, name=tenant.name)).word == "begun"
    token = await wiring.linking.pairings.page(tenant.id)
    return f"{app.address}/pair/{token}"


async def test_it_turns_to_connected_by_itself(app: App) -> None:
    async with browsing(await page_of(app)) as tab:
        code = await tab.read("document.querySelector('.code').textContent")
        assert re.fullmatch("[A-Z0-9]{4}-[A-Z0-9]{4}", code)
        assert await tab.read("document.querySelector('.qr svg').getBoundingClientRect().width > 200")
        assert await tab.read("document.documentElement.scrollWidth <= window.innerWidth")  # fits a phone
        assert await app.type_code(BOT, code)
        await tab.until("document.title === '✓ Connected'")
        assert await tab.read("document.querySelector('h1').textContent") == "Connected"
        assert await tab.read("document.querySelector('.code')") is None
        assert tab.troubles == []


async def test_a_new_qr_and_another_code_come_by_themselves(app: App) -> None:
    async with browsing(await page_of(app), "sw") as tab:
        assert await tab.read("document.documentElement.lang") == "sw"
        before = await tab.read("document.querySelector('.qr').innerHTML")
        tenant = app.wiring.directory.by_phone(BOT)
        assert tenant is not None
        app.wiring.fleet.network.rotate_qr(tenant.id)
        await tab.until(f"document.querySelector('.qr').innerHTML !== {before!r}")
        app.wiring.fleet.network.let_code_expire(tenant.id)
        await tab.until("document.querySelector('button')")
        await tab.read("document.querySelector('button').click()")
        await tab.until("document.querySelector('.code')")
        assert tab.troubles == []


async def test_without_its_time_it_is_gone(app: App) -> None:
    async with browsing(await page_of(app)) as tab:
        await app.advance(LIFE)
        await tab.until("document.title === 'This page is not there'")


_WHERE = """(() => {
  const text = document.querySelector('.code').firstChild;
  text.data = '12CD-EF34';
  return [...text.data].map((_, n) => {
    const range = document.createRange();
    range.setStart(text, n); range.setEnd(text, n + 1);
    return range.getBoundingClientRect().left;
  });
})()"""


@pytest.mark.parametrize("language", ["en", "sw", "ar"])
async def test_all_can_read_and_use_it(app: App, language: str, tmp_path: Path) -> None:
    async with browsing(await page_of(app), language) as tab:
        await resize(tab, 360, 800)
        assert await tab.read("document.documentElement.dir") == ("rtl" if language == "ar" else "ltr")
        assert await tab.read("document.documentElement.scrollWidth <= window.innerWidth")
        await picture(tab, tmp_path / f"pair-{language}.png")
        places = await tab.read(_WHERE)
        assert places == sorted(places)  # a code that begins with digits is not turned round
        assert (await faint(tab), await unnamed(tab)) == ([], [])
        tenant = app.wiring.directory.by_phone(BOT)
        assert tenant is not None
        app.wiring.fleet.network.let_code_expire(tenant.id)
        await tab.until("document.querySelector('button')")
        assert await tab.read("document.querySelector('[role=status]').textContent === document.title")  # said aloud
        assert (await faint(tab), await unnamed(tab)) == ([], [])
        await press(tab, "Tab")
        await press(tab, "Enter", text="\r")
        await tab.until("document.querySelector('.code')")
        assert tab.troubles == []
