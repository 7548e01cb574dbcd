"""Behind the storm brake, what one scout has found out about the way to WhatsApp holds for all of this server."""

from typing import Any

from wabot.core.clock import Instant, MovableClock
from wabot.core.ids import TenantId
from wabot.core.session import Place, SessionEvent, SessionRecord, SessionState
from wabot.ports.channel import Report
from wabot.services.supervisor.entry import Entry
from wabot.services.supervisor.happenings import Happenings
from wabot.services.supervisor.roster import Roster
from wabot.services.supervisor.rules import Rules

EARLY, LATE = TenantId("T1"), TenantId("T2")


class Deaf:
    """A ledger and news of nothing."""

    def __getattr__(self, _name: str) -> Any:
        return lambda *_words, **_more: None


def connecting(tenant: TenantId, attempts: int) -> Entry:
    return Entry(SessionRecord(tenant, Place("linked", "254711000001"), SessionState.CONNECTING, attempts=attempts))


def test_a_scout_still_on_its_way_learns_from_the_one_that_gave_up() -> None:
    deaf: Any = Deaf()
    roster = Roster(lambda: None)
    rules = Rules(storm_least=1, storm_share=1)
    clock = MovableClock(Instant(1_800_000_000_000), frozen=True)
    happenings = Happenings(clock, rules, roster=roster, ledger=deaf, news=deaf, counting=lambda: 2)
    heard: list[tuple[TenantId, int]] = []
    happenings.unreachable = lambda tenant, attempts: heard.append((tenant, attempts))
    roster.entries = {EARLY: connecting(EARLY, 3), LATE: connecting(LATE, 2)}
    happenings.apply(roster.entries[EARLY], Report(EARLY, SessionEvent.FAILED, "network"))
    assert happenings.brake.pulled
    assert [tenant for tenant, _ in heard] == [EARLY]
    happenings.apply(roster.entries[LATE], Report(LATE, SessionEvent.FAILED, "network"))
    assert (LATE, heard[0][1]) in heard
