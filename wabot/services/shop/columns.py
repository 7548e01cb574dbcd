"""The columns of a catalogue: how owners head them, and what each cell means."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from wabot.core.digits import ascii_digits
from wabot.core.goods import MOST_PIECES
from wabot.core.money import BadMoney, Money
from wabot.core.money import parse as parse_money
from wabot.flow import values
from wabot.flow.events import Json
from wabot.flow.replies import fold
from wabot.services.shop.sheet import ROWS, Row
from wabot.services.shop.shelves import CATEGORY, DESCRIPTION, NAME, SKU

VARIANT, LINK = 60, 2_000  # characters
NO_END = "unlimited"


class Column(StrEnum):
    """What a column holds; the order is that of an export."""

    NAME = "name"
    VARIANT = "variant"
    PRICE = "price"
    STOCK = "stock"
    SKU = "sku"
    CATEGORY = "category"
    DESCRIPTION = "description"
    PICTURE = "picture link"


_HEADINGS: Mapping[Column, str] = {
    Column.NAME: "name, product, product name, title, item, jina, bidhaa, nama, produk, nom, produit, nombre, "
    "producto, nome, produto, الاسم, المنتج, नाम, प्रोडक्ट",
    Column.VARIANT: "variant, size, option, saizi, chaguo, varian, ukuran, variante, taille, talla, variação, tamanho, "
    "النوع, المقاس, वैरिएंट, साइज़",
    Column.PRICE: "price, unit price, bei, harga, prix, precio, preço, السعر, कीमत, दाम",
    Column.STOCK: "stock, quantity, qty, in stock, idadi, stoo, stok, jumlah, quantité, existencias, cantidad, "
    "estoque, quantidade, المخزون, الكمية, स्टॉक, मात्रा",
    Column.SKU: "sku, code, barcode, msimbo, kode, código, codigo, الرمز, कोड",
    Column.CATEGORY: "category, kind, aina, kategoria, kategori, catégorie, categoría, categoria, "
    "الفئة, القسم, कैटेगरी, श्रेणी",
    Column.DESCRIPTION: "description, details, about, maelezo, deskripsi, keterangan, descripción, "
    "descrição, الوصف, विवरण",
    Column.PICTURE: "picture link, picture, image, photo, image link, picha, kiungo cha picha, gambar, "
    "tautan gambar, lien de l'image, imagen, enlace de imagen, imagem, link da imagem, "
    "رابط الصورة, الصورة, तस्वीर, तस्वीर का लिंक",
}
_LENGTHS = {
    Column.NAME: NAME,
    Column.VARIANT: VARIANT,
    Column.SKU: SKU,
    Column.CATEGORY: CATEGORY,
    Column.DESCRIPTION: DESCRIPTION,
    Column.PICTURE: LINK,
}
_NO_END = frozenset({NO_END, "∞", "always", "no limit", "haiishi", "bila kikomo"})
GUARDED = ("=", "+", "-", "@", "\t", "\r", "'")
"""What a cell of an export may not begin with: programs would take it for a formula. A ' stands before it."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong with a cell, and where it stands."""

    row: int
    column: Json  # as the owner heads it, else its own name; "" where it is about the whole row
    what: Json

    @property
    def words(self) -> Json:
        """One line for the owner."""
        key = "goods-mistake" if self.column else "goods-mistake-row"
        return values.text(key, {"row": str(self.row), "column": self.column, "what": self.what})


@dataclass(frozen=True, slots=True)
class Line:
    """One row as it is meant. "" and None say nothing, and change nothing."""

    row: int
    name: str
    variant: str
    price: Money
    stock: int | None = None
    no_end: bool = False  # the stock never runs out
    sku: str = ""
    category: str = ""
    description: str = ""
    picture: str = ""


@dataclass(slots=True)
class Lines:
    """What a file says, and all that is wrong with it."""

    lines: list[Line] = field(default_factory=list)
    mistakes: list[Mistake] = field(default_factory=list)
    headings: dict[Column, str] = field(default_factory=dict)  # as the owner wrote them
    ignored: list[str] = field(default_factory=list)  # headings we know nothing of

    def wrong(self, row: int, column: Column | None, what: str, args: Mapping[str, Json] | None = None) -> None:
        """Note a mistake."""
        heading: Json = "" if column is None else self.headings.get(column) or values.text(_own_name(column))
        self.mistakes.append(Mistake(row, heading, values.text(f"goods-mistake-{what}", args)))


def _own_name(column: Column) -> str:
    return f"goods-column-{column.value.replace(' ', '-')}"


def read_lines(rows: Sequence[Row], currency: str) -> Lines:
    """All lines of a file in one currency; each row tells all that is wrong with it, and is then compared with others
    all the same."""
    found = Lines()
    places = _places(rows[0], found)
    for needed in (Column.NAME, Column.PRICE):
        if needed not in places:
            found.wrong(rows[0].number, needed, "no-column")
    if found.mistakes:
        return found
    for row in rows[1 : ROWS + 1]:
        line = _line(row, {column: _cell(row, place) for column, place in places.items()}, currency, found)
        if line is not None:
            found.lines.append(line)
    if len(rows) == 1:
        found.wrong(rows[0].number, None, "no-rows")
    return found


def _places(headings: Row, found: Lines) -> dict[Column, int]:
    known = {fold(word): column for column, words in _HEADINGS.items() for word in words.split(", ")}
    places: dict[Column, int] = {}
    for place, heading in enumerate(headings.cells):
        column = known.get(fold(heading))
        if column is None:
            found.ignored += [heading] if heading else []
        elif column in places:
            found.wrong(headings.number, column, "column-twice")
        else:
            places[column], found.headings[column] = place, heading
    return places


def _line(row: Row, cells: Mapping[Column, str], currency: str, found: Lines) -> Line | None:
    _check_words(row, cells, found)
    price = _price(row, cells[Column.PRICE], currency, found)
    stock, no_end = _stock(row, cells.get(Column.STOCK, ""), found)
    if not cells[Column.NAME]:
        return None
    return Line(
        row=row.number,
        name=cells[Column.NAME],
        variant=cells.get(Column.VARIANT, ""),
        price=price or Money(0, currency),
        stock=stock,
        no_end=no_end,
        sku=cells.get(Column.SKU, ""),
        category=cells.get(Column.CATEGORY, ""),
        description=cells.get(Column.DESCRIPTION, ""),
        picture=cells.get(Column.PICTURE, ""),
    )


def _check_words(row: Row, cells: Mapping[Column, str], found: Lines) -> None:
    for column, longest in _LENGTHS.items():
        if len(cells.get(column, "")) > longest:
            found.wrong(row.number, column, "too-long", {"longest": longest})
    if not cells[Column.NAME]:
        found.wrong(row.number, Column.NAME, "missing")
    picture = cells.get(Column.PICTURE, "")
    if picture and not picture.startswith("https://"):
        found.wrong(row.number, Column.PICTURE, "picture")


def _price(row: Row, cell: str, currency: str, found: Lines) -> Money | None:
    if not cell:
        found.wrong(row.number, Column.PRICE, "missing")
        return None
    price = parse_money(cell, currency)
    if isinstance(price, BadMoney) or not price.minor:
        found.wrong(row.number, Column.PRICE, "price", {"cell": cell[:40]})
        return None
    return price


def _stock(row: Row, cell: str, found: Lines) -> tuple[int | None, bool]:
    if not cell:
        return None, False
    if cell.casefold() in _NO_END:
        return None, True
    plain = ascii_digits(cell).replace(",", "")
    if not plain.isdecimal() or int(plain[:10]) > MOST_PIECES:
        found.wrong(row.number, Column.STOCK, "stock", {"cell": cell[:40]})
        return None, False
    return int(plain), False


def _cell(row: Row, place: int) -> str:
    cell = row.cells[place] if place < len(row.cells) else ""
    return cell[1:] if len(cell) > 1 and cell[0] == "'" and cell[1] in GUARDED else cell
