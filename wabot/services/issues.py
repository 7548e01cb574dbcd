"""Issues: opened once with facts, told to admins once, closed by a repair or by themselves."""

from collections.abc import Mapping, Sequence

from wabot.core.clock import Clock, Instant
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.issue import Issue, IssueKind, Repair, split_key
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.store import Store, Tx
from wabot.services.notices import Notices

KIND = "issue"
"""The kind of these notices, for those who mute it."""
BOOKS_REFUSED = "books_refused"
"""Changed menus or texts have a mistake, and the ones before stay in force."""
GONE = "gone"
"""The resolution of an issue that ended by itself."""

WORDED = frozenset(kind.value for kind in IssueKind) | {
    "airtime_held", "checkout_used_twice", "currency_not_taken", "delivered_after_refund", "delivery_contradicted",
    "delivery_review", "delivery_used_twice", "no_airtime_provider", "no_payment_provider", "paid_after_refund",
    "payment_contradicted", "payment_review", "payment_silent", "payment_unknown", "refund_by_hand",
    "undelivered_without_refund", "flows_broken", "backup_failed", "books_differ", BOOKS_REFUSED,
}  # fmt: skip
"""Kinds that have a text of their own, `issue-…`; others are called by their kind."""


class Issues:
    """Opens and closes issues inside the transaction that gives cause for it."""

    def __init__(self, store: Store, clock: Clock, notices: Notices) -> None:
        self._store, self._clock, self._notices = store, clock, notices

    def open(  # noqa: PLR0913 - whose, what, about what, and since when
        self,
        tx: Tx,
        tenant: TenantId,
        issue: str,
        subject: str = "",
        facts: Mapping[str, str] | None = None,
        *,
        at: Instant | None = None,
    ) -> bool:
        """Open an issue of this kind, or count it once more; admins are told when it was not open. True then."""
        since = self._clock.now() if at is None else at
        fresh = tx.tenant(tenant).issues.raise_(issue, subject, facts or {}, since)
        if fresh:
            opened = Issue(tenant, issue, subject, facts or {}, opened_at=since)
            cause = f"{tenant}/issue/{issue}/{subject}/{since}"
            words = self.words(opened, called(tx, tenant))
            self._notices.to_staff(tx, "issue-opened-staff", words, cause=cause, kind=KIND)
        return fresh

    def close(self, tx: Tx, issue: Issue, repair: Repair) -> bool:
        """A person chose this repair; False when it was closed already."""
        scope = tx.tenant(issue.tenant)
        return scope.issues.resolve(issue.kind, issue.subject, repair.value, self._clock.now())

    async def all_open(self) -> Sequence[Issue]:
        """Every open issue, newest first."""
        return await self._store.read(lambda tx: tx.platform.issues_scan.open())

    async def get(self, key: str) -> Issue | None:
        """An open issue by its key."""
        tenant, kind, subject = split_key(key)
        found = await self._store.read(lambda tx: tx.tenant(tenant).issues.get(kind, subject)) if kind else None
        return None if found is None or found.resolved_at is not None else found

    def words(self, issue: Issue, name: Json) -> dict[str, Json]:
        """An issue as slots; `name` is what its tenant is called."""
        return {
            "issue": issue.key,
            "tenant": issue.tenant,
            "name": name,
            "title": self.title(issue),
            "seen": issue.seen,
            "opened_at": values.at(issue.opened_at),
        }

    def title(self, issue: Issue) -> Json:
        """What is the matter, in the reader's language."""
        if issue.kind not in WORDED:
            return values.text("issue-other", {"kind": issue.kind.replace("_", " ")})
        facts: dict[str, Json] = dict(issue.facts)
        until = facts.pop("until_ms", "")
        facts["until"] = values.at(Instant(int(until))) if isinstance(until, str) and until.isdecimal() else "none"
        return values.text(f"issue-{issue.kind.replace('_', '-')}", {**_USUAL, **facts})


def called(tx: Tx, tenant: TenantId) -> Json:
    """What people call a tenant, or the master bot."""
    if tenant == PLATFORM:
        return values.text("issue-master")
    known = tx.platform.tenants.get(tenant)
    return str(tenant) if known is None else known.name


_USUAL: Mapping[str, Json] = {
    "reason": "", "attempts": "0", "count": "0", "order": "", "payer": "", "provider": "", "code": "", "was": "",
    "day": "", "orders": "", "number": "0",
}  # fmt: skip
"""Facts that texts may name and an issue may lack."""
