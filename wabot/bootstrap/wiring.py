"""Makes every service once and hands it to those who need it: the only place that chooses."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from wabot import __version__
from wabot.actions.load import load_actions
from wabot.actions.runner import Runner
from wabot.bootstrap.ai import make_ai
from wabot.bootstrap.among import Among
from wabot.bootstrap.api import make_api
from wabot.bootstrap.booking import make_booking
from wabot.bootstrap.broadcasts import make_broadcasts
from wabot.bootstrap.calls import make_calls
from wabot.bootstrap.cloud import NUMBER_ID, TOKEN, CloudAccounts, cloud_channel
from wabot.bootstrap.configured import addresses, platform_settings, platform_tenant
from wabot.bootstrap.contacts import make_contacts
from wabot.bootstrap.database import is_postgres
from wabot.bootstrap.fleet import Fleet, MakeChannels
from wabot.bootstrap.flows import make_flow_books, make_flows
from wabot.bootstrap.intake import CloudIntake
from wabot.bootstrap.lines import make_arrivals, make_door, make_outbox, make_taker, make_turns
from wabot.bootstrap.linked import Linked
from wabot.bootstrap.linking import Linking
from wabot.bootstrap.memory import resident_bytes
from wabot.bootstrap.meter import TwoMeters
from wabot.bootstrap.money import Money
from wabot.bootstrap.numbers import make_numbers
from wabot.bootstrap.ppp import make_ppp
from wabot.bootstrap.shop import make_shop
from wabot.bootstrap.support import make_support
from wabot.bootstrap.toolbox import make_services
from wabot.bootstrap.trade import make_billing, make_sales
from wabot.bootstrap.webhooks import make_webhooks
from wabot.channels.cloud.hearing import Hearing
from wabot.config import Config, Folders
from wabot.core.clock import Clock
from wabot.core.ids import PLATFORM, SystemIds, TenantId
from wabot.core.lease import Epoch
from wabot.core.message import Inbound
from wabot.core.tenant import ChannelName
from wabot.flow.book import Book
from wabot.flow.library import load_books, parse_book
from wabot.flow.texts import Texts
from wabot.ports.http import Http
from wabot.ports.store import NewEvent, OutboxRow, Store, StoredEvent, Tx
from wabot.providers.catalog import OFFERS
from wabot.services.access_code import AccessCode
from wabot.services.activity import Activity
from wabot.services.after_failure import AfterFailure
from wabot.services.attending import Attending
from wabot.services.audit import Audit
from wabot.services.bans import Bans
from wabot.services.billing.plans import PLAN_KEYS, grace_days
from wabot.services.directory import Directory
from wabot.services.figures import FigureBook
from wabot.services.files import Files
from wabot.services.happenings import Happenings
from wabot.services.issues import BOOKS_REFUSED, GONE, Issues
from wabot.services.library import Library
from wabot.services.lifecycle import Lifecycle
from wabot.services.monitor import Machine, Monitor
from wabot.services.notices import Notices
from wabot.services.people import People
from wabot.services.provider_accounts import ProviderAccounts
from wabot.services.provider_keys import keys_with
from wabot.services.received import ReceivedFiles
from wabot.services.settings import Settings
from wabot.services.staff import StaffList
from wabot.services.stepup import StepUp
from wabot.services.supervisor import News, PairingNews
from wabot.services.tenant_change import TenantChanges
from wabot.services.tenant_life import TenantLife
from wabot.services.tenants import Tenants
from wabot.services.turns import Turns
from wabot.services.undo import Undo
from wabot.services.window import Window
from wabot.storage.vault import KeyringVault
from wabot.web.metrics import Metrics


@dataclass(slots=True)
class Ground:
    """What everything stands on, made before the services."""

    config: Config
    clock: Clock
    folders: Folders
    store: Store
    vault: KeyringVault
    money: Money
    base_url: Callable[[], str]
    activity: Activity
    metrics: Metrics
    channels: MakeChannels  # beside those that are always there
    life: Epoch  # of this server, where it shares with nobody
    http: Http | None = None  # what asks servers for flows; None: the open internet


class Wiring:
    """All services of one process."""

    turns: Turns  # made after those that deliver to it

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.ids = SystemIds(ground.clock)
        self.texts = Texts.load(ground.folders.locales)
        self.actions = load_actions()
        self._people_and_words()
        self._servers()
        self._sessions()
        self._tenant_life()
        self._trades()
        self._conversations()

    def _people_and_words(self) -> None:
        ground, store = self.ground, self.ground.store
        self.directory = Directory(
            store, platform_tenant(ground.config), platform_settings(ground.config, ground.vault)
        )
        self.happenings = Happenings(store, ground.clock, self.ids, self.directory)
        self.people = People(store, self.ids)
        self.notices = Notices(self.texts, self.directory, ground.clock, self.ids)
        self.window = Window(store, ground.clock, self.directory, self.notices)
        self.audit = Audit(store, self.notices)
        self.files = Files(store, ground.clock, self.ids, ground.vault)
        self.undo = Undo(store, self.audit)
        self.issues = Issues(store, ground.clock, self.notices)
        self.bans = Bans(store, self.directory, self.audit, self.undo, ground.vault.veil)
        known = keys_with(OFFERS, PLAN_KEYS)
        self.settings = Settings(
            store, self.directory, ground.vault, self.audit, self.undo, texts=self._text_keys, keys=known
        )
        self.provider_accounts = ProviderAccounts(OFFERS, self.directory, ground.vault, addresses(ground.config))
        self.access_code = AccessCode(store, self.settings)
        self.stepup = StepUp(store, ground.clock, ground.vault, self.audit)
        self.staff = StaffList(store, self.directory, self.audit)
        own = make_flow_books(self)
        self.library = Library(store, ground.clock, self._load_books, self._parse_book, self._tell_of_books, own)
        self.flows = make_flows(self)

    def _servers(self) -> None:
        ground = self.ground
        self.among = Among(
            ground.config,
            ground.store,
            ground.clock,
            self.ids,
            activity=ground.activity,
            notices=self.notices,
            life=ground.life,
            running=lambda: self.fleet.running(),  # noqa: PLW0108 - made later
        )
        self.holding, self.servers = self.among.holding, self.among.servers

    def _sessions(self) -> None:
        ground = self.ground
        self.accounts = CloudAccounts(ground.config, self.directory, self.settings)
        self.cloud = cloud_channel(ground.config, self.accounts, ground.clock, self.files)
        self.linked = Linked(
            ground.config, ground.clock, ground.store, vault=ground.vault, files=self.files, holding=self.holding
        )
        self.fleet = Fleet(
            ground.config,
            ground.clock,
            self.ids,
            ground.store,
            self.directory,
            holding=self.holding,
            news=News(self.issues, self.notices, PairingNews(ground.vault, self.notices), self.happenings),
            activity=ground.activity,
            files=self.files,
            further={
                self.cloud.name: self.cloud,
                self.linked.channel.name: self.linked.channel,
                **ground.channels(ground.clock, self.ids),
            },
        )
        for key in (NUMBER_ID, TOKEN):
            self.settings.when_set(key, self._connect_anew)
        self.linking = Linking(self)

    def _tenant_life(self) -> None:
        ground = self.ground
        changes = self.changes = TenantChanges(ground.store, self.audit, self.undo, self.notices)
        self.tenants = Tenants(changes, self.directory, ChannelName(ground.config.master.channel))
        self.tenant_life = TenantLife(changes, self.directory, self.fleet.supervisor.orders)
        self.lifecycle = Lifecycle(ground.store, changes, self._forget_files, lambda: grace_days(self.directory))
        database = "postgresql" if is_postgres(ground.config) else "sqlite"
        self.machine = Machine(
            __version__,
            self.among.me.name,
            database,
            self.among.me.started_at,
            resident_bytes,
            self.fleet.sessions_by_state,
        )
        self.monitor = Monitor(ground.store, ground.clock, self.machine)
        self.figures, self.numbers = FigureBook(ground.store), make_numbers(self)
        self.meter = TwoMeters(ground.metrics, self.monitor)

    def _trades(self) -> None:
        self.received = ReceivedFiles(self.ground.store, self.fleet.channel_of)
        providers = self.ground.money.book(self.provider_accounts)
        self.billing = make_billing(self, providers)
        self.ai = make_ai(self, providers)
        self.shop = make_shop(self)
        self.ppp = make_ppp(self)
        self.webhooks = make_webhooks(self)
        self.sales = make_sales(self, providers)
        self.booking = make_booking(self)
        self.broadcasts = make_broadcasts(self)

    def _conversations(self) -> None:
        ground = self.ground
        self.contacts = make_contacts(self)
        self.support = make_support(self)
        self.door = make_door(self)
        self.calls = make_calls(self)
        self.attending = Attending(ground.clock, self.people, self.fleet.channel_of)
        self.api = make_api(self)
        self.runner = Runner(self.actions, make_services(self))
        self.outbox = make_outbox(self)
        self.taker = make_taker(self)
        self.turns = make_turns(self)
        self.arrivals = make_arrivals(self)
        self.fleet.bring_to(self._receive, self.outbox.resume)
        self.fleet.receipts.when_failed(AfterFailure(ground.clock, self.window))
        self.among.share_sessions(self.outbox, self.fleet.supervisor)
        self.intake = CloudIntake(
            ground.config,
            ground.clock,
            ground.store,
            self.accounts,
            Hearing(self.cloud, self.fleet),
            self.notices,
            ground.metrics,
        )

    def deliver(self, events: list[NewEvent]) -> None:
        self.turns.deliver(events)

    def _text_keys(self) -> frozenset[str]:
        return frozenset(self.texts.languages["en"].entries)

    def _load_books(self) -> dict[str, Book]:
        folders = self.ground.folders
        texts = Texts.load(folders.locales)
        if len(self.texts.at_hand()) > 1:  # what was read before must not have to be read in the middle of a turn
            texts.whole()
        books = load_books(folders.menus, texts, self.actions.outcomes())
        self.texts = texts
        self.notices.use(texts)
        return books

    async def read_languages(self) -> None:
        """Read what is not needed for the start: every other language."""
        await asyncio.to_thread(self.texts.whole)

    def _parse_book(self, name: str, sources: Mapping[str, str]) -> Book:
        return parse_book(name, sources, self.texts, self.actions.outcomes())

    def _tell_of_books(self, tx: Tx, mistake: str) -> None:
        if mistake:
            first = mistake.splitlines()[0].removeprefix(f"{self.ground.folders.menus}/")
            self.issues.open(tx, PLATFORM, BOOKS_REFUSED, "books", {"reason": first})
        else:
            tx.tenant(PLATFORM).issues.resolve(BOOKS_REFUSED, "books", GONE, self.ground.clock.now())

    async def _receive(self, message: Inbound) -> bool:
        fresh = await self.arrivals.receive(message)
        if fresh:
            self.attending.heard(message)
            if message.tenant == PLATFORM:
                await self.window.wrote(PLATFORM, (await self.people.meet(message)).id)
        return fresh

    def _connect_anew(self, tx: Tx, tenant: TenantId) -> None:
        """Another number or token: whoever leans on it is tried again, whatever held it."""
        for one in self.accounts.leaning_on(tenant):
            self.fleet.supervisor.orders.restart(tx, one)

    def _forget_files(self, tenant: TenantId) -> None:
        """What of a tenant lies outside the database: the files of its linked session."""
        self.linked.forget(tenant)

    def outbox_issue(self, tx: Tx, row: OutboxRow, issue: str) -> None:
        self.issues.open(tx, row.tenant, issue, f"outbox/{row.id}", {"kind": row.kind})

    def apologise(self, tx: Tx, event: StoredEvent) -> None:
        cause = f"{event.id}/sorry"
        self.notices.to_contact(tx, event.tenant, event.contact, "turn-sorry", {}, cause=cause)
        self.issues.open(tx, event.tenant, "turn_parked", f"event/{event.id}", {})
