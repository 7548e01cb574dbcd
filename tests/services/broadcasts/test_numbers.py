"""Numbers read from what somebody pasted or sent."""

from wabot.services.broadcasts.numbers import Numbers, in_rows, in_text
from wabot.services.shop.sheet import read_rows


def test_pasted_numbers_are_read_however_they_are_written() -> None:
    text = "0722 000 111, +254733000222;twelve\n\n٠٧٢٢٠٠٠١١١\n00254744000333"
    assert in_text(text, "KE") == Numbers(("254722000111", "254733000222", "254744000333"), unread=1)


def test_a_table_says_which_column_it_is_and_who_they_are() -> None:
    rows = read_rows(b"name,town,phone\nAmina,Thika,0722000111\n,Nairobi,none\nBrian ,Kisumu,0733000222\n")
    names = {"254722000111": "Amina", "254733000222": "Brian"}
    assert in_rows(rows, "KE") == Numbers(("254722000111", "254733000222"), 1, names)


def test_a_table_without_headings_is_searched() -> None:
    assert in_rows(read_rows(b"7,0722000111\n8,0733000222\n"), "KE").phones == ("254722000111", "254733000222")
    assert in_rows(read_rows(b"No,Contacts\n7,0722000111\n"), "KE") == Numbers(("254722000111",), 0)
    assert in_rows(read_rows(b"a,b\nc,d\n"), "KE").phones == ()
