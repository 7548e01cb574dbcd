"""Makes every service once and hands it to those who need it: the only place that chooses."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from wabot import __version__
from wabot.actions.load import load_actions
from wabot.actions.registry import Services
from wabot.actions.runner import Runner
from wabot.bootstrap.cloud import NUMBER_ID, TOKEN, CloudAccounts, cloud_channel
from wabot.bootstrap.configured import patience, platform_settings, platform_tenant
from wabot.bootstrap.fleet import Fleet, MakeChannels
from wabot.bootstrap.intake import CloudIntake
from wabot.bootstrap.linked import Linked
from wabot.bootstrap.linking import Linking
from wabot.bootstrap.memory import resident_bytes
from wabot.bootstrap.meter import TwoMeters
from wabot.bootstrap.money import Money
from wabot.channels.cloud.hearing import Hearing
from wabot.config import Config, Folders
from wabot.core.clock import Clock
from wabot.core.ids import PLATFORM, SystemIds, TenantId
from wabot.core.message import Inbound
from wabot.core.tenant import ChannelName
from wabot.flow.book import Book
from wabot.flow.library import load_books, parse_book
from wabot.flow.texts import Texts
from wabot.ports.store import NewEvent, OutboxRow, Store, StoredEvent, Tx
from wabot.services.access_code import AccessCode
from wabot.services.activity import Activity
from wabot.services.after_failure import AfterFailure
from wabot.services.attending import Attending
from wabot.services.audit import Audit
from wabot.services.bans import Bans
from wabot.services.directory import Directory
from wabot.services.door import Door
from wabot.services.effects import ACTION, TIMER
from wabot.services.figures import FigureBook
from wabot.services.files import Files
from wabot.services.issues import BOOKS_REFUSED, GONE, Issues
from wabot.services.library import Library
from wabot.services.lifecycle import Lifecycle
from wabot.services.monitor import Machine, Monitor
from wabot.services.notices import SEND, Notices
from wabot.services.outbox import Outbox, Performer
from wabot.services.people import People
from wabot.services.performers import Actions, Answers, Messages
from wabot.services.sales.desk import Desk
from wabot.services.sales.service import SalesService
from wabot.services.send_gate import SendGate
from wabot.services.servers import Identity, Servers
from wabot.services.settings import Settings
from wabot.services.staff import StaffList
from wabot.services.stepup import StepUp
from wabot.services.supervisor import News, PairingNews
from wabot.services.tenant_change import TenantChanges
from wabot.services.tenant_life import TenantLife
from wabot.services.tenants import Tenants
from wabot.services.trading import Trading
from wabot.services.turn import TurnTaker
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


class Wiring:
    """All services of one process."""

    turns: Turns  # made after those that deliver to it

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.ids = SystemIds(ground.clock)
        self.texts = Texts.load(ground.folders.locales)
        self.actions = load_actions()
        self._people_and_words()
        self._sessions()
        self._tenant_life()
        self._money()
        self._conversations()

    def _people_and_words(self) -> None:
        ground, store = self.ground, self.ground.store
        self.directory = Directory(
            store, platform_tenant(ground.config), platform_settings(ground.config, ground.vault)
        )
        self.people = People(store, self.ids)
        self.notices = Notices(self.texts, self.directory, ground.clock, self.ids)
        self.window = Window(store, ground.clock, self.directory, self.notices)
        self.audit = Audit(store, self.notices)
        self.files = Files(store, ground.clock, self.ids, ground.vault)
        self.undo = Undo(store, self.audit)
        self.issues = Issues(store, ground.clock, self.notices)
        self.bans = Bans(store, self.directory, self.audit, self.undo)
        self.settings = Settings(
            store,
            self.directory,
            ground.vault,
            self.audit,
            self.undo,
            texts=self._text_keys,
        )
        self.access_code = AccessCode(store, self.settings)
        self.stepup = StepUp(store, ground.clock, ground.vault, self.audit)
        self.staff = StaffList(store, self.directory, self.audit)
        self.library = Library(store, ground.clock, self._load_books, self._parse_book, self._tell_of_books)

    def _sessions(self) -> None:
        ground = self.ground
        self.accounts = CloudAccounts(ground.config, self.directory, self.settings)
        self.cloud = cloud_channel(ground.config, self.accounts, ground.clock, self.files)
        self.linked = Linked(ground.config, ground.clock, ground.store, ground.vault, self.files)
        self.fleet = Fleet(
            ground.config,
            ground.clock,
            self.ids,
            ground.store,
            self.directory,
            news=News(self.issues, self.notices, PairingNews(ground.vault, self.notices)),
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
        changes = TenantChanges(ground.store, self.audit, self.undo, self.notices)
        self.tenants = Tenants(changes, self.directory, ChannelName(ground.config.master.channel))
        self.tenant_life = TenantLife(changes, self.directory, self.fleet.supervisor.orders)
        self.lifecycle = Lifecycle(ground.store, changes, self._forget_files)
        started = ground.clock.now()
        boot = self.ids.new()
        identity = Identity(ground.config.server.name, boot, __version__, started)
        self.servers = Servers(ground.store, ground.clock, identity, self.fleet.running)
        database = "postgresql" if str(ground.config.database.url.get_secret_value()).startswith("p") else "sqlite"
        self.machine = Machine(
            __version__, identity.name, database, started, resident_bytes, self.fleet.sessions_by_state
        )
        self.monitor = Monitor(ground.store, ground.clock, self.machine)
        self.figures = FigureBook(ground.store)
        self.meter = TwoMeters(ground.metrics, self.monitor)

    def _money(self) -> None:
        ground = self.ground
        self.sales = SalesService(
            Desk(
                ground.store,
                ground.clock,
                self.ids,
                ground.activity,
                self.notices,
                self.issues.open,
                Trading(self.directory, ground.clock),
                ground.money.providers,
                ground.base_url,
                patience(ground.config),
            )
        )

    def _conversations(self) -> None:
        ground, limits = self.ground, self.ground.config.limits
        self.door = Door(
            self.directory,
            self.bans,
            SendGate(limits.replies_per_minute, limits.tenant_per_minute),
            self.notices,
            ground.clock,
            books=self.library.names,
            oldest=limits.inbound_max_age,
        )
        self.attending = Attending(ground.clock, self.people, self.fleet.channel_of)
        self.runner = Runner(self.actions, self._services())
        self.outbox = self._make_outbox()
        self.taker = self._make_taker()
        self.turns = self._make_turns()
        self.fleet.bring_to(self._receive, self.outbox.resume)
        self.fleet.receipts.when_failed(AfterFailure(ground.clock, self.window))
        self.intake = CloudIntake(
            ground.config,
            ground.clock,
            ground.store,
            self.accounts,
            Hearing(self.cloud, self.fleet),
            self.notices,
            ground.metrics,
        )

    def _make_outbox(self) -> Outbox:
        ground = self.ground
        return Outbox(
            ground.store,
            ground.clock,
            ground.config.server.name,
            ground.activity,
            performers=self._performers(Answers(ground.store, ground.clock, self._deliver)),
            raise_issue=self._outbox_issue,
        )

    def _make_taker(self) -> TurnTaker:
        ground = self.ground
        return TurnTaker(
            ground.store,
            ground.clock,
            ground.config.server.name,
            library=self.library,
            door=self.door,
            outbox=self.outbox,
            seal=ground.vault.seal,
        )

    def _make_turns(self) -> Turns:
        ground = self.ground
        return Turns(
            ground.store,
            ground.clock,
            self.ids,
            ground.activity,
            people=self.people,
            taker=self.taker,
            meter=self.meter,
            apologise=self._apologise,
        )

    def _performers(self, answers: Answers) -> Mapping[str, Performer]:
        ground = self.ground
        messages = Messages(
            ground.store, self.people, self.fleet.channel_of, self.meter, ground.vault.open, self.window
        )
        actions = Actions(
            self.people, self.door, ground.clock, answers, self.runner.run, ground.vault.open, self._outbox_issue
        )
        return {
            SEND: messages.perform,
            ACTION: self.attending.around(actions.perform),
            TIMER: answers.timer,
            **self.sales.performers(),
        }

    def _services(self) -> Services:
        return Services(
            store=self.ground.store,
            directory=self.directory,
            tenants=self.tenants,
            life=self.tenant_life,
            settings=self.settings,
            bans=self.bans,
            staff=self.staff,
            stepup=self.stepup,
            access_code=self.access_code,
            audit=self.audit,
            undo=self.undo,
            servers=self.servers,
            monitor=self.monitor,
            figures=self.figures,
            sales=self.sales,
            sessions=self.fleet.supervisor,
            issues=self.issues,
            base_url=self.ground.base_url,
            channels=frozenset(
                channel
                for channel in ChannelName
                if channel.value in self.fleet.channels and (channel is not ChannelName.LINKED or self.linked.usable)
            ),
            pairings=self.linking.pairings,
            pairing_chat=self.linking.chat,
        )

    def _deliver(self, events: list[NewEvent]) -> None:
        self.turns.deliver(events)

    def _text_keys(self) -> frozenset[str]:
        return frozenset(self.texts.languages["en"].entries)

    def _load_books(self) -> dict[str, Book]:
        folders = self.ground.folders
        texts = Texts.load(folders.locales)
        books = load_books(folders.menus, texts, self.actions.outcomes())
        self.texts = texts
        self.notices.use(texts)
        return books

    def _parse_book(self, name: str, sources: Mapping[str, str]) -> Book:
        return parse_book(name, sources, self.texts, self.actions.outcomes())

    def _tell_of_books(self, tx: Tx, mistake: str) -> None:
        if mistake:
            first = mistake.splitlines()[0].removeprefix(f"{self.ground.folders.menus}/")
            self.issues.open(tx, PLATFORM, BOOKS_REFUSED, "books", {"reason": first})
        else:
            tx.tenant(PLATFORM).issues.resolve(BOOKS_REFUSED, "books", GONE, self.ground.clock.now())

    async def _receive(self, message: Inbound) -> bool:
        fresh = await self.turns.receive(message)
        if fresh:
            self.attending.heard(message)
        return fresh

    def _connect_anew(self, tx: Tx, tenant: TenantId) -> None:
        """Another number or token: whoever leans on it is tried again, whatever held it."""
        for one in self.accounts.leaning_on(tenant):
            self.fleet.supervisor.orders.restart(tx, one)

    def _forget_files(self, tenant: TenantId) -> None:
        """What of a tenant lies outside the database: the files of its linked session."""
        self.linked.forget(tenant)

    def _outbox_issue(self, tx: Tx, row: OutboxRow, issue: str) -> None:
        self.issues.open(tx, row.tenant, issue, f"outbox/{row.id}", {"kind": row.kind})

    def _apologise(self, tx: Tx, event: StoredEvent) -> None:
        cause = f"{event.id}/sorry"
        self.notices.to_contact(tx, event.tenant, event.contact, "turn-sorry", {}, cause=cause)
        self.issues.open(tx, event.tenant, "turn_parked", f"event/{event.id}", {})
