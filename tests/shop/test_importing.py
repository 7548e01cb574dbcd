"""Catalogues as files: what is read, what is wrong with them, and what they make of a shop."""

import io
import zipfile
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from wabot.core.errors import Refused
from wabot.core.goods import Picture, Product, Variant
from wabot.core.money import Money
from wabot.flow.events import Json
from wabot.services.shop.columns import Lines, read_lines
from wabot.services.shop.exchange import written
from wabot.services.shop.importing import Plan, plan
from wabot.services.shop.sheet import CELL, FILE_BYTES, ROWS, read_rows
from wabot.services.shop.shelves import Shelf

HEAD = "name,variant,price,stock,sku,category,description,picture link\n"


def read(text: str | bytes) -> Lines:
    content = text if isinstance(text, bytes) else text.encode()
    return read_lines(read_rows(content), "KES")


def mistakes(found: Lines) -> list[tuple[int, str, str]]:
    return [(one.row, _column(one.column), _key(one.what)) for one in sorted(found.mistakes, key=lambda one: one.row)]


def _column(column: Json) -> str:
    return str(column["key"]).removeprefix("goods-column-") if isinstance(column, dict) else str(column)


def _key(what: Json) -> str:
    assert isinstance(what, dict)
    return str(what["key"]).removeprefix("goods-mistake-")


def shelf(name: str, *variants: tuple[str, int, int | None], number: int = 1, sku: str = "") -> Shelf:
    made = tuple(
        Variant(10 * number + n, number, called, Money.of(units, "KES"), sku=sku, stock=stock)
        for n, (called, units, stock) in enumerate(variants)
    )
    return Shelf(Product(number, name), made)


def planned(text: str, *shelves: Shelf) -> tuple[Lines, Plan]:
    found = read(HEAD + text)
    assert not found.mistakes
    return found, plan(found, shelves)


def workbook(rows: Sequence[Sequence[object]]) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_however_a_program_writes_it_the_same_is_read(encoding: str, delimiter: str) -> None:
    text = "Jina;Bei;Idadi\r\nCafé;1500;4\r\n\r\nChai;50;\r\n".replace(";", delimiter)
    found = read(text.encode(encoding))
    assert not found.mistakes
    assert [(line.row, line.name, str(line.price), line.stock) for line in found.lines] == [
        (2, "Café", "KES 1500", 4),
        (4, "Chai", "KES 50", None),
    ]


def test_a_workbook_is_read_as_values() -> None:
    rows = [["Name", "Price", "Stock", "SKU"], ["Tea", 50.5, 4.0, 123], [], ["Milk", "Ksh 60", None, None]]
    found = read(workbook(rows))
    assert not found.mistakes
    assert [(line.row, line.name, line.price.minor, line.stock, line.sku) for line in found.lines] == [
        (2, "Tea", 5050, 4, "123"),
        (4, "Milk", 6000, None, ""),
    ]


def test_a_formula_is_never_worked_out() -> None:
    found = read(workbook([["name", "price"], ["=1+1", "=2*50"]]))
    assert mistakes(found) == [(1, "", "no-rows")]  # nobody has worked it out, so there is nothing
    assert not found.lines


def test_every_mistake_is_told_with_its_row_and_column() -> None:
    found = read(
        f"Product,Price,Stock,Photo\nTea,fifty,4,\n,10,-1,http://example.com/a.png\n{'x' * 81},0,many,\nMilk,60,2.5,\n"
    )
    assert mistakes(found) == [
        (2, "Price", "price"),
        (3, "Product", "missing"),
        (3, "Photo", "picture"),
        (3, "Stock", "stock"),
        (4, "Product", "too-long"),
        (4, "Price", "price"),
        (4, "Stock", "stock"),
        (5, "Stock", "stock"),
    ]


def test_columns_are_needed_known_and_there_once() -> None:
    assert mistakes(read("name,stock\nTea,4\n")) == [(1, "price", "no-column")]
    assert mistakes(read("name,price,price\nTea,4,5\n")) == [(1, "price", "column-twice")]
    assert mistakes(read("name,price\n")) == [(1, "", "no-rows")]
    assert read("name,price,margin\nTea,4,9\n").ignored == ["margin"]


def test_what_stands_twice_or_disagrees_is_a_mistake() -> None:
    found = read(
        HEAD + "Tea,,50,,A1,Drinks,,\nMilk,,60,,A1,,,\ntea,,55,,,,,\n"
        "Cap,Red,10,,,Hats,,\nCap,red,10,,,Caps,,\nCap,,10,,,,,\n"
    )
    plan(found, [])
    assert set(mistakes(found)) == {
        (3, "sku", "twice"),
        (4, "variant", "twice"),
        (6, "variant", "twice"),
        (6, "category", "differs"),
        (7, "variant", "variant-missing"),
    }


def test_new_changed_and_same_are_told_apart() -> None:
    tea, cap = shelf("Tea", ("", 50, 4)), shelf("Cap", ("Red", 10, None), ("Blue", 10, 1), number=2)
    _, made = planned(
        "Tea,,50,4,,,,\nCap,Red,12,,,,,\nCap,Blue,10,1,,,,\nMilk,,60,,,,,\nCap,Green,10,5,,,,\n", tea, cap
    )
    assert (made.new, made.changed, made.same) == (2, 1, 2)
    assert [(one.number, one.price) for one in made.variants] == [(20, Money.of(12, "KES"))]
    assert [(one.product, one.name, one.stock) for one in made.new_variants] == [(2, "Green", 5)]
    assert [product.name for product, _ in made.new_products] == ["Milk"]
    assert not made.stocks


def test_an_empty_cell_changes_nothing_and_a_word_takes_the_end_away() -> None:
    tea = Shelf(
        Product(1, "Tea", "Black", "Drinks", Picture("file:x", "image/png", 9)), shelf("Tea", ("", 50, 4)).variants
    )
    assert planned("Tea,,50,,,,,\n", tea)[1].same == 1
    made = planned("Tea,,50,unlimited,,,,https://example.com/t.png\n", tea)[1]
    assert made.stocks == [(10, None)]
    assert made.products == [Product(1, "Tea", "Black", "Drinks", Picture("https://example.com/t.png"))]
    assert made.dropped_pictures == [tea.product]


def test_a_sku_finds_its_product_whatever_it_is_called_now() -> None:
    tea = shelf("Tea", ("", 50, 4), sku="A1")
    made = planned("Black tea,,50,4,A1,,,\n", tea)[1]
    assert [product.name for product in made.products] == ["Black tea"]
    assert not made.new_products
    found, _ = planned("Tea,,50,,,,,\nMilk,,60,,A1,,,\n", tea)
    assert mistakes(found) == [(3, "sku", "sku-taken")]


def test_no_two_variants_of_a_product_come_to_the_same_name_or_sku() -> None:
    large, medium = (
        Variant(10 + n, 1, name, Money.of(10, "KES"), sku=sku) for n, (name, sku) in enumerate([("L", "A"), ("M", "B")])
    )
    cap = Shelf(Product(1, "Cap"), (large, medium))
    found, made = planned("Cap,L,10,,,,,\nCap,XL,10,,A,,,\n", cap)
    assert not found.mistakes
    assert [(one.number, one.name, one.sku) for one in made.variants] == [(10, "XL", "A")]
    assert [(one.name, one.sku) for one in made.new_variants] == [("L", "")]
    found, _ = planned("Cap,L,10,,B,,,\n", cap)
    assert mistakes(found) == [(2, "sku", "sku-taken")], "the one it belongs to would be called as another one is"
    found, made = planned("Cap,L,10,,B,,,\nCap,M,10,,A,,,\n", cap)
    assert not found.mistakes
    assert [(one.number, one.name, one.sku) for one in made.variants] == [(11, "L", "B"), (10, "M", "A")]


def test_the_nameless_variant_becomes_the_first_of_several() -> None:
    made = planned("Tea,Small,40,,,,,\nTea,Large,90,,,,,\n", shelf("Tea", ("", 50, 4)))[1]
    assert [(one.number, one.name) for one in made.variants] == [(10, "Small")]
    assert [one.name for one in made.new_variants] == ["Large"]
    found, _ = planned("Cap,,10,,,,,\n", shelf("Cap", ("Red", 10, None), ("Blue", 10, 1)))
    assert mistakes(found) == [(2, "variant", "variant-missing")]


def test_a_file_is_bounded_before_it_is_believed() -> None:
    long = HEAD + "".join(f"P{n},,1,,,,,\n" for n in range(ROWS + 1))
    for content, reason in [
        (b"x" * (FILE_BYTES + 1), "too_large"),
        (long.encode(), "too_many_rows"),
        (b"", "empty"),
        (b"\n\n,,,\n", "empty"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "old_excel"),
        (bytes(range(256)) * 20, "unreadable"),
        (b"PK\x03\x04nothing of the kind", "unreadable"),
    ]:
        with pytest.raises(Refused) as refused:
            read_rows(content)
        assert refused.value.reason == reason
    assert len(read_rows(long[: long.rindex("P")].encode())) == ROWS + 1
    assert len(read_rows(f"name,price\n{'x' * 9000},1\n".encode())[1].cells[0]) == CELL


def _packed(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return out.getvalue()


def test_what_unpacks_to_far_too_much_is_not_unpacked() -> None:
    bomb = _packed({"xl/worksheets/sheet1.xml": bytes(60 * 1024 * 1024)})
    assert len(bomb) < FILE_BYTES
    entities = _packed({"xl/workbook.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'})
    many = _packed({f"{n}.xml": b"" for n in range(600)})
    for content in (bomb, entities, many):
        with pytest.raises(Refused) as refused:
            read_rows(content)
        assert refused.value.reason == "suspicious"


def test_a_sheet_that_claims_to_be_endless_is_read_as_far_as_it_goes() -> None:
    book = Workbook()
    book.active["A1"], book.active["B1"] = "name", "price"
    book.active["A2"], book.active["B2"] = "Tea", 50
    book.active["XFD1048576"] = "far away"
    out = io.BytesIO()
    book.save(out)
    assert [line.name for line in read(out.getvalue()).lines] == ["Tea"]


@given(st.binary(max_size=400))
def test_no_bytes_crash_it(content: bytes) -> None:
    for start in (b"", b"name,price\n", b"PK\x03\x04"):
        try:
            plan(read(start + content), [])
        except Refused:
            continue


WORD = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=12).map(str.strip)
NAMED = WORD.filter(bool)
PIECES = st.none() | st.integers(0, 1_000_000)


@st.composite
def catalogues(draw: st.DrawFn) -> list[Shelf]:
    names = draw(st.lists(NAMED, min_size=1, max_size=4, unique_by=str.casefold))
    found = []
    for number, name in enumerate(names, start=1):
        called = draw(st.just([""]) | st.lists(NAMED, min_size=1, max_size=3, unique_by=str.casefold))
        variants = tuple(
            Variant(
                10 * number + n,
                number,
                one,
                Money(draw(st.integers(1, 10**9)), "KES"),
                sku=draw(st.sampled_from(["", f"{'=+-@'[n]}{number}"])),
                stock=draw(PIECES),
            )
            for n, one in enumerate(called)
        )
        found.append(Shelf(Product(number, name, draw(st.just("") | WORD), draw(st.just("") | WORD)), variants))
    return found


@given(catalogues())
def test_what_goes_out_comes_in_again_unchanged(shelves: list[Shelf]) -> None:
    found = read(written(shelves))
    assert mistakes(found) == []
    made = plan(found, shelves)
    assert mistakes(found) == []
    assert (made.new, made.changed) == (0, 0)
    assert made.same == sum(len(one.variants) for one in shelves)


def test_no_cell_that_goes_out_is_a_formula() -> None:
    shelves = [shelf("=cmd|' /C calc'!A0", ("+1", 50, None), ("-2", 50, 1), ("@x", 50, 2))]
    cells = [cell for row in read_rows(written(shelves))[1:] for cell in row.cells]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    assert "'=cmd|' /C calc'!A0" in cells
