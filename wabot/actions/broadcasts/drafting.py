"""What a broadcast is made of, read from the slots of a conversation: whom it is for, what it says, when it goes."""

import asyncio
from dataclasses import dataclass, field
from datetime import date

from wabot.actions.registry import Services
from wabot.core.broadcast import Audience, AudienceKind
from wabot.core.clock import DAY, Instant
from wabot.core.errors import Refused
from wabot.core.free_times import moment_of
from wabot.core.ids import PLATFORM
from wabot.core.message import MessageKind, Outbound, Template
from wabot.core.tenant import Tenant
from wabot.flow.events import Json
from wabot.flow.values import kind_of, plain
from wabot.ports.action import Call
from wabot.ports.store import Tx
from wabot.services.broadcasts.desk import Draft
from wabot.services.broadcasts.numbers import Numbers, in_rows, in_text
from wabot.services.broadcasts.wording import strange_gap
from wabot.services.shop.sheet import FILE_BYTES, read_rows

UNFIT = ("no_audience", "no_words", "bad_gap", "bad_file", "bad_time", "nobody", "not_found")
"""Outcomes in which there is no draft."""
FURTHEST = 60 * DAY
"""How far ahead one may be planned."""


@dataclass(frozen=True, slots=True)
class Unfit:
    """Why there is no draft yet: the outcome's name, and its slots."""

    word: str
    slots: dict[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Made:
    """A draft, and how many entries of a list were no number."""

    draft: Draft
    unread: int = 0


async def draft_of(call: Call, services: Services, tenant: Tenant) -> Made | Unfit:
    """Args: whom (an AudienceKind), which, numbers, file; text, media, template; day, time."""
    audience = await _audience(call, services, tenant)
    if audience is None:
        return Unfit("no_audience")
    message = _message(call)
    if not message.text and message.kind is MessageKind.TEXT:
        return Unfit("no_words")
    gap = next(filter(None, map(strange_gap, (message.text, *_values(message)))), "")
    if gap:
        return Unfit("bad_gap", {"gap": gap})
    start = _start(call, tenant)
    if start is not None and not call.at < start < call.at + FURTHEST:
        return Unfit("bad_time")
    numbers = Numbers()
    if audience.kind is AudienceKind.LIST:
        try:
            numbers = await _numbers(call, services, tenant)
        except Refused:
            return Unfit("bad_file")
    return Made(Draft(audience, message, numbers.phones, numbers.names, start), numbers.unread)


async def _audience(call: Call, services: Services, tenant: Tenant) -> Audience | None:
    """Owners are the platform's to write to, and contacts their own bot's."""
    whom, which = call.text("whom"), call.text("which")
    if whom not in set(AudienceKind) or (whom == AudienceKind.OWNERS) != (tenant.id == PLATFORM):
        return None
    kind = AudienceKind(whom)
    if kind is not AudienceKind.GROUP:
        return Audience(kind, which if kind is AudienceKind.TAG else "", which if kind is AudienceKind.TAG else "")

    def look(tx: Tx) -> Audience | None:
        group = tx.tenant(tenant.id).labels.group(which)
        return None if group is None else Audience(kind, group.id, group.name)

    return await services.store.read(look)


async def _numbers(call: Call, services: Services, tenant: Tenant) -> Numbers:
    """Raises Refused where there is a file that cannot be read."""
    file = call.args.get("file")
    if kind_of(file) != "media":
        return in_text(call.text("numbers"), tenant.country)
    media = await services.received.media(call.tenant, file)
    if media.size > FILE_BYTES:
        raise Refused("too_large", str(media.size))
    content = (await services.received.read(call.tenant, file)).content
    return await asyncio.to_thread(lambda: in_rows(read_rows(content), tenant.country))


def _message(call: Call) -> Outbound:
    text, media = call.text("text").strip(), call.args.get("media")
    template = call.text("template").split()
    if template:
        named = Template(template[0], template[1] if len(template) > 1 else call.scene.language, _lines(text))
        return Outbound(text, kind=MessageKind.TEMPLATE, template=named)
    if isinstance(media, dict) and kind_of(media) == "media":
        return Outbound(text, kind=MessageKind(str(media.get("kind"))))
    return Outbound(text)


def _values(message: Outbound) -> tuple[str, ...]:
    return () if message.template is None else message.template.values


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _start(call: Call, tenant: Tenant) -> Instant | None:
    """The moment that day and time mean in the tenant's zone; None: at once."""
    day, time = str(plain(call.args.get("day")) or ""), call.text("time")
    if not day or not time:
        return None
    return moment_of(date.fromisoformat(day), int(time[:2]) * 60 + int(time[3:]), tenant.time_zone)
