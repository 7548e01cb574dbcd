"""The pairing page's view of the services."""

import asyncio
from collections.abc import Callable, Collection, Mapping
from contextlib import AbstractContextManager

from wabot.core.access import Role
from wabot.core.audit import By
from wabot.core.clock import MINUTE, Clock
from wabot.core.ids import PLATFORM, random_bytes
from wabot.core.pairing import fingerprint
from wabot.flow import values
from wabot.flow.state import Scene
from wabot.flow.texts import Texts
from wabot.ports.store import Store
from wabot.ports.vault import Unsealable, Vault
from wabot.services.access_code import AccessCode
from wabot.services.directory import Directory
from wabot.services.pairing import Pairings
from wabot.web.pairing.parts import Entry, PairingLook, Unlocking


class Pages:
    """Implements web.pairing.parts.PairingPages."""

    def __init__(  # noqa: PLR0913 - handed over once
        self,
        pairings: Pairings,
        directory: Directory,
        code: AccessCode,
        texts: Callable[[], Texts],
        *,
        store: Store,
        clock: Clock,
        vault: Vault,
    ) -> None:
        self._pairings, self._directory, self._code, self._texts = pairings, directory, code, texts
        self._store, self._clock, self._vault = store, clock, vault

    @property
    def languages(self) -> Collection[str]:
        return self._texts().languages.keys()

    @property
    def language(self) -> str:
        return self._directory.platform.language

    async def look(self, token: str) -> PairingLook | None:
        sight = await self._pairings.by_token(token)
        if sight is None:
            return None
        pairing = sight.pairing
        tenant = self._directory.platform if pairing.tenant == PLATFORM else self._directory.by_id(pairing.tenant)
        if tenant is None:
            return None
        scene = Scene(country=tenant.country)
        phone = self._texts().show(values.phone(tenant.phone), scene)
        minutes = -(-(pairing.expires_at - self._clock.now()) // MINUTE)
        return PairingLook(pairing.state, tenant.name, phone, minutes, pairing.expires_at, sight.code, sight.qr)

    async def again(self, token: str) -> bool:
        return await self._pairings.again(token)

    def locked(self) -> bool:
        return self._code.needed()

    async def unlock(self, token: str, code: str) -> Unlocking:
        key = fingerprint(token)
        who = By(f"page/{key[:16]}", Role.STRANGER, self._clock.now(), f"page/{random_bytes(12).hex()}")
        tried = await self._code.check(who, code)
        final = (await self._store.submit(tried.commit) if tried.commit is not None else None) or tried
        match final.name:
            case "right":
                return Unlocking(Entry.OPEN)
            case "locked":
                return Unlocking(Entry.SHUT, minutes=_number(final.slots.get("minutes")))
            case _:
                return Unlocking(Entry.WRONG, left=_number(final.slots.get("left")))

    def key(self, token: str) -> str:
        return self._vault.seal(PLATFORM, _place(token), "open")

    def fits(self, token: str, key: str) -> bool:
        try:
            return self._vault.open(PLATFORM, _place(token), key) == "open"
        except Unsealable:
            return False

    def watching(self) -> AbstractContextManager[asyncio.Event]:
        return self._pairings.watching()

    def words(self, language: str, key: str, args: Mapping[str, str | int]) -> str:
        return self._texts().say(key, Scene(language=language), dict(args))


def _place(token: str) -> str:
    return f"page/{fingerprint(token)}"


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0
