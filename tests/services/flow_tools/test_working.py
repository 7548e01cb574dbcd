"""What an owner looks at and tries: the draft, where there is one, else what customers read."""

from collections.abc import Mapping

import pytest

from tests.services.flows.office import Office, greeting, open_office
from wabot.flow.book import Book
from wabot.flow.events import Json
from wabot.services.flow_tools.working import WorkingBooks
from wabot.services.flows.sheet import Sheet
from wabot.services.library import Library
from wabot.storage.store import SqlStore


@pytest.fixture
async def office(store: SqlStore) -> Office:
    return await open_office(store)


async def working_of(office: Office) -> WorkingBooks:
    def parse(name: str, sources: Mapping[str, str]) -> Book:
        return office.parse(name, sources)

    library = Library(office.store, office.world.clock, lambda: office.templates, parse, own=office.books)
    await library.open()
    return WorkingBooks(office.flows, library)


async def test_the_template_until_something_is_drafted(office: Office) -> None:
    books = await working_of(office)
    found = await books.find(office.tenant)
    assert found is not None
    assert not found.is_draft
    assert found.book is office.templates["blank"]


async def test_the_draft_then_what_is_published(office: Office) -> None:
    books = await working_of(office)
    for words in ("Hello 1", "Hello 2"):
        await office.say(words)
        found = await books.find(office.tenant)
        assert found is not None
        assert (found.is_draft, found.mistakes, greeting(found.book)) == (True, [], words)
    assert await books.find(office.tenant) is found, "each line of a trial asks for it: it is read once"
    published = await books.find(office.tenant, published=True)
    assert published is not None
    assert published.book is office.templates["blank"], "customers read no draft"
    await office.publish()
    now = await books.find(office.tenant)
    assert now is not None
    assert (now.is_draft, greeting(now.book)) == (False, "Hello 2")


async def test_a_draft_with_mistakes_can_be_looked_at(office: Office) -> None:
    def broken(sheet: Sheet) -> Mapping[str, Json]:
        file = sheet.main()
        sheet.touch(file)
        sheet.steps(file)["home"]["goto"] = "nowhere"
        return {}

    await office.change(broken)
    found = await (await working_of(office)).find(office.tenant)
    assert found is not None
    assert found.is_draft
    assert found.mistakes
