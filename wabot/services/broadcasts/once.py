"""At most once: a message of a broadcast that may have gone out already is not sent again on a guess."""

from wabot.core.broadcast import ROOT, UNSURE
from wabot.core.clock import MINUTE
from wabot.core.errors import Refused, Retry
from wabot.ports.store import OutboxRow
from wabot.ports.store.rows import ADOPTED

NEWS = MINUTE
"""How long is waited for the channel's word on it."""
_DOUBTFUL = frozenset({ADOPTED, "no_answer", "fault", "nobody had it in hand"})
"""Ends of a try after which the message may be with the person, or not."""


def weigh(row: OutboxRow, *, sure: bool) -> None:
    """Nothing where it may be sent, though an earlier try has begun and the channel finds no trace of it.

    Raises Retry for as long as news may come, then Refused(UNSURE). `sure`: no trace proves that it was not sent.
    """
    if sure or not row.id.startswith(ROOT):
        return
    if row.error in _DOUBTFUL:
        raise Retry(NEWS, UNSURE)
    if row.error == UNSURE:
        raise Refused(UNSURE, "an earlier try may have arrived")
