"""People's phones: what they say, what they hear, and the devices linked to them."""

import asyncio
import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from pyaileys.messages.wa_message import extract_message_text
from pyaileys.proto import WAProto_pb2 as proto
from pyaileys.signal.repository import SignalError
from pyaileys.wabinary import BinaryNode

from tests.linked.whatsapp.nodes import child, node
from tests.linked.whatsapp.signal import Published, Secrets, offered

if TYPE_CHECKING:
    from tests.linked.whatsapp.line import Line


@dataclass
class Device:
    """A linked device as WhatsApp keeps it: its addresses, its keys, and what it has not acknowledged yet (`queue`)."""

    jid: str
    lid: str
    noise: bytes
    published: Published
    queue: dict[str, BinaryNode] = field(default_factory=dict)
    line: "Line | None" = None

    async def push(self, stanza: BinaryNode) -> None:
        """Deliver a stanza: now where the device is there, else when it comes back."""
        self.queue[stanza.attrs["id"]] = stanza
        if self.line is not None and self.line.active:
            await self.line.send(stanza)


@dataclass(frozen=True)
class Heard:
    """One message that reached a phone, from the linked device `by`."""

    id: str
    text: str
    message: proto.Message
    by: Device


class Linker(Protocol):
    """Whoever brings a phone and the device it links together."""

    async def scan(self, phone: "Phone", qr: str) -> Device: ...

    async def type_code(self, phone: "Phone", code: str) -> Device: ...


@dataclass
class Phone:
    """One person (or the owner of a bot) on WhatsApp. `number` is E.164 with its plus; `lid` the hidden twin of it."""

    number: str
    lid: str
    name: str
    linker: Linker
    ring: Callable[[], None]
    secrets: Secrets = field(default_factory=Secrets)
    devices: list[Device] = field(default_factory=list)
    inbox: asyncio.Queue[Heard] = field(default_factory=asyncio.Queue)
    copies: list[str] = field(default_factory=list)
    read: list[str] = field(default_factory=list)
    asked_again: list[str] = field(default_factory=list)
    _taken: set[str] = field(default_factory=set)
    _said: dict[str, tuple[dict[str, str], proto.Message]] = field(default_factory=dict)
    partner: "Phone | None" = None
    _saying: asyncio.Lock = field(default_factory=asyncio.Lock)
    _ids: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))
    _numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    @property
    def jid(self) -> str:
        return f"{self.number.lstrip('+')}@s.whatsapp.net"

    async def scan(self, qr: str) -> Device:
        """Link the device that shows this QR code; returns once it has signed in as linked."""
        return await self.linker.scan(self, qr)

    async def type_code(self, code: str) -> Device:
        """Link the device that shows this pairing code. Raises InvalidTag for a wrong one."""
        return await self.linker.type_code(self, code)

    def next_device(self) -> int:
        """The number of the next device to be linked."""
        return next(self._numbers)

    async def says(self, text: str, *, to: "Phone | None" = None, by_number: bool = False, id: str = "") -> str:
        """Write to somebody's linked devices; returns the message's id. `by_number` sends under the phone number."""
        return await self.sends(proto.Message(conversation=text), to=to, by_number=by_number, id=id)

    async def sends(
        self,
        message: proto.Message,
        *,
        to: "Phone | None" = None,
        kind: str = "text",
        by_number: bool = False,
        id: str = "",
    ) -> str:
        """Send any message, as `says`."""
        goal = to or self.partner
        assert goal is not None, "say to whom"
        head = {"from": self.jid, "sender_lid": self.lid} if by_number else {"from": self.lid, "sender_pn": self.jid}
        head |= {"id": id or self._new_id(), "type": kind, "t": str(int(time.time())), "notify": self.name}
        head["addressing_mode"] = "pn" if by_number else "lid"
        await self._deliver(goal.devices, head, message)
        return head["id"]

    async def types(self, text: str, *, to: "Phone") -> str:
        """Write to somebody by hand, on the phone itself; its linked devices are told."""
        inner = proto.Message.DeviceSentMessage(destinationJid=to.lid, message=proto.Message(conversation=text))
        head = {"from": self.lid, "recipient": to.lid, "peer_recipient_pn": to.jid, "id": self._new_id()}
        head |= {"type": "text", "t": str(int(time.time())), "addressing_mode": "lid"}
        await self._deliver(self.devices, head, proto.Message(deviceSentMessage=inner))
        return head["id"]

    async def hears(self, seconds: float = 20) -> Heard:
        """The next message that reached this phone. Raises TimeoutError."""
        return await asyncio.wait_for(self.inbox.get(), seconds)

    async def reads(self, heard: Heard) -> None:
        """Open the chat: the two ticks turn blue."""
        await self._receipt(heard.by, heard.id, {"type": "read"})

    async def take(self, by: Device, id: str, enc: BinaryNode) -> None:
        """A message arrives for this phone. One it has read already is the same again; one it cannot read it asks for.

        What was sealed by a store that fell back to an older copy cannot be read: its keys were used before.
        """
        self.copies.append(id)
        if id in self._taken:
            return
        try:
            message = await self.secrets.open(by.lid, enc)
        except (SignalError, ValueError):
            await self._ask_again(by, id)
            return
        self._taken.add(id)
        self.inbox.put_nowait(Heard(id, extract_message_text(message) or "", message, by))
        await self._receipt(by, id, {})
        self.ring()

    async def repeat(self, to: Device, asked: BinaryNode) -> None:
        """A device could not read one of our messages: say it again in a session begun anew, by its newest keys."""
        head, message = self._said[asked.attrs["id"]]
        async with self._saying:
            await self.secrets.begin(to.lid, offered(asked) or to.published.take())
            enc = await self.secrets.seal(message, to.lid, to.published)
            enc.attrs["count"] = retry.attrs["count"] if (retry := child(asked, "retry")) is not None else "1"
            await to.push(node("message", head, [enc]))

    async def _ask_again(self, by: Device, id: str) -> None:
        self.asked_again.append(id)
        registration, *keys = await self.secrets.bundle()
        now = str(int(time.time()))
        again = node("retry", {"count": str(self.asked_again.count(id)), "id": id, "t": now, "v": "1"})
        head = {"from": self.lid, "id": id, "t": now, "type": "retry"}
        if by.line is not None:
            await by.line.send(node("receipt", head, [again, registration, node("keys", content=keys)]))

    async def _deliver(self, devices: list[Device], head: dict[str, str], message: proto.Message) -> None:
        self._said[head["id"]] = head, message
        async with self._saying:
            for device in devices:
                enc = await self.secrets.seal(message, device.lid, device.published)
                await device.push(node("message", head, [enc]))

    async def _receipt(self, by: Device, id: str, more: dict[str, str]) -> None:
        stanza = node("receipt", {"from": self.lid, "id": id, "t": str(int(time.time())), **more})
        if by.line is not None:
            await by.line.send(stanza)

    def _new_id(self) -> str:
        return f"3A{self.number[-6:]}{next(self._ids):012X}"
