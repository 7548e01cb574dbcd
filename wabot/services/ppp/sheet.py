"""Many accounts as a table: read, weighed row by row, put in force all at once or not at all. Pure."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from wabot.core import phone as phones
from wabot.core.clock import DAY, Instant, from_datetime
from wabot.core.phone import BadPhone
from wabot.core.ppp import Package, account_name, good_password
from wabot.flow import values
from wabot.flow.events import Json
from wabot.services.ppp.desk import Wanted
from wabot.services.shop.sheet import Row

MOST = 1_000
"""Accounts of one table: they go in together, and nobody else writes meanwhile."""
HEADS = {
    "name": ("name", "user", "username", "user name", "account", "jina", "akaunti"),
    "password": ("password", "secret", "nenosiri"),
    "package": ("package", "profile", "plan", "kifurushi"),
    "phone": ("phone", "number", "mobile", "simu", "namba"),
    "until": ("until", "paid until", "expires", "expiry", "hadi", "mwisho"),
}


@dataclass(frozen=True, slots=True)
class Office:
    """What rows are weighed against."""

    packages: Mapping[str, Package]  # by name in small letters
    taken: frozenset[str]  # names of accounts there are, in small letters
    country: str
    zone: ZoneInfo
    router: int


@dataclass(slots=True)
class Sheet:
    """What a table says."""

    wanted: list[Wanted] = field(default_factory=list)
    known: int = 0  # rows of accounts that are there already: left as they are
    mistakes: list[Json] = field(default_factory=list)


def weigh(rows: Sequence[Row], office: Office) -> Sheet:
    """The accounts that these rows ask for; the first row names the columns."""
    columns = _columns(rows[0].cells)
    sheet = Sheet()
    if len(rows) > MOST + 1:
        sheet.mistakes.append(values.text("ppp-sheet-long", {"most": MOST}))
        return sheet
    if missing := [name for name in ("name", "password", "package") if name not in columns]:
        sheet.mistakes.append(values.text("ppp-sheet-columns", {"columns": ", ".join(missing)}))
        return sheet
    seen: set[str] = set()
    for row in rows[1:]:
        cells = {name: row.cells[at] if at < len(row.cells) else "" for name, at in columns.items()}
        found = _wanted(cells, office)
        if isinstance(found, str):
            sheet.mistakes.append(values.text(f"ppp-sheet-{found}", {"row": row.number}))
        elif found.name.lower() in office.taken:
            sheet.known += 1
        elif found.name.lower() in seen:
            sheet.mistakes.append(values.text("ppp-sheet-twice", {"row": row.number}))
        else:
            seen.add(found.name.lower())
            sheet.wanted.append(found)
    return sheet


def _columns(heads: Sequence[str]) -> dict[str, int]:
    named = [head.strip().casefold() for head in heads]
    found = {name: next((at for at, head in enumerate(named) if head in heads_), -1) for name, heads_ in HEADS.items()}
    return {name: at for name, at in found.items() if at >= 0}


def _wanted(cells: Mapping[str, str], office: Office) -> Wanted | str:
    """The account of one row, or what is wrong with it: name, password, package, phone, until."""
    name, password = account_name(cells["name"]), good_password(cells["password"])
    if not name or not password:
        return "password" if name else "name"
    package = office.packages.get(" ".join(cells["package"].split()).lower())
    if package is None:
        return "package"
    phone = phones.parse(cells["phone"], office.country, any_country=True) if cells.get("phone") else ""
    if isinstance(phone, BadPhone):
        return "phone"
    until = _until(cells.get("until", ""), office.zone)
    if until is None:
        return "until"
    return Wanted(name, password, package, office.router, phone, paid_until=Instant(until) if until else None)


def _until(typed: str, zone: ZoneInfo) -> int | None:
    """The end of a day (2026-12-31, 31/12/2026, 31.12.2026); 0 for none, None where it is no day."""
    if not typed:
        return 0
    for form in ("%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y"):
        try:
            day = datetime.datetime.strptime(typed[:10], form).replace(tzinfo=zone)
        except ValueError:
            continue
        return from_datetime(day) + DAY
    return None
