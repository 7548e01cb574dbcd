"""Proof that it is really you: PIN or code, a session of trust, and a lock-out for those who guess."""

import asyncio
import base64

import pyotp
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from wabot.core.access import is_staff
from wabot.core.audit import By
from wabot.core.clock import MINUTE, SECOND, Clock, Instant, later
from wabot.core.ids import PLATFORM, ContactId, TenantId, random_bytes
from wabot.core.staff import TRUST_IDLE, WRONG_LIMIT, WRONG_WINDOW, Credentials, good_pin, locked_until
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Outcome
from wabot.ports.store import Store, Tx
from wabot.ports.vault import Vault
from wabot.services.audit import Audit
from wabot.services.effects import shown_to

# OWASP's least profile of argon2id: 19 MiB, 2 passes. A short PIN needs the lock-out in any case.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
_STEP = 30 * SECOND
_RENEW_AFTER = MINUTE  # trust in use is prolonged at most this often, to spare writes


class StepUp:
    """Credentials are by number, so owners of tenants may have a PIN as well as staff."""

    def __init__(self, store: Store, clock: Clock, vault: Vault, audit: Audit) -> None:
        self._store, self._clock, self._vault, self._audit = store, clock, vault, audit

    async def trusted(self, phone: str) -> bool:
        """Whether this person proved themselves and was not idle since; asking prolongs it."""
        if not phone:
            return False
        now = self._clock.now()
        until = await self._store.read(lambda tx: tx.platform.staff.trusted_until(phone))
        if until <= now:
            return False
        if until - now < TRUST_IDLE - _RENEW_AFTER:
            await self._store.submit(lambda tx: _prolong(tx, phone, now))
        return True

    async def check(self, who: By, word: str) -> Outcome:
        """`trusted`, `wrong` (slot left), `locked` (slots until, minutes), no_pin. Codes, once on, replace the PIN."""
        found, locked = await self._store.read(lambda tx: (tx.platform.staff.credentials(who.phone), _locked(tx, who)))
        if locked is not None:
            return locked
        if not found.pin_hash and not found.totp_sealed:
            return Outcome("no_pin")
        step = await self._verify(who, found, word.strip())

        def commit(tx: Tx) -> Outcome:
            locked = _locked(tx, who)
            if locked is not None:
                return locked
            if step is None or (found.totp_sealed and not tx.platform.staff.accept_step(who.phone, step)):
                return self._wrong(tx, who)
            tx.platform.staff.forgive(_subject(who.phone))
            tx.platform.staff.trust(who.phone, later(who.at, TRUST_IDLE))
            return Outcome("trusted")

        return Outcome("wrong", commit=commit)

    async def locked(self, who: By) -> Outcome | None:
        """`locked` (slots until, minutes) while too many tries were wrong: there is no use in asking."""
        return await self._store.read(lambda tx: _locked(tx, who))

    async def has_pin(self, phone: str) -> bool:
        """Whether a PIN is set."""
        return bool((await self._store.read(lambda tx: tx.platform.staff.credentials(phone))).pin_hash)

    async def has_totp(self, phone: str) -> bool:
        """Whether codes are switched on."""
        return bool((await self._store.read(lambda tx: tx.platform.staff.credentials(phone))).totp_sealed)

    async def set_pin(self, who: By, pin: str) -> Outcome:
        """`set`, `weak` (4 to 8 digits, no plain row) or `locked`: who has a PIN proves it first.

        A first PIN of somebody with a role is asked for as ever, and the platform's owners hear of it.
        """
        if not good_pin(pin.strip()):
            return Outcome("weak")
        if await self.has_pin(who.phone) and not await self.trusted(who.phone):
            return Outcome("locked")
        hashed = await asyncio.to_thread(_HASHER.hash, pin.strip())

        def commit(tx: Tx) -> None:
            first = not tx.platform.staff.credentials(who.phone).pin_hash
            tx.platform.staff.set_pin(who.phone, hashed)
            self._audit.note(tx, who, "access.pin")
            if first and is_staff(who.role):
                self._audit.first_pin(tx, who)
            else:
                tx.platform.staff.trust(who.phone, later(who.at, TRUST_IDLE))

        return Outcome("set", commit=commit)

    async def give_pin(self, phone: str, pin: str) -> None:
        """Set somebody's PIN without asking: first start, the demo, `wabot setup`."""
        hashed = await asyncio.to_thread(_HASHER.hash, pin)
        await self._store.submit(lambda tx: tx.platform.staff.set_pin(phone, hashed))

    async def begin_totp(self, who: By, bot: TenantId, reader: ContactId) -> Outcome:
        """`ready` with slot `secret`, sealed for this reader of this bot; counts once a code of it is confirmed."""
        secret = base64.b32encode(random_bytes(20)).decode()
        shown = self._vault.seal(bot, shown_to(reader), secret)
        sealed = self._vault.seal(PLATFORM, _field(who.phone), secret)

        def commit(tx: Tx) -> None:
            tx.platform.staff.set_totp_pending(who.phone, sealed)

        return Outcome("ready", {"secret": values.shown(shown)}, commit)

    async def confirm_totp(self, who: By, code: str) -> Outcome:
        """`on`, `wrong`, `locked`, or `gone` when nothing waits to be confirmed."""
        found = await self._store.read(lambda tx: tx.platform.staff.credentials(who.phone))
        if not found.totp_pending:
            return Outcome("gone")
        step = self._step(who, found.totp_pending, code.strip(), last=-1)

        def commit(tx: Tx) -> Outcome:
            locked = _locked(tx, who)
            if locked is not None:
                return locked
            if step is None:
                return self._wrong(tx, who)
            tx.platform.staff.set_totp(who.phone, found.totp_pending)
            tx.platform.staff.accept_step(who.phone, step)
            self._audit.note(tx, who, "access.totp_on")
            return Outcome("on")

        return Outcome("wrong", commit=commit)

    async def switch_off_totp(self, who: By) -> Outcome:
        """`off`."""

        def commit(tx: Tx) -> None:
            tx.platform.staff.set_totp(who.phone, "")
            self._audit.note(tx, who, "access.totp_off")

        return Outcome("off", commit=commit)

    async def _verify(self, who: By, found: Credentials, word: str) -> int | None:
        """The time-step of a right code (0 for a right PIN), None for a wrong one."""
        if found.totp_sealed:
            return self._step(who, found.totp_sealed, word, last=found.totp_step)
        return 0 if await asyncio.to_thread(_matches, found.pin_hash, word) else None

    def _step(self, who: By, sealed: str, code: str, *, last: int) -> int | None:
        """The step this code belongs to: the present one or a neighbour, for clocks that differ a little."""
        totp = pyotp.TOTP(self._vault.open(PLATFORM, _field(who.phone), sealed))
        now = who.at // _STEP
        fresh = [step for step in (now, now - 1, now + 1) if step > last]
        return next((step for step in fresh if pyotp.utils.strings_equal(totp.generate_otp(step), code)), None)

    def _wrong(self, tx: Tx, who: By) -> Outcome:
        tx.platform.staff.wrong(_subject(who.phone), who.key, who.at)
        locked = _locked(tx, who)
        if locked is not None:
            self._audit.note(tx, who, "access.locked")
            return locked
        wrong = tx.platform.staff.wrong_since(_subject(who.phone), Instant(who.at - WRONG_WINDOW))
        return Outcome("wrong", {"left": WRONG_LIMIT - len(wrong)})


def locked_slots(until: Instant, now: Instant) -> dict[str, Json]:
    """When the next try is allowed, as slots."""
    return {"until": values.at(until), "minutes": -(-(until - now) // MINUTE)}


def _locked(tx: Tx, who: By) -> Outcome | None:
    wrong = tx.platform.staff.wrong_since(_subject(who.phone), Instant(who.at - WRONG_WINDOW))
    until = locked_until(wrong, who.at)
    return None if until is None else Outcome("locked", locked_slots(until, who.at))


def _prolong(tx: Tx, phone: str, now: Instant) -> None:
    if tx.platform.staff.trusted_until(phone) > now:
        tx.platform.staff.trust(phone, later(now, TRUST_IDLE))


def _matches(hashed: str, pin: str) -> bool:
    try:
        return _HASHER.verify(hashed, pin)
    except (VerificationError, InvalidHashError):
        return False


def _subject(phone: str) -> str:
    return f"pin/{phone}"


def _field(phone: str) -> str:
    return f"totp.{phone}"
