"""What adapter and worker say to each other: JSON in frames of 4 bytes of length, over a socket of their own."""

import asyncio
import json
import socket
import struct
import threading
from collections.abc import Mapping

Frame = dict[str, object]
"""A frame: an object of JSON. Requests carry `ask` and `op`, their answers `answer`; what happens carries `tell`."""

FRAME_LIMIT = 48 * 1024 * 1024
"""Bytes of one frame: a file of 32 MiB in base64, and a little more."""
FILE_LIMIT = 32 * 1024 * 1024

_LENGTH = struct.Struct("!I")


class Garbled(Exception):
    """The other side does not keep to the wire: nothing it says later can be trusted."""


def encode(frame: Mapping[str, object]) -> bytes:
    """A frame as bytes. Raises Garbled where it is too large."""
    body = json.dumps(frame, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    if len(body) > FRAME_LIMIT:
        raise Garbled(f"a frame of {len(body)} bytes")
    return _LENGTH.pack(len(body)) + body


def decode(body: bytes) -> Frame:
    """The frame in these bytes. Raises Garbled."""
    try:
        frame = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Garbled("no JSON") from error
    if not isinstance(frame, dict):
        raise Garbled("no object")
    return frame


async def read(reader: asyncio.StreamReader) -> Frame | None:
    """The next frame; None at the end. Raises Garbled."""
    try:
        length = _length(await reader.readexactly(_LENGTH.size))
        return decode(await reader.readexactly(length))
    except (asyncio.IncompleteReadError, ConnectionError):
        return None


class Line:
    """The worker's end: blocking, one reader, many writers."""

    def __init__(self, end: socket.socket) -> None:
        self._end, self._lock = end, threading.Lock()

    def read(self) -> Frame | None:
        """The next frame; None at the end. Raises Garbled."""
        head = self._exactly(_LENGTH.size)
        body = self._exactly(_length(head)) if head is not None else None
        return decode(body) if body is not None else None

    def write(self, frame: Mapping[str, object]) -> None:
        """Say something; waits while the other side does not read. Raises OSError when it is gone."""
        body = encode(frame)
        with self._lock:
            self._end.sendall(body)

    def _exactly(self, count: int) -> bytes | None:
        got = bytearray()
        while len(got) < count:
            try:
                part = self._end.recv(min(count - len(got), 1 << 20))
            except OSError:
                return None
            if not part:
                return None
            got += part
        return bytes(got)


def _length(head: bytes) -> int:
    length = int(_LENGTH.unpack(head)[0])
    if length > FRAME_LIMIT:
        raise Garbled(f"a frame of {length} bytes")
    return length
