"""What a job finds behind `tx.platform`."""

from functools import cached_property

from wabot.storage.queries.api import SqlApiScan
from wabot.storage.queries.audit import SqlAudit
from wabot.storage.queries.bans import SqlBansScan
from wabot.storage.queries.bookings import SqlBookingsScan
from wabot.storage.queries.books import SqlBookVersions
from wabot.storage.queries.broadcasts import SqlBroadcastsScan
from wabot.storage.queries.events import SqlEventsScan
from wabot.storage.queries.files import SqlFilesScan
from wabot.storage.queries.invoices import SqlInvoicesScan
from wabot.storage.queries.issues import SqlIssuesScan
from wabot.storage.queries.keeping import SqlKeeping
from wabot.storage.queries.leases import SqlLeases
from wabot.storage.queries.notices import SqlNotices
from wabot.storage.queries.outbox_scan import SqlOutboxScan
from wabot.storage.queries.pairings import SqlPairingsScan
from wabot.storage.queries.ppp import SqlPppScan
from wabot.storage.queries.receipts import SqlReceiptsScan
from wabot.storage.queries.sales import SqlSalesScan
from wabot.storage.queries.servers import SqlServers
from wabot.storage.queries.sessions import SqlSessionsScan
from wabot.storage.queries.settings import SqlSettingsScan
from wabot.storage.queries.shop_orders import SqlShopOrdersScan
from wabot.storage.queries.slots import SqlSlots
from wabot.storage.queries.staff import SqlStaff
from wabot.storage.queries.strays import SqlStrays
from wabot.storage.queries.support import SqlTicketsScan
from wabot.storage.queries.tenants import SqlTenants
from wabot.storage.queries.undo import SqlUndoSteps
from wabot.storage.queries.webhooks import SqlWebhooksScan
from wabot.storage.scope import Scope


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
    def keeping(self) -> SqlKeeping:
        return SqlKeeping(self._scope)

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

    @cached_property
    def ppp_scan(self) -> SqlPppScan:
        return SqlPppScan(self._scope)
