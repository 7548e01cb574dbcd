"""A conversation that happened becomes a test: numbers made up, and played again it says the same."""

from pathlib import Path

import pytest

from tests.chats.conftest import StartApp
from wabot.bootstrap import App
from wabot.bootstrap.flow_tools import record_chat
from wabot.core.ids import TenantId
from wabot.flow.book import Book
from wabot.flow.played import differences, play
from wabot.services.flow_tools.recording import write_chat
from wabot.terminal import TerminalPhone

SCRIPT = """
new "Mama Duka" +254711000333 airtime
approve "Mama Duka" 1m
/as +254722000999
/to +254711000333
hi
2
what?
0722 000 998
0
0722000998
100
1
/advance 1m
hi
3
1
"""
NUMBERS = ("711000333", "722000999", "722000998", "0722 000 998", "0722 000 999")


async def talked(app: App) -> str:
    phone = TerminalPhone(app, lambda _: None, phone="+254700000001", to="master")
    phone.folder = Path()
    for line in SCRIPT.strip().splitlines():
        await phone.line(line)
    wiring = app.wiring
    tenant = TenantId("T1")
    met = await wiring.ground.store.read(lambda tx: tx.tenant(tenant).contacts.by_phone("254722000999"))
    assert met is not None
    return await write_chat(wiring.ground.store, wiring.directory, tenant, met.id)


async def test_a_recorded_conversation_is_played_as_it_happened(start_app: StartApp) -> None:
    app = await start_app()
    chat = await talked(app)

    def find(name: str) -> Book:
        book = app.wiring.library.current(name)
        if book is None:
            raise LookupError(name)
        return book

    assert "Thank you" not in chat, "what wabot says by itself is no part of the flow"
    assert chat.count("\n> ") == 11
    assert "/ends paid" in chat
    assert differences(chat, play(chat, find)) == []
    assert play(chat, find) == chat
    assert [number for number in NUMBERS if number in chat] == [], "real numbers"


async def test_nobody_who_never_spoke_can_be_recorded(start_app: StartApp) -> None:
    app = await start_app()
    await talked(app)
    store, directory = app.wiring.ground.store, app.wiring.directory
    met = await store.read(lambda tx: tx.tenant(TenantId("T1")).contacts.by_phone("254722000999"))
    assert met is not None
    assert await write_chat(store, directory, TenantId("T2"), met.id) == ""


async def test_the_command_line_reads_beside_a_wabot_that_runs(start_app: StartApp) -> None:
    app = await start_app()
    chat = await talked(app)
    for name in ("T1", "Mama Duka", "+254711000333"):
        assert await record_chat(app.config, name, "0722 000 999") == chat
    for tenant, contact in (("T9", "0722000999"), ("T1", "0733000000"), ("T1", "nobody")):
        with pytest.raises(LookupError):
            await record_chat(app.config, tenant, contact)
