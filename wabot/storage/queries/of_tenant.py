"""What a job finds behind `tx.tenant(…)`."""

from functools import cached_property

from wabot.storage.queries.ai_usage import SqlAiUsage
from wabot.storage.queries.api import SqlApi
from wabot.storage.queries.bans import SqlBans
from wabot.storage.queries.bookings import SqlBookings
from wabot.storage.queries.broadcasts import SqlBroadcasts
from wabot.storage.queries.contacts import SqlContacts
from wabot.storage.queries.conversations import SqlConversations
from wabot.storage.queries.events import SqlEvents
from wabot.storage.queries.files import SqlFiles
from wabot.storage.queries.flows import SqlFlows
from wabot.storage.queries.goods import SqlGoods
from wabot.storage.queries.invoices import SqlInvoices
from wabot.storage.queries.issues import SqlIssues
from wabot.storage.queries.labels import SqlLabels
from wabot.storage.queries.message_log import SqlMessageLog
from wabot.storage.queries.numbers import SqlNumbers
from wabot.storage.queries.outbox import SqlOutbox
from wabot.storage.queries.pairings import SqlPairings
from wabot.storage.queries.ppp import SqlPpp
from wabot.storage.queries.receipts import SqlReceipts
from wabot.storage.queries.sale_days import SqlSaleDays
from wabot.storage.queries.sales import SqlSales
from wabot.storage.queries.session_copies import SqlSessionCopies
from wabot.storage.queries.sessions import SqlSessions
from wabot.storage.queries.settings import SqlSettings
from wabot.storage.queries.shop_orders import SqlCarts, SqlShopOrders
from wabot.storage.queries.support import SqlTickets
from wabot.storage.queries.support_people import SqlAgents, SqlFaqEntries
from wabot.storage.queries.webhooks import SqlWebhooks
from wabot.storage.scope import Scope


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
    def numbers(self) -> SqlNumbers:
        return SqlNumbers(self._scope)

    @cached_property
    def api(self) -> SqlApi:
        return SqlApi(self._scope)

    @cached_property
    def ppp(self) -> SqlPpp:
        return SqlPpp(self._scope)
