"""What the supervisor holds in memory about one session."""

import asyncio
from dataclasses import dataclass

from wabot.core.clock import Instant
from wabot.core.session import Order, Place, SessionRecord
from wabot.ports.store.sessions import Asked


@dataclass(slots=True)
class Entry:
    """One session of this server."""

    record: SessionRecord
    wanted: Place | None = None
    due: Instant | None = None  # when to look again, if nothing happens
    probed_at: Instant = Instant(0)  # last asked for a proof of life in vain
    working: asyncio.Task[None] | None = None  # the one thing being done about it
    order: Order | None = None  # to be carried out next
    asked: Asked | None = None  # the stored order it came from
    has_issue: bool = False  # one about its session may be open
    saved_seen: Instant = Instant(0)
