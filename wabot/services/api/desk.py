"""The one place where a key's tenant is bound: whoever holds a desk reaches that tenant and no other."""

from dataclasses import dataclass

from wabot.core.access import Role
from wabot.core.api.contacts import Contact, ContactChange, ContactQuery, Contacts, NewContact
from wabot.core.api.flows import FlowPut, Flows, FlowSaved, FlowSource, Rehearsed, Simulated
from wabot.core.api.messages import Message, MessageQuery, Messages, NewMedia, NewMessage, Taken
from wabot.core.api.reading import Account, DaysQuery, Order, OrderQuery, Orders, Stats, Usage
from wabot.core.api.webhooks import (
    Dispatches,
    DispatchQuery,
    NewWebhook,
    Pinged,
    Replay,
    Replayed,
    Webhook,
    WebhookChange,
    Webhooks,
    WebhookSecret,
)
from wabot.core.api_key import ApiKey
from wabot.core.audit import By
from wabot.core.clock import Clock
from wabot.core.ids import IdSource
from wabot.ports.api import Once
from wabot.services.api.history import History
from wabot.services.api.hooks import ApiHooks
from wabot.services.api.ledger import ApiLedger
from wabot.services.api.menus import ApiMenus
from wabot.services.api.people import ApiPeople
from wabot.services.api.sending import Sending


@dataclass(frozen=True, slots=True)
class Back:
    """What desks are made over; made once. Each method of these takes the tenant first."""

    clock: Clock
    ids: IdSource
    sending: Sending
    history: History
    people: ApiPeople
    ledger: ApiLedger
    menus: ApiMenus
    hooks: ApiHooks


class TenantDesk:
    """Implements web.api.parts.ApiDesk: everything a key may ask for. No method takes a tenant."""

    def __init__(self, back: Back, key: ApiKey) -> None:
        self._back, self._key, self._tenant = back, key, key.tenant

    def _by(self) -> By:
        """The key, as the audit trail names who does something."""
        return By(f"api/{self._key.name}", Role.TENANT_OWNER, self._back.clock.now(), f"api/{self._back.ids.new()}")

    async def account(self) -> Account:
        return self._back.ledger.account(self._key)

    async def send(self, asked: NewMessage, once: Once | None) -> Taken:
        return await self._back.sending.message(self._tenant, asked, once)

    async def send_media(self, asked: NewMedia, once: Once | None) -> Taken:
        return await self._back.sending.media(self._tenant, asked, once)

    async def messages(self, query: MessageQuery) -> Messages:
        return await self._back.history.page(self._tenant, query)

    async def message(self, message: str) -> Message:
        return await self._back.history.one(self._tenant, message)

    async def contacts(self, query: ContactQuery) -> Contacts:
        return await self._back.people.page(self._tenant, query)

    async def contact(self, contact: str) -> Contact:
        return await self._back.people.one(self._tenant, contact)

    async def bring_contact(self, new: NewContact) -> Contact:
        return await self._back.people.bring(self._by(), self._tenant, new)

    async def change_contact(self, contact: str, change: ContactChange) -> Contact:
        return await self._back.people.change(self._by(), self._tenant, contact, change)

    async def stats(self, query: DaysQuery) -> Stats:
        return await self._back.ledger.stats(self._tenant, query)

    async def usage(self, query: DaysQuery) -> Usage:
        return await self._back.ledger.usage(self._tenant, query)

    async def orders(self, query: OrderQuery) -> Orders:
        return await self._back.ledger.orders(self._tenant, query)

    async def order(self, order: str) -> Order:
        return await self._back.ledger.order(self._tenant, order)

    async def flows(self) -> Flows:
        return await self._back.menus.all(self._tenant)

    async def flow(self, name: str) -> FlowSource:
        return await self._back.menus.one(self._tenant, name)

    async def put_flow(self, name: str, put: FlowPut) -> FlowSaved:
        return await self._back.menus.put(self._by(), self._tenant, name, put)

    async def simulate(self, asked: Rehearsed) -> Simulated:
        return await self._back.menus.simulate(self._tenant, asked)

    async def webhooks(self) -> Webhooks:
        return await self._back.hooks.all(self._tenant)

    async def webhook(self, webhook: str) -> Webhook:
        return await self._back.hooks.one(self._tenant, webhook)

    async def add_webhook(self, new: NewWebhook) -> WebhookSecret:
        return await self._back.hooks.add(self._tenant, new)

    async def change_webhook(self, webhook: str, change: WebhookChange) -> Webhook:
        return await self._back.hooks.change(self._tenant, webhook, change)

    async def remove_webhook(self, webhook: str) -> None:
        await self._back.hooks.remove(self._tenant, webhook)

    async def rotate_webhook(self, webhook: str) -> WebhookSecret:
        return await self._back.hooks.rotate(self._tenant, webhook)

    async def ping_webhook(self, webhook: str) -> Pinged:
        return await self._back.hooks.ping(self._tenant, webhook)

    async def dispatches(self, webhook: str, query: DispatchQuery) -> Dispatches:
        return await self._back.hooks.dispatches(self._tenant, webhook, query)

    async def replay(self, webhook: str, asked: Replay) -> Replayed:
        return await self._back.hooks.replay(self._tenant, webhook, asked)
