"""Tenants as lines of lists and cards, typed so that every reader gets their own language and clock."""

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from wabot.core.clock import Instant, to_datetime
from wabot.core.languages import NAMES
from wabot.core.session import SessionState
from wabot.core.subscription import MONTHS, days_left
from wabot.core.tenant import Tenant, Wish
from wabot.flow import values
from wabot.flow.events import Json
from wabot.flow.state import Scene
from wabot.ports.action import Call


def item(key: str, label: Json) -> dict[str, Json]:
    """One line of a list to choose from."""
    return {"key": key, "label": label}


def items(lines: Iterable[dict[str, Json]]) -> list[Json]:
    """A list slot."""
    return list(lines)


def language_items() -> list[Json]:
    """Every language we speak, by its own name."""
    return items(item(tag, name) for tag, name in NAMES.items())


def day(moment: Instant | None, scene: Scene) -> Json:
    """The calendar day of a moment on the reader's clock; "" for none."""
    if moment is None:
        return ""
    return values.date(to_datetime(moment).astimezone(ZoneInfo(scene.time_zone)).date().isoformat())


def moment(at: Instant | None) -> Json:
    """A moment, "" for none."""
    return "" if at is None else values.at(at)


def line(tenant: Tenant, call: Call) -> dict[str, Json]:
    """A tenant as a line of a list."""
    args: dict[str, Json] = {
        "name": tenant.name,
        "tenant": tenant.id,
        "created_at": day(tenant.created_at, call.scene),
        "expires_at": day(tenant.expires_at, call.scene),
        "days": days_left(tenant, call.at),
        "stopped": "yes" if tenant.wish is Wish.STOP else "no",
    }
    return item(tenant.id, values.text(f"admin-line-{tenant.status}", args))


def plan(word: str) -> Json:
    """A plan in words; one we do not know as it is."""
    if word in MONTHS:
        return values.text("admin-plan-months", {"months": int(word[:-1])})
    return values.text(f"admin-plan-{word}") if word in ("trial", "monthly", "yearly") else word


def status(tenant: Tenant) -> Json:
    """The status in words."""
    return values.text(f"tenant-status-{tenant.status}")


def session_text(state: SessionState) -> Json:
    """A session's state in words."""
    return values.text(f"admin-session-{state.replace('_', '-')}")
