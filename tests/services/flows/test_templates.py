"""Every template can be made one's own: copied, changed, written anew and published."""

from pathlib import Path

import pytest

from tests.services.tenants.world import TEXTS
from wabot.actions.load import load_actions
from wabot.flow.own_book import parse_own_book
from wabot.services.flows.edits import set_text
from wabot.services.flows.sheet import Sheet, apart, get, read_path
from wabot.services.flows.telling import Teller

MENUS = Path(__file__).parents[3] / "menus"


@pytest.mark.parametrize("kind", ["airtime", "booking", "shop", "support", "blank"])
def test_a_template_can_be_made_ones_own(kind: str) -> None:
    sources = {file.name: file.read_text(encoding="utf-8") for file in sorted((MENUS / kind).glob("*.yaml"))}
    sheet = Sheet.read(kind, sources)
    sheet.touched |= set(sheet.files)  # every file is written anew
    start = sheet.find(sheet.start())
    assert start is not None
    if "text" in start[1]:
        set_text(sheet.start(), ("text",), TEXTS, "en", "Hello")(sheet)
    book = parse_own_book(kind, sheet.written(), TEXTS, load_actions().for_flows())
    assert book.names == sheet.names()
    teller = Teller(sheet, TEXTS, "sw")
    for file in sheet.flows():
        assert len(teller.whole(file, 0, 200)) == len(sheet.steps(file))
    for name in sheet.names():
        file, node = sheet.find(name) or ("", {})
        for part in teller.parts(name, file):
            path = read_path(str(part["key"])) if isinstance(part, dict) else ()
            assert all(get(node, place) is not None for place in apart(path)), part
