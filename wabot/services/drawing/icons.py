"""What each kind of node looks like at a glance: a colour, and a sign drawn from a few lines."""

from collections.abc import Callable, Mapping

from PIL.ImageDraw import ImageDraw

Box = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels."""

WHITE = "#ffffff"
COLOURS: Mapping[str, str] = {
    "menu": "#1565c0", "ask": "#00838f", "ai": "#6a1b9a", "message": "#2e7d32", "run": "#546e7a", "call": "#455a64",
    "pay": "#ef6c00", "condition": "#ad1457", "delay": "#795548", "handoff": "#c62828", "jump": "#4527a0",
    "start": "#37474f", "end": "#37474f",
}  # fmt: skip
_THICK = 4


def draw_icon(draw: ImageDraw, kind: str, box: Box) -> None:
    """The sign of a kind, white, inside the box."""
    _SIGNS.get(kind, _dot)(draw, box)


def _menu(draw: ImageDraw, box: Box) -> None:
    left, top, right, bottom = box
    for row in range(3):
        y = top + (bottom - top) * (2 * row + 1) // 6
        draw.ellipse((left, y - 3, left + 6, y + 3), fill=WHITE)
        draw.line((left + 12, y, right, y), fill=WHITE, width=_THICK)


def _ask(draw: ImageDraw, box: Box) -> None:
    left, top, right, bottom = box
    middle, foot = (left + right) // 2, bottom - 10
    draw.arc((left + 6, top, right - 6, top + (bottom - top) // 2 + 4), 180, 90, fill=WHITE, width=_THICK)
    draw.line((middle, top + (bottom - top) // 2 + 2, middle, foot), fill=WHITE, width=_THICK)
    draw.ellipse((middle - 3, bottom - 5, middle + 3, bottom + 1), fill=WHITE)


def _message(draw: ImageDraw, box: Box) -> None:
    left, top, right, bottom = box
    draw.rounded_rectangle((left, top + 2, right, bottom - 8), 6, fill=WHITE)
    draw.polygon([(left + 6, bottom - 9), (left + 18, bottom - 9), (left + 6, bottom)], fill=WHITE)


def _run(draw: ImageDraw, box: Box) -> None:
    left, top, right, bottom = box
    draw.polygon([(left + 4, top), (right, (top + bottom) // 2), (left + 4, bottom)], fill=WHITE)


def _call(draw: ImageDraw, box: Box) -> None:
    left, top, right, bottom = box
    third = (bottom - top) // 3
    for y, tip, way in ((top + third, right, -1), (bottom - third, left, 1)):
        draw.line((left, y, right, y), fill=WHITE, width=_THICK)
        draw.line((tip + 8 * way, y - 7, tip, y, tip + 8 * way, y + 7), fill=WHITE, width=_THICK)


def _pay(draw: ImageDraw, box: Box) -> None:
    left, top, right, bottom = box
    draw.rectangle((left, top + 4, right, bottom - 4), outline=WHITE, width=_THICK)
    middle, centre = (left + right) // 2, (top + bottom) // 2
    draw.ellipse((middle - 5, centre - 5, middle + 5, centre + 5), fill=WHITE)


def _condition(draw: ImageDraw, box: Box) -> None:
    left, top, right, bottom = box
    middle, centre = (left + right) // 2, (top + bottom) // 2
    draw.polygon([(middle, top - 1), (right + 1, centre), (middle, bottom + 1), (left - 1, centre)], fill=WHITE)


def _delay(draw: ImageDraw, box: Box) -> None:
    left, top, right, bottom = box
    middle, centre = (left + right) // 2, (top + bottom) // 2
    draw.ellipse(box, outline=WHITE, width=_THICK)
    draw.line((middle, top + 8, middle, centre, right - 9, centre), fill=WHITE, width=_THICK)


def _ai(draw: ImageDraw, box: Box) -> None:
    left, top, right, bottom = box
    middle, centre = (left + right) // 2, (top + bottom) // 2
    tips = ((middle, top - 2), (right + 2, centre), (middle, bottom + 2), (left - 2, centre))
    waist = ((4, -4), (4, 4), (-4, 4), (-4, -4))
    points = [point for tip, (x, y) in zip(tips, waist, strict=True) for point in (tip, (middle + x, centre + y))]
    draw.polygon(points, fill=WHITE)


def _handoff(draw: ImageDraw, box: Box) -> None:
    left, top, right, bottom = box
    middle = (left + right) // 2
    draw.ellipse((middle - 8, top, middle + 8, top + 16), fill=WHITE)
    draw.pieslice((left + 1, top + 19, right - 1, bottom + 13), 180, 360, fill=WHITE)


def _jump(draw: ImageDraw, box: Box) -> None:
    left, top, right, bottom = box
    centre = (top + bottom) // 2
    draw.line((left, centre, right - 4, centre), fill=WHITE, width=_THICK)
    draw.polygon([(right - 12, centre - 10), (right + 1, centre), (right - 12, centre + 10)], fill=WHITE)


def _end(draw: ImageDraw, box: Box) -> None:
    left, top, right, bottom = box
    draw.rectangle((left + 5, top + 5, right - 5, bottom - 5), fill=WHITE)


def _dot(draw: ImageDraw, box: Box) -> None:
    left, top, right, bottom = box
    draw.ellipse((left + 5, top + 5, right - 5, bottom - 5), fill=WHITE)


_SIGNS: Mapping[str, Callable[[ImageDraw, Box], None]] = {
    "menu": _menu, "ask": _ask, "ai": _ai, "message": _message, "run": _run, "call": _call, "pay": _pay,
    "condition": _condition, "delay": _delay, "handoff": _handoff, "jump": _jump, "end": _end,
}  # fmt: skip
