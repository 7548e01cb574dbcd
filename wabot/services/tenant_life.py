"""A tenant day to day: stop and resume, owners, connection, place, and its deletion."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from wabot.core import phone as phones
from wabot.core.audit import By
from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.core.tenant import PURGE_DELAY, ChannelName, Tenant, TenantEvent, TenantStatus, Wish, serves
from wabot.core.tenant import TENANT as LAW
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Outcome
from wabot.ports.store import Tx
from wabot.ports.store.undo import UndoStep
from wabot.services.directory import Directory
from wabot.services.tenant_change import TENANT, Change, TenantChanges, shown

MAX_OWNERS = 10
OWNERS = "owners"


class SessionOrders(Protocol):
    """What tenant life asks of the supervisor, inside the transaction of the change."""

    def restart(self, tx: Tx, tenant: TenantId) -> None:
        """Take the session down and up again, forgetting failed attempts."""
        ...

    def log_out(self, tx: Tx, tenant: TenantId) -> None:
        """End the link with WhatsApp."""
        ...


class TenantLife:
    """Outcomes all verbs share: `not_found`, `wrong_status`, `changed`; slots as in `tenant_change.shown`."""

    def __init__(self, changes: TenantChanges, directory: Directory, sessions: SessionOrders) -> None:
        self._changes = changes
        self._directory = directory
        self._sessions = sessions
        changes.undo.teach(OWNERS, self._take_back_owners)

    async def stop(self, who: By, tenant: TenantId) -> Outcome:
        """`stopped`, or `already`: the link stays, the session goes down."""
        return await self._wish(who, tenant, Wish.STOP, Change("tenant.stop", "stopped", _wishes(Wish.STOP)))

    async def resume(self, who: By, tenant: TenantId) -> Outcome:
        """`resumed`, or `already`."""
        return await self._wish(who, tenant, Wish.RUN, Change("tenant.resume", "resumed", _wishes(Wish.RUN)))

    async def restart(self, who: By, tenant: TenantId) -> Outcome:
        """`restarting`, or `not_served` for a bot that should not be up."""
        known = await self._stored(tenant)
        if known is None:
            return Outcome("not_found")
        if not serves(known):
            return Outcome("not_served", shown(known, who.at))

        def commit(tx: Tx) -> None:
            self._sessions.restart(tx, tenant)
            self._changes.audit.note(tx, who, "tenant.restart", tenant, name=known.name)

        return Outcome("restarting", shown(known, who.at), commit)

    async def disconnect(self, who: By, tenant: TenantId) -> Outcome:
        """`disconnected`: the device is logged out; a new pairing is needed."""
        known = await self._stored(tenant)
        if known is None:
            return Outcome("not_found")

        def commit(tx: Tx) -> None:
            self._sessions.log_out(tx, tenant)
            self._changes.audit.note(tx, who, "tenant.disconnect", tenant, name=known.name)

        return Outcome("disconnected", shown(known, who.at), commit)

    async def delete(self, who: By, tenant: TenantId) -> Outcome:
        """`deleted`: out of service at once, every row and file gone after ten minutes, undone until then."""

        def move(t: Tenant) -> Tenant:
            status = LAW.after(t.status, TenantEvent.DELETE)
            return replace(t, status=status, purge_at=Instant(who.at + PURGE_DELAY))

        return await self._changes.change(
            who, tenant, Change("tenant.delete", "deleted", move, self._told_deleted(who))
        )

    async def connect(self, who: By, tenant: TenantId, channel: ChannelName) -> Outcome:
        """`connected`: which channel the bot uses from now on; credentials are settings."""
        change = Change(
            "tenant.connect", "connected", lambda t: replace(t, channel=channel), facts={"channel": channel.value}
        )
        return await self._changes.change(who, tenant, change)

    async def move(self, who: By, tenant: TenantId, server: str) -> Outcome:
        """`moved`: the server this tenant is placed on; "" for any."""
        change = Change("tenant.move", "moved", lambda t: replace(t, home_server=server), facts={"server": server})
        return await self._changes.change(who, tenant, change)

    async def add_owner(self, who: By, tenant: TenantId, typed: str) -> Outcome:
        """`added`, `already`, `bad_phone`, `too_many`."""
        number = self._number(tenant, typed)
        owners = self._directory.owner_phones(tenant)
        if number is None:
            return Outcome("bad_phone", {"phone": typed})
        if number in owners:
            return Outcome("already", {"phone": values.phone(number)})
        if len(owners) >= MAX_OWNERS:
            return Outcome("too_many", {"most": MAX_OWNERS})
        return await self._owners(who, tenant, "added", [*owners, number], number)

    async def remove_owner(self, who: By, tenant: TenantId, typed: str) -> Outcome:
        """`removed`, `last` (one must stay), `not_found`."""
        number = self._number(tenant, typed)
        owners = self._directory.owner_phones(tenant)
        if number not in owners or number is None:
            return Outcome("not_found")
        if len(owners) == 1:
            return Outcome("last", {"phone": values.phone(number)})
        return await self._owners(who, tenant, "removed", [phone for phone in owners if phone != number], number)

    async def _owners(self, who: By, tenant: TenantId, done: str, phones_: Sequence[str], number: str) -> Outcome:
        before = list(self._directory.owner_phones(tenant))
        known = await self._stored(tenant)
        if known is None:
            return Outcome("not_found")
        slots: dict[str, Json] = {**shown(known, who.at), "phone": values.phone(number)}

        def commit(tx: Tx) -> Outcome | None:
            if list(tx.platform.tenants.owners(tenant)) != before:
                return Outcome("changed", slots)
            tx.platform.tenants.set_owners(tenant, phones_)
            if number not in phones_:
                tx.platform.undo.close(number, who.at)  # they speak for this tenant no more
            self._changes.audit.note(tx, who, f"owner.{done}", tenant, phone=number)
            self._changes.undo.remember(
                tx, who, OWNERS, f"owner.{done}", tenant, before={"owners": [*before]}, after={"owners": [*phones_]}
            )
            return None

        return Outcome(done, slots, commit)

    def _take_back_owners(self, tx: Tx, step: UndoStep, _who: By) -> bool:
        if step.tenant is None or list(tx.platform.tenants.owners(step.tenant)) != step.after["owners"]:
            return False
        owners = step.before["owners"]
        tx.platform.tenants.set_owners(
            step.tenant, [str(phone) for phone in owners] if isinstance(owners, list) else []
        )
        return True

    async def _wish(self, who: By, tenant: TenantId, wish: Wish, change: Change) -> Outcome:
        known = await self._stored(tenant)
        if known is not None and known.wish is wish:
            return Outcome("already", shown(known, who.at))
        return await self._changes.change(who, tenant, change)

    async def _stored(self, tenant: TenantId) -> Tenant | None:
        found = await self._changes.store.read(lambda tx: tx.platform.tenants.get(tenant))
        return None if found is None or found.status is TenantStatus.DELETED else found

    def _number(self, tenant: TenantId, typed: str) -> str | None:
        known = self._directory.by_id(tenant) or self._directory.platform
        number = phones.parse(typed, known.country, any_country=True)
        return number if isinstance(number, str) else None

    def _told_deleted(self, who: By) -> Callable[[Tx, Tenant], None]:
        def tell(tx: Tx, tenant: Tenant) -> None:
            args = shown(tenant, who.at)
            self._changes.notices.to_owners(
                tx, tenant.id, "tenant-deleted-owner", args, cause=f"{who.key}/{tenant.id}", kind=TENANT
            )

        return tell


def _wishes(wish: Wish) -> Callable[[Tenant], Tenant]:
    return lambda tenant: replace(tenant, wish=wish)
