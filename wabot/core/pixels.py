"""QR codes as characters of a terminal: two modules a character, black on white whatever its colours are."""

import struct
import zlib
from collections.abc import Sequence

Modules = Sequence[Sequence[bool]]
"""Rows of a QR with its quiet zone; True is dark."""

_BLACK_ON_WHITE, _AS_BEFORE = "\x1b[38;5;16;48;5;231m", "\x1b[0m"
_HALVES = {(False, False): " ", (True, False): "▀", (False, True): "▄", (True, True): "█"}
_FINDER = 7
"""Modules of the dark edge that every QR begins with."""


def half_blocks(modules: Modules) -> str:
    """Lines to be written to a terminal."""
    rows = [list(row) for row in modules]
    if len(rows) % 2:
        rows.append([False] * len(rows[0]))
    pairs = zip(rows[::2], rows[1::2], strict=True)
    lines = ("".join(_HALVES[pair] for pair in zip(upper, lower, strict=True)) for upper, lower in pairs)
    return "\n".join(f"{_BLACK_ON_WHITE}{line}{_AS_BEFORE}" for line in lines)


def qr_modules(png: bytes) -> Modules:
    """The modules of a QR in a PNG of one bit a pixel. Raises ValueError for any other picture."""
    pixels = _pixels(png)
    first = next((row for row in pixels if any(row)), None)
    if first is None:
        raise ValueError("an empty picture")
    start = first.index(True)
    edge = next((place for place, dark in enumerate(first[start:]) if not dark), len(first) - start)
    scale, rest = divmod(edge, _FINDER)
    if not scale or rest or len(pixels) % scale:
        raise ValueError("no QR")
    return [row[scale // 2 :: scale] for row in pixels[scale // 2 :: scale]]


def _pixels(png: bytes) -> list[list[bool]]:
    """Rows of dark pixels."""
    if png[:8] != b"\x89PNG\r\n\x1a\n" or len(png) < 33:
        raise ValueError("no PNG")
    width, height, depth, colour, _, _, interlaced = struct.unpack(">IIBBBBB", png[16:29])
    if (depth, colour, interlaced) != (1, 0, 0):
        raise ValueError("not one bit a pixel")
    try:
        packed = zlib.decompress(_data(png))
    except zlib.error:
        raise ValueError("cut off") from None
    stride = (width + 7) // 8 + 1
    rows, before = [], bytes(stride - 1)
    for start in range(0, height * stride, stride):
        before = _unfiltered(packed[start : start + stride], before)
        rows.append([not before[x // 8] >> (7 - x % 8) & 1 for x in range(width)])
    return rows


def _unfiltered(row: bytes, above: bytes) -> bytes:
    """A row's bytes; of PNG's filters those two that fit pictures of one bit a pixel."""
    if len(row) != len(above) + 1 or row[0] not in (0, 2):
        raise ValueError("cut off, or filtered otherwise")
    return row[1:] if row[0] == 0 else bytes((byte + up) & 0xFF for byte, up in zip(row[1:], above, strict=True))


def _data(png: bytes) -> bytes:
    found, place = b"", 8
    while place + 8 <= len(png):
        size, name = struct.unpack(">I4s", png[place : place + 8])
        if name == b"IDAT":
            found += png[place + 8 : place + 8 + size]
        place += size + 12
    return found
