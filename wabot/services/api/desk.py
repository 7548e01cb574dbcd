"""The one place where a key's tenant is bound: whoever holds a desk reaches that tenant and no other."""

from dataclasses import dataclass

from wabot.core.api.messages import NewMedia, NewMessage, Taken
from wabot.core.ids import TenantId
from wabot.services.api.sending import Once, Sending


@dataclass(frozen=True, slots=True)
class Back:
    """What desks are made over; made once."""

    sending: Sending


class TenantDesk:
    """Implements web.api.parts.ApiDesk: everything a key may ask for. No method takes a tenant."""

    def __init__(self, back: Back, tenant: TenantId) -> None:
        self._back, self._tenant = back, tenant

    async def send(self, asked: NewMessage, once: Once | None) -> Taken:
        return await self._back.sending.message(self._tenant, asked, once)

    async def send_media(self, asked: NewMedia, once: Once | None) -> Taken:
        return await self._back.sending.media(self._tenant, asked, once)
