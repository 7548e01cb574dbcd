"""What a pairing can be sent as, beside its code: a picture of the QR, or the link of a page."""

import asyncio
from collections.abc import Callable

from wabot.core.clock import MINUTE
from wabot.core.ids import EffectId, TenantId
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Store, Tx
from wabot.services.files import Files
from wabot.services.notices import Notices
from wabot.services.pairing import Pairings
from wabot.services.pictures import qr_png

PATIENCE = 3.0
"""Real seconds in which a picture goes out before the words that follow it."""
LOOK = 0.02
_HERE = ("http://127.0.0.1", "http://localhost")


class PairingChat:
    """Answers those who chat about a pairing."""

    def __init__(
        self, store: Store, pairings: Pairings, files: Files, notices: Notices, base_url: Callable[[], str]
    ) -> None:
        self._pairings, self._files, self._notices, self._base_url = pairings, files, notices, base_url
        self._store = store

    async def picture(self, call: Call, tenant: TenantId, name: Json) -> Outcome:
        """`sent`: the QR goes to whoever asks, into this chat. `none`: there is no QR to scan."""
        sight = await self._pairings.look(tenant)
        if sight is None or not sight.qr:
            return Outcome("none")
        png, words, row = qr_png(sight.qr), ("pairing-picture", {"name": name}), EffectId(f"{call.key}/qr")

        def queue(tx: Tx) -> None:
            contact = tx.tenant(call.tenant).contacts.get(call.actor.contact)
            if contact is not None and tx.tenant(call.tenant).outbox.get(row) is None:
                media = self._files.keep(tx, call.tenant, png, "image/png", "qr.png")
                self._notices.picture(tx, contact, words, media, row)

        await self._store.submit(queue)
        await self._gone(call.tenant, row)  # so that the menu stands below it
        return Outcome("sent")

    async def _gone(self, tenant: TenantId, row: EffectId) -> None:
        try:
            async with asyncio.timeout(PATIENCE):
                while True:
                    sent = await self._store.read(lambda tx: tx.tenant(tenant).outbox.get(row))
                    if sent is None or sent.settled_at is not None:
                        return
                    await asyncio.sleep(LOOK)
        except TimeoutError:
            return  # it comes below

    async def page(self, call: Call, tenant: TenantId) -> Outcome:
        """`made`: slots `link`, `minutes`, `local` ("yes": only this machine can open it). `none`: nothing to show."""
        token = await self._pairings.page(tenant)
        sight = await self._pairings.look(tenant)
        if token is None or sight is None:
            return Outcome("none")
        minutes = max(1, (sight.pairing.expires_at - call.at) // MINUTE)
        link = self._base_url()
        local = "yes" if link.startswith(_HERE) else "no"
        return Outcome("made", {"link": f"{link}/pair/{token}", "minutes": minutes, "local": local})
