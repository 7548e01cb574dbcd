"""Those who answer for a tenant: its owners and whom they have listed, remembered for the path of a message."""

from collections.abc import Sequence
from dataclasses import replace

from wabot.core.ids import TenantId
from wabot.core.ticket import Agent
from wabot.ports.store import Store, Tx
from wabot.services.directory import Directory

OWNERS = "support_owners"
"""The setting: whether owners are told of tickets as long as somebody is listed."""


class AgentList:
    """Who may answer. Whether somebody does is asked for every message, so it is kept in memory."""

    def __init__(self, store: Store, directory: Directory) -> None:
        self._store, self._directory = store, directory
        self._listed: dict[TenantId, frozenset[str]] = {}
        store.listen("agents", self.forget)

    def forget(self) -> None:
        """Somebody was added or removed: read them again."""
        self._listed = {}

    async def knows(self, tenant: TenantId, phone: str) -> bool:
        """Whether this number (E.164 digits) answers for the tenant."""
        if not phone:
            return False
        return phone in self._directory.owner_phones(tenant) or phone in await self._of(tenant)

    def owners(self, tenant: TenantId) -> Sequence[str]:
        """The numbers of the tenant's owners."""
        return self._directory.owner_phones(tenant)

    async def _of(self, tenant: TenantId) -> frozenset[str]:
        listed = self._listed  # what is read now must not outlive a `forget` that comes meanwhile
        known = listed.get(tenant)
        if known is None:
            rows = await self._store.read(lambda tx: tx.tenant(tenant).agents.all())
            known = listed[tenant] = frozenset(agent.phone for agent in rows if agent.listed)
        return known

    def all(self, tx: Tx, tenant: TenantId) -> Sequence[Agent]:
        """Everybody who answers: the listed ones by name, then owners who are not among them."""
        rows = {agent.phone: agent for agent in tx.tenant(tenant).agents.all()}
        listed = [agent for agent in rows.values() if agent.listed]
        known = {agent.phone for agent in listed}
        owners = [phone for phone in tx.platform.tenants.owners(tenant) if phone not in known]
        return [*listed, *(self._owner(tx, tenant, phone, rows.get(phone)) for phone in owners)]

    def told(self, tx: Tx, tenant: TenantId) -> Sequence[Agent]:
        """Those who are told of tickets nobody has: owners only as long as they want it, or nobody is listed."""
        everybody = self.all(tx, tenant)
        listed = [agent for agent in everybody if agent.listed]
        return listed if listed and self._directory.value(tenant, OWNERS) == "off" else everybody

    def get(self, tx: Tx, tenant: TenantId, phone: str) -> Agent | None:
        """The one with this number; None where they do not answer for this tenant."""
        return next((agent for agent in self.all(tx, tenant) if agent.phone == phone), None)

    def called(self, tx: Tx, tenant: TenantId, wanted: str) -> Sequence[Agent]:
        """Those whose name begins like this, or whose number it is; exactly one where it is exactly the name."""
        word = wanted.strip().casefold()
        everybody = self.all(tx, tenant)
        exact = [agent for agent in everybody if agent.name.casefold() == word or agent.phone == word.lstrip("+")]
        return exact or [agent for agent in everybody if word and agent.name.casefold().startswith(word)]

    def save(self, tx: Tx, tenant: TenantId, agent: Agent) -> None:
        """As they are now; an owner who is not listed stays so."""
        known = tx.tenant(tenant).agents.get(agent.phone)
        tx.tenant(tenant).agents.save(replace(agent, listed=known.listed if known else agent.listed))

    def _owner(self, tx: Tx, tenant: TenantId, phone: str, row: Agent | None) -> Agent:
        contact = tx.tenant(tenant).contacts.by_phone(phone)
        name = (row.name if row is not None else "") or (contact.name if contact is not None else "")
        return replace(row, name=name) if row is not None else Agent(phone, name, listed=False)
