"""The first `wabot run` with a linked master bot: its code in the terminal, or a page where there is no terminal."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.e2e.program import terminal
from tests.linked.test_parents import ADMIN, MASTER, environ_of

if TYPE_CHECKING:
    from tests.linked.whatsapp.server import WhatsApp

pytestmark = pytest.mark.slow


async def test_the_terminal_shows_a_code_and_a_qr_until_it_is_linked(whatsapp: "WhatsApp", tmp_path: Path) -> None:
    master = whatsapp.phone(MASTER)
    admin = whatsapp.phone(ADMIN, partner=master)
    async with terminal(tmp_path, ["run"], environ_of(whatsapp)) as person:
        await person.until("is running at")
        await person.until("▀")  # a QR is drawn
        await whatsapp.until(lambda: whatsapp.waiting and whatsapp.waiting[-1].hello is not None)
        [code] = set(re.findall(r"\b[1-9A-Z]{4}-[1-9A-Z]{4}\b", person.screen))
        await master.type_code(code)
        await person.until("✅")
        await admin.says("hi")
        assert "1 " in (await admin.hears()).text
