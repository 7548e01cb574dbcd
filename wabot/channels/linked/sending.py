"""Messages out: at least once. The library lets nobody name a message, so what was sent is remembered by its key."""

import asyncio
import base64
from collections import OrderedDict
from collections.abc import Sequence

from wabot.channels.linked.child import Child, Gone
from wabot.channels.linked.files import SessionFolder
from wabot.channels.linked.journal import find_sent
from wabot.channels.linked.letters import known_of, letter_of
from wabot.channels.linked.ports import Load
from wabot.channels.linked.sessions import Sessions
from wabot.channels.linked.wire import FILE_LIMIT, Frame
from wabot.core.clock import SECOND, Instant
from wabot.core.errors import Refused, Retry
from wabot.core.ids import TenantId
from wabot.core.message import Address, AddressKind, Media, MessageKind, Outbound
from wabot.ports.address_book import Known
from wabot.ports.channel import Accepted

_PATIENCE = 20.0
"""Seconds a send is waited for. WhatsApp may take 75: the next try then finds the same one, or what became of it."""
_ANSWER = 80 * SECOND
_REMEMBERED = 2048
_RECEIVED = "wa:"
_FILES = frozenset({MessageKind.IMAGE, MessageKind.VIDEO, MessageKind.AUDIO, MessageKind.DOCUMENT, MessageKind.STICKER})


class Sending:
    """Hands messages to workers, each key once at a time."""

    def __init__(self, sessions: Sessions, folder: SessionFolder, load: Load) -> None:
        self._sessions, self._folder, self._load = sessions, folder, load
        self._accepted: OrderedDict[tuple[TenantId, str], Accepted] = OrderedDict()
        self._under_way: dict[tuple[TenantId, str], asyncio.Task[Accepted]] = {}

    async def send(self, tenant: TenantId, to: Address, key: str, message: Outbound) -> Accepted:
        """See ports.channel.Channel.send."""
        before = self._accepted.get((tenant, key))
        if before is not None:
            return before
        task = self._under_way.get((tenant, key))
        if task is None:
            child = self._child(tenant)
            task = asyncio.create_task(self._send(child, tenant, to, key, message), name=f"linked:{tenant}:send")
            self._under_way[tenant, key] = task
            task.add_done_callback(lambda _: self._under_way.pop((tenant, key), None))
            task.add_done_callback(_seen)
        try:
            async with asyncio.timeout(_PATIENCE):
                return await asyncio.shield(task)
        except TimeoutError as error:
            raise Retry(10 * SECOND, "no_answer") from error

    async def find(self, tenant: TenantId, key: str) -> Accepted | None:
        """What became of this key; also in the list that outlives us and the worker."""
        before = self._accepted.get((tenant, key))
        if before is not None:
            return before
        record = await asyncio.to_thread(find_sent, self._folder.sent(tenant), "key", key)
        return self._remember(tenant, key, record) if record is not None else None

    async def fetch(self, tenant: TenantId, media: Media) -> bytes:
        """See ports.channel.Channel.fetch."""
        if not media.reference.startswith(_RECEIVED):
            raise Refused("no_media")
        if media.size > FILE_LIMIT:
            raise Refused("too_large")
        answer = await self._ask(self._child(tenant), "fetch", session=tenant, reference=media.reference)
        return base64.b64decode(str(answer["file"]))

    async def known_people(self, tenant: TenantId) -> Sequence[Known]:
        """See ports.address_book.AddressBook."""
        answer = await self._ask(self._child(tenant), "contacts", session=tenant)
        people = answer.get("people")
        return [known_of(one) for one in people] if isinstance(people, list) else []

    async def _send(self, child: Child, tenant: TenantId, to: Address, key: str, message: Outbound) -> Accepted:
        if to.kind is AddressKind.BSUID:
            raise Refused("unknown_number", "linked devices know no such address")
        letter = letter_of(message)
        if message.kind in _FILES:
            if message.media is None:
                raise Refused("no_media")
            if not message.media.reference.startswith(_RECEIVED):
                letter["file"] = base64.b64encode(await self._file(tenant, message.media)).decode()
        answer = await self._ask(child, "send", session=tenant, to=[to.kind.value, to.value], key=key, letter=letter)
        return self._remember(tenant, key, answer)

    async def _file(self, tenant: TenantId, media: Media) -> bytes:
        body = await self._load(tenant, media)
        if len(body) > FILE_LIMIT:
            raise Refused("too_large")
        return body

    async def _ask(self, child: Child, op: str, /, **facts: object) -> Frame:
        try:
            answer = await child.ask(op, _ANSWER, **facts)
        except Gone as gone:
            raise Retry(5 * SECOND, "not_connected") from gone
        detail = str(answer.get("detail", ""))
        if "refused" in answer:
            raise Refused(str(answer["refused"]), detail)
        if isinstance(wait := answer.get("retry"), int):
            raise Retry(wait, str(answer.get("reason", "")))
        return answer

    def _child(self, tenant: TenantId) -> Child:
        held = self._sessions.of(tenant)
        if held is None or not held.ready or held.child is None or held.quiet:
            raise Retry(5 * SECOND, "not_connected")
        return held.child

    def _remember(self, tenant: TenantId, key: str, record: Frame) -> Accepted:
        at = record["at"]
        accepted = Accepted(str(record["reference"]), Instant(at if isinstance(at, int) else 0))
        self._accepted[tenant, key] = accepted
        if len(self._accepted) > _REMEMBERED:
            self._accepted.popitem(last=False)
        return accepted


def _seen(task: asyncio.Task[Accepted]) -> None:
    """Nobody may be waiting any more for how it ended."""
    if not task.cancelled():
        task.exception()
