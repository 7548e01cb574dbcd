"""Money: how people write it, and arithmetic in one currency only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wabot.core.money import EXPONENTS, BadMoney, Money, exponent, parse

KES = st.builds(Money, st.integers(0, 10**12), st.just("KES"))


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("50", "KES", 5000), ("1,000", "KES", 100_000), ("50/=", "KES", 5000), ("50/-", "KES", 5000),
        ("KES 50", "KES", 5000),
        ("Ksh50.50", "KES", 5050), ("ksh. 50", "KES", 5000), ("50 bob", "KES", 5000), ("٥٠", "KES", 5000),
        ("५०", "KES", 5000),
        ("1 000", "KES", 100_000), ("1,000.5", "KES", 100_050), ("1.000,50", "KES", 100_050), ("0", "KES", 0),
        ("٥٠٫٥", "KES", 5050), ("1.000", "IDR", 1000), ("Rp 15.000", "IDR", 15_000), ("1,000", "TZS", 1000),
        ("$5", "USD", 500),
        ("5.00", "UGX", 5), ("  7 ", "KES", 700), ("007", "KES", 700), ("1\u00a0000", "KES", 100_000),
    ],
)  # fmt: skip
def test_an_amount_people_write(text: str, currency: str, minor: int) -> None:
    assert parse(text, currency) == Money(minor, currency)


@pytest.mark.parametrize(
    ("text", "currency", "why"),
    [
        ("", "KES", BadMoney.EMPTY), ("  ", "KES", BadMoney.EMPTY), ("fifty", "KES", BadMoney.NOT_A_NUMBER),
        ("NaN", "KES", BadMoney.NOT_A_NUMBER), ("inf", "KES", BadMoney.NOT_A_NUMBER),
        ("1e5", "KES", BadMoney.NOT_A_NUMBER),
        ("1,5", "KES", BadMoney.NOT_A_NUMBER), ("1.000", "KES", BadMoney.NOT_A_NUMBER),
        ("1,00,000", "KES", BadMoney.NOT_A_NUMBER),
        ("-50", "KES", BadMoney.NEGATIVE), ("−50", "KES", BadMoney.NEGATIVE), ("--5", "KES", BadMoney.NOT_A_NUMBER),
        ("9" * 33, "KES", BadMoney.TOO_LONG), ("9" * 20, "KES", BadMoney.TOO_LONG),
        ("1.2345", "KES", BadMoney.TOO_PRECISE),
        ("1.5", "IDR", BadMoney.TOO_PRECISE), ("USD 5", "KES", BadMoney.WRONG_CURRENCY),
        ("5 €", "KES", BadMoney.WRONG_CURRENCY),
        ("0x10", "KES", BadMoney.NOT_A_NUMBER), ("50 50", "KES", BadMoney.NOT_A_NUMBER),
        ("5+5", "KES", BadMoney.NOT_A_NUMBER),
    ],
)  # fmt: skip
def test_what_is_no_amount(text: str, currency: str, why: BadMoney) -> None:
    assert parse(text, currency) is why


@given(st.text(max_size=60), st.sampled_from(sorted(EXPONENTS)))
def test_reading_never_raises_and_never_goes_below_zero(text: str, currency: str) -> None:
    read = parse(text, currency)
    assert isinstance(read, BadMoney) or read.minor >= 0


@given(st.integers(0, 10**12), st.sampled_from(sorted(EXPONENTS)))
def test_what_is_written_can_be_read(minor: int, currency: str) -> None:
    assert parse(str(Money(minor, currency)), currency) == Money(minor, currency)


@given(KES, KES)
def test_sums_and_differences(one: Money, other: Money) -> None:
    assert one + other - other == one
    assert (one < other) == (one.minor < other.minor)


@given(KES)
def test_whole_units_cover_the_amount(amount: Money) -> None:
    assert amount <= amount.whole_up() < amount + Money(100, "KES")
    assert amount.whole_up() == Money.of(amount.major_up(), "KES")


def test_currencies_do_not_mix() -> None:
    for mix in (lambda a, b: a + b, lambda a, b: a - b, lambda a, b: a < b):
        with pytest.raises(ValueError, match="KES and USD do not mix"):
            mix(Money(1, "KES"), Money(1, "USD"))
    assert Money(1, "KES") != Money(1, "USD")


def test_shares_round_halves_up() -> None:
    assert Money(1050, "KES").share(5, 100) == Money(53, "KES")
    assert Money(100, "KES") * 3 == Money(300, "KES")
    assert Money(100, "KES").share(0, 100) == Money(0, "KES")


def test_exponents() -> None:
    assert [exponent(code) for code in ("KES", "IDR", "TZS", "UGX", "USD", "ZZZ")] == [2, 0, 0, 0, 2, 2]
    assert [str(Money(5050, "KES")), str(Money(5000, "KES")), str(Money(5000, "IDR"))] == [
        "KES 50.50",
        "KES 50",
        "IDR 5000",
    ]


def test_the_number_that_was_typed_is_meant_in_another_currency() -> None:
    assert Money.of(5000, "KES").meant_in("TZS") == Money.of(5000, "TZS")
    assert Money.of(5000, "TZS").meant_in("KES") == Money.of(5000, "KES")
    assert Money(1950, "KES").meant_in("TZS") is None
    assert Money(1950, "KES").meant_in("USD") == Money(1950, "USD")
