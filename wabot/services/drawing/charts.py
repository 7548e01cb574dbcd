"""Charts for a phone held upright: bars and lines over days, and steps of a menu that fewer and fewer people reach."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from wabot.services.drawing.canvas import Canvas
from wabot.services.drawing.flow_picture import Undrawable
from wabot.services.drawing.letters import can_shape, drawable, wants_shaping

WIDTH, HEIGHT = 1080, 1000
PAPER, INK, PALE, GRID = "#ffffff", "#16202b", "#55636f", "#dfe5ea"
BLUE, ORANGE, GREEN, RED = "#0b57a4", "#d9691a", "#1e7b47", "#b3261e"
"""Told apart by whoever sees few colours, too: they differ in lightness."""
TITLE, LEGEND, SMALL = 46, 38, 32
MARGIN, TOP, BOTTOM = 56, 290, 90
TICKS = 4
MOST_BARS = 14  # that carry their value
ROW = 118  # of a funnel
MOST_ROWS = 8


class Kind(StrEnum):
    """How values are drawn."""

    BARS = "bars"
    LINES = "lines"


@dataclass(frozen=True, slots=True)
class Series:
    """Values of one kind, one for each label."""

    name: str
    values: Sequence[int]
    colour: str


@dataclass(frozen=True, slots=True)
class Chart:
    """What is drawn. `shown` writes a value as its reader does (`1,200`, `Ksh 1,200`)."""

    title: str
    under: str  # below the title
    kind: Kind
    labels: Sequence[str]
    series: Sequence[Series]
    shown: Callable[[int], str] = str
    from_right: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a funnel: how many reached it, how many of them went on."""

    name: str
    reached: int
    went_on: int
    said: str  # what stands behind the bar


@dataclass(frozen=True, slots=True)
class Funnel:
    """Steps from the most reached one on."""

    title: str
    under: str
    steps: Sequence[Step]
    from_right: bool = False


def draw_chart(chart: Chart) -> bytes:
    """A PNG. Call it in a thread; raises Undrawable where letters that join cannot be drawn."""
    _must_be_drawable([chart.title, chart.under, *chart.labels, *(one.name for one in chart.series)])
    canvas = Canvas((WIDTH, HEIGHT), PAPER, from_right=chart.from_right)
    _head(canvas, chart.title, chart.under)
    _legend(canvas, chart)
    _plot(canvas, chart)
    return canvas.png()


def draw_funnel(funnel: Funnel) -> bytes:
    """A PNG, as `draw_chart`."""
    steps = funnel.steps[:MOST_ROWS]
    _must_be_drawable([funnel.title, funnel.under, *(step.name for step in steps)])
    canvas = Canvas((WIDTH, 230 + ROW * len(steps)), PAPER, from_right=funnel.from_right)
    _head(canvas, funnel.title, funnel.under)
    most = max((step.reached for step in steps), default=1) or 1
    for row, step in enumerate(steps):
        y, room = 200 + row * ROW, WIDTH - 2 * MARGIN
        said = canvas.words(step.said, (WIDTH - MARGIN, y + 20), size=SMALL, colour=PALE, anchor="end")
        canvas.words(step.name, (MARGIN, y + 20), size=SMALL, colour=INK, room=room - said - 24)
        canvas.box((MARGIN, y + 46, max(6, room * step.reached // most), 40), GRID)
        canvas.box((MARGIN, y + 46, room * step.went_on // most, 40), BLUE)
    return canvas.png()


def nice_top(most: int) -> int:
    """A round number at or a little above `most` that divides into TICKS whole parts."""
    if most <= TICKS:
        return TICKS
    power: int = 10 ** (len(str(most // TICKS)) - 1)
    for part in (1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10):
        each = int(part * power)
        if each * TICKS >= most and each == part * power:
            return each * TICKS
    return 10 * power * TICKS


def _must_be_drawable(words: Sequence[str]) -> None:
    if not can_shape() and any(map(wants_shaping, words)):
        raise Undrawable


def _head(canvas: Canvas, title: str, under: str) -> None:
    room = WIDTH - 2 * MARGIN
    canvas.words(title, (MARGIN, 66), size=TITLE, colour=INK, bold=True, room=room)
    canvas.words(under, (MARGIN, 126), size=SMALL, colour=PALE, room=room)


def _legend(canvas: Canvas, chart: Chart) -> None:
    """Names with their sums: they say in words what the colours say."""
    x = MARGIN
    for one in chart.series:
        words = f"{one.name}: {chart.shown(sum(one.values))}"
        canvas.box((x, 180, 34, 34), one.colour)
        x += 50 + canvas.words(words, (x + 50, 198), size=LEGEND, colour=INK, room=WIDTH - MARGIN - x - 50) + 44


def _plot(canvas: Canvas, chart: Chart) -> None:
    top = nice_top(max((value for one in chart.series for value in one.values), default=0))
    ticks = [top * n // TICKS for n in range(TICKS + 1)]
    left = MARGIN + max(canvas.wide(chart.shown(tick), SMALL) for tick in ticks) + 20
    floor, high = HEIGHT - BOTTOM, HEIGHT - BOTTOM - TOP
    for tick in ticks:
        y = floor - high * tick // top
        canvas.line([(left, y), (WIDTH - MARGIN, y)], GRID if tick else PALE, 3)
        canvas.words(chart.shown(tick), (left - 20, y), size=SMALL, colour=PALE, anchor="end")
    frame = _Frame(canvas, chart, left, floor, high / top)
    if chart.kind is Kind.BARS:
        frame.bars()
    else:
        frame.lines()
    frame.labels()


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where values and labels go."""

    canvas: Canvas
    chart: Chart
    left: int
    floor: int
    scale: float  # pixels for one

    @property
    def wide(self) -> float:
        """Pixels for one label."""
        return (WIDTH - MARGIN - self.left) / max(1, len(self.chart.labels))

    def bars(self) -> None:
        each = self.wide * 0.76 / max(1, len(self.chart.series))
        for number, one in enumerate(self.chart.series):
            for place, value in enumerate(one.values):
                x = self.left + self.wide * (place + 0.12) + each * number
                high = round(value * self.scale)
                self.canvas.box((round(x) + 1, self.floor - high, max(2, round(each) - 3), high), one.colour, 6)
                if value and len(self.chart.labels) * len(self.chart.series) <= MOST_BARS:
                    self._above(self.chart.shown(value), (round(x + each / 2), self.floor - high - 24), each)

    def _above(self, words: str, at: tuple[int, int], room: float) -> None:
        if self.canvas.wide(words, SMALL) <= room + 10:
            self.canvas.words(words, at, size=SMALL, colour=INK, anchor="middle")

    def lines(self) -> None:
        for one in self.chart.series:
            points = [
                (round(self.left + self.wide * (place + 0.5)), self.floor - round(value * self.scale))
                for place, value in enumerate(one.values)
            ]
            if len(points) > 1:
                self.canvas.line(points, one.colour, 7)
            for point in points:
                self.canvas.dot(point, one.colour, 9)

    def labels(self) -> None:
        room = max((self.canvas.wide(label, SMALL) for label in self.chart.labels), default=0) + 14
        every, last = max(1, math.ceil(room / self.wide)), len(self.chart.labels) - 1
        for place, label in enumerate(self.chart.labels):
            if (last - place) % every == 0:
                at = (round(self.left + self.wide * (place + 0.5)), self.floor + 42)
                self.canvas.words(drawable(label), at, size=SMALL, colour=PALE, anchor="middle")
