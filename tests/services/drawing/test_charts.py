"""Charts are drawn for a phone: whole numbers on the axis, mirrored for who reads from the right."""

from io import BytesIO

from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PIL.ImageColor import getrgb

from wabot.services.drawing.charts import (
    BLUE,
    HEIGHT,
    TICKS,
    WIDTH,
    Chart,
    Funnel,
    Kind,
    Series,
    Step,
    draw_chart,
    draw_funnel,
    nice_top,
)


@given(st.integers(0, 10**13))
def test_the_axis_ends_a_little_above_the_highest_value_in_whole_steps(most: int) -> None:
    top = nice_top(most)
    assert top >= most
    assert top % TICKS == 0
    assert top <= max(TICKS, most * 2)


def _picture(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content)).convert("RGB")


def _bar(*, from_right: bool) -> float:
    """Where the only bar stands, from the left: 0 to 1."""
    series = [Series("In", [0, 0, 0, 9], BLUE)]
    picture = _picture(draw_chart(Chart("Title", "days", Kind.BARS, list("abcd"), series, from_right=from_right)))
    assert picture.size == (WIDTH, HEIGHT)
    row = picture.height - 200
    blue = [x for x in range(picture.width) if picture.getpixel((x, row)) == getrgb(BLUE)]
    assert blue, "no bar was drawn"
    return sum(blue) / len(blue) / picture.width


def test_time_runs_the_way_its_reader_reads() -> None:
    assert _bar(from_right=False) > 0.7
    assert _bar(from_right=True) < 0.3


def test_nothing_at_all_and_very_much_are_drawn_too() -> None:
    for values in ([], [0], [10**12] * 31):
        labels = [str(n) for n in range(len(values))]
        for kind in Kind:
            chart = Chart("حجم الرسائل", "", kind, labels, [Series("الواردة", values, BLUE)], from_right=True)
            assert _picture(draw_chart(chart)).size == (WIDTH, HEIGHT)


def test_a_step_that_many_leave_shows_less_blue() -> None:
    steps = [Step("Menu", 100, 90, "10 of 100"), Step("Pay", 100, 10, "90 of 100")]
    picture = _picture(draw_funnel(Funnel("Steps", "", steps)))
    width = [sum(picture.getpixel((x, y)) == getrgb(BLUE) for x in range(WIDTH)) for y in (264, 382)]
    assert width[0] > 5 * width[1] > 0
