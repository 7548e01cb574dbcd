"""The charts of a report, labelled in the reader's language."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from babel.dates import format_date

from wabot.core.languages import RIGHT_TO_LEFT
from wabot.core.money import Money
from wabot.flow import values
from wabot.flow.formats import locale_of, plain_spaces
from wabot.flow.state import Scene
from wabot.flow.texts import Texts
from wabot.ports.store.numbers import Measure
from wabot.services.drawing.charts import (
    BLUE,
    GREEN,
    ORANGE,
    Chart,
    Funnel,
    Kind,
    Series,
    Step,
    draw_chart,
    draw_funnel,
)
from wabot.services.numbers.menus import Stop
from wabot.services.numbers.report import Report, Stretch

M = Measure


@dataclass(frozen=True, slots=True)
class _Labels:
    """How things are called for this reader."""

    texts: Texts
    scene: Scene
    name: str

    def say(self, key: str) -> str:
        return self.texts.say(key, self.scene, {"name": self.name})

    @property
    def from_right(self) -> bool:
        """Whether this reader reads from the right."""
        return self.scene.language.partition("-")[0] in RIGHT_TO_LEFT

    def stopped(self, stop: Stop) -> str:
        """What stands behind the bar of a question."""
        return self.texts.say("numbers-chart-stopped", self.scene, {"stopped": stop.stopped, "reached": stop.reached})

    def span(self, report: Report) -> str:
        """The first and the last day; one day alone."""
        ends = dict.fromkeys((report.first, report.last))
        return " – ".join(self.texts.show(values.date(day.isoformat()), self.scene) for day in ends)

    def step(self, report: Report, day: date) -> str:
        """A day or a month as short as it can be."""
        form = {Stretch.YEAR: "MMM", Stretch.WEEK: "EEE d"}.get(report.stretch, "d MMM")
        return plain_spaces(format_date(day, form, locale=locale_of(self.scene.language)))

    def money(self, currency: str) -> Callable[[int], str]:
        """An amount of minor units."""
        return lambda minor: self.texts.show(values.money(Money(minor, currency)), self.scene)


class NumberPictures:
    """Draws in a thread, one report at a time."""

    def __init__(self, texts: Callable[[], Texts]) -> None:
        self._texts = texts  # asked anew each time: they are loaded again when their files change
        self._drawing = asyncio.Lock()

    async def draw(self, name: str, report: Report, scene: Scene) -> Sequence[bytes]:
        """Messages always; contacts and sales where there are any. Raises Undrawable."""
        charts = charts_of(report, _Labels(self._texts(), scene, name))
        async with self._drawing:
            return await asyncio.to_thread(lambda: [draw_chart(chart) for chart in charts])

    async def funnel(self, name: str, report: Report, stops: Sequence[Stop], scene: Scene) -> bytes:
        """Questions from the one that was put most. Raises Undrawable."""
        labels = _Labels(self._texts(), scene, name)
        steps = [Step(stop.words, stop.reached, stop.reached - stop.stopped, labels.stopped(stop)) for stop in stops]
        drawn = Funnel(labels.say("numbers-chart-steps"), labels.span(report), steps, from_right=labels.from_right)
        async with self._drawing:
            return await asyncio.to_thread(draw_funnel, drawn)


def charts_of(report: Report, labels: _Labels) -> Sequence[Chart]:
    """What there is to draw."""

    def chart(title: str, kind: Kind, *series: Series, shown: Callable[[int], str] = "{:,}".format) -> Chart:
        steps = [labels.step(report, day) for day in report.steps]
        return Chart(labels.say(title), labels.span(report), kind, steps, series, shown, from_right=labels.from_right)

    def series(key: str, measure: Measure, colour: str, about: str | None = None) -> Series:
        return Series(labels.say(key), report.series(measure, about), colour)

    received = series("numbers-chart-in", M.RECEIVED, BLUE)
    found = [chart("numbers-chart-messages", Kind.BARS, received, series("numbers-chart-out", M.SENT, ORANGE))]
    if report.busy([M.NEW, M.ACTIVE]):
        active = series("numbers-chart-active", M.ACTIVE, BLUE)
        found.append(chart("numbers-chart-contacts", Kind.LINES, active, series("numbers-chart-new", M.NEW, GREEN)))
    for currency in report.abouts(M.REVENUE)[:2]:
        if report.total(M.REVENUE, currency):
            sold = series("numbers-chart-revenue", M.REVENUE, GREEN, currency)
            found.append(chart("numbers-chart-sales", Kind.BARS, sold, shown=labels.money(currency)))
    return found
