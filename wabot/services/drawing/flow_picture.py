"""The picture of a flow: pages for a phone held upright, every card, way and reference of the layout."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO

from PIL import Image
from PIL.ImageDraw import Draw, ImageDraw

from wabot.flow.layout import Card, Mark, Page, Sizes, Wire, lay_out
from wabot.flow.outline import Spot
from wabot.flow.sketch import Note, Sketch
from wabot.services.drawing.colours import CARD, CHIP, EDGE, INK, LINE, PALE, PAPER, REF, TAB, palette
from wabot.services.drawing.icons import COLOURS, draw_icon
from wabot.services.drawing.letters import can_shape, drawable, font, runs_from_right, shortened, wants_shaping, wrapped

SIZES = Sizes()
TITLE, BODY, SMALL = 36, 34, 32  # sizes of letters
LINE_HIGH = 44
BAND = 66  # the coloured part of a card, with its sign
PAD = 14
ARROW = 60
LINES = 2  # of a text on a card
_TOGETHER, _APART = "\u2068", "\u2069"  # unseen: within a line that runs from the right, these words run from the left
NARROW = 700  # pixels that every card has for its words, however deep it hangs


@dataclass(frozen=True, slots=True)
class Captions:
    """The words of a picture that come from no flow."""

    title: str
    page: Callable[[int], str]  # beside references to other pages
    page_of: Callable[[int, int], str]  # in the head of a page
    from_right: bool = False  # the reader's language is written from right to left
    shaping: bool = field(default_factory=can_shape)  # whether letters that join can be drawn on this machine


@dataclass(frozen=True, slots=True)
class Look:
    """How a line is written."""

    size: int
    colour: str = INK
    bold: bool = False


class Undrawable(Exception):
    """The words cannot be drawn on this machine: letters that join, and nothing to join them with."""


def draw_flow(sketch: Sketch, captions: Captions) -> list[bytes]:
    """The pages as PNGs. It takes a while (a tenth of a second a page): call it in a thread. Raises Undrawable."""
    words = [captions.title, *(note.words for note in sketch.notes.values())]
    if not captions.shaping and any(map(wants_shaping, words)):
        raise Undrawable
    spots = [Spot(name, _height(note), note.kind == "menu") for name, note in sketch.notes.items()]
    pages = lay_out(spots, sketch.ways, sketch.doors, SIZES)
    names = _Names(pages, captions)
    return [_Sheet(page, names, sketch.notes).png(number, len(pages)) for number, page in enumerate(pages, start=1)]


def _height(note: Note) -> int:
    lines = wrapped(drawable(note.words), font(BODY), NARROW, LINES)
    return 2 * PAD + LINE_HIGH + 4 + len(lines) * LINE_HIGH


class _Names:
    """What each card is called: its number through all pages, its name, and on which page it is."""

    def __init__(self, pages: Sequence[Page], captions: Captions) -> None:
        self.captions = captions
        self._numbers: dict[str, tuple[int, int]] = {}
        for page_number, page in enumerate(pages, start=1):
            for card in page.cards:
                self._numbers[card.key] = (len(self._numbers) + 1, page_number)

    def number(self, key: str) -> int:
        """The number of a card."""
        return self._numbers[key][0]

    def called(self, key: str, seen_from: int) -> str:
        """A card as a reference on that page names it."""
        if key not in self._numbers:
            return key
        number, page = self._numbers[key]
        if page == seen_from:
            return f"{number} {key}"
        return f"{_TOGETHER}{number} {key}{_APART} · {self.captions.page(page)}"


class _Sheet:
    """One page being drawn. A reader whose language runs from the right gets everything mirrored but the letters."""

    def __init__(self, page: Page, names: _Names, notes: Mapping[str, Note]) -> None:
        self._page, self._names, self._notes = page, names, notes
        self._mirror, self._number = names.captions.from_right, 0
        self._image = Image.new("RGB", (SIZES.width, page.height), PAPER)
        self._draw: ImageDraw = Draw(self._image)

    def png(self, number: int, pages: int) -> bytes:
        """The finished page."""
        self._number = number
        self._head(number, pages)
        for wire in self._page.wires:
            self._wire(wire)
        for tab in self._page.tabs:
            self._tab(tab)
        for chip in self._page.chips:
            self._chip(chip)
        for card in self._page.cards:
            self._card(card)
        out = BytesIO()
        self._image.quantize(palette=palette(), dither=Image.Dither.NONE).save(out, "PNG", compress_level=4)
        return out.getvalue()

    def _head(self, number: int, pages: int) -> None:
        captions, room = self._names.captions, SIZES.width - 2 * SIZES.margin
        said = captions.page_of(number, pages) if pages > 1 else ""
        wide = self._words(drawable(said), (SIZES.margin, 52), room, Look(SMALL, PALE), end=True)
        self._words(drawable(captions.title), (SIZES.margin, 50), room - wide - 20, Look(TITLE + 4, bold=True))

    def _wire(self, wire: Wire) -> None:
        points = [(self._across(x), y) for x, y in wire.points]
        self._draw.line(points, fill=LINE, width=5, joint="curve")
        (x, y), (before, _) = points[-1], points[-2]
        if x == before:
            self._draw.polygon([(x - 11, y - 14), (x + 11, y - 14), (x, y)], fill=LINE)
        else:
            back = -14 if x > before else 14
            self._draw.polygon([(x + back, y - 11), (x + back, y + 11), (x, y)], fill=LINE)

    def _tab(self, tab: Mark) -> None:
        words = drawable(" · ".join(tab.labels))
        source = drawable(self._names.called(tab.source, self._number)) if tab.source else ""
        face, room = font(SMALL), tab.width - 2 * PAD
        wide = int(face.getlength(words) + (face.getlength(source) + ARROW if source else 0))
        self._box((tab.x, tab.y, min(wide, room) + 2 * PAD, tab.height + 12), TAB)
        x, middle = tab.x + PAD, tab.y + tab.height // 2
        if source:
            x += self._words(source, (x, middle), room // 2, Look(SMALL, REF))
            x += self._arrow(x, middle)
        self._words(words, (x, middle), tab.x + tab.width - PAD - x, Look(SMALL))

    def _chip(self, chip: Mark) -> None:
        words = drawable(" · ".join(chip.labels))
        target = drawable(self._names.called(chip.target, self._number))
        face, room = font(SMALL), chip.width - 2 * PAD - ARROW
        target = shortened(target, face, room if not words else room * 3 // 5)
        words = shortened(words, face, room - int(face.getlength(target)))
        wide = int(face.getlength(words) + face.getlength(target)) + ARROW + 2 * PAD
        self._box((chip.x, chip.y, min(wide, chip.width), chip.height), CHIP, EDGE)
        x, middle = chip.x + PAD, chip.y + chip.height // 2
        x += self._words(words, (x, middle), room, Look(SMALL))
        x += self._arrow(x, middle)
        self._words(target, (x, middle), room, Look(SMALL, REF))

    def _card(self, card: Card) -> None:
        note = self._notes[card.key]
        colour = COLOURS.get(note.kind, PALE)
        self._box((card.x, card.y, card.width, card.height), CARD, colour)
        self._box((card.x, card.y, BAND, card.height), colour)
        sign = self._mirrored((card.x + 17, card.y + 17, 32, 32))
        draw_icon(self._draw, note.kind, sign)
        x, room = card.x + BAND + PAD, card.width - BAND - 2 * PAD
        middle = card.y + PAD + LINE_HIGH // 2
        left = room - self._after(card, x, room, middle)
        title = f"{self._names.number(card.key)} {card.key}"
        self._words(title, (x, middle), left, Look(TITLE, colour, bold=True))
        for row, line in enumerate(wrapped(drawable(note.words), font(BODY), room, LINES), start=1):
            self._words(line, (x, middle + 4 + row * LINE_HIGH), room, Look(BODY))

    def _after(self, card: Card, x: int, room: int, middle: int) -> int:
        """The only way out of a card, at the end of its title; how much room it takes."""
        if not card.after:
            return 0
        called = drawable(self._names.called(card.after, self._number))
        wide = self._words(called, (x + room // 2, middle), room - room // 2, Look(SMALL, REF), end=True)
        return wide + self._arrow(x + room - wide - ARROW, middle) + PAD

    def _words(self, words: str, at: tuple[int, int], room: int, look: Look, *, end: bool = False) -> int:
        """Write one line from a point at half its height (or, with `end`, to where its room ends); how wide it is."""
        if not words:
            return 0
        face = font(look.size, bold=look.bold)
        line = shortened(words, face, room)
        wide, (x, y) = int(face.getlength(line)), at
        left = x + room - wide if end else x
        left = SIZES.width - left - wide if self._mirror else left
        direction = (
            None if not self._names.captions.shaping else "rtl" if runs_from_right(line, mixed=self._mirror) else "ltr"
        )
        self._draw.text((left, y), line, font=face, fill=look.colour, direction=direction, anchor="lm")
        return wide

    def _arrow(self, x: int, y: int) -> int:
        """A small arrow in the direction of reading; how much room it takes."""
        start, tip = self._across(x + 10), self._across(x + 48)
        back = 12 if self._mirror else -12
        self._draw.line((start, y, tip + back // 2, y), fill=REF, width=4)
        self._draw.polygon([(tip + back, y - 9), (tip + back, y + 9), (tip, y)], fill=REF)
        return ARROW

    def _box(self, box: tuple[int, int, int, int], fill: str, edge: str | None = None) -> None:
        self._draw.rounded_rectangle(self._mirrored(box), 12, fill=fill, outline=edge or fill, width=3)

    def _mirrored(self, box: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
        x, y, width, height = box
        left = SIZES.width - x - width if self._mirror else x
        return left, y, left + width, y + height

    def _across(self, x: int) -> int:
        return SIZES.width - x if self._mirror else x
