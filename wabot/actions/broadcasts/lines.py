"""Broadcasts in words: lines of lists, cards, the bar of progress."""

from wabot.core.broadcast import Audience, AudienceKind, Broadcast, BroadcastStatus, Tally
from wabot.flow import values
from wabot.flow.events import Json

BARS = 10
REASONS = ("opted_out", "muted", "banned", "no_address", "window", "gone", "twice")


def bar(tally: Tally) -> str:
    """How far it has come, as a row of blocks."""
    full = BARS if not tally.all else tally.over * BARS // tally.all
    return "▓" * full + "░" * (BARS - full)


def percent(tally: Tally) -> int:
    """The same in hundredths."""
    return 100 if not tally.all else tally.over * 100 // tally.all


def whom(audience: Audience) -> Json:
    """Whom it is for."""
    return values.text(f"broadcast-whom-{audience.kind}", {"which": audience.name})


def status(broadcast: Broadcast) -> Json:
    """Where it stands; of one that waits, for what."""
    args: dict[str, Json] = {"at": values.at(broadcast.next_at)}
    if broadcast.status is BroadcastStatus.RUNNING and broadcast.waits_for:
        return values.text(f"broadcast-waits-{broadcast.waits_for.replace('_', '-')}", args)
    return values.text(f"broadcast-status-{broadcast.status}", args)


def left_out(counts: dict[str, int]) -> list[Json]:
    """Who gets nothing, a line a reason."""
    return [
        values.text(f"broadcast-out-{reason.replace('_', '-')}", {"count": counts[reason]})
        for reason in REASONS
        if counts.get(reason)
    ]


def item(broadcast: Broadcast, tally: Tally) -> Json:
    """A line to choose."""
    args: dict[str, Json] = {
        "number": broadcast.number,
        "whom": whom(broadcast.audience),
        "status": status(broadcast),
        "percent": percent(tally),
        "started": "no" if broadcast.started_at is None else "yes",
    }
    return {"key": str(broadcast.number), "label": values.text("broadcast-line", args)}


def card(broadcast: Broadcast, tally: Tally) -> list[Json]:
    """All there is to say of one."""
    head: dict[str, Json] = {"number": broadcast.number, "whom": whom(broadcast.audience), "status": status(broadcast)}
    lines: list[Json] = [values.text("broadcast-card-head", head)]
    if broadcast.started_at is None:
        return lines
    over: dict[str, Json] = {"bar": bar(tally), "percent": percent(tally), "over": tally.over, "all": tally.all}
    lines.append(values.text("broadcast-card-bar", over))
    figures = {
        "sent": tally.reached,
        "delivered": tally.delivered + tally.read,
        "read": tally.read,
        "failed": tally.failed,
        "unsure": tally.unsure,
        "under-way": tally.under_way,
        "opted-out": tally.opted_out,
        "stopped": tally.stopped,
    }
    lines += [values.text(f"broadcast-card-{name}", {"count": n}) for name, n in figures.items() if n or name == "sent"]
    return [*lines, *left_out(dict(tally.left_out))]


def is_list(audience: Audience) -> bool:
    """Whether somebody gave its numbers."""
    return audience.kind is AudienceKind.LIST
