"""One device on the line: login or pairing, then its stanzas."""

import asyncio
import os
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from pyaileys.proto import WAProto_pb2 as proto
from pyaileys.signal.repository import PreKeyBundleKey
from pyaileys.signal.util import signal_pubkey
from pyaileys.wabinary import BinaryNode

from tests.linked.whatsapp import queries
from tests.linked.whatsapp.linking import Scanned, Typed, vouch
from tests.linked.whatsapp.nodes import SERVER, blob, child, children, node, user
from tests.linked.whatsapp.phone import Device, Phone
from tests.linked.whatsapp.signal import Published
from tests.linked.whatsapp.wire import Login, Wire

if TYPE_CHECKING:
    from tests.linked.whatsapp.server import WhatsApp

PATIENCE = 0.5
"""Seconds for a device to hang up by itself: a library that finds the socket closed may not read what was said last."""


class Line:
    """One socket: of a device that signed in (`device`), or of one that waits to be linked (`refs`)."""

    def __init__(self, world: "WhatsApp", wire: Wire) -> None:
        self.world = world
        self.device: Device | None = None
        self.active = False
        self.wakes = False
        self.refs: list[str] = []
        self.hello: BinaryNode | None = None
        self.finish: asyncio.Future[BinaryNode] = asyncio.get_running_loop().create_future()
        self._wire = wire
        self._gone = asyncio.Event()
        self._login: Login | None = None
        self._asked: dict[str, asyncio.Future[BinaryNode]] = {}

    async def live(self) -> None:
        """From the handshake to the end of the socket."""
        self._login = await self._wire.greet(self.world.identity)
        payload = self._login.payload
        self.world.logins.append(payload)
        try:
            if payload.HasField("devicePairingData"):
                await self._offer()
            elif not await self._welcome(payload):
                return
            async for stanza in self._wire.stanzas():
                await self._take(stanza)
        finally:
            self._gone.set()
            self._leave()

    async def send(self, stanza: BinaryNode) -> None:
        """Say one stanza."""
        await self._wire.send(stanza)

    async def end(self, last: BinaryNode) -> None:
        """Say a last stanza, and hang up unless the device does so first."""
        await self.send(last)
        self._leave()
        with suppress(TimeoutError):
            await asyncio.wait_for(self._gone.wait(), PATIENCE)
        await self._wire.close()

    def cut(self, *, reset: bool = False) -> None:
        """Drop the connection without a word."""
        self._leave()
        self._wire.reset() if reset else self._wire.cut()

    async def ask(self, content: BinaryNode) -> BinaryNode:
        """Ask the device something and wait for its answer."""
        name = os.urandom(6).hex()
        self._asked[name] = asyncio.get_running_loop().create_future()
        head = {"from": SERVER, "type": "set", "id": name, "xmlns": "md", "t": str(int(time.time()))}
        await self.send(node("iq", head, [content]))
        return await asyncio.wait_for(self._asked[name], 20)

    async def code_stage(self, said: BinaryNode) -> list[BinaryNode] | None:
        """A device asks for a pairing code, or ends what a typed one began."""
        if said.attrs["stage"] == "companion_finish":
            self.finish.set_result(said)
            return None
        if self.world.codes_refused:
            raise queries.Turned(429, "rate-overlimit")
        self.hello = said
        ref = node("link_code_pairing_ref", content=self.refs[0].encode())
        return [node("link_code_companion_reg", {"stage": "companion_hello"}, [ref])]

    async def link(self, phone: Phone, identity: bytes, adv: bytes) -> Device:
        """Link the waiting device to `phone`; it signs in again by itself."""
        assert self._login is not None
        index = phone.next_device()
        fresh = Device(
            jid=f"{user(phone.jid)}:{index}@s.whatsapp.net",
            lid=f"{user(phone.lid)}:{index}@lid",
            noise=self._login.key,
            published=_registered(self._login.payload),
        )
        vouched = vouch(phone.secrets.identity, identity, adv, index)
        said = [node("device-identity", content=vouched.sealed), node("biz", {"name": ""})]
        said += [node("device", {"jid": fresh.jid, "lid": fresh.lid}), node("platform", {"name": "android"})]
        answer = await self.ask(node("pair-success", content=said))
        if answer.attrs["type"] != "result" or not vouched.is_signed(identity, answer):
            raise AssertionError(f"the device did not sign: {answer}")
        phone.devices.append(fresh)
        await self.end(node("stream:error", {"code": "515"}))
        return fresh

    async def type_code(self, phone: Phone, code: str) -> Device:
        """Link the device that asked for `code`."""
        assert self.hello is not None
        typed = Typed(phone.secrets.identity, code, self.hello)
        head = {"from": SERVER, "type": "link_code_companion_reg", "id": "1", "t": str(int(time.time()))}
        await self.send(node("notification", head, [typed.greeting(self.refs[0].encode())]))
        finish = await asyncio.wait_for(asyncio.shield(self.finish), 20)
        return await self.link(phone, blob(child(finish, "companion_identity_public")), typed.adv(finish))

    async def scan(self, phone: Phone, scanned: Scanned) -> Device:
        """Link the device whose code was scanned."""
        return await self.link(phone, scanned.identity, scanned.adv)

    async def _offer(self) -> None:
        if (refused := self.world.refusal(None)) is not None:
            return await self.end(refused)
        self.refs = [os.urandom(16).hex() for _ in range(self.world.codes)]
        self.world.waiting.append(self)
        self.world.ring()
        offer = node("pair-device", content=[node("ref", content=ref.encode()) for ref in self.refs])
        return await self.send(node("iq", {"from": SERVER, "type": "set", "id": "pair", "xmlns": "md"}, [offer]))

    async def _welcome(self, payload: proto.ClientPayload) -> bool:
        """Let a linked device in; False where it was turned away."""
        assert self._login is not None
        known = self.world.device(str(payload.username), payload.device)
        refused = self.world.refusal(known)
        if refused is None and (known is None or known.noise != self._login.key):
            refused = node("failure", {"reason": "401", "location": "frc"})
        if refused is not None or known is None:
            await self.end(refused or node("failure", {"reason": "401"}))
            return False
        if known.line is not None:
            await known.line.end(REPLACED)
        self.device, known.line = known, self
        await self.send(node("success", {"t": str(int(time.time())), "props": "1", "lid": known.lid}))
        self.world.ring()
        return True

    async def _take(self, stanza: BinaryNode) -> None:
        self.world.seen.append(stanza)
        match stanza.tag:
            case "iq" if stanza.attrs["type"] in ("get", "set"):
                await queries.answer(self, stanza)
                if self.wakes:
                    await self._wake()
            case "iq":
                if (asked := self._asked.pop(stanza.attrs["id"], None)) is not None:
                    asked.set_result(stanza)
            case "message" if self.device is not None:
                await self.world.deliver(self.device, stanza)
            case "receipt" if self.device is not None:
                await self._receipt(self.device, stanza)
            case "ack" if self.device is not None and stanza.attrs.get("class") == "message":
                self.device.queue.pop(stanza.attrs["id"], None)
        self.world.ring()

    async def _receipt(self, by: Device, stanza: BinaryNode) -> None:
        """Delivered: it waits no more. Not to be read: its sender says it again. Read: for the sender's eyes."""
        ids = [stanza.attrs["id"], *(one.attrs["id"] for one in children(child(stanza, "list"), "item"))]
        kind, to = stanza.attrs.get("type", ""), stanza.attrs.get("to", "")
        if kind in ("", "inactive", "sender"):
            for one in ids:
                by.queue.pop(one, None)
        elif kind == "retry":
            by.queue.pop(ids[0], None)
            if (phone := self.world.find(to)) is not None:
                await phone.repeat(by, stanza)
        elif kind == "read" and (phone := self.world.find(to)) is not None:
            phone.read.extend(ids)
        await self.send(node("ack", {"class": "receipt", "id": ids[0], "from": to, **({"type": kind} if kind else {})}))

    async def _wake(self) -> None:
        """From here on the device is served: first what waited for it."""
        self.wakes = False
        if self.active or self.device is None:
            return
        count = str(len(self.device.queue))
        await self.send(node("ib", {"from": SERVER}, [node("offline_preview", {"count": count, "message": count})]))
        sent: set[str] = set()
        while left := [one for one in self.device.queue.values() if one.attrs["id"] not in sent]:  # more may come
            for stanza in left:
                sent.add(stanza.attrs["id"])
                await self.send(node(stanza.tag, {**stanza.attrs, "offline": "1"}, list(children(stanza))))
        self.active = True
        await self.send(node("ib", {"from": SERVER}, [node("offline", {"count": count})]))

    def _leave(self) -> None:
        self.active = False
        if self in self.world.waiting:
            self.world.waiting.remove(self)
        if self.device is not None and self.device.line is self:
            self.device.line = None
        self.world.ring()


REPLACED = node("stream:error", content=[node("conflict", {"type": "replaced"})])
REMOVED = node("stream:error", {"code": "401"}, [node("conflict", {"type": "device_removed"})])


def _registered(payload: proto.ClientPayload) -> Published:
    """The keys a device names when it asks to be linked."""
    said = payload.devicePairingData
    signed = PreKeyBundleKey(int.from_bytes(said.eSkeyId, "big"), signal_pubkey(said.eSkeyVal), said.eSkeySig)
    return Published(said.eRegid, said.eIdent, signed)
