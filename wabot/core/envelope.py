"""A file that only who has its key can read: compressed, sealed piece by piece, so that a large one needs no memory.

Two lines of words, then pieces: 4 bytes of length, and so many of AES-256-GCM. A piece's nonce is the file's own 7
bytes, its number, and whether it is the last one: none can be left out, moved, or cut off without being noticed.
"""

import base64
import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from wabot.core.ids import random_bytes

BACKUP = "backup"
TENANT = "tenant"

_FIRST = "wabot {kind} 1"
_PIECE = 1 << 16
_LARGEST = 1 << 20  # of a piece that is read: a length is believed only so far
_HEADER = 1 << 10
_COST, _BLOCK = 1 << 15, 8  # of scrypt: 32 MB and a tenth of a second for each guess
_COMPRESSION = 3


class Sealed(Exception):
    """The file cannot be opened; the words say why, for a person."""


@dataclass(frozen=True, slots=True)
class Lock:
    """What opens files: a passphrase, or else a keyring (32 bytes each, newest first)."""

    passphrase: str = ""
    keys: Sequence[bytes] = ()


class EnvelopeWriter:
    """Writes a file of one kind. Nothing can be read before `close`."""

    def __init__(self, out: BinaryIO, kind: str, lock: Lock) -> None:
        header: dict[str, str] = {"salt": _words(random_bytes(16)), "nonce": _words(random_bytes(7))}
        header["key"] = "passphrase" if lock.passphrase else key_name(lock.keys[0])
        self._head = f"{_FIRST.format(kind=kind)}\n{json.dumps(header)}\n".encode()
        self._cipher, self._nonce = AESGCM(_key(header, lock)), _bytes(header["nonce"])
        self._squeeze, self._left, self._count = zlib.compressobj(_COMPRESSION), bytearray(), 0
        self._out = out
        out.write(self._head)

    def write(self, body: bytes) -> None:
        """Add to it."""
        self._left += self._squeeze.compress(body)
        while len(self._left) > _PIECE:
            self._seal(bytes(self._left[:_PIECE]), last=False)
            del self._left[:_PIECE]

    def close(self) -> None:
        """It is whole."""
        self._left += self._squeeze.flush()
        while len(self._left) > _PIECE:
            self._seal(bytes(self._left[:_PIECE]), last=False)
            del self._left[:_PIECE]
        self._seal(bytes(self._left), last=True)

    def _seal(self, piece: bytes, *, last: bool) -> None:
        sealed = self._cipher.encrypt(_place(self._nonce, self._count, last), piece, self._head)
        self._out.write(len(sealed).to_bytes(4, "big") + sealed)
        self._count += 1


def opened(source: BinaryIO, kind: str, lock: Lock) -> Iterator[bytes]:
    """What is in it, in parts of a few hundred kilobytes at most. Raises Sealed, perhaps only at its end."""
    head, header = _header(source, kind)
    cipher, nonce = AESGCM(_key(header, lock)), _bytes(header["nonce"])
    loose, count, last = zlib.decompressobj(), 0, False
    while not last:
        piece, last = _piece(source, cipher, (nonce, count, head))
        count += 1
        rest = piece
        while rest:
            yield _loosened(loose, rest)
            rest = loose.unconsumed_tail
    if not loose.eof or source.read(1):
        raise Sealed("the file is damaged: its end is not where it should be")


def lines(parts: Iterable[bytes]) -> Iterator[bytes]:
    """The same, line by line, without their ends."""
    left: list[bytes] = []
    for part in parts:
        first, *more = part.split(b"\n")
        left.append(first)
        if more:
            yield b"".join(left)
            yield from more[:-1]
            left = [more[-1]]
    if rest := b"".join(left):
        yield rest


def key_name(key: bytes) -> str:
    """What a key of a keyring is called, as sealed secrets name it."""
    return hashlib.sha256(b"wabot key id" + key).hexdigest()[:8]


def _header(source: BinaryIO, kind: str) -> tuple[bytes, Mapping[str, str]]:
    first, second = source.readline(_HEADER), source.readline(_HEADER)
    if first != f"{_FIRST.format(kind=kind)}\n".encode():
        raise Sealed(f"this is no {kind} of wabot")
    try:
        header = json.loads(second)
        if len(_bytes(header["nonce"])) == 7 and _bytes(header["salt"]) and isinstance(header["key"], str):
            return first + second, header
    except (ValueError, KeyError, TypeError):
        pass
    raise Sealed("the file is damaged: its second line cannot be read")


def _piece(source: BinaryIO, cipher: AESGCM, where: tuple[bytes, int, bytes]) -> tuple[bytes, bool]:
    nonce, count, head = where
    length = int.from_bytes(source.read(4), "big")
    sealed = source.read(length) if 16 <= length <= _LARGEST else b""
    for last in (False, True):
        try:
            return cipher.decrypt(_place(nonce, count, last), sealed, head), last
        except (InvalidTag, ValueError):
            continue
    raise Sealed(
        "the file is damaged or cut off" if count else "the passphrase or key is not the one it was sealed with"
    )


def _loosened(loose: "zlib._Decompress", piece: bytes) -> bytes:
    try:
        return loose.decompress(piece, 4 * _PIECE)
    except zlib.error:
        raise Sealed("the file is damaged") from None


def _key(header: Mapping[str, str], lock: Lock) -> bytes:
    salt = _bytes(header["salt"])
    if header["key"] == "passphrase":
        if not lock.passphrase:
            raise Sealed("the file is sealed with a passphrase")
        words = " ".join(lock.passphrase.split()).encode()
        return hashlib.scrypt(words, salt=salt, n=_COST, r=_BLOCK, p=1, dklen=32, maxmem=1 << 26)
    for key in lock.keys:
        if key_name(key) == header["key"]:
            return hashlib.sha256(b"wabot envelope" + salt + key).digest()
    raise Sealed(f"the file is sealed with the key {header['key']}, which is not in the keyring")


def _place(nonce: bytes, count: int, last: bool) -> bytes:  # noqa: FBT001 - a bit of the nonce
    return nonce + count.to_bytes(4, "big") + bytes([last])


def _words(body: bytes) -> str:
    return base64.b64encode(body).decode()


def _bytes(words: str) -> bytes:
    return base64.b64decode(words, validate=True)
