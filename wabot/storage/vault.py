"""Secrets at rest: AES-256-GCM under a keyring, each bound to its tenant and field."""

import base64
import binascii
import contextlib
import hashlib
import hmac
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from wabot.core.envelope import key_name
from wabot.core.ids import TenantId, random_bytes
from wabot.ports.vault import VEIL, Unsealable

KEY_FILE = "secret.key"

_VERSION = "w1"
_NONCE_BYTES = 12


class WrongKeys(Exception):
    """WABOT_SECRET_KEY (or the key file) cannot be used; the words never show a key."""


class KeyringVault:
    """Implements ports.vault.Vault. Seals with the first key, opens with any: `w1.<key id>.<nonce and ciphertext>`."""

    def __init__(self, keys: Sequence[bytes], reread: Callable[[], Sequence[bytes]] | None = None) -> None:
        """`reread` is asked for the keys anew when a secret names one that is not here: it may have come meanwhile."""
        self._reread = reread
        self._take(keys)

    def _take(self, keys: Sequence[bytes]) -> None:
        if not keys:
            raise WrongKeys("the keyring is empty")
        self._ciphers = {key_name(key): AESGCM(key) for key in keys}
        self._newest = key_name(keys[0])
        self._veiling = hashlib.sha256(b"wabot veil" + keys[-1]).digest()  # the oldest: new keys change no veil

    def seal(self, tenant: TenantId, field: str, secret: str) -> str:
        nonce = random_bytes(_NONCE_BYTES)
        sealed = self._ciphers[self._newest].encrypt(nonce, secret.encode(), _place(tenant, field))
        return f"{_VERSION}.{self._newest}.{base64.urlsafe_b64encode(nonce + sealed).decode()}"

    def open(self, tenant: TenantId, field: str, sealed: str) -> str:
        version, key_id, payload = _parts(sealed)
        if version != _VERSION or not self._has(key_id):
            raise Unsealable("sealed with a key that is not in the keyring")
        nonce, ciphertext = payload[:_NONCE_BYTES], payload[_NONCE_BYTES:]
        try:
            return self._ciphers[key_id].decrypt(nonce, ciphertext, _place(tenant, field)).decode()
        except (InvalidTag, ValueError):
            raise Unsealable("changed, or sealed for another tenant or field") from None

    def _has(self, key_id: str) -> bool:
        if key_id not in self._ciphers and self._reread is not None:
            with contextlib.suppress(WrongKeys, OSError):
                self._take(self._reread())
        return key_id in self._ciphers

    def veil(self, tenant: TenantId, word: str) -> str:
        body = _place(tenant, f"veil|{word}")
        return f"{VEIL}{hmac.new(self._veiling, body, hashlib.sha256).hexdigest()[:32]}"

    def is_current(self, sealed: str) -> bool:
        return sealed.startswith(f"{_VERSION}.{self._newest}.")


def parse_keys(text: str) -> list[bytes]:
    """Keys from WABOT_SECRET_KEY: base64 of 32 bytes each, separated by commas, newest first."""
    keys = [_key(word.strip()) for word in text.split(",") if word.strip()]
    if not keys:
        raise WrongKeys("there is no key")
    return keys


def load_keys(configured: str, folder: Path) -> tuple[list[bytes], bool]:
    """The configured keys or else those of the key file, which is made when missing; says whether it was made."""
    if configured.strip():
        return _keys_of("WABOT_SECRET_KEY", configured), False
    file = folder / KEY_FILE
    if file.exists():
        return _keys_of(str(file), file.read_text()), False
    folder.mkdir(parents=True, exist_ok=True)
    _write_new(file, new_key())
    return parse_keys(file.read_text()), True


def add_key(configured: str, folder: Path) -> None:
    """Put a fresh key before those of the key file; servers that run read it when they meet it. Raises WrongKeys."""
    if configured.strip():
        raise WrongKeys("WABOT_SECRET_KEY is set: put a new key before the others there, and restart every server")
    load_keys("", folder)
    file = folder / KEY_FILE
    _write_new(file, f"{new_key()},{file.read_text().strip()}")


def _keys_of(place: str, text: str) -> list[bytes]:
    try:
        return parse_keys(text)
    except WrongKeys as wrong:
        raise WrongKeys(
            f"{place}: {wrong}. A key is base64 of 32 bytes; several stand with commas, newest first"
        ) from None


def new_key() -> str:
    """A fresh key as WABOT_SECRET_KEY takes it."""
    return base64.b64encode(random_bytes(32)).decode()


def _write_new(file: Path, text: str) -> None:
    """Readable by the owner alone from its first moment, and whole or not there at all: we may be killed meanwhile.

    Whoever calls holds the folder's lock, so that nobody else makes one.
    """
    half = file.with_name(f"{file.name}.new")
    half.unlink(missing_ok=True)
    descriptor = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as out:
        out.write(text + "\n")
        out.flush()
        os.fsync(descriptor)
    half.replace(file)


def _key(word: str) -> bytes:
    try:
        key = base64.b64decode(word.replace("-", "+").replace("_", "/"), validate=True)
    except binascii.Error:
        raise WrongKeys("a key is not base64") from None
    if len(key) != 32:
        raise WrongKeys(f"a key has {len(key)} bytes instead of 32")
    return key


def _place(tenant: TenantId, field: str) -> bytes:
    return f"{tenant}|{field}".encode()


def _parts(sealed: str) -> tuple[str, str, bytes]:
    try:
        version, key_id, payload = sealed.split(".")
        return version, key_id, base64.b64decode(payload, altchars=b"-_", validate=True)
    except (ValueError, binascii.Error):
        raise Unsealable("not a sealed secret") from None
