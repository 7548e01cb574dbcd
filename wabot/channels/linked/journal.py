"""What must outlive the worker: messages the library has acknowledged and wabot has not recorded, and what was sent."""

import json
import os
import struct
import threading
from pathlib import Path

_LENGTH = struct.Struct("!I")
_KEPT = 256 * 1024
"""Bytes of the list of sent messages, after which it begins anew; the last one is kept beside it."""


class Inbox:
    """Messages as they came from the library, until wabot has recorded them.

    WhatsApp is told that a message arrived before we have seen it; from here on a killed worker loses none.
    """

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        self._lock = threading.Lock()
        self._open = 0

    def left(self) -> list[bytes]:
        """What an earlier worker left, oldest first; each counts as open."""
        found, content = [], self._content()
        at = 0
        while at + _LENGTH.size <= len(content):
            (length,) = _LENGTH.unpack_from(content, at)
            body = content[at + _LENGTH.size : at + _LENGTH.size + length]
            if len(body) < length:
                break  # written only in part: never acknowledged by us, but the rest of it is gone
            found.append(body)
            at += _LENGTH.size + length
        with self._lock:
            self._open += len(found)
            os.ftruncate(self._file, at)
        self._forget_if_done()
        return found

    def add(self, body: bytes) -> None:
        """Keep a message; called on the library's own thread."""
        with self._lock:
            os.write(self._file, _LENGTH.pack(len(body)) + body)
            self._open += 1

    def done(self) -> None:
        """One more is recorded."""
        with self._lock:
            self._open -= 1
        self._forget_if_done()

    def close(self) -> None:
        """Let go of the file; what is in it stays."""
        with self._lock:
            os.close(self._file)
            self._file = -1

    def _forget_if_done(self) -> None:
        with self._lock:
            if self._open <= 0 and self._file >= 0:
                os.ftruncate(self._file, 0)

    def _content(self) -> bytes:
        os.lseek(self._file, 0, os.SEEK_SET)
        parts = []
        while part := os.read(self._file, 1 << 20):
            parts.append(part)
        return b"".join(parts)


class Sent:
    """Which key became which message of WhatsApp's; of a poll, also what could be chosen."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()

    def add(self, record: dict[str, object]) -> None:
        """Keep {key, reference, at[, poll]}."""
        line = json.dumps(record, separators=(",", ":")).encode() + b"\n"
        with self._lock:
            file = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            try:
                os.write(file, line)
                full = os.fstat(file).st_size > _KEPT
            finally:
                os.close(file)
            if full:
                self._path.replace(earlier(self._path))

    def find(self, field: str, value: str) -> dict[str, object] | None:
        """The newest record with this value, or None."""
        return find_sent(self._path, field, value)


def find_sent(path: Path, field: str, value: str) -> dict[str, object] | None:
    """The newest record of a list of sent messages with this value in this field, or None."""
    for file in (path, earlier(path)):
        for line in reversed(_lines(file)):
            try:
                record = json.loads(line)
            except ValueError:
                continue  # written only in part
            if isinstance(record, dict) and record.get(field) == value:
                return record
    return None


def earlier(path: Path) -> Path:
    """Where the list before this one is."""
    return path.with_name(path.name + ".1")


def _lines(path: Path) -> list[bytes]:
    try:
        return path.read_bytes().splitlines()
    except FileNotFoundError:
        return []
