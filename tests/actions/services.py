"""What actions may use, wired as bootstrap wires it as far as conversations need it, without a server."""

from collections.abc import Mapping

from tests.actions.hooks import open_webhooks
from tests.actions.keys import open_api
from tests.actions.models import no_models
from tests.actions.tickets import open_support
from tests.services.tenants.world import START, World
from wabot.actions.load import load_actions
from wabot.actions.registry import Services
from wabot.core.ids import SystemIds, TenantId
from wabot.flow.book import Book, read_book
from wabot.flow.own_book import parse_own_book
from wabot.ports.channel import Channel
from wabot.ports.holding import SoleHolding
from wabot.ports.http import HttpAnswer, HttpRequest, Unreached
from wabot.providers.router.routeros import RouterOs
from wabot.providers.sandbox.routeros import PracticeRouter
from wabot.services.activity import Activity
from wabot.services.billing.ledger import InvoiceLedger
from wabot.services.billing.plans import Plans
from wabot.services.billing.service import Billing
from wabot.services.billing.ways import Ways
from wabot.services.booking.service import open_bookings
from wabot.services.broadcasts.audience import Whom
from wabot.services.broadcasts.desk import BroadcastDesk
from wabot.services.broadcasts.pace import Rates
from wabot.services.broadcasts.paces import Paces
from wabot.services.calls import Calls
from wabot.services.contacts.book import ContactBook
from wabot.services.contacts.desk import ContactDesk
from wabot.services.contacts.forgetting import Forgetting
from wabot.services.contacts.joining import Joining
from wabot.services.contacts.labelling import Labelling
from wabot.services.contacts.sheets import Sheets
from wabot.services.contacts.syncing import Syncing
from wabot.services.contacts.writing import Writing
from wabot.services.figures import FigureBook
from wabot.services.files import Files
from wabot.services.flow_tools import FlowTools
from wabot.services.flow_tools.moving import Movers
from wabot.services.flow_tools.pictures import FlowPictures
from wabot.services.flow_tools.recording import Recordings
from wabot.services.flow_tools.rehearsals import Rehearsals
from wabot.services.flow_tools.working import WorkingBooks
from wabot.services.flows.desk import FlowDesk
from wabot.services.flows.release import Releases
from wabot.services.flows.service import FlowService
from wabot.services.issues import Issues
from wabot.services.library import Library
from wabot.services.message_log import MessageLog
from wabot.services.monitor import Machine, Monitor
from wabot.services.numbers.desk import open_numbers
from wabot.services.pairing import Pairings
from wabot.services.pairing_chat import PairingChat
from wabot.services.ppp.desk import AccountDesk
from wabot.services.ppp.outcome import Outcomes
from wabot.services.ppp.routers import Keys
from wabot.services.ppp.service import PppService
from wabot.services.ppp.sync import Sync
from wabot.services.ppp.times import Times
from wabot.services.ppp.ware import InternetTime
from wabot.services.received import ReceivedFiles
from wabot.services.safe import Exports
from wabot.services.sales.desk import Desk
from wabot.services.sales.service import SalesService
from wabot.services.sales.terms import Providers
from wabot.services.servers import Identity, Servers
from wabot.services.shop.service import Shop
from wabot.services.shop.terms import ReadTerms
from wabot.services.supervisor import DirectoryFleet, News, PairingNews, Rules, Supervisor
from wabot.services.trading import Trading
from wabot.services.window import Window

MACHINE = Machine("0.1.0", "alpha", "sqlite", START, lambda: 64 * 1024 * 1024, lambda: {"ready": 2})


def services_of(world: World) -> Services:
    identity = Identity("alpha", "boot1", "0.1.0", START)
    issues = Issues(world.store, world.clock, world.notices)
    desk = Desk(
        world.store,
        world.clock,
        SystemIds(world.clock),
        Activity(),
        world.notices,
        lambda *_: None,
        Trading(world.directory, world.clock),
        Providers({}, {}),
        lambda: "http://127.0.0.1",
        world.vault,
    )
    billing = _billing(world)
    sessions = _supervisor(world, issues)
    pairings = pairings_of(world, sessions)
    files, flows = Files(world.store, world.clock, SystemIds(world.clock), world.vault), _flows(world)
    return Services(
        store=world.store,
        directory=world.directory,
        tenants=world.tenants,
        life=world.life,
        settings=world.settings,
        providers=world.accounts,
        ai=no_models(world),
        api=open_api(world),
        bans=world.bans,
        staff=world.staff,
        stepup=world.stepup,
        access_code=world.codes,
        audit=world.audit,
        undo=world.undo,
        servers=Servers(world.store, world.clock, identity, lambda: 2),
        monitor=Monitor(world.store, world.clock, MACHINE),
        figures=FigureBook(world.store),
        exports=Exports(world.store, world.vault),
        numbers=open_numbers(world.store, world.clock, world.directory, lambda: world.texts, _no_book),
        sales=SalesService(desk),
        billing=billing,
        ppp=_ppp(world),
        shop=Shop(world.store, world.notices, files, ReadTerms(world.directory, ())),
        sessions=sessions,
        issues=issues,
        pairings=pairings,
        files=files,
        support=open_support(world, files),
        webhooks=open_webhooks(world),
        contacts=_contacts(world),
        message_log=MessageLog(world.store),
        received=ReceivedFiles(world.store, _no_channel),
        notices=world.notices,
        flows=flows,
        flow_tools=_flow_tools(world, flows, files),
        calls=Calls(_Nowhere(), world.directory, world.settings, world.clock),
        broadcasts=_broadcasts(world),
        booking=open_bookings(world.store, world.directory, SystemIds(world.clock), world.notices, files),
        pairing_chat=PairingChat(world.store, pairings, files, world.notices, lambda: "https://bots.example"),
    )


async def _no_book(_tenant: TenantId, _name: str) -> Book | None:
    return None


class _Nowhere:
    """The internet, cut off."""

    async def ask(self, request: HttpRequest) -> HttpAnswer:
        raise Unreached("unreachable")


def _ppp(world: World) -> PppService:
    """Internet accounts on routers that nobody goes to."""
    desk, keys = AccountDesk(world.vault, world.notices), Keys(world.vault)
    outcomes, routers = Outcomes(world.clock, world.notices), RouterOs(PracticeRouter(), private=False)
    sync = Sync(world.store, world.clock, Activity(), SoleHolding(), routers=routers, keys=keys, outcomes=outcomes)
    times = Times(world.store, world.directory, desk, world.notices)
    return PppService(desk, keys, routers, sync, times, InternetTime(desk, world.notices, lambda _: False))


def _broadcasts(world: World) -> BroadcastDesk:
    whom = Whom(world.directory, world.bans, SystemIds(world.clock), world.vault.veil)
    paces = Paces(world.directory, Rates({}))
    return BroadcastDesk(world.store, world.clock, whom, paces, world.notices, world.audit)


def _contacts(world: World) -> ContactDesk:
    window = Window(world.store, world.clock, world.directory, world.notices)
    return ContactDesk(
        ContactBook(world.store, world.clock, world.audit, world.undo, world.bans),
        Labelling(world.store, SystemIds(world.clock)),
        Joining(world.store, world.audit),
        Forgetting(world.store, world.audit, world.vault.veil),
        Writing(world.clock, world.directory, world.notices, world.audit, world.bans, window),
        Sheets(world.store, world.clock, SystemIds(world.clock), world.audit, world.vault.veil),
        Syncing(world.store, world.clock, SystemIds(world.clock), world.audit, world.vault.veil, _no_channel),
    )


def _flow_tools(world: World, flows: FlowService, files: Files) -> FlowTools:
    """Beside menus of tenants; no book is in force."""
    library = Library(world.store, world.clock, dict, lambda name, sources: read_book(name, sources, world.texts)[0])
    working = WorkingBooks(flows, library)
    return FlowTools(
        working,
        FlowPictures(world.store, files, world.notices),
        Rehearsals(working, world.directory),
        Movers(world.store, library, world.directory, world.audit),
        Recordings(world.store, world.directory, world.audit),
    )


def _flows(world: World) -> FlowService:
    """Menus of tenants; there is no template to begin from."""

    def parse(name: str, sources: Mapping[str, str]) -> Book:
        return parse_own_book(name, sources, world.texts, load_actions().for_flows())

    desk = FlowDesk(world.store, world.directory, template=lambda _: None, texts=lambda: world.texts)
    return FlowService(desk, Releases(desk, parse, world.audit, world.undo))


def _no_channel(tenant: TenantId) -> Channel:
    raise LookupError(f"{tenant} sends no files here")


def _billing(world: World) -> Billing:
    """Plans and invoices; nobody is there to be paid by."""
    ways = Ways(world.directory, Providers({}, {}), ())
    ledger = InvoiceLedger(world.changes, lambda: 0, ways.words)
    return Billing(world.store, world.directory, Plans(world.directory), ways, ledger)


def pairings_of(world: World, sessions: Supervisor) -> Pairings:
    """Pairings of this supervisor's sessions; nobody waits long for a code."""
    ids, news = SystemIds(world.clock), PairingNews(world.vault, world.notices)
    known = sessions.record
    return Pairings(world.store, world.clock, ids, world.vault, world.audit, news=news, known=known, patience=5.0)


def _supervisor(world: World, issues: Issues) -> Supervisor:
    """One that was never started: it knows no session."""
    holding = SoleHolding()
    fleet, news = DirectoryFleet(world.directory, holding), News(issues, world.notices)
    return Supervisor(
        world.store, {}, world.clock, Rules(), holding=holding, fleet=fleet, news=news, activity=Activity()
    )
