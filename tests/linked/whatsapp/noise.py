"""The server's half of WhatsApp's Noise XX handshake, and the ciphers it leaves behind."""

import time
from dataclasses import dataclass, field

from pyaileys.auth.creds import KeyPair
from pyaileys.constants import NOISE_MODE, NOISE_WA_HEADER
from pyaileys.crypto.aes import aes_decrypt_gcm, aes_encrypt_gcm
from pyaileys.crypto.curve import DefaultCurve25519Provider
from pyaileys.crypto.hkdf import hkdf_sha256, sha256
from pyaileys.proto import WAProto_pb2 as wire

CURVE = DefaultCurve25519Provider()
HEADER = NOISE_WA_HEADER
YEAR = 366 * 24 * 3600


class Identity:
    """Who the server is: a root key, and a chain of certificates down to the static key of its handshakes."""

    def __init__(self) -> None:
        self.root = CURVE.generate_keypair()
        self.static = CURVE.generate_keypair()
        middle = CURVE.generate_keypair()
        self.chain = wire.CertChain(
            intermediate=_certificate(self.root, serial=1, issuer=0, key=middle.public),
            leaf=_certificate(middle, serial=2, issuer=1, key=self.static.public),
        ).SerializeToString()


def _certificate(signer: KeyPair, *, serial: int, issuer: int, key: bytes) -> wire.CertChain.NoiseCertificate:
    now = int(time.time())
    details = wire.CertChain.NoiseCertificate.Details(
        serial=serial, issuerSerial=issuer, key=key, notBefore=now - YEAR, notAfter=now + YEAR
    ).SerializeToString()
    return wire.CertChain.NoiseCertificate(details=details, signature=CURVE.sign(signer.private, details))


@dataclass
class Cipher:
    """One direction of a connection: AES-GCM under a counter."""

    key: bytes
    counter: int = 0

    def seal(self, plain: bytes, about: bytes = b"") -> bytes:
        return aes_encrypt_gcm(plain, key=self.key, iv=self._iv(), aad=about)

    def open(self, sealed: bytes, about: bytes = b"") -> bytes:
        return aes_decrypt_gcm(sealed, key=self.key, iv=self._iv(), aad=about)

    def _iv(self) -> bytes:
        self.counter += 1
        return bytes(8) + (self.counter - 1).to_bytes(4, "big")


@dataclass
class Handshake:
    """What both sides have said so far (`transcript`) and the key that follows from it."""

    identity: Identity
    transcript: bytes = NOISE_MODE
    salt: bytes = NOISE_MODE
    cipher: Cipher = field(default_factory=lambda: Cipher(NOISE_MODE))
    ephemeral: KeyPair = field(default_factory=CURVE.generate_keypair)

    def answer(self, hello: bytes) -> bytes:
        """The server's hello to a client's."""
        theirs = wire.HandshakeMessage.FromString(hello).clientHello.ephemeral
        for said in (HEADER, theirs, self.ephemeral.public):
            self._note(said)
        self._mix(CURVE.shared_key(self.ephemeral.private, theirs))
        static = self._seal(self.identity.static.public)
        self._mix(CURVE.shared_key(self.identity.static.private, theirs))
        payload = self._seal(self.identity.chain)
        reply = wire.HandshakeMessage.ServerHello(ephemeral=self.ephemeral.public, static=static, payload=payload)
        return wire.HandshakeMessage(serverHello=reply).SerializeToString()

    def finish(self, message: bytes) -> tuple[bytes, wire.ClientPayload]:
        """The client's Noise key and its login, from its last message."""
        last = wire.HandshakeMessage.FromString(message).clientFinish
        key = self._open(last.static)
        self._mix(CURVE.shared_key(self.ephemeral.private, key))
        return key, wire.ClientPayload.FromString(self._open(last.payload))

    def ciphers(self) -> tuple[Cipher, Cipher]:
        """What comes in and what goes out from now on."""
        keys = hkdf_sha256(ikm=b"", length=64, salt=self.salt)
        return Cipher(keys[:32]), Cipher(keys[32:])

    def _note(self, said: bytes) -> None:
        self.transcript = sha256(self.transcript + said)

    def _mix(self, secret: bytes) -> None:
        keys = hkdf_sha256(ikm=secret, length=64, salt=self.salt)
        self.salt, self.cipher = keys[:32], Cipher(keys[32:])

    def _seal(self, plain: bytes) -> bytes:
        sealed = self.cipher.seal(plain, self.transcript)
        self._note(sealed)
        return sealed

    def _open(self, sealed: bytes) -> bytes:
        plain = self.cipher.open(sealed, self.transcript)
        self._note(sealed)
        return plain
