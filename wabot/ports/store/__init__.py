"""The store: one way to write, one way to read, and everything else bound to a tenant."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from wabot.core.ids import TenantId
from wabot.ports.store.ai_usage import AiUsage
from wabot.ports.store.api import Api, ApiScan
from wabot.ports.store.audit import Audit
from wabot.ports.store.bans import Bans, BansScan
from wabot.ports.store.bookings import Bookings, BookingsScan
from wabot.ports.store.books import BookVersions
from wabot.ports.store.broadcasts import Broadcasts, BroadcastsScan
from wabot.ports.store.contacts import Contacts
from wabot.ports.store.conversations import Conversations
from wabot.ports.store.errors import (
    DatabaseNotReady,
    DatabaseTooNew,
    Duplicate,
    Fenced,
    Stale,
    StoreClosed,
    StoreFull,
    StoreUnavailable,
)
from wabot.ports.store.events import Events, EventsScan
from wabot.ports.store.files import Files, FilesScan
from wabot.ports.store.flows import Flows
from wabot.ports.store.invoices import Invoices, InvoicesScan
from wabot.ports.store.issues import Issues, IssuesScan
from wabot.ports.store.keeping import Keeping
from wabot.ports.store.labels import Labels
from wabot.ports.store.leases import Leases
from wabot.ports.store.message_log import MessageLog
from wabot.ports.store.notices import Notices
from wabot.ports.store.numbers import Numbers
from wabot.ports.store.outbox import Outbox, OutboxScan
from wabot.ports.store.pairings import Pairings, PairingsScan
from wabot.ports.store.ppp import Ppp, PppScan
from wabot.ports.store.receipts import Heard, Receipts, ReceiptsScan
from wabot.ports.store.rows import (
    DONE,
    Claim,
    NewEvent,
    OutboxRow,
    Settled,
    StoredEvent,
    TurnSave,
)
from wabot.ports.store.sale_days import SaleDays
from wabot.ports.store.sales import Sales, SalesScan
from wabot.ports.store.servers import Servers
from wabot.ports.store.session_copies import SessionCopies
from wabot.ports.store.sessions import Sessions, SessionsScan
from wabot.ports.store.settings import Settings, SettingsScan
from wabot.ports.store.shop import Carts, Goods, ShopOrders, ShopOrdersScan
from wabot.ports.store.slots import Slots
from wabot.ports.store.staff import Staff
from wabot.ports.store.strays import Stray, Strays
from wabot.ports.store.support import Agents, FaqEntries, Tickets, TicketsScan
from wabot.ports.store.tenants import Tenants
from wabot.ports.store.undo import UndoSteps
from wabot.ports.store.webhooks import Webhooks, WebhooksScan

__all__ = [
    "DONE",
    "Claim",
    "DatabaseNotReady",
    "DatabaseTooNew",
    "Duplicate",
    "Fenced",
    "Heard",
    "NewEvent",
    "OutboxRow",
    "PlatformScope",
    "Settled",
    "Stale",
    "Store",
    "StoreClosed",
    "StoreFull",
    "StoreUnavailable",
    "StoredEvent",
    "Stray",
    "TenantScope",
    "TurnSave",
    "Tx",
]

T = TypeVar("T")


class TenantScope(Protocol):
    """Everything one tenant owns. The platform's own bot and settings live in the scope of `PLATFORM`."""

    @property
    def contacts(self) -> Contacts: ...
    @property
    def labels(self) -> Labels: ...
    @property
    def message_log(self) -> MessageLog: ...
    @property
    def conversations(self) -> Conversations: ...
    @property
    def events(self) -> Events: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def receipts(self) -> Receipts: ...
    @property
    def sales(self) -> Sales: ...
    @property
    def sale_days(self) -> SaleDays: ...
    @property
    def settings(self) -> Settings: ...
    @property
    def goods(self) -> Goods: ...
    @property
    def carts(self) -> Carts: ...
    @property
    def shop_orders(self) -> ShopOrders: ...
    @property
    def sessions(self) -> Sessions: ...
    @property
    def bans(self) -> Bans: ...
    @property
    def issues(self) -> Issues: ...
    @property
    def invoices(self) -> Invoices: ...
    @property
    def pairings(self) -> Pairings: ...
    @property
    def files(self) -> Files: ...
    @property
    def ai_usage(self) -> AiUsage: ...
    @property
    def session_copies(self) -> SessionCopies: ...
    @property
    def tickets(self) -> Tickets: ...
    @property
    def agents(self) -> Agents: ...
    @property
    def faq(self) -> FaqEntries: ...
    @property
    def bookings(self) -> Bookings: ...
    @property
    def flows(self) -> Flows: ...
    @property
    def broadcasts(self) -> Broadcasts: ...
    @property
    def webhooks(self) -> Webhooks: ...
    @property
    def numbers(self) -> Numbers: ...
    @property
    def api(self) -> Api: ...
    @property
    def ppp(self) -> Ppp: ...


class PlatformScope(Protocol):
    """What belongs to no single tenant, and the scans over all of them (`…_scan`)."""

    @property
    def tenants(self) -> Tenants: ...
    @property
    def staff(self) -> Staff: ...
    @property
    def audit(self) -> Audit: ...
    @property
    def notices(self) -> Notices: ...
    @property
    def servers(self) -> Servers: ...
    @property
    def leases(self) -> Leases: ...
    @property
    def slots(self) -> Slots: ...
    @property
    def keeping(self) -> Keeping: ...
    @property
    def undo(self) -> UndoSteps: ...
    @property
    def books(self) -> BookVersions: ...
    @property
    def strays(self) -> Strays: ...
    @property
    def events_scan(self) -> EventsScan: ...
    @property
    def outbox_scan(self) -> OutboxScan: ...
    @property
    def receipts_scan(self) -> ReceiptsScan: ...
    @property
    def sales_scan(self) -> SalesScan: ...
    @property
    def sessions_scan(self) -> SessionsScan: ...
    @property
    def shop_orders_scan(self) -> ShopOrdersScan: ...
    @property
    def invoices_scan(self) -> InvoicesScan: ...
    @property
    def issues_scan(self) -> IssuesScan: ...
    @property
    def settings_scan(self) -> SettingsScan: ...
    @property
    def bans_scan(self) -> BansScan: ...
    @property
    def pairings_scan(self) -> PairingsScan: ...
    @property
    def files_scan(self) -> FilesScan: ...
    @property
    def tickets_scan(self) -> TicketsScan: ...
    @property
    def bookings_scan(self) -> BookingsScan: ...
    @property
    def broadcasts_scan(self) -> BroadcastsScan: ...
    @property
    def webhooks_scan(self) -> WebhooksScan: ...
    @property
    def api_scan(self) -> ApiScan: ...
    @property
    def ppp_scan(self) -> PppScan: ...


class Tx(Protocol):
    """One transaction. Synchronous: a job is a plain function, and may be run again after a conflict."""

    def tenant(self, tenant: TenantId) -> TenantScope:
        """What this tenant owns, and nothing of anybody else."""
        ...

    @property
    def platform(self) -> PlatformScope:
        """What belongs to no single tenant."""
        ...

    def touch(self, topic: str) -> None:
        """After the commit, call those who listen to this topic."""
        ...


class Store(Protocol):
    """Durable memory. A write has happened when its await returns, and not at all when it raises a job's own error."""

    @property
    def trouble(self) -> str:
        """Why the last write could not be made; "" when it was made."""
        ...

    async def submit(self, job: Callable[[Tx], T]) -> T:
        """Run a job in a transaction; writes are carried out in the order of submission."""
        ...

    async def read(self, query: Callable[[Tx], T]) -> T:
        """Run a query on one snapshot; writing in it fails."""
        ...

    async def record(self, event: NewEvent) -> bool:
        """Keep an event; False when it is a duplicate. Announces nothing: who records this way lines it up."""
        ...

    async def save_turn(self, turn: TurnSave) -> None:
        """Save a turn; raises Stale or Fenced. Topic `outbox` where it leaves rows that are still to be claimed.

        With a `fresh` event the same commit records it: raises Duplicate where it was recorded before; after Stale or
        Fenced it is recorded and waits for its turn.
        """
        ...

    async def settle_sent(self, done: Settled) -> None:
        """Note a send's result."""
        ...

    def listen(self, topic: str, callback: Callable[[], None]) -> None:
        """Call back, on the event loop, after each commit that touched the topic. Must not fail or wait.

        Commits of other servers count too, a moment later; after a time out of touch with them every topic is called.
        """
        ...

    def ring(self, topic: str) -> None:
        """Wake those who listen to the topic on other servers; for what `record` kept and they have to take up."""
        ...

    async def close(self) -> None:
        """Carry out what was submitted, then let go of the database."""
        ...
