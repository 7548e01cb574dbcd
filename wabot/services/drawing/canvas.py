"""A sheet to draw on from the reader's own side: read from the right, all is mirrored but the letters."""

from io import BytesIO

from PIL import Image
from PIL.ImageDraw import Draw, ImageDraw

from wabot.services.drawing.letters import can_shape, drawable, font, runs_from_right, shortened

Point = tuple[int, int]


class Canvas:
    """Places are given as seen from the side where the reader begins."""

    def __init__(self, size: Point, paper: str, *, from_right: bool, shaping: bool | None = None) -> None:
        self.width, self.height = size
        self._mirror, self._shaping = from_right, can_shape() if shaping is None else shaping
        self._image = Image.new("RGB", size, paper)
        self._draw: ImageDraw = Draw(self._image)

    def png(self, colours: int = 64) -> bytes:
        """What was drawn."""
        out = BytesIO()
        few = self._image.quantize(colours, dither=Image.Dither.NONE)
        few.save(out, "PNG", compress_level=6)
        return out.getvalue()

    def box(self, place: tuple[int, int, int, int], fill: str, radius: int = 8) -> None:
        """A filled box: x, y, width, height."""
        x, y, width, height = place
        left = self._across(x + width) if self._mirror else x
        if width > 0 and height > 0:
            self._draw.rounded_rectangle((left, y, left + width, y + height), min(radius, width // 2), fill=fill)

    def line(self, points: list[Point], colour: str, width: int = 2) -> None:
        """A line from point to point."""
        self._draw.line([(self._across(x), y) for x, y in points], fill=colour, width=width, joint="curve")

    def dot(self, at: Point, colour: str, radius: int) -> None:
        """A filled circle."""
        x, y = self._across(at[0]), at[1]
        self._draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour)

    def wide(self, words: str, size: int, *, bold: bool = False) -> int:
        """How much room a line takes."""
        return int(font(size, bold=bold).getlength(drawable(words)))

    def words(  # noqa: PLR0913 - what, where, how
        self,
        words: str,
        at: Point,
        *,
        size: int,
        colour: str,
        bold: bool = False,
        room: int = 2000,
        anchor: str = "start",
    ) -> int:
        """One line from (`start`), around (`middle`) or up to (`end`) a point at half its height; how wide it is."""
        face = font(size, bold=bold)
        line = shortened(drawable(words), face, room)
        wide = int(face.getlength(line))
        x = at[0] - {"start": 0, "middle": wide // 2, "end": wide}[anchor]
        left = self.width - x - wide if self._mirror else x
        towards = "rtl" if runs_from_right(line, mixed=self._mirror) else "ltr"
        direction = towards if self._shaping else None
        self._draw.text((left, at[1]), line, font=face, fill=colour, direction=direction, anchor="lm")
        return wide

    def _across(self, x: int) -> int:
        return self.width - x if self._mirror else x
