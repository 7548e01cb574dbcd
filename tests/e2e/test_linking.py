"""The master bot is linked: in the terminal, or on the page that a host's log names."""

import re
from pathlib import Path

import aiohttp
import pytest

from tests.e2e.program import started, terminal

BY_HAND = {"WABOT_SIM__PAIRING": "by_hand", "WABOT_PLATFORM__DEMO": "no", "WABOT_ADMINS": "+254722000111"}


@pytest.mark.slow
async def test_in_the_terminal_by_code_with_the_qr_drawn(tmp_path: Path) -> None:
    async with terminal(tmp_path, ["run"], {**BY_HAND, "PORT": "0"}) as screen:
        await screen.until("is not linked with WhatsApp yet")
        await screen.until("type: ")
        code = (await screen.until("\n")).strip()
        assert re.fullmatch("[A-Z0-9]{4}-[A-Z0-9]{4}", code)
        assert "█▀▀▀▀▀█" in await screen.until("▀▀▀▀▀▀▀")
        screen.type("AAAA-AAAA")  # a wrong one changes nothing
        screen.type(code.lower())
        await screen.until("Connected.")
        await screen.until("Say hi!")
        screen.type("hi")
        await screen.until("Monitor")
        screen.type("/quit")
        assert await screen.ended() == 0


@pytest.mark.slow
async def test_without_a_terminal_a_page_is_named_and_begins_only_when_asked(tmp_path: Path) -> None:
    async with started(tmp_path, BY_HAND) as service, aiohttp.ClientSession() as client:
        assert service.process.stdout is not None
        line = ""
        while "/pair/" not in line:
            line = (await service.process.stdout.readline()).decode()
            assert line, "it ended"
        page = line.split()[-1]
        async with client.get(page) as answer:
            assert "Get a code" in await answer.text()
        async with client.post(page, data={"again": "1"}) as answer:
            assert answer.status == 200
        for _ in range(50):
            async with client.get(page) as answer:
                shown = await answer.text()
            if "<svg" in shown:
                break
        assert re.search(">[A-Z0-9]{4}-[A-Z0-9]{4}<", shown)
