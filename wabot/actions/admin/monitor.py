"""How everything is, in chat: this server, all servers, slow turns, errors."""

from collections.abc import Mapping

from wabot.actions.lines import moment, session_text
from wabot.actions.registry import Services, action
from wabot.core.access import Role
from wabot.core.message import Delivery
from wabot.core.session import SessionState
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.services.monitor import Post, Snapshot

MEGABYTE = 1024 * 1024
MAX_LINES = 10


@action("monitor.show", outcomes=("shown",), role=Role.VIEWER)
async def show(_call: Call, services: Services) -> Outcome:
    """The figures of this moment."""
    now = await services.monitor.snapshot()
    uptime = values.duration(now.at - now.machine.started_at)
    turns: dict[str, Json] = {"turns": now.turns, "slowest": now.slowest}
    lines = [
        values.text("admin-monitor-up", {"uptime": uptime, "version": now.machine.version}),
        values.text("admin-monitor-memory", {"memory": now.memory // MEGABYTE, "database": now.machine.database}),
        values.text("admin-monitor-sessions", {"states": _states(now.sessions)}),
        values.text("admin-monitor-queue", _queue(now)),
        values.text("admin-monitor-turns", turns),
    ]
    if now.troubles:
        lines.append(values.text("admin-monitor-trouble", {"errors": now.troubles}))
    return Outcome("shown", {"lines": lines})


def _queue(now: Snapshot) -> dict[str, Json]:
    queued = now.outbox.get(Delivery.QUEUED, 0) + now.outbox.get(Delivery.SENDING, 0)
    queued = max(0, queued - 1)  # what asks is itself one of them
    return {"events": now.events, "queued": queued, "parked": now.outbox.get(Delivery.PARKED, 0)}


def _states(sessions: Mapping[str, int]) -> Json:
    if not sessions:
        return values.text("admin-monitor-no-sessions")
    told: Json = ""
    for state, count in sorted(sessions.items(), reverse=True):
        one = values.text("admin-monitor-state", {"count": count, "state": session_text(SessionState(state))})
        told = values.text("admin-monitor-states", {"first": one, "rest": told}) if told else one
    return told


@action("monitor.servers", outcomes=("listed", "empty"), role=Role.VIEWER)
async def servers(call: Call, services: Services) -> Outcome:
    """All servers that share the database."""
    found = await services.monitor.servers()
    if not found:
        return Outcome("empty")
    return Outcome("listed", {"count": len(found), "lines": [_server(post, call) for post in found]})


def _server(post: Post, call: Call) -> Json:
    server = post.server
    args: dict[str, Json] = {
        "name": server.name,
        "bots": post.bots,
        "sessions": post.sessions,
        "master": "yes" if post.master else "no",
        "version": server.version,
        "uptime": values.duration(call.at - server.started_at),
        "seen": moment(server.seen_at),
    }
    return values.text(f"admin-servers-{post.standing}", args)


@action("monitor.slow", outcomes=("listed", "empty"), role=Role.VIEWER)
async def slow(_call: Call, services: Services) -> Outcome:
    """The slowest turns of the last hour."""
    turns = services.monitor.slowest()
    lines = [values.text("admin-slow-line", {"ms": turn.ms, "at": values.at(turn.at)}) for turn in turns]
    return Outcome("listed", {"lines": lines}) if lines else Outcome("empty")


@action("monitor.errors", outcomes=("listed", "empty"), role=Role.VIEWER)
async def errors(_call: Call, services: Services) -> Outcome:
    """Recent errors by name."""
    lines = [
        values.text("admin-errors-line", {"at": values.at(one.at), "event": one.event, "tenant": one.tenant or "–"})
        for one in services.monitor.troubles()[:MAX_LINES]
    ]
    return Outcome("listed", {"lines": lines}) if lines else Outcome("empty")
