"""What every part of the sale works with, handed over once by bootstrap."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from wabot.core.clock import Clock
from wabot.core.ids import ContactId, IdSource, TenantId
from wabot.core.order import Order
from wabot.core.payment import PATIENCE, Patience
from wabot.flow.events import Json
from wabot.ports.store import Store, Tx
from wabot.ports.store.notices import TokenOwner
from wabot.ports.store.sales import Sale
from wabot.ports.vault import Unsealable, Vault
from wabot.services.activity import Activity
from wabot.services.happenings import NOBODY, Software
from wabot.services.sales.terms import ProvidersOf, TermsOf
from wabot.services.sales.wares import Wares

MONEY = "money"
"""The kind of notices that people may mute, and that the send gate never holds back."""


class Tell(Protocol):
    """The part of services.notices.Notices that the sale needs."""

    def to_contact(  # noqa: PLR0913 - the parts of one sentence
        self, tx: Tx, tenant: TenantId, contact: ContactId, key: str, args: Mapping[str, Json], *, cause: str
    ) -> bool:
        """Tell a customer."""
        ...

    def knows(self, key: str) -> bool:
        """Whether there is a text of this key."""
        ...

    def to_owners(  # noqa: PLR0913
        self, tx: Tx, tenant: TenantId, key: str, args: Mapping[str, Json], *, cause: str, kind: str = ...
    ) -> int:
        """Tell the tenant's owners."""
        ...


class OpenIssue(Protocol):
    """Opens an issue for a person, once for each `subject` while it is open."""

    def __call__(self, tx: Tx, tenant: TenantId, issue: str, subject: str, facts: Mapping[str, str]) -> object: ...


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything the sale is made with."""

    store: Store
    clock: Clock
    ids: IdSource
    activity: Activity
    tell: Tell
    open_issue: OpenIssue
    terms: TermsOf
    providers: ProvidersOf
    base_url: Callable[[], str]  # of our own web service, as providers reach it: no slash at the end
    vault: Vault
    patience: Patience = PATIENCE
    wares: Wares = field(default_factory=dict)
    software: Software = NOBODY

    def notice_url(self, tx: Tx, order: Order, provider: str) -> str:
        """Where a payment provider posts its news of this order: an address of its own where the provider takes one."""
        known = self.providers.payment_or_none(order.tenant, provider)
        own = order.id if known is None or known.notices_by_order else None
        return self.callback_url(tx, TokenOwner(order.tenant, provider, own))

    def callback_url(self, tx: Tx, owner: TokenOwner) -> str:
        """The address that belongs to this owner: one and the same however often it is asked for."""
        field, token = f"callback.{owner.provider}.{owner.order}", self.ids.token()
        stands = tx.platform.notices.keep_token(owner, token, self.vault.seal(owner.tenant, field, token))
        try:
            known = self.vault.open(owner.tenant, field, stands)
        except Unsealable:  # of a time when tokens were stored as they are
            known = stands
        return f"{self.base_url()}/callbacks/{self.providers.word(owner.provider)}/{known}"

    def alarm(self, tx: Tx, sale: Sale, issue: str, **facts: str) -> None:
        """Ask a person to look at this order."""
        known = {"order": str(sale.order.number), **facts}
        self.open_issue(tx, sale.order.tenant, issue, f"order/{sale.order.id}", known)
