"""What people are told about sessions: issues with repairs for staff, plain words for owners, each once."""

from collections.abc import Collection
from functools import partial

from wabot.core.clock import Instant
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.issue import HELD, SESSION_KINDS, IssueKind
from wabot.core.session import Hold, SessionRecord, SessionState
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.channel import Report
from wabot.ports.store import Tx
from wabot.services.happenings import NOBODY, Software
from wabot.services.issues import GONE, Issues, called
from wabot.services.notices import Notices
from wabot.services.supervisor.ledger import Telling
from wabot.services.supervisor.pairings import PairingNews

KIND = "session"
"""The kind of these notices, for those who mute it."""

_OWNERS_HEAR = {
    Hold.UNPAIRED: "session-unpaired-owner",
    Hold.PASSKEY: "session-passkey-owner",
    Hold.LOGGED_OUT: "session-logged-out-owner",
    Hold.BANNED: "session-banned-owner",
    Hold.REPLACED: "session-replaced-owner",
}
_BY_CHANNEL = frozenset({("cloud", Hold.UNPAIRED), ("cloud", Hold.LOGGED_OUT), ("cloud", Hold.BANNED)})
"""Where a channel has no codes and no phone to log out on, its owners hear other words."""


class News:
    """Makes the writes that tell; nothing is told of a short interruption."""

    def __init__(
        self,
        issues: Issues,
        notices: Notices,
        pairings: PairingNews | None = None,
        software: Software = NOBODY,
    ) -> None:
        self._issues, self._notices, self._pairings, self._software = issues, notices, pairings, software

    def of(self, before: SessionRecord, after: SessionRecord, *, has_issue: bool, braked: bool) -> Telling | None:
        """What to write besides the record; `has_issue`: one about its session may be open."""
        down = after.state is SessionState.STOPPED  # on its way to a restart, or for good: no news of a hold
        if after.hold is not None and not down and (before.hold is not after.hold or before.state is not after.state):
            return None if braked and after.hold is Hold.GAVE_UP else partial(self._held, record=after)
        if after.state is SessionState.READY and before.state is not SessionState.READY:
            first = before.linked_at is None
            return partial(self._ready, record=after, first=first) if first or has_issue else None
        if after.state is SessionState.STOPPED and has_issue:
            return partial(self._over, tenant=after.tenant, at=after.changed_at)
        return None

    def software(self, before: SessionRecord, after: SessionRecord) -> Telling | None:
        """What to write for the tenant's own software: every state but those on the way to another."""
        passing = before.state is after.state or after.state is SessionState.CONNECTING
        if passing or not self._software.wanted(after.tenant, "session"):
            return None
        facts: dict[str, Json] = {
            "state": after.state.value,
            "was": before.state.value,
            "reason": after.reason,
            "channel": after.place.channel,
            "needs_person": after.hold in HELD,
        }
        cause = f"{after.changed_at}/{after.attempts}"

        def tell(tx: Tx) -> None:
            self._software.tell(tx, after.tenant, f"session.{after.state.value}", cause, facts)

        return tell

    def pairing(self, before: SessionRecord, after: SessionRecord, report: Report) -> Telling | None:
        """What to write of the pairing that the session may be in."""
        return None if self._pairings is None else self._pairings.of(before, after, report)

    def found(self, record: SessionRecord) -> Telling | None:
        """At a start: make sure that what was held has its issue, though we died before we could say so."""
        return partial(self._issue, record=record) if record.hold in HELD else None

    def storm(self, failed: int, at: Instant) -> Telling:
        """The brake was pulled."""

        def tell(tx: Tx) -> None:
            self._issues.open(tx, PLATFORM, IssueKind.STORM, "", {"count": str(failed)}, at=at)

        return tell

    def calm(self, at: Instant) -> Telling:
        """The brake was lifted."""

        def tell(tx: Tx) -> None:
            if tx.tenant(PLATFORM).issues.resolve(IssueKind.STORM, "", GONE, at):
                self._notices.to_staff(tx, "session-calm-staff", {}, cause=f"calm/{at}", kind=KIND)

        return tell

    def _held(self, tx: Tx, *, record: SessionRecord) -> None:
        key = None if record.hold is None else _OWNERS_HEAR.get(record.hold)
        if key is not None:
            other = (record.place.channel, record.hold) in _BY_CHANNEL
            key = f"{key}-{record.place.channel}" if other else key
            args = {**_args(tx, record), "until": values.at(record.hold_until) if record.hold_until else "none"}
            cause = f"{record.tenant}/{record.hold}/{record.changed_at}"
            self._notices.to_owners(tx, record.tenant, key, args, cause=cause, kind=KIND)
        self._issue(tx, record=record)

    def _issue(self, tx: Tx, *, record: SessionRecord) -> None:
        if record.hold is None or record.hold not in HELD:
            return
        facts = {"reason": record.reason, "attempts": str(record.attempts)}
        if record.hold_until is not None:
            facts["until_ms"] = str(record.hold_until)
        self._close(tx, record.tenant, record.changed_at, SESSION_KINDS - {HELD[record.hold]})
        self._issues.open(tx, record.tenant, HELD[record.hold], "", facts, at=record.changed_at)

    def _ready(self, tx: Tx, *, record: SessionRecord, first: bool) -> None:
        closed = self._close(tx, record.tenant, record.changed_at, SESSION_KINDS)
        cause = f"{record.tenant}/ready/{record.changed_at}"
        if first and record.tenant != PLATFORM:
            self._notices.to_owners(
                tx, record.tenant, "session-linked-owner", _args(tx, record), cause=cause, kind=KIND
            )
        if closed:
            self._notices.to_staff(tx, "session-back-staff", _args(tx, record), cause=cause, kind=KIND)

    def _over(self, tx: Tx, *, tenant: TenantId, at: Instant) -> None:
        self._close(tx, tenant, at, SESSION_KINDS)

    def _close(self, tx: Tx, tenant: TenantId, at: Instant, kinds: Collection[str]) -> int:
        return tx.tenant(tenant).issues.resolve_kinds(kinds, GONE, at)


def _args(tx: Tx, record: SessionRecord) -> dict[str, Json]:
    return {
        "tenant": record.tenant,
        "name": called(tx, record.tenant),
        "phone": values.phone(record.place.phone) if record.place.phone else "",
    }
