"""Something happened to a session: its record moves by the law, is saved, and people are told."""

from collections.abc import Callable
from dataclasses import replace

import structlog

from wabot.core.clock import HOUR, Clock, Instant
from wabot.core.ids import TenantId
from wabot.core.issue import HELD
from wabot.core.session import Hold, SessionEvent, SessionRecord, SessionState
from wabot.ports.channel import Report
from wabot.services.supervisor.brake import Brake
from wabot.services.supervisor.entry import Entry
from wabot.services.supervisor.ledger import Ledger
from wabot.services.supervisor.news import News
from wabot.services.supervisor.observing import FAILING, observe
from wabot.services.supervisor.pace import Pace, pace_of
from wabot.services.supervisor.roster import Roster
from wabot.services.supervisor.rules import Rules

ANSWERED = frozenset(
    {SessionEvent.READY, SessionEvent.LOGGED_OUT, SessionEvent.REPLACED, SessionEvent.BANNED, SessionEvent.OUTDATED}
)
"""WhatsApp itself has spoken: the way there is open."""

NO_WAY = frozenset({"network", "silent"})
"""Reasons that may lie with this server alone: another one may have a way to WhatsApp."""

Unreachable = Callable[[TenantId, int], None]
"""(tenant, connects in a row that failed for want of a way to WhatsApp)."""

log = structlog.get_logger()


class Happenings:
    """Applies reports, ours and the channels'."""

    def __init__(  # noqa: PLR0913 - handed over once, by the supervisor
        self, clock: Clock, rules: Rules, *, roster: Roster, ledger: Ledger, news: News, counting: Callable[[], int]
    ) -> None:
        self._clock, self._rules = clock, rules
        self._roster, self._ledger, self._news, self._counting = roster, ledger, news, counting
        self._paces: dict[str, Pace] = {}
        self.brake = Brake(rules)
        self.unreachable: Unreachable = _nobody_asks
        self._tried = 0  # attempts of the scout that has tried most often in the present storm

    def pace(self, channel: str) -> Pace:
        """The pace of starts on this channel."""
        if channel not in self._paces:
            self._paces[channel] = pace_of(channel, self._rules)
        return self._paces[channel]

    def apply(self, entry: Entry, report: Report) -> None:
        """Move the record; a report that came late moves nothing."""
        before, now = entry.record, self._clock.now()
        after = observe(before, report, now, self._rules)
        if after is None:
            log.info(
                "session.late_report", tenant=before.tenant, state=before.state.value, event_name=report.event.value
            )
            return
        entry.record = after
        pairing = self._news.pairing(before, after, report)
        if pairing is not None:
            self._ledger.tell(pairing)
        if report.event in (SessionEvent.READY, SessionEvent.ALIVE, SessionEvent.PHONE_SEEN):
            entry.probed_at = Instant(0)
        if report.event is SessionEvent.PHONE_SEEN and now - (before.phone_seen or Instant(0)) >= HOUR:
            self._ledger.note(after)
        if report.event in (SessionEvent.ALIVE, SessionEvent.PHONE_SEEN):
            return
        self._log(before, after, report)
        self._brake(after.tenant, report.event)
        if report.event in FAILING and after.reason in NO_WAY:
            self._no_way(after)
        if after.state is not SessionState.CONNECTING:
            self._let_next_go(after)
        self.save(entry, before)

    def save(self, entry: Entry, before: SessionRecord) -> None:
        """Keep the record as it is now, with what there is to tell about how it came from `before`."""
        after = entry.record
        telling = self._news.of(before, after, has_issue=entry.has_issue, braked=self.brake.pulled)
        if after.hold in HELD:
            entry.has_issue = True
        elif after.state in (SessionState.READY, SessionState.STOPPED):
            entry.has_issue = False
        entry.saved_seen = after.last_seen or entry.saved_seen
        self._ledger.note(after, telling)
        software = self._news.software(before, after)
        if software is not None:
            self._ledger.note(after, software)
        self._roster.mark(after.tenant)

    def lift(self) -> None:
        """The storm is over: everybody may go."""
        self.brake.release()
        self._tried = 0
        log.info("supervisor.brake_lifted")
        self._ledger.tell(self._news.calm(self._clock.now()))
        for tenant, entry in self._roster.entries.items():
            if entry.record.state in (SessionState.INTERRUPTED, SessionState.AUTH_FAILED):
                entry.record = replace(entry.record, attempts=0, next_at=None)  # the storm failed, not they
            self._roster.mark(tenant)

    def _brake(self, tenant: TenantId, event: SessionEvent) -> None:
        now = self._clock.now()
        if event in ANSWERED:
            if self.brake.ready(tenant):
                self.lift()
        elif event in FAILING:
            if self.brake.failed(tenant, now, self._counting()):
                down = sum(entry.record.state is not SessionState.READY for entry in self._roster.entries.values())
                log.error("supervisor.brake_pulled", down=down)
                self._ledger.tell(self._news.storm(down, now))
        elif event is not SessionEvent.CONNECT:
            self.brake.gone(tenant)

    def _no_way(self, record: SessionRecord) -> None:
        """There was no way to WhatsApp from here; behind the brake what befalls a scout would befall them all."""
        if not self.brake.pulled:
            self.unreachable(record.tenant, record.attempts)
            return
        # Also a scout that was still on its way when another one had tried often enough learns from that one.
        self._tried = max(self._tried, record.attempts)
        for entry in list(self._roster.entries.values()):
            other = entry.record
            if other.state is SessionState.INTERRUPTED and other.reason in NO_WAY:
                self.unreachable(other.tenant, self._tried)

    def _let_next_go(self, record: SessionRecord) -> None:
        following = self.pace(record.place.channel).leave(record.tenant)
        if following is not None:
            self._roster.mark(following)

    def _log(self, before: SessionRecord, after: SessionRecord, report: Report) -> None:
        facts = {"tenant": after.tenant, "was": before.state.value, "state": after.state.value}
        words = {**facts, "event_name": report.event.value, "reason": after.reason, "attempts": after.attempts}
        if after.hold is not None and after.hold is not Hold.UNPAIRED:
            log.warning("session.held", **words, hold=after.hold.value, detail=report.detail)
        else:
            log.info("session.moved", **words)


def _nobody_asks(_tenant: TenantId, _attempts: int) -> None:
    """Where there is one server, there is nobody else to try."""
