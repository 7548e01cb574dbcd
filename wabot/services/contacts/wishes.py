"""What people want to be sent: STOP is answered once and kept, START takes it back."""

from wabot.flow.events import Said
from wabot.flow.wishes import Wish
from wabot.ports.store import Tx
from wabot.ports.store.contacts import Contact
from wabot.services.door import ADMIN_BOOK, OWNER_BOOK, Away
from wabot.services.notices import Notices

NOT_IN = frozenset({ADMIN_BOOK, OWNER_BOOK})
"""Books in which STOP is a word of the trade: it stops a session."""


class OptOuts:
    """Turns a wish into what is done about it."""

    def __init__(self, notices: Notices) -> None:
        self._notices = notices

    def answer(self, contact: Contact, wish: Wish, said: Said) -> Away | None:
        """What becomes of the message; None where it is one like any other (START of somebody who is in)."""
        out = contact.opted_out_at is not None
        if wish is Wish.START and not out:
            return None
        if wish is Wish.STOP and out:
            return Away("opted_out_before")  # told once: a second answer would be one more message

        def tell(tx: Tx) -> None:
            tx.tenant(contact.tenant).contacts.opt_out(contact.id, said.at if wish is Wish.STOP else None)
            key = "opt-out-done" if wish is Wish.STOP else "opt-in-done"
            self._notices.to_contact(tx, contact.tenant, contact.id, key, {}, cause=f"{said.id}/wish")

        return Away("opted_out" if wish is Wish.STOP else "opted_in", tell)
