"""Figures of a stretch of days, added up for reading: totals, and values by the day or month."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from wabot.ports.store.numbers import DayNumber, Measure


class Stretch(StrEnum):
    """How far back one looks."""

    TODAY = "today"
    WEEK = "week"  # 7 days, today among them
    MONTH = "month"  # 30 days
    YEAR = "year"  # 12 months, this one among them

    def first(self, today: date) -> date:
        """The first day of the stretch that ends today."""
        match self:
            case Stretch.TODAY:
                return today
            case Stretch.WEEK:
                return today - timedelta(days=6)
            case Stretch.MONTH:
                return today - timedelta(days=29)
            case Stretch.YEAR:
                return date(today.year - (today.month < 12), today.month % 12 + 1, 1)


@dataclass(frozen=True, slots=True)
class Report:
    """What happened from `first` to `last`."""

    stretch: Stretch
    first: date
    last: date
    numbers: Sequence[DayNumber]

    def total(self, measure: Measure, about: str | None = None) -> int:
        """All days together; `about` None: whatever it is about."""
        return sum(one.count for one in self.numbers if one.measure is measure and about in (None, one.about))

    def abouts(self, measure: Measure) -> Sequence[str]:
        """What this measure is about, the largest total first."""
        found = {one.about for one in self.numbers if one.measure is measure}
        return sorted(found, key=lambda about: (-self.total(measure, about), about))

    @property
    def steps(self) -> Sequence[date]:
        """The days, or first days of months where there are months."""
        if self.stretch is not Stretch.YEAR:
            return [self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1)]
        return [date(self.first.year + (self.first.month - 1 + n) // 12, (self.first.month - 1 + n) % 12 + 1, 1)
                for n in range(12)]  # fmt: skip

    def series(self, measure: Measure, about: str | None = None) -> Sequence[int]:
        """One value for each of `steps`."""
        values = dict.fromkeys(self.steps, 0)
        for one in self.numbers:
            if one.measure is measure and about in (None, one.about):
                step = one.day.replace(day=1) if self.stretch is Stretch.YEAR else one.day
                if step in values:
                    values[step] += one.count
        return list(values.values())

    def busy(self, measures: Iterable[Measure]) -> bool:
        """Whether any of this happened at all."""
        return any(self.total(measure) for measure in measures)
