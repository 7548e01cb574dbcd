"""Warnings before a link dies because its phone stays offline: WhatsApp ends such links after about 14 days."""

from wabot.core.clock import DAY, Instant
from wabot.core.ids import PLATFORM
from wabot.core.session import SessionRecord
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.store import Store, Tx
from wabot.services.issues import called
from wabot.services.notices import Notices
from wabot.services.supervisor.news import KIND

STAGES = (10, 12, 14)
"""Days without a sign after which people are warned, each once."""
END = STAGES[-1]


class Phones:
    """Looks at what is stored of all sessions, whichever server holds them."""

    def __init__(self, store: Store, notices: Notices) -> None:
        self._store, self._notices = store, notices

    async def warn(self, now: Instant) -> int:
        """A job: tell owners and admins of phones that have shown no sign; how many phones it was about."""
        records = await self._store.read(lambda tx: tx.platform.sessions_scan.all())
        silent = [(record, stage) for record in records.values() if (stage := stage_of(record, now))]
        told = 0
        for record, stage in silent:
            told += await self._store.submit(lambda tx, r=record, s=stage: self._tell(tx, r, s))  # type: ignore[misc]
        return told

    def _tell(self, tx: Tx, record: SessionRecord, stage: int) -> bool:
        """Whether anybody was told now; the same stage of the same silence is told once."""
        cause = f"{record.tenant}/phone/{record.phone_seen}/{stage}"
        args: dict[str, Json] = {
            "name": called(tx, record.tenant),
            "tenant": record.tenant,
            "phone": values.phone(record.place.phone) if record.place.phone else "",
            "days": stage,
            "left": max(END - stage, 0),
        }
        told = self._notices.to_staff(tx, "session-phone-staff", args, cause=cause, kind=KIND)
        if record.tenant != PLATFORM:
            told += self._notices.to_owners(tx, record.tenant, "session-phone-owner", args, cause=cause, kind=KIND)
        return told > 0


def stage_of(record: SessionRecord, now: Instant) -> int:
    """The last stage that is reached; 0 for none, and for sessions that have no link or no phone."""
    if record.phone_seen is None or record.linked_at is None:
        return 0
    silent = (now - record.phone_seen) // DAY
    return max((stage for stage in STAGES if silent >= stage), default=0)
