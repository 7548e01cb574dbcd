"""Pictures bound into a PDF, which takes the inside of a PNG of a palette as it is: a page costs no more there."""

import struct
from collections.abc import Iterator, Sequence

_DOTS = 150  # an inch
_SIGNATURE = 8  # bytes at the head of a PNG


def bound(pages: Sequence[bytes]) -> bytes:
    """All pages, PNGs of a palette without interlacing, as one PDF."""
    first = 3  # after the catalogue and the list of pages, each page takes three objects
    kids = " ".join(f"{first + 3 * n} 0 R" for n in range(len(pages)))
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode()]
    for n, page in enumerate(pages):
        objects += _page(page, first + 3 * n)
    return _written(objects)


def _page(png: bytes, number: int) -> Iterator[bytes]:
    """The page itself, what is done on it, and its picture."""
    parts: dict[bytes, bytes] = {}
    for kind, content in _chunks(png):
        parts[kind] = parts.get(kind, b"") + content
    width, height, depth = struct.unpack(">IIB", parts[b"IHDR"][:9])
    wide, high = width * 72 / _DOTS, height * 72 / _DOTS
    yield (
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {wide:.2f} {high:.2f}] /Contents {number + 1} 0 R"
        f" /Resources << /XObject << /P {number + 2} 0 R >> >> >>"
    ).encode()
    drawn = f"q {wide:.2f} 0 0 {high:.2f} 0 0 cm /P Do Q".encode()
    yield _stream(f"/Length {len(drawn)}", drawn)
    palette, lines = parts[b"PLTE"], parts[b"IDAT"]
    yield _stream(
        f"/Type /XObject /Subtype /Image /Width {width} /Height {height} /BitsPerComponent {depth}"
        f" /ColorSpace [/Indexed /DeviceRGB {len(palette) // 3 - 1} <{palette.hex()}>] /Filter /FlateDecode"
        f" /DecodeParms << /Predictor 15 /Colors 1 /BitsPerComponent {depth} /Columns {width} >> /Length {len(lines)}",
        lines,
    )


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = _SIGNATURE
    while place < len(png):
        length, kind = struct.unpack(">I4s", png[place : place + 8])
        yield kind, png[place + 8 : place + 8 + length]
        place += length + 12  # with its own head, and a checksum


def _stream(head: str, content: bytes) -> bytes:
    return b"<< " + head.encode() + b" >>\nstream\n" + content + b"\nendstream"


def _written(objects: Sequence[bytes]) -> bytes:
    out, places = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"), list[int]()
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    table = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n".encode()
    return bytes(out)
