"""Tables as one XLSX document: numbers are numbers, and words are never taken for formulas or links."""

from collections.abc import Mapping, Sequence
from io import BytesIO

from xlsxwriter import Workbook

MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
WIDEST = 40  # characters of a column
LONGEST = 32_000  # characters of a cell: a little less than the format takes
ROWS = 20_000
"""Of one sheet."""

Cell = str | int | float
Rows = Sequence[Sequence[Cell]]


def workbook(sheets: Mapping[str, Rows]) -> bytes:
    """The document; of each sheet the first row is the heading. It takes a while: call it in a thread."""
    out = BytesIO()
    book = Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    heading = book.add_format({"bold": True, "bg_color": "#DDE7F0"})
    for name, rows in sheets.items():
        page = book.add_worksheet(name)
        page.freeze_panes(1, 0)
        for row, cells in enumerate(rows[: ROWS + 1]):
            for column, cell in enumerate(cells):
                if isinstance(cell, str):
                    page.write_string(row, column, cell[:LONGEST], None if row else heading)
                else:
                    page.write_number(row, column, cell)
        for column, width in enumerate(_widths(rows)):
            page.set_column(column, column, width)
    book.close()
    return out.getvalue()


def _widths(rows: Rows) -> Sequence[int]:
    """What the first rows need."""
    widths: dict[int, int] = {}
    for cells in rows[:100]:
        for column, cell in enumerate(cells):
            widths[column] = min(WIDEST, max(widths.get(column, 8), len(str(cell)) + 2))
    return [widths[column] for column in sorted(widths)]
