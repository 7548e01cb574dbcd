"""Phone numbers: everything people and channels write, and everything that is none."""

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st
from phonenumbers import carrier

from wabot.core.phone import BadPhone, is_mobile_of, mask, operator, parse, pretty


@pytest.mark.parametrize(
    "text",
    [
        "+254711222333", "254711222333", "0711222333", "711222333", "00254711222333", "0711 222 333", "0711-222-333",
        "(0711) 222333", "+254 711 222 333", "٠٧١١٢٢٢٣٣٣", "०७११२२२३३३", "254711222333@c.us",
        "254711222333@s.whatsapp.net",
        "254711222333:12@s.whatsapp.net", " 0711222333 ", "\u200e0711222333", "0711\u00a0222\u00a0333", "0711.222.333",
    ],
)  # fmt: skip
def test_one_number_in_many_ways(text: str) -> None:
    assert parse(text, "KE") == "254711222333"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", BadPhone.EMPTY), ("   ", BadPhone.EMPTY), ("hello", BadPhone.NOT_A_NUMBER),
        ("0711 22O 333", BadPhone.NOT_A_NUMBER),
        ("0711", BadPhone.TOO_SHORT), ("07112223334444444", BadPhone.TOO_LONG), ("1" * 60, BadPhone.TOO_LONG),
        ("+255712345678", BadPhone.WRONG_COUNTRY), ("00255712345678", BadPhone.WRONG_COUNTRY),
        ("0612345678", BadPhone.NOT_MOBILE),
        ("0209999999999", BadPhone.NOT_A_NUMBER), ("12345@lid", BadPhone.NOT_A_NUMBER), ("+", BadPhone.NOT_A_NUMBER),
        ("711222333x", BadPhone.NOT_A_NUMBER), ("0711222333/0722222333", BadPhone.TOO_LONG),
    ],
)  # fmt: skip
def test_what_is_no_number_we_serve(text: str, why: BadPhone) -> None:
    assert parse(text, "KE") is why


def test_other_countries() -> None:
    assert parse("+255712345678", "KE", any_country=True) == "255712345678"
    assert parse("081234567890", "ID") == "6281234567890"
    assert is_mobile_of("254711222333", "KE")
    assert not is_mobile_of("254711222333", "TZ")
    assert not is_mobile_of("2547", "KE")


@given(st.text(max_size=50) | st.text("0123456789+-() ", max_size=20))
def test_reading_never_raises_and_is_stable(text: str) -> None:
    digits = parse(text, "KE")
    if isinstance(digits, str):
        assert digits.isascii()
        assert parse(f"+{digits}", "KE") == digits
        assert parse(pretty(digits, "KE"), "KE") == digits


@pytest.mark.parametrize(
    ("digits", "name"),
    [
        ("254711222333", "Safaricom"), ("254110222333", "Safaricom"), ("254757222333", "Safaricom"),
        ("254768222333", "Safaricom"),
        ("254733222333", "Airtel"), ("254100222333", "Airtel"), ("254750222333", "Airtel"),
        ("254762222333", "Airtel"),
        ("254771222333", "Telkom"), ("254763222333", "Equitel"), ("254747222333", "Faiba"),
        ("254744222333", "Homeland"),
        ("254799222333", "Safaricom"), ("255711222333", ""), ("", ""),
    ],
)  # fmt: skip
def test_operators_by_the_longest_prefix(digits: str, name: str) -> None:
    assert operator(digits) == name


CARRIERS = {"Finserve": "Equitel", "NRG Media Limited": "NRG", "Homeland Media": "Homeland", "JTL": "Faiba"}
EQUITEL = {"254763", "254764", "254765"}  # sold as Equitel; the range is Airtel's


def test_every_range_in_kenya_has_the_operator_it_was_given_to() -> None:
    for prefix in (f"254{n}" for n in range(100, 1000)):
        digits = f"{prefix}222333"
        if not is_mobile_of(digits, "KE"):
            continue
        given = carrier.name_for_number(phonenumbers.parse(f"+{digits}"), "en")
        assert operator(digits) == ("Equitel" if prefix in EQUITEL else CARRIERS.get(given, given)), prefix


@pytest.mark.parametrize("text", ["0109222333", "0612345678", "0800222333", "0900222333", "0202222333", "0147222333"])
def test_what_is_valid_but_no_mobile_is_never_loaded(text: str) -> None:
    assert isinstance(parse(text, "KE"), BadPhone)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("٠٧٤٧٢٢٢٣٣٣", "Faiba"), ("0763 222 333", "Equitel"), ("+254 764 222333", "Equitel"), ("0124222333", "Equitel"),
        ("0744-222-333", "Homeland"), ("0130222333", "NRG"), ("0121222333", "Infura"), ("0768222333", "Safaricom"),
    ],
)  # fmt: skip
def test_the_operator_is_told_however_the_number_is_written(text: str, name: str) -> None:
    digits = parse(text, "KE")
    assert isinstance(digits, str)
    assert operator(digits) == name


def test_masked_and_pretty() -> None:
    assert mask("254711222333") == "2547•••••333"
    assert [mask(digits) for digits in ("", "1", "12345")] == ["", "1", "•••45"]
    assert pretty("254711222333") == "+254 711 222333"
    assert pretty("254711222333", "KE") == "0711 222333"
    assert pretty("254711222333", "TZ") == "+254 711 222333"
    assert pretty("99", "KE") == "99"
