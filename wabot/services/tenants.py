"""Tenants come, are approved, renewed, rejected and banned: the verbs of the platform's people."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from wabot.core import phone as phones
from wabot.core.access import is_staff
from wabot.core.audit import By
from wabot.core.ids import TenantId
from wabot.core.phone import BadPhone
from wabot.core.subscription import approve, days_of, renew, unban_event
from wabot.core.tenant import TENANT as LAW
from wabot.core.tenant import ChannelName, Tenant, TenantEvent, TenantKind, TenantStatus
from wabot.flow.events import Json
from wabot.ports.action import Outcome
from wabot.ports.store import Tx
from wabot.services.billing.plans import grace_days
from wabot.services.directory import Directory
from wabot.services.tenant_change import TENANT, Change, TenantChanges, shown

_KINDS = frozenset(kind.value for kind in TenantKind)
SHORTEST_NAME, LONGEST_NAME = 2, 60
LONGEST_REASON = 300
FIRST_STEPS = {TenantKind.BOOKING: "booking-approved-owner"}
"""What an owner of such a bot still has to do once it is approved, as the key of a text."""


@dataclass(frozen=True, slots=True)
class Application:
    """What a new tenant is made of, as typed. `owner` "" means: the bot's own number."""

    name: str
    phone: str
    kind: str
    owner: str = ""  # E.164 digits
    language: str = ""
    plan: str = ""  # as wished


class Tenants:
    """Every verb returns an outcome whose commit makes it true, or says why not.

    Outcomes all verbs on a tenant share: `not_found`, `wrong_status` and `changed` (somebody else was faster),
    the last two with the slots of `tenant_change.shown`.
    """

    def __init__(self, changes: TenantChanges, directory: Directory, channel: ChannelName = ChannelName.SIM) -> None:
        self._changes = changes
        self._directory = directory
        self._channel = channel  # of tenants nobody has connected otherwise

    def check(self, form: Application) -> Tenant | str:
        """The new record (without id), or the word for what is wrong: bad_name, bad_phone, bad_kind, taken."""
        name = " ".join(form.name.split())
        if not SHORTEST_NAME <= len(name) <= LONGEST_NAME or not name.isprintable():
            return "bad_name"
        kind = form.kind.strip().casefold()
        if kind not in _KINDS:
            return "bad_kind"
        number = phones.parse(form.phone, self._directory.platform.country, any_country=True)
        if isinstance(number, BadPhone):
            return "bad_phone"
        if self._directory.by_phone(number) is not None:
            return "taken"
        fresh = Tenant(TenantId(""), name, number, TenantKind(kind), language=form.language, plan=form.plan)
        return replace(fresh, channel=self._channel)

    async def create(self, who: By, form: Application) -> Outcome:
        """T1, T2: `created`, or bad_name, bad_phone, bad_kind, taken. The tenant is `new`; staff are told at once."""
        checked = self.check(form)
        if isinstance(checked, str):
            return Outcome(checked, {"name": form.name, "phone": form.phone})
        fresh = replace(checked, created_at=who.at)

        def commit(tx: Tx) -> Outcome:
            tenant = self.add(tx, who, fresh, form.owner)
            if tenant is None:
                return Outcome("taken", {"name": form.name, "phone": form.phone})
            return Outcome("created", shown(tenant, who.at))

        return Outcome("created", shown(fresh, who.at), commit)

    def add(self, tx: Tx, who: By, fresh: Tenant, owner: str = "") -> Tenant | None:
        """Store a new tenant under the next id, inside a job; None when its number is taken."""
        tenant = replace(fresh, id=tx.platform.tenants.new_id(), revision=1)
        if not tx.platform.tenants.add(tenant):
            return None
        tx.platform.tenants.set_owners(tenant.id, [owner or tenant.phone])
        facts = {"name": tenant.name, "phone": tenant.phone, "kind": tenant.kind.value}
        self._changes.audit.note(tx, who, "tenant.create", tenant.id, **facts)
        if not is_staff(who.role):
            self._changes.notices.ask_staff(
                tx, "offered", "tenant-new-staff", shown(tenant, who.at), cause=f"{tenant.id}/new", kind="new"
            )
        return tenant

    async def approve(self, who: By, tenant: TenantId, duration: str) -> Outcome:
        """T3: `approved`, `bad_duration`; acts at once and can be undone."""
        days = self._days(duration)
        if days is None:
            return Outcome("bad_duration", {"tenant": tenant, "duration": duration})
        word = duration.strip().casefold()
        return await self._change(
            who,
            tenant,
            Change(
                "tenant.approve",
                "approved",
                lambda t: approve(t, who.at, days, word),
                self._welcome(who, days),
                facts={"duration": word},
            ),
        )

    async def renew(self, who: By, tenant: TenantId, duration: str) -> Outcome:
        """T6: `renewed`, `bad_duration`; a running tenant gets the days added, an expired one runs from now."""
        days = self._days(duration)
        if days is None:
            return Outcome("bad_duration", {"tenant": tenant, "duration": duration})
        word = duration.strip().casefold()
        return await self._change(
            who,
            tenant,
            Change(
                "tenant.renew",
                "renewed",
                lambda t: renew(t, who.at, days, word, self.grace_days()),
                self._told(who, "tenant-renewed-owner", days=days),
                facts={"duration": word},
            ),
        )

    async def reject(self, who: By, tenant: TenantId, reason: str) -> Outcome:
        """T4: `rejected`; the owner reads the reason."""
        why = reason.strip()[:LONGEST_REASON]
        return await self._change(
            who,
            tenant,
            Change(
                "tenant.reject",
                "rejected",
                lambda t: replace(t, status=LAW.after(t.status, TenantEvent.REJECT), reason=why),
                self._told(who, "tenant-rejected-owner"),
                facts={"reason": why},
            ),
        )

    async def ban(self, who: By, tenant: TenantId, reason: str, message: str = "") -> Outcome:
        """T7: `banned`; the session stops at once, the owner gets `message` or the standard words with the reason."""
        why, words = reason.strip()[:LONGEST_REASON], message.strip()[:600]
        return await self._change(
            who,
            tenant,
            Change(
                "tenant.ban",
                "banned",
                lambda t: replace(t, status=LAW.after(t.status, TenantEvent.BAN), reason=why, ban_message=words),
                self._told(who, "tenant-banned-words" if words else "tenant-banned-owner"),
                facts={"reason": why},
            ),
        )

    async def unban(self, who: By, tenant: TenantId) -> Outcome:
        """T7: `running` if time is left, else `expired`."""

        def move(t: Tenant) -> Tenant:
            return replace(t, status=LAW.after(t.status, unban_event(t, who.at)), reason="", ban_message="")

        told = self._told(who, "tenant-unbanned-owner")
        outcome = await self._change(who, tenant, Change("tenant.unban", "running", move, told))
        expired = outcome.name == "running" and outcome.slots["status_word"] == TenantStatus.EXPIRED
        return replace(outcome, name="expired") if expired else outcome

    def trial_days(self) -> int:
        """How long a trial is."""
        return int(self._directory.value(self._directory.platform.id, "trial_days"))

    def grace_days(self) -> int:
        """For how long a tenant is served after its end."""
        return grace_days(self._directory)

    def _days(self, duration: str) -> int | None:
        return days_of(duration, self.trial_days())

    async def _change(self, who: By, tenant: TenantId, change: Change) -> Outcome:
        return await self._changes.change(who, tenant, change)

    def _welcome(self, who: By, days: int) -> Callable[[Tx, Tenant], None]:
        """The good news, and the step that is left where the trade needs one."""
        told = self._told(who, "tenant-approved-owner", days=days)

        def tell(tx: Tx, tenant: Tenant) -> None:
            told(tx, tenant)
            hint = FIRST_STEPS.get(tenant.kind)
            if hint is not None:
                args: Mapping[str, Json] = {"tenant_name": tenant.name}
                cause = f"{who.key}/{tenant.id}/step"
                self._changes.notices.to_owners(tx, tenant.id, hint, args, cause=cause, kind=TENANT)

        return tell

    def _told(self, who: By, key: str, **more: Json) -> Callable[[Tx, Tenant], None]:
        def tell(tx: Tx, tenant: Tenant) -> None:
            args: Mapping[str, Json] = {**shown(tenant, who.at), **more}
            self._changes.notices.to_owners(tx, tenant.id, key, args, cause=f"{who.key}/{tenant.id}", kind=TENANT)

        return tell
