"""What a broadcast is made of, read from the slots of a conversation: whom it is for, what it says, when it goes."""

from dataclasses import dataclass

from wabot.actions.registry import Services
from wabot.core import phone as phones
from wabot.core.broadcast import Audience, AudienceKind
from wabot.core.message import Outbound
from wabot.core.tenant import Tenant
from wabot.ports.action import Call
from wabot.ports.store import Tx
from wabot.services.broadcasts.desk import Draft

MOST = 10_000
"""Numbers of one list."""


@dataclass(frozen=True, slots=True)
class Unfit:
    """Why there is no draft yet: the outcome's name."""

    word: str


async def draft_of(call: Call, services: Services, tenant: Tenant) -> Draft | Unfit:
    """The draft. Args: whom (an AudienceKind), which, numbers, text."""
    audience = await _audience(call, services, tenant)
    if audience is None:
        return Unfit("no_audience")
    text = call.text("text").strip()
    if not text:
        return Unfit("no_words")
    numbers: tuple[str, ...] = ()
    if audience.kind is AudienceKind.LIST:
        numbers = read_numbers(call.text("numbers"), tenant.country)
    return Draft(audience, Outbound(text), numbers)


def read_numbers(text: str, country: str) -> tuple[str, ...]:
    """The numbers in what somebody pasted (E.164 digits), each once; what is none is left out."""
    parts = text.replace(",", "\n").replace(";", "\n").split("\n")
    read = (phones.parse(part.strip(), country, any_country=True) for part in parts if part.strip())
    return tuple(dict.fromkeys(one for one in read if isinstance(one, str)))[:MOST]


async def _audience(call: Call, services: Services, tenant: Tenant) -> Audience | None:
    whom, which = call.text("whom"), call.text("which")
    if whom not in set(AudienceKind):
        return None
    kind = AudienceKind(whom)
    if kind is not AudienceKind.GROUP:
        return Audience(kind, which if kind is AudienceKind.TAG else "", which if kind is AudienceKind.TAG else "")

    def look(tx: Tx) -> Audience | None:
        group = tx.tenant(tenant.id).labels.group(which)
        return None if group is None else Audience(kind, group.id, group.name)

    return await services.store.read(look)
