"""Documents for spreadsheets: numbers as numbers, and nothing in them that a spreadsheet would carry out."""

from datetime import date
from io import BytesIO

from openpyxl import load_workbook

from wabot.ports.store.numbers import DayNumber, Measure
from wabot.services.numbers.report import Report, Stretch
from wabot.services.numbers.tables import figures
from wabot.services.numbers.workbook import workbook

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
EVIL = '=HYPERLINK("http://evil.example","win")'


def test_words_that_look_like_formulas_stay_words() -> None:
    content = workbook({"People": [("name", "orders"), (EVIL, 3), ("+1+1", 2.5), ("https://a.example", 0)]})
    page = load_workbook(BytesIO(content))["People"]
    assert [[cell.value for cell in row] for row in page.iter_rows()] == [
        ["name", "orders"],
        [EVIL, 3],
        ["+1+1", 2.5],
        ["https://a.example", 0],
    ]
    assert {cell.data_type for cell in page["A"]} == {"s"}
    assert {cell.data_type for cell in page["B"][1:]} == {"n"}
    assert all(cell.hyperlink is None for cell in page["A"])


def test_figures_have_a_row_a_day_and_a_column_a_currency() -> None:
    numbers = [
        DayNumber(MONDAY, Measure.SENT, "", 4),
        DayNumber(TUESDAY, Measure.REVENUE, "KES", 12_350),
        DayNumber(TUESDAY, Measure.REVENUE, "JPY", 70),
    ]
    head, first, second = figures(Report(Stretch.WEEK, MONDAY, TUESDAY, numbers))
    monday, tuesday = dict(zip(head, first, strict=True)), dict(zip(head, second, strict=True))
    assert (monday["day"], monday["sent"], monday["revenue KES"]) == ("2026-11-23", 4, 0)
    assert (tuesday["sent"], tuesday["revenue KES"], tuesday["revenue JPY"]) == (0, 123.5, 70)
