"""How fast a number may talk: so many messages a second in and out, and a gap between two to one person.

Nobody waits here: who comes too early is told for how long, and has that moment kept, so that order stands and a
crowd that was turned away does not come back all at once.
"""

from collections import OrderedDict, deque
from dataclasses import dataclass

from wabot.core.clock import SECOND, Clock, Instant, later

MAX_PAIRS = 50_000
MAX_KEPT = 50_000
PATIENCE = 5 * SECOND
"""How long a kept moment stays good after it has come."""
SLOWEST = 5
"""4^X seconds is the wait after the X-th refusal in a row; X no larger than this: 17 minutes."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Meta's limits; 0 lifts one. A gap is in milliseconds."""

    per_second: int = 80
    pair_gap: int = 6 * SECOND
    pair_burst: int = 45


@dataclass(slots=True)
class _Number:
    """What a number has sent and heard in the last second, with the moments it has promised."""

    last: deque[Instant]
    shut_until: Instant = Instant(0)
    refusals: int = 0


@dataclass(slots=True)
class _Pair:
    """A number and one person: when all that was sent would have been due at the steady pace."""

    even_at: Instant = Instant(0)
    shut_until: Instant = Instant(0)
    refusals: int = 0


@dataclass(frozen=True, slots=True)
class _Kept:
    """A moment promised to a message; `whole`: the number has room for it then, and not only the pair."""

    moment: Instant
    whole: bool


class Pacing:
    """By the clock it is given; forgets everything with the process, which Meta's own limits forgive."""

    def __init__(self, clock: Clock, pace: Pace) -> None:
        self._clock, self._pace = clock, pace
        self._numbers: dict[str, _Number] = {}
        self._pairs: OrderedDict[tuple[str, str], _Pair] = OrderedDict()
        self._kept: OrderedDict[tuple[str, str], _Kept] = OrderedDict()

    def wait(self, number: str, person: str, key: str, parts: int = 1) -> int:
        """Milliseconds until this message may go; 0: now, and it counts as gone."""
        now = self._clock.now()
        of_number, pair = self._number(number), self._pair(number, person)
        shut = max(of_number.shut_until, pair.shut_until)
        if shut > now:
            return shut - now
        kept = self._kept.pop((number, key), None)
        if kept is not None and kept.moment > now:
            return self._keep((number, key), kept, now)
        if kept is None or now - kept.moment > PATIENCE:
            kept = None
            moment = self._take_pair(pair, now, parts)
            if moment > now:
                return self._keep((number, key), _Kept(moment, whole=False), now)
        if kept is None or not kept.whole:
            moment = self._take_number(of_number, now, parts)
            if moment > now:
                return self._keep((number, key), _Kept(moment, whole=True), now)
        return 0

    def heard(self, number: str, messages: int = 1) -> None:
        """So many messages came in: they count like those that go out."""
        if self._pace.per_second:
            last, now = self._number(number).last, self._clock.now()
            last.extend([max(now, last[-1]) if last else now] * messages)

    def refused(self, number: str, person: str | None, least: int) -> int:
        """Meta turned a message away: this pair (or, without a person, the whole number) is left alone; how long."""
        at = self._pair(number, person) if person is not None else self._number(number)
        wait = max(least, steps(at.refusals))
        at.refusals += 1
        at.shut_until = later(self._clock.now(), wait)
        return wait

    def accepted(self, number: str, person: str) -> None:
        """Meta took one: refusals are counted anew."""
        self._number(number).refusals = 0
        self._pair(number, person).refusals = 0

    def _number(self, number: str) -> _Number:
        known = self._numbers.get(number)
        if known is None:
            known = self._numbers[number] = _Number(deque(maxlen=self._pace.per_second or 1))
        return known

    def _pair(self, number: str, person: str) -> _Pair:
        known = self._pairs.get((number, person))
        if known is None:
            known = self._pairs[number, person] = _Pair()
            if len(self._pairs) > MAX_PAIRS:
                self._pairs.popitem(last=False)
        else:
            self._pairs.move_to_end((number, person))
        return known

    def _take_number(self, number: _Number, now: Instant, parts: int) -> Instant:
        """When this many more keep every second below the limit; that moment is theirs."""
        limit, last = self._pace.per_second, number.last
        if not limit:
            return now
        before = min(len(last) + parts - 1 - limit, len(last) - 1)  # a second must lie between that one and ours
        moment = now if before < 0 else max(now, later(last[before], SECOND))
        last.extend([moment] * parts)
        return moment

    def _take_pair(self, pair: _Pair, now: Instant, parts: int) -> Instant:
        gap, burst = self._pace.pair_gap, self._pace.pair_burst
        if not gap:
            return now
        moment = max(now, Instant(pair.even_at - max(burst - parts, 0) * gap))
        pair.even_at = later(max(pair.even_at, moment), parts * gap)
        return moment

    def _keep(self, key: tuple[str, str], kept: _Kept, now: Instant) -> int:
        self._kept[key] = kept
        if len(self._kept) > MAX_KEPT:
            self._kept.popitem(last=False)
        return kept.moment - now


def steps(refusals: int) -> int:
    """4^X seconds, as Meta asks for; in milliseconds."""
    return SECOND << 2 * min(refusals, SLOWEST)
