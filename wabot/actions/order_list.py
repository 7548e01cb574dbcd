"""Which orders a list shows, as people say it, and the heading that says it back with counts and sums."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from wabot.actions.order_story import joined
from wabot.core import calendar_words as words
from wabot.core.clock import Instant
from wabot.core.day import Span, day_of, read_day, span_of
from wabot.core.digits import ascii_digits
from wabot.core.ids import TenantId
from wabot.core.money import Money
from wabot.core.order import OrderStatus
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.events import Json
from wabot.flow.moments import read_date
from wabot.ports.action import Call
from wabot.ports.store.sales import OrderFilter, Total
from wabot.services.sales.orders import STATUSES

__all__ = ["STATUSES", "Wanted", "heading", "read_past_day", "read_wanted"]

LONGEST_TEXT = 40
TODAY, YESTERDAY, WEEK = "today", "yesterday", "week"
_NAMED = {0: TODAY, -1: YESTERDAY}
_WEEKS = dict.fromkeys(
    ("this week", "wiki hii", "wiki", "minggu ini", "cette semaine", "esta semana", "هذا الأسبوع", "इस हफ़्ते"), WEEK
)
_BETWEEN_DIGITS = re.compile(r"[\s()+-]")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for, as it was said."""

    tenant: str
    status: str
    day: str
    text: str
    skip: int  # how many newer ones to leave out

    def narrowed(self, whose: Tenant, tenant: TenantId | None, now: Instant) -> OrderFilter | None:
        """The filter, its days on the clock of `whose`; None where the day is none."""
        span = _span(self.day, whose.time_zone, now) if self.day else None
        if self.day and span is None:
            return None
        return OrderFilter(
            tenant=tenant,
            statuses=(self.status,) if self.status else (),
            since=span.since if span else None,
            until=span.until if span else None,
            number=_number(self.text),
            text="" if _number(self.text) is not None else _searched(self.text),
        )


def read_wanted(call: Call) -> Wanted:
    """The arguments; a status in the place of the tenant means all tenants."""
    tenant, status = call.text("tenant"), _status(call.text("status"))
    if not status and _status(tenant) in STATUSES:
        tenant, status = "", _status(tenant)
    skip = call.text("from")
    day = " ".join(call.text("day").casefold().split())
    return Wanted(
        tenant=tenant,
        status=status,
        day=_WEEKS.get(day) or _NAMED.get(words.SOON.get(words.plain(day), 1), day),
        text=call.text("text").strip()[:LONGEST_TEXT],
        skip=int(skip) if skip.isdecimal() and len(skip) < 8 else 0,
    )


def read_past_day(text: str, zone: str, now: Instant) -> date | None:
    """A day as people type it; without a year, the last such day: today, jana, Friday, 2026-11-20, 20/11, 20 Nov."""
    today, typed = day_of(now, zone), words.plain(text)
    if typed in words.SOON:
        return today + timedelta(days=words.SOON[typed])
    if (weekday := words.weekday(typed)) is not None:
        return today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)
    found = read_day(text) or read_date(text, today)
    if found is None or found <= today or str(found.year) in text:
        return found
    try:
        return found.replace(year=found.year - 1)
    except ValueError:  # 29 February
        return found


def heading(wanted: Wanted, scope: Tenant | None, totals: Sequence[Total], now: Instant) -> dict[str, Json]:
    """Which orders these are, and what they come to."""
    which: list[Json] = [scope.name if scope else values.text("desk-everybody")]
    if wanted.status:
        which.append(values.text(f"order-status-{wanted.status.replace('_', '-')}"))
    if wanted.day:
        which.append(_day_words(wanted.day, scope.time_zone if scope else "", now))
    if wanted.text:
        which.append(f"“{wanted.text}”")
    return {
        "which": joined(which, "desk-and"),
        "sums": [_sum(currency, totals) for currency in sorted({total.currency for total in totals})],
        "status": wanted.status,
        "orders_day": wanted.day,
        "orders_text": wanted.text,
        "is_narrowed": bool(wanted.status or wanted.day or wanted.text),
    }


def _sum(currency: str, totals: Sequence[Total]) -> Json:
    mine = [total for total in totals if total.currency == currency]
    delivered = [total for total in mine if total.status == OrderStatus.DELIVERED]
    words: dict[str, Json] = {
        "all": values.money(Money(sum(total.minor for total in mine), currency)),
        "delivered": values.money(Money(sum(total.minor for total in delivered), currency)),
        "count": sum(total.orders for total in delivered),
    }
    return values.text("desk-sum", words)


def _day_words(day: str, zone: str, now: Instant) -> Json:
    if day in (TODAY, YESTERDAY, WEEK):
        return values.text(f"desk-day-{day}")
    found = read_past_day(day, zone, now)
    return values.date(found.isoformat()) if found else day


def _span(day: str, zone: str, now: Instant) -> Span | None:
    today = day_of(now, zone)
    if day == WEEK:
        return span_of(today - timedelta(days=today.weekday()), zone, 7)
    found = read_past_day(day, zone, now)
    return span_of(found, zone) if found else None


def _number(text: str) -> int | None:
    """`#12` is the order of that number and no other."""
    plain = ascii_digits(text).lstrip("#")
    return int(plain) if text.startswith("#") and plain.isdecimal() and len(plain) < 10 else None


def _searched(text: str) -> str:
    """Phones as they are stored: `0722 000` finds 254722000111."""
    plain = _BETWEEN_DIGITS.sub("", ascii_digits(text))
    return (plain.lstrip("0") or plain) if plain.isdecimal() else text


def _status(words: str) -> str:
    status = words.strip().casefold().replace(" ", "_")
    return "" if status == "all" else status
