"""One socket of a linked device: frames on a websocket, sealed after the handshake."""

import socket
import struct
from collections.abc import AsyncIterator
from dataclasses import dataclass

from aiohttp import WSMsgType, web
from pyaileys.proto import WAProto_pb2 as proto
from pyaileys.wabinary import BinaryNode, decode_binary_node, encode_binary_node

from tests.linked.whatsapp.noise import HEADER, Cipher, Handshake, Identity


class Gone(Exception):
    """The other side closed the socket."""


@dataclass(frozen=True)
class Login:
    """Who a device says it is: its Noise key and its payload (a registration, or an account with a device number)."""

    key: bytes
    payload: proto.ClientPayload


class Wire:
    """Frames in and out; `greet` first, then stanzas."""

    def __init__(self, request: web.Request, ws: web.WebSocketResponse) -> None:
        self._request = request
        self._ws = ws
        self._unread = bytearray()
        self._cipher: tuple[Cipher, Cipher] | None = None

    async def greet(self, identity: Identity) -> Login:
        """The handshake. Raises Gone where the other side leaves in the midst of it."""
        shake = Handshake(identity)
        hello = await self._frame(header=len(HEADER))
        await self._ws.send_bytes(_framed(shake.answer(hello)))
        login = Login(*shake.finish(await self._frame()))
        self._cipher = shake.ciphers()
        return login

    async def send(self, stanza: BinaryNode) -> None:
        """Send one stanza; to a socket that is gone it goes nowhere, as on a real network."""
        assert self._cipher is not None
        if not self._ws.closed:
            try:
                await self._ws.send_bytes(_framed(self._cipher[1].seal(encode_binary_node(stanza))))
            except ConnectionError:
                return

    async def stanzas(self) -> AsyncIterator[BinaryNode]:
        """What the device sends, until it is gone."""
        assert self._cipher is not None
        while True:
            try:
                yield decode_binary_node(self._cipher[0].open(await self._frame()))
            except Gone:
                return

    async def close(self) -> None:
        """Say goodbye as a websocket does."""
        await self._ws.close()

    def cut(self) -> None:
        """Drop the connection without a word."""
        if self._request.transport is not None:
            self._request.transport.abort()

    def reset(self) -> None:
        """Drop it with a TCP reset."""
        if self._request.transport is not None:
            raw = self._request.transport.get_extra_info("socket")
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self._request.transport.abort()

    async def _frame(self, header: int = 0) -> bytes:
        while (size := self._size(header)) is None or len(self._unread) < size:
            message = await self._ws.receive()
            if message.type is not WSMsgType.BINARY:
                raise Gone
            self._unread += message.data
        frame = bytes(self._unread[header + 3 : size])
        del self._unread[:size]
        return frame

    def _size(self, header: int) -> int | None:
        if len(self._unread) < header + 3:
            return None
        return header + 3 + int.from_bytes(self._unread[header : header + 3], "big")


def _framed(body: bytes) -> bytes:
    return len(body).to_bytes(3, "big") + body
