"""The colours of pictures, and the palette that holds them with the soft edges of letters between them."""

from functools import lru_cache
from itertools import chain

from PIL import Image
from PIL.ImageColor import getrgb

from wabot.services.drawing.icons import COLOURS

PAPER, INK, PALE, LINE, EDGE = "#f4f6f8", "#1c2733", "#5f6f7f", "#8597a8", "#c9d3dc"
TAB, CARD, CHIP, REF = "#dde7f0", "#ffffff", "#ffffff", "#0b57a4"
_SHADES = 8  # between a letter and what it stands on
_PAIRS = (
    (INK, CARD), (INK, TAB), (INK, PAPER), (REF, CARD), (REF, TAB), (PALE, PAPER),
    *((colour, CARD) for colour in sorted(set(COLOURS.values()))),
)  # fmt: skip


@lru_cache(maxsize=1)
def palette() -> Image.Image:
    """A picture of one palette: pictures of few fixed colours are small, and told apart in a third of the time."""
    plain = (PAPER, INK, PALE, LINE, EDGE, TAB, CARD, REF)
    colours: dict[tuple[int, ...], None] = {getrgb(colour): None for colour in plain}
    for front, back in _PAIRS:
        for step in range(_SHADES + 1):
            colours[_between(front, back, step)] = None
    found = list(colours)[:256]
    holder = Image.new("P", (1, 1))
    holder.putpalette(list(chain.from_iterable(found + found[-1:] * (256 - len(found)))))
    return holder


def _between(front: str, back: str, step: int) -> tuple[int, ...]:
    pairs = zip(getrgb(front)[:3], getrgb(back)[:3], strict=True)
    return tuple((ours * (_SHADES - step) + theirs * step) // _SHADES for ours, theirs in pairs)
