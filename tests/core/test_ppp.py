"""The laws of internet accounts, and what people may type for them."""

from dataclasses import replace

import pytest

from wabot.core.clock import DAY, MINUTE, SECOND, Instant
from wabot.core.money import Money
from wabot.core.ppp import (
    Account,
    AccountEvent,
    AccountStatus,
    Package,
    account_name,
    address,
    backoff,
    days_left,
    good_password,
    moved,
    numbers_of,
    package_name,
    renewed,
    speed,
)
from wabot.core.transitions import UnknownTransition

NOW = Instant(1_795_240_800_000)
HOME = Package(3, "Home 5M", Money.of(1500, "KES"), 30, 10, 5)
JUMA = Account(7, 1, 3, "juma", "sealed", "254722000111", AccountStatus.EXPIRED, NOW)


def test_a_renewal_begins_where_the_time_before_ends() -> None:
    first = renewed(JUMA, HOME, NOW)
    assert (first.status, first.paid_until) == (AccountStatus.ACTIVE, NOW + 30 * DAY)
    again = renewed(first, HOME, Instant(NOW + DAY))
    assert again.paid_until == NOW + 60 * DAY
    late = renewed(first, HOME, Instant(NOW + 40 * DAY))
    assert late.paid_until == NOW + 70 * DAY
    assert [one.revision for one in (JUMA, first, again)] == [1, 2, 3]


def test_who_is_suspended_pays_for_time_and_stays_suspended() -> None:
    held = moved(renewed(JUMA, HOME, NOW), AccountEvent.SUSPEND)
    assert renewed(held, HOME, NOW).status is AccountStatus.SUSPENDED


def test_what_is_deleted_is_never_paid_for() -> None:
    with pytest.raises(UnknownTransition):
        renewed(moved(JUMA, AccountEvent.DELETE), HOME, NOW)


def test_the_last_day_counts_until_it_is_over() -> None:
    ends = replace(JUMA, paid_until=Instant(NOW + DAY))
    assert [days_left(ends, Instant(NOW + at)) for at in (0, 1, DAY - 1, DAY)] == [1, 1, 1, 0]


def test_routers_are_tried_less_and_less_often_and_never_given_up() -> None:
    assert [backoff(tries) for tries in (0, 1, 2, 6, 500)] == [0, 30 * SECOND, MINUTE, 15 * MINUTE, 15 * MINUTE]


def test_routeros_reads_the_upload_first() -> None:
    assert HOME.rate == "5M/10M"
    assert replace(HOME, down=0, up=0).rate == ""


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("192.168.88.1", ("192.168.88.1", 0)),
        ("R1.Example.com:8730", ("r1.example.com", 8730)),
        ("[2001:db8::1]:8729", ("2001:db8::1", 8729)),
        ("[2001:db8::1]", ("2001:db8::1", 0)),
        ("r1:0", None),
        ("r1:99999", None),
        ("http://r1", None),
        ("r1 r2", None),
        ("", None),
        ("r1:²", None),
    ],
)
def test_addresses(typed: str, read: tuple[str, int] | None) -> None:
    assert address(typed) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [("10", (10, 10)), ("10/5", (10, 5)), ("20 Mbps", (20, 20)), ("0", (0, 0)), ("5/0", None), ("x", None)],
)
def test_speeds(typed: str, read: tuple[int, int] | None) -> None:
    assert speed(typed) == read


def test_names_that_a_router_could_misread_are_refused() -> None:
    assert account_name(" juma.k@bora ") == "juma.k@bora"
    assert [account_name(word) for word in ("ju ma", 'ju"ma', "", "$x", "j" * 33, "-x")] == [""] * 6
    assert [good_password(word) for word in ("abc", "a b c d", "pass\n", "p" * 65)] == ["", "", "pass", ""]
    assert package_name(" Home  5M ") == "Home 5M"
    assert [package_name(word) for word in ("Nyumbani [x]", "$", "a" * 31)] == ["", "", ""]


def test_a_sale_names_account_and_package() -> None:
    assert [numbers_of(word) for word in ("P12-3", "p12", "12", "P", "P1-2-3")] == [
        (12, 3),
        (12, 0),
        (12, 0),
        None,
        None,
    ]
