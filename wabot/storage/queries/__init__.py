"""Repositories by scope: what a job finds behind `tx.tenant(…)` and `tx.platform`."""

from functools import cached_property

from wabot.core.ids import TenantId
from wabot.storage.queries.ai_usage import SqlAiUsage
from wabot.storage.queries.api import SqlApi, SqlApiScan
from wabot.storage.queries.audit import SqlAudit
from wabot.storage.queries.bans import SqlBans, SqlBansScan
from wabot.storage.queries.bookings import SqlBookings, SqlBookingsScan
from wabot.storage.queries.books import SqlBookVersions
from wabot.storage.queries.broadcasts import SqlBroadcasts, SqlBroadcastsScan
from wabot.storage.queries.contacts import SqlContacts
from wabot.storage.queries.conversations import SqlConversations
from wabot.storage.queries.events import SqlEvents, SqlEventsScan
from wabot.storage.queries.files import SqlFiles, SqlFilesScan
from wabot.storage.queries.flows import SqlFlows
from wabot.storage.queries.goods import SqlGoods
from wabot.storage.queries.invoices import SqlInvoices, SqlInvoicesScan
from wabot.storage.queries.issues import SqlIssues, SqlIssuesScan
from wabot.storage.queries.labels import SqlLabels
from wabot.storage.queries.leases import SqlLeases
from wabot.storage.queries.message_log import SqlMessageLog
from wabot.storage.queries.notices import SqlNotices
from wabot.storage.queries.outbox import SqlOutbox
from wabot.storage.queries.outbox_scan import SqlOutboxScan
from wabot.storage.queries.pairings import SqlPairings, SqlPairingsScan
from wabot.storage.queries.receipts import SqlReceipts, SqlReceiptsScan
from wabot.storage.queries.sale_days import SqlSaleDays
from wabot.storage.queries.sales import SqlSales, SqlSalesScan
from wabot.storage.queries.servers import SqlServers
from wabot.storage.queries.session_copies import SqlSessionCopies
from wabot.storage.queries.sessions import SqlSessions, SqlSessionsScan
from wabot.storage.queries.settings import SqlSettings, SqlSettingsScan
from wabot.storage.queries.shop_orders import SqlCarts, SqlShopOrders, SqlShopOrdersScan
from wabot.storage.queries.slots import SqlSlots
from wabot.storage.queries.staff import SqlStaff
from wabot.storage.queries.strays import SqlStrays
from wabot.storage.queries.support import SqlTickets, SqlTicketsScan
from wabot.storage.queries.support_people import SqlAgents, SqlFaqEntries
from wabot.storage.queries.tenants import SqlTenants
from wabot.storage.queries.undo import SqlUndoSteps
from wabot.storage.queries.webhooks import SqlWebhooks, SqlWebhooksScan
from wabot.storage.scope import EVERY_TENANT, Binding, Scope


class TenantQueries:
    """Everything one tenant owns."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    @cached_property
    def contacts(self) -> SqlContacts:
        return SqlContacts(self._scope)

    @cached_property
    def labels(self) -> SqlLabels:
        return SqlLabels(self._scope)

    @cached_property
    def message_log(self) -> SqlMessageLog:
        return SqlMessageLog(self._scope)

    @cached_property
    def conversations(self) -> SqlConversations:
        return SqlConversations(self._scope)

    @cached_property
    def events(self) -> SqlEvents:
        return SqlEvents(self._scope)

    @cached_property
    def outbox(self) -> SqlOutbox:
        return SqlOutbox(self._scope)

    @cached_property
    def receipts(self) -> SqlReceipts:
        return SqlReceipts(self._scope)

    @cached_property
    def sales(self) -> SqlSales:
        return SqlSales(self._scope)

    @cached_property
    def sale_days(self) -> SqlSaleDays:
        return SqlSaleDays(self._scope)

    @cached_property
    def settings(self) -> SqlSettings:
        return SqlSettings(self._scope)

    @cached_property
    def goods(self) -> SqlGoods:
        return SqlGoods(self._scope)

    @cached_property
    def carts(self) -> SqlCarts:
        return SqlCarts(self._scope)

    @cached_property
    def shop_orders(self) -> SqlShopOrders:
        return SqlShopOrders(self._scope)

    @cached_property
    def sessions(self) -> SqlSessions:
        return SqlSessions(self._scope)

    @cached_property
    def bans(self) -> SqlBans:
        return SqlBans(self._scope)

    @cached_property
    def issues(self) -> SqlIssues:
        return SqlIssues(self._scope)

    @cached_property
    def invoices(self) -> SqlInvoices:
        return SqlInvoices(self._scope)

    @cached_property
    def pairings(self) -> SqlPairings:
        return SqlPairings(self._scope)

    @cached_property
    def files(self) -> SqlFiles:
        return SqlFiles(self._scope)

    @cached_property
    def ai_usage(self) -> SqlAiUsage:
        return SqlAiUsage(self._scope)

    @cached_property
    def session_copies(self) -> SqlSessionCopies:
        return SqlSessionCopies(self._scope)

    @cached_property
    def tickets(self) -> SqlTickets:
        return SqlTickets(self._scope)

    @cached_property
    def agents(self) -> SqlAgents:
        return SqlAgents(self._scope)

    @cached_property
    def faq(self) -> SqlFaqEntries:
        return SqlFaqEntries(self._scope)

    @cached_property
    def bookings(self) -> SqlBookings:
        return SqlBookings(self._scope)

    @cached_property
    def flows(self) -> SqlFlows:
        return SqlFlows(self._scope)

    @cached_property
    def broadcasts(self) -> SqlBroadcasts:
        return SqlBroadcasts(self._scope)

    @cached_property
    def webhooks(self) -> SqlWebhooks:
        return SqlWebhooks(self._scope)

    @cached_property
    def api(self) -> SqlApi:
        return SqlApi(self._scope)


class PlatformQueries:
    """What belongs to no single tenant, and the scans over all of them."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    @cached_property
    def tenants(self) -> SqlTenants:
        return SqlTenants(self._scope)

    @cached_property
    def staff(self) -> SqlStaff:
        return SqlStaff(self._scope)

    @cached_property
    def audit(self) -> SqlAudit:
        return SqlAudit(self._scope)

    @cached_property
    def notices(self) -> SqlNotices:
        return SqlNotices(self._scope)

    @cached_property
    def servers(self) -> SqlServers:
        return SqlServers(self._scope)

    @cached_property
    def leases(self) -> SqlLeases:
        return SqlLeases(self._scope)

    @cached_property
    def slots(self) -> SqlSlots:
        return SqlSlots(self._scope)

    @cached_property
    def undo(self) -> SqlUndoSteps:
        return SqlUndoSteps(self._scope)

    @cached_property
    def books(self) -> SqlBookVersions:
        return SqlBookVersions(self._scope)

    @cached_property
    def strays(self) -> SqlStrays:
        return SqlStrays(self._scope)

    @cached_property
    def events_scan(self) -> SqlEventsScan:
        return SqlEventsScan(self._scope)

    @cached_property
    def outbox_scan(self) -> SqlOutboxScan:
        return SqlOutboxScan(self._scope)

    @cached_property
    def receipts_scan(self) -> SqlReceiptsScan:
        return SqlReceiptsScan(self._scope)

    @cached_property
    def sales_scan(self) -> SqlSalesScan:
        return SqlSalesScan(self._scope)

    @cached_property
    def sessions_scan(self) -> SqlSessionsScan:
        return SqlSessionsScan(self._scope)

    @cached_property
    def shop_orders_scan(self) -> SqlShopOrdersScan:
        return SqlShopOrdersScan(self._scope)

    @cached_property
    def invoices_scan(self) -> SqlInvoicesScan:
        return SqlInvoicesScan(self._scope)

    @cached_property
    def issues_scan(self) -> SqlIssuesScan:
        return SqlIssuesScan(self._scope)

    @cached_property
    def settings_scan(self) -> SqlSettingsScan:
        return SqlSettingsScan(self._scope)

    @cached_property
    def bans_scan(self) -> SqlBansScan:
        return SqlBansScan(self._scope)

    @cached_property
    def pairings_scan(self) -> SqlPairingsScan:
        return SqlPairingsScan(self._scope)

    @cached_property
    def files_scan(self) -> SqlFilesScan:
        return SqlFilesScan(self._scope)

    @cached_property
    def tickets_scan(self) -> SqlTicketsScan:
        return SqlTicketsScan(self._scope)

    @cached_property
    def bookings_scan(self) -> SqlBookingsScan:
        return SqlBookingsScan(self._scope)

    @cached_property
    def broadcasts_scan(self) -> SqlBroadcastsScan:
        return SqlBroadcastsScan(self._scope)

    @cached_property
    def webhooks_scan(self) -> SqlWebhooksScan:
        return SqlWebhooksScan(self._scope)

    @cached_property
    def api_scan(self) -> SqlApiScan:
        return SqlApiScan(self._scope)


class JobTx:
    """Implements ports.store.Tx over one binding; `touched` collects the topics to announce after the commit."""

    def __init__(self, binding: Binding) -> None:
        self._binding = binding
        self._tenants: dict[TenantId, TenantQueries] = {}
        self.touched: set[str] = set()

    def tenant(self, tenant: TenantId) -> TenantQueries:
        if tenant == EVERY_TENANT:
            raise ValueError("no tenant has this id")
        found = self._tenants.get(tenant)
        if found is None:
            found = self._tenants[tenant] = TenantQueries(Scope(self._binding, tenant, self.touch))
        return found

    @cached_property
    def platform(self) -> PlatformQueries:
        return PlatformQueries(Scope(self._binding, EVERY_TENANT, self.touch))

    def touch(self, topic: str) -> None:
        self.touched.add(topic)
