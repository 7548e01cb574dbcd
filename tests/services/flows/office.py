"""An owner's desk on a real store: the blank template, books in force, and what a customer would read."""

from collections.abc import Mapping
from pathlib import Path

from tests.services.tenants.world import World
from wabot.actions.load import load_actions
from wabot.core.ids import TenantId
from wabot.flow.book import Book
from wabot.flow.events import Json
from wabot.flow.library import parse_book
from wabot.flow.own_book import parse_own_book
from wabot.ports.action import Outcome
from wabot.ports.store import Store
from wabot.services.flows.books import FlowBooks
from wabot.services.flows.desk import Edit, FlowDesk
from wabot.services.flows.edits import set_text
from wabot.services.flows.release import Releases
from wabot.services.flows.service import FlowService
from wabot.services.issues import Issues
from wabot.services.tenants import Application
from wabot.storage.store import SqlStore

MENUS = Path(__file__).parents[3] / "menus"
OWNER, OTHER = "254711222333", "254733444555"


class Office:
    """One owner with a bot of the kind blank."""

    def __init__(self, world: World) -> None:
        self.world, self.store = world, world.store
        self.actions = load_actions()
        sources = {"book.yaml": (MENUS / "blank" / "book.yaml").read_text(encoding="utf-8")}
        self.templates = {"blank": parse_book("blank", sources, world.texts, self.actions.outcomes())}
        self.issues = Issues(world.store, world.clock, world.notices)
        self.desk = FlowDesk(world.store, world.directory, template=self.templates.get, texts=lambda: world.texts)
        self.flows = FlowService(self.desk, Releases(self.desk, self.parse, world.audit, world.undo))
        self.books = self.open_books(world.store)
        self.parsed = 0  # how often a book was
        self.broken: set[str] = set()  # versions that a newer wabot understands no more
        self.tenant = TenantId("")

    def open_books(self, store: Store, most: int = 500) -> FlowBooks:
        """Books in force, with nothing in memory."""
        world = self.world
        return FlowBooks(
            store, world.directory, self.issues, world.notices, parse=self.parse, texts=lambda: world.texts, most=most
        )

    def parse(self, name: str, sources: Mapping[str, str]) -> Book:
        """As bootstrap does; some versions are understood no more."""
        self.parsed += 1
        book = parse_own_book(name, sources, self.world.texts, self.actions.for_flows())
        if book.version in self.broken:
            raise ZeroDivisionError("a bug")
        return book

    async def open(self, phone: str = OWNER) -> TenantId:
        """A new bot; the present one from now on."""
        form = Application(f"Salon {phone}", phone, "blank", phone)
        outcome = await self.world.settle(await self.world.tenants.create(self.world.by(), form))
        self.tenant = TenantId(str(outcome.slots["tenant"]))
        return self.tenant

    async def change(self, edit: Edit, seen: int | None = None) -> Outcome:
        """One change of the draft, by who saw its present revision unless told otherwise."""
        revision = (await self.desk.work(self.tenant)).revision if seen is None else seen
        return await self.world.settle(await self.desk.change(self.world.by(OWNER), self.tenant, revision, edit))

    async def say(self, words: str, seen: int | None = None) -> Outcome:
        """Another greeting."""
        return await self.change(set_text("home", ("text",), self.world.texts, "en", words), seen)

    async def publish(self) -> Outcome:
        """What is drafted."""
        revision = (await self.desk.work(self.tenant)).revision
        who = self.world.by(OWNER)
        return await self.world.settle(await self.flows.releases.publish(who, self.tenant, revision))

    async def served(self) -> str:
        """What a customer is greeted with; "" for the template."""
        version = self.books.published(self.tenant, "blank")
        book = await self.books.book(self.tenant, "blank", version) if version else None
        return greeting(book) if book is not None else ""


def greeting(book: Book) -> str:
    """The first words of a book, in English."""
    text: Json = dict(getattr(book.nodes["home"], "text").inline or {})  # noqa: B009 - a menu, as these tests make it
    return str(text["en"]) if isinstance(text, dict) else ""


async def open_office(store: SqlStore) -> Office:
    """With one bot."""
    world = World(store)
    await world.directory.load()
    office = Office(world)
    await office.open()
    return office
