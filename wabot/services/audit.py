"""The audit trail as services and actions use it: written in their transaction, read in chat."""

from collections.abc import Sequence

import structlog

from wabot.core.access import Role
from wabot.core.audit import By, Entry, deed
from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Actor, Call
from wabot.ports.store import Store, Tx
from wabot.ports.store.audit import Verdict
from wabot.services.notices import Notices
from wabot.services.verbs import verb_words

BROKEN = "audit"
"""A kind of notice that nobody can mute."""
FIRST_PIN = "first_pin"
"""Likewise."""
DENIED = "denied"
"""The verb of what somebody tried and may not do; also a kind of notice that can be muted."""

log = structlog.get_logger()


def by(call: Call) -> By:
    """Who calls, when, and from what cause."""
    return By(call.actor.phone or str(call.actor.contact), call.actor.role, call.at, call.key, call.actor.language)


class Audit:
    """Writes down who did what."""

    def __init__(self, store: Store, notices: Notices) -> None:
        self._store = store
        self._notices = notices

    def note(self, tx: Tx, who: By, verb: str, tenant: TenantId | None = None, **facts: str) -> Entry:
        """One more line, in the transaction that makes it true. Facts are never secrets."""
        return tx.platform.audit.append(deed(who, verb, tenant, **facts))

    def denied(self, tx: Tx, actor: Actor, verb: str, at: Instant, *, cause: str) -> None:
        """Somebody tried what their role does not allow: written down, and the platform's owner is told."""
        who = By(actor.phone or str(actor.contact), actor.role, at, cause, actor.language)
        self.note(tx, who, DENIED, None, tried=verb)
        args: dict[str, Json] = {
            "phone": values.phone(actor.phone) if actor.phone else actor.name,
            "role": values.text(f"role-{actor.role.value}"),
            "verb": verb_words(verb),
        }
        self._notices.to_staff(tx, "denied-owner", args, cause=f"{cause}/denied", kind=DENIED, role=Role.OWNER)

    def first_pin(self, tx: Tx, who: By) -> None:
        """Somebody with a role chose their first PIN: the platform's owners are told, who know whether it was they."""
        args: dict[str, Json] = {
            "phone": values.phone(who.phone),
            "typed": f"+{who.phone}",
            "role": values.text(f"role-{who.role.value}"),
        }
        cause = f"{who.key}/first-pin"
        self._notices.to_staff(tx, "first-pin-owner", args, cause=cause, kind=FIRST_PIN, role=Role.OWNER)

    async def tail(self, limit: int = 50, tenant: TenantId | None = None) -> Sequence[Entry]:
        """The newest entries, newest first; of one tenant where given."""
        return await self._store.read(lambda tx: tx.platform.audit.tail(limit, tenant))

    async def search(self, words: str, limit: int = 50) -> Sequence[Entry]:
        """The newest entries that contain all these words."""
        return await self._store.read(lambda tx: tx.platform.audit.search(words, limit))

    async def get(self, seq: int) -> Entry | None:
        """One entry by its number."""
        return await self._store.read(lambda tx: tx.platform.audit.get(seq))

    async def watch(self, at: Instant) -> bool:
        """A job: walk the chain and tell the platform's owner, once, where it is broken; whether it holds."""
        verdict = await self.verify()
        broken = verdict.broken
        if broken is None:
            return True
        log.error("audit.broken", entry=broken)
        args: dict[str, Json] = {"entry": str(broken), "at": values.at(at)}
        await self._store.submit(
            lambda tx: self._notices.to_staff(
                tx, "audit-broken-owner", args, cause=f"audit/broken/{broken}", kind=BROKEN, role=Role.OWNER
            )
        )
        return False

    async def verify(self) -> Verdict:
        """Walk the whole chain; `broken` names the first entry that is missing, moved or altered."""
        return await self._store.read(lambda tx: tx.platform.audit.verify())
