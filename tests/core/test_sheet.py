"""Tables as spreadsheets open them."""

import contextlib
import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wabot.core import sheet


@pytest.mark.parametrize("cell", ["=1+1", "+cmd", "-2", "@sum", "\ttab", '=HYPERLINK("http://x")', "+254=1"])
def test_nothing_in_it_is_carried_out(cell: str) -> None:
    text = sheet.written(["a"], [[cell]]).decode("utf-8-sig")
    (shown,) = list(csv.reader(io.StringIO(text, newline="")))[1]
    assert shown == f"'{cell}"
    assert sheet.read(sheet.written(["a"], [[cell]]))[1] == [cell]


def test_a_phone_number_is_no_formula_and_spreadsheets_know_the_alphabet() -> None:
    written = sheet.written(["name", "phone"], [["Amina “Ü”", "+254 711 222333"]])
    assert written.startswith(b"\xef\xbb\xbf")
    assert sheet.read(written) == [["name", "phone"], ["Amina “Ü”", "+254 711 222333"]]


@pytest.mark.parametrize(
    "content", [b"a;b\r\n1;2\r\n", "a\tb\n1\t2".encode("utf-16"), b"a,b\n1, 2 ", '"a","b"\n1,2'.encode("utf-8-sig")]
)
def test_read_however_it_was_saved(content: bytes) -> None:
    assert sheet.read(content) == [["a", "b"], ["1", "2"]]


@pytest.mark.parametrize(
    ("content", "why"), [(b"", "empty"), (b"PK\x03\x04\x00", "encoding"), (b"\xff\xf0a", "encoding")]
)
def test_what_is_no_table_says_why(content: bytes, why: str) -> None:
    with pytest.raises(sheet.NoTable, match=why):
        sheet.read(content)


@given(st.lists(st.lists(st.text(max_size=20), min_size=2, max_size=2), max_size=5), st.binary(max_size=60))
def test_whatever_is_written_is_read_and_whatever_comes_ends_in_words(rows: list[list[str]], noise: bytes) -> None:
    clean = [[cell.encode("utf-8", "ignore").decode().replace("\0", "") for cell in row] for row in rows]
    assert len(sheet.read(sheet.written(["a", "b"], clean))) == 1 + len(rows)
    with contextlib.suppress(sheet.NoTable):
        sheet.read(noise)
