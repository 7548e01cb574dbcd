"""One message from an owner to one contact, through the bot."""

from wabot.core.audit import By
from wabot.core.clock import Clock
from wabot.flow.events import Json
from wabot.ports.action import Outcome
from wabot.ports.store import Tx
from wabot.ports.store.contacts import Contact
from wabot.services.audit import Audit
from wabot.services.bans import Bans
from wabot.services.contacts.book import called
from wabot.services.directory import Directory
from wabot.services.notices import Notices
from wabot.services.window import Window

LONGEST = 2000  # characters: the owner's name stands above them


class Writing:
    """Writes to people who did not ask for it: not to those who want none of that, nor to the banned."""

    def __init__(  # noqa: PLR0913, PLR0917 - handed over once, by bootstrap
        self, clock: Clock, directory: Directory, notices: Notices, audit: Audit, bans: Bans, window: Window
    ) -> None:
        self._clock, self._directory, self._notices = clock, directory, notices
        self._audit, self._bans, self._window = audit, bans, window

    async def doubt(self, contact: Contact) -> str:
        """Why they cannot be written to: `opted_out`, `banned`, `window`; "" where they can."""
        if contact.opted_out_at is not None:
            return "opted_out"
        if self._bans.check(contact.tenant, contact, self._clock.now()) is not None:
            return "banned"
        tenant = self._directory.by_id(contact.tenant)
        channel = "" if tenant is None else tenant.channel.value
        return "" if await self._window.may_write(channel, contact.tenant, contact.id) else "window"

    async def write(self, who: By, contact: Contact, text: str) -> Outcome:
        """`written`, `empty`, or the doubt. Slots: who."""
        slots: dict[str, Json] = {"who": called(contact)}
        doubt = await self.doubt(contact)
        if doubt or not text.strip():
            return Outcome(doubt or "empty", slots)

        def commit(tx: Tx) -> Outcome | None:
            now = tx.tenant(contact.tenant).contacts.get(contact.id)
            if now is None or now.opted_out_at is not None:
                return Outcome("opted_out", slots)
            words: dict[str, Json] = {"text": text.strip()[:LONGEST]}
            self._notices.to_contact(tx, contact.tenant, contact.id, "people-written", words, cause=f"{who.key}/write")
            self._audit.note(tx, who, "contact.write", contact.tenant, contact=contact.id)
            return None

        return Outcome("written", slots, commit)
