"""The code that guards registration, with few tries for each person."""

from wabot.core.audit import By
from wabot.core.clock import Instant
from wabot.core.ids import PLATFORM
from wabot.core.staff import WRONG_LIMIT, WRONG_WINDOW, locked_until, same_code
from wabot.ports.action import Outcome
from wabot.ports.store import Store, Tx
from wabot.services.settings import Settings
from wabot.services.stepup import locked_slots

OFF = "off"


class AccessCode:
    """The code is the platform's setting `access_code`; none, or the word `off`, means that anyone may register."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store, self._settings = store, settings

    def needed(self) -> bool:
        """Whether registration asks for a code."""
        return self._wanted() not in ("", OFF)

    async def begin(self, who: By) -> Outcome:
        """`open`, `code` (ask for it), `locked` or `closed` (registration is switched off)."""
        if self._settings.value(PLATFORM, "registration") == OFF:
            return Outcome("closed")
        locked = await self._store.read(lambda tx: _locked(tx, who))
        if locked is not None:
            return locked
        return Outcome("code" if self.needed() else "open")

    async def check(self, who: By, code: str) -> Outcome:
        """`right`, `wrong` (slot left) or `locked` (slots until, minutes)."""
        right = same_code(code.strip(), self._wanted())

        def commit(tx: Tx) -> Outcome:
            locked = _locked(tx, who)
            if locked is not None:
                return locked
            if right:
                tx.platform.staff.forgive(_subject(who.phone))
                return Outcome("right")
            tx.platform.staff.wrong(_subject(who.phone), who.key, who.at)
            wrong = tx.platform.staff.wrong_since(_subject(who.phone), Instant(who.at - WRONG_WINDOW))
            return _locked(tx, who) or Outcome("wrong", {"left": WRONG_LIMIT - len(wrong)})

        return Outcome("wrong", commit=commit)

    def _wanted(self) -> str:
        return self._settings.value(PLATFORM, "access_code")


def _locked(tx: Tx, who: By) -> Outcome | None:
    wrong = tx.platform.staff.wrong_since(_subject(who.phone), Instant(who.at - WRONG_WINDOW))
    until = locked_until(wrong, who.at)
    return None if until is None else Outcome("locked", locked_slots(until, who.at))


def _subject(phone: str) -> str:
    return f"code/{phone}"
