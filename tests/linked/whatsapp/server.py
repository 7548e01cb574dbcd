"""A WhatsApp of our own on loopback: real handshakes, real encryption, and every way it can treat a linked device."""

import asyncio
import itertools
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from aiohttp import web
from pyaileys.proto import WAProto_pb2 as proto
from pyaileys.wabinary import BinaryNode

from tests.linked.whatsapp.line import REMOVED, REPLACED, Line
from tests.linked.whatsapp.linking import Scanned
from tests.linked.whatsapp.media import Files
from tests.linked.whatsapp.nodes import child, children, device, node, user
from tests.linked.whatsapp.noise import Identity
from tests.linked.whatsapp.patching import Wheel, installed, patched
from tests.linked.whatsapp.phone import Device, Phone
from tests.linked.whatsapp.wire import Gone, Wire


class WhatsApp:
    """The server. Knobs are plain fields and methods; without a phone named they mean every linked device.

    `deaf`: pings are not answered. `mute`: what devices send is delivered and not acknowledged. `hangs`: who dials is
    let in and hears nothing. `send_error`: WhatsApp's number for why nothing is delivered. `codes_refused`: too many.
    `codes`: to be scanned one after another, 20 seconds each; of six the first lasts 60.
    """

    def __init__(self, wheel: Wheel, identity: Identity) -> None:
        self.wheel = wheel
        self.identity = identity
        self.files = Files(wheel.path)
        self.phones: list[Phone] = []
        self.waiting: list[Line] = []
        self.seen: list[BinaryNode] = []
        self.logins: list[proto.ClientPayload] = []
        self.dials = 0
        self.codes = 6
        self.codes_refused = False
        self.deaf = False
        self.mute = False
        self.hangs = False
        self.send_error = 0
        self._failures: dict[str, dict[str, str]] = {}
        self._changed = asyncio.Event()
        self._lids = itertools.count(100_000_000_000_001)
        self._runner: web.AppRunner | None = None

    async def open(self) -> None:
        """Listen on the port the wheel dials."""
        app = web.Application()
        app.router.add_get("/ws/chat", self._dialled)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self.wheel.port, reuse_address=True).start()

    async def close(self) -> None:
        """Cut everybody off and refuse dials; `open` brings it back as it was."""
        for line in self._lines():
            line.cut()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    def phone(self, number: str, name: str = "", partner: Phone | None = None) -> Phone:
        """A new person; `partner` is who they write to when nobody else is named."""
        fresh = Phone(number, f"{next(self._lids)}@lid", name or number[-4:], self, self.ring, partner=partner)
        self.phones.append(fresh)
        return fresh

    async def until(self, true: Callable[[], object], seconds: float = 30) -> None:
        """Wait until something is so, looking after each thing that happens here. Raises TimeoutError."""
        async with asyncio.timeout(seconds):
            while not true():
                self._changed.clear()
                await self._changed.wait()

    def ring(self) -> None:
        """Something happened."""
        self._changed.set()

    # --- what may befall linked devices

    def drop(self, phone: Phone | None = None, *, reset: bool = False) -> None:
        """Cut sockets without a word, or with a TCP reset."""
        for line in self._lines(phone):
            line.cut(reset=reset)

    async def stream_error(self, code: int, phone: Phone | None = None) -> None:
        """End sockets with a stream error (503: a restart; 516 and others nobody knows)."""
        for line in self._lines(phone):
            await line.end(node("stream:error", {"code": str(code)}))

    async def replace(self, phone: Phone | None = None) -> None:
        """Somebody else opened the same session."""
        for line in self._lines(phone):
            await line.end(REPLACED)

    async def log_out(self, phone: Phone | None = None) -> None:
        """The person unlinks their devices, whether these are there or not."""
        for one in self.phones if phone is None else [phone]:
            lines = self._lines(one)
            one.devices.clear()
            for line in lines:
                await line.end(REMOVED)

    def ban(self, seconds: int, code: int = 101, phone: Phone | None = None) -> None:
        """A temporary ban: connections end, logins fail with 402 until `well`."""
        self.fail(402, phone, code=str(code), expire=str(seconds))

    def outdated(self) -> None:
        """This client is too old: 405."""
        self.fail(405)

    def fail(self, reason: int, phone: Phone | None = None, **more: str) -> None:
        """Every login fails with `reason` until `well`; those who are there are cut off."""
        self._failures[phone.number if phone else ""] = {"reason": str(reason), **more}
        self.drop(phone)

    def well(self) -> None:
        """Logins succeed again."""
        self._failures.clear()

    async def asks_for_passkey(self) -> None:
        """Whoever waits to be linked is asked for a passkey."""
        options = node("passkey_request_options", content=b'{"challenge":"AAAA","rpId":"whatsapp.com"}')
        head = {"from": "@s.whatsapp.net", "type": "passkey_prologue_request", "id": "2", "t": str(int(time.time()))}
        for line in list(self.waiting):
            await line.send(node("notification", head, [options]))

    # --- what its lines ask of it

    def find(self, address: str) -> Phone | None:
        """The person behind an address or a number."""
        name = user(address).lstrip("+")
        return next((one for one in self.phones if name in (user(one.jid), user(one.lid))), None)

    def device(self, account: str, number: int) -> Device | None:
        """A linked device by its account and number."""
        phone = self.find(account)
        return next((one for one in phone.devices if device(one.jid) == number), None) if phone else None

    def forget(self, one: Device | None) -> None:
        """A device unlinked itself."""
        for phone in self.phones:
            if one in phone.devices:
                phone.devices.remove(one)

    def refusal(self, one: Device | None) -> BinaryNode | None:
        """How a login fails now, or None."""
        owner = next((phone.number for phone in self.phones if one in phone.devices), "")
        failure = self._failures.get(owner) or self._failures.get("")
        return node("failure", {**failure, "location": "frc"}) if failure else None

    async def deliver(self, by: Device, stanza: BinaryNode) -> None:
        """A device sends a message: acknowledge it, and bring it to the phones it is for."""
        head = {"class": "message", "id": stanza.attrs["id"], "from": stanza.attrs["to"], "t": str(int(time.time()))}
        if by.line is not None and not self.mute:
            await by.line.send(node("ack", head | ({"error": str(self.send_error)} if self.send_error else {})))
        parts = [(part.attrs["jid"], child(part, "enc")) for part in children(child(stanza, "participants"), "to")]
        parts.append((stanza.attrs["to"], child(stanza, "enc")))  # said again to one that could not read it
        for jid, enc in parts if not self.send_error else ():
            phone = self.find(jid)
            if phone is not None and enc is not None and by not in phone.devices and not device(jid):
                await phone.take(by, stanza.attrs["id"], enc)

    async def scan(self, phone: Phone, qr: str) -> Device:
        """A phone scans a code; returns when its device is back and at work."""
        scanned = Scanned.read(qr)
        line = next(one for one in self.waiting if scanned.ref in one.refs)
        return await self._linked(await line.scan(phone, scanned))

    async def type_code(self, phone: Phone, code: str) -> Device:
        """A phone types the code of the device that asked for one last."""
        line = next(one for one in reversed(self.waiting) if one.hello is not None)
        return await self._linked(await line.type_code(phone, code))

    async def _linked(self, one: Device) -> Device:
        await self.until(lambda: one.line is not None and one.line.active)
        return one

    def _lines(self, phone: Phone | None = None) -> list[Line]:
        devices = [one for person in self.phones if phone in (None, person) for one in person.devices]
        return [one.line for one in devices if one.line is not None]

    async def _dialled(self, request: web.Request) -> web.WebSocketResponse:
        self.dials += 1
        self.ring()
        ws = web.WebSocketResponse(max_msg_size=0, compress=False)
        await ws.prepare(request)
        with suppress(Gone, ConnectionError):
            if self.hangs:
                await ws.receive()
            await Line(self, Wire(request, ws)).live()
        return ws


@asynccontextmanager
async def whatsapp(folder: Path) -> AsyncIterator[WhatsApp]:
    """A server and its wheel, patched into `folder`. Raises CannotPatch."""
    identity = Identity()
    wheel = patched(folder, identity.root.public, installed())
    server = WhatsApp(wheel, identity)
    await server.open()
    await server.files.open()
    try:
        yield server
    finally:
        await server.close()
        await server.files.close()
        wheel.close()
