"""What a phone does to link a device: vouch for its keys, after a scanned code or a typed one."""

import hashlib
import hmac
import os
import time
from dataclasses import dataclass
from urllib.parse import urldefrag

from pyaileys.auth import KeyPair
from pyaileys.constants import WA_ADV_ACCOUNT_SIG_PREFIX, WA_ADV_DEVICE_SIG_PREFIX
from pyaileys.crypto.aes import aes_decrypt_ctr, aes_decrypt_gcm, aes_encrypt_ctr
from pyaileys.crypto.hkdf import hkdf_sha256
from pyaileys.proto import WAProto_pb2 as proto
from pyaileys.util.bytes import b64decode
from pyaileys.wabinary import BinaryNode

from tests.linked.whatsapp.nodes import blob, child, node
from tests.linked.whatsapp.noise import CURVE

ROUNDS = 2 << 16
"""Of PBKDF2, from a typed code to a key."""


@dataclass(frozen=True)
class Scanned:
    """What a QR code says: which connection it belongs to, and the device's keys."""

    ref: str
    noise: bytes
    identity: bytes
    adv: bytes

    @classmethod
    def read(cls, qr: str) -> "Scanned":
        """Raises ValueError where the text is no such code."""
        link, said = urldefrag(qr)
        ref, noise, identity, adv, _kind = said.split(",")
        if link != "https://wa.me/settings/linked_devices":
            raise ValueError(f"no code for linking: {link}")
        return cls(ref, b64decode(noise), b64decode(identity), b64decode(adv))


@dataclass(frozen=True)
class Vouched:
    """A device's identity, vouched for by its phone: `sealed` goes to the device, which signs `details` in turn."""

    details: bytes
    account: bytes
    sealed: bytes

    def is_signed(self, identity: bytes, answer: BinaryNode) -> bool:
        """Whether the device answered with a signature of its own."""
        sent = blob(child(answer, "pair-device-sign", "device-identity"))
        signature = proto.ADVSignedDeviceIdentity.FromString(sent).deviceSignature
        said = WA_ADV_DEVICE_SIG_PREFIX + self.details + identity + self.account
        return CURVE.verify(identity, said, signature)


def vouch(phone: KeyPair, identity: bytes, adv: bytes, index: int) -> Vouched:
    """Sign for a device with the public key `identity`; `adv` is the secret it shares with the phone."""
    details = proto.ADVDeviceIdentity(rawId=index, timestamp=int(time.time()), keyIndex=index).SerializeToString()
    signed = proto.ADVSignedDeviceIdentity(
        details=details,
        accountSignatureKey=phone.public,
        accountSignature=CURVE.sign(phone.private, WA_ADV_ACCOUNT_SIG_PREFIX + details + identity),
    ).SerializeToString()
    proof = hmac.digest(adv, signed, "sha256")
    sealed = proto.ADVSignedDeviceIdentityHMAC(details=signed, hmac=proof).SerializeToString()
    return Vouched(details, phone.public, sealed)


class Typed:
    """A code typed on the phone: both sides agree on a secret that only the code's readers can know."""

    def __init__(self, phone: KeyPair, code: str, hello: BinaryNode) -> None:
        self._phone = phone
        self._ephemeral = CURVE.generate_keypair()
        self._code = code.replace("-", "").encode()
        wrapped = blob(child(hello, "link_code_pairing_wrapped_companion_ephemeral_pub"))
        theirs = aes_decrypt_ctr(wrapped[48:80], key=self._key(wrapped[:32]), iv=wrapped[32:48])
        self._shared = CURVE.shared_key(self._ephemeral.private, theirs)

    def greeting(self, ref: bytes) -> BinaryNode:
        """What the phone tells the device."""
        salt, iv = os.urandom(32), os.urandom(16)
        wrapped = salt + iv + aes_encrypt_ctr(self._ephemeral.public, key=self._key(salt), iv=iv)
        return node(
            "link_code_companion_reg",
            {"stage": "primary_hello"},
            [
                node("link_code_pairing_wrapped_primary_ephemeral_pub", content=wrapped),
                node("primary_identity_pub", content=self._phone.public),
                node("link_code_pairing_ref", content=ref),
            ],
        )

    def adv(self, finish: BinaryNode) -> bytes:
        """The secret that follows from the device's last word. Raises InvalidTag where the code was wrong."""
        bundle = blob(child(finish, "link_code_pairing_wrapped_key_bundle"))
        label = b"link_code_pairing_key_bundle_encryption_key"
        key = hkdf_sha256(ikm=self._shared, length=32, salt=bundle[:32], info=label)
        plain = aes_decrypt_gcm(bundle[44:], key=key, iv=bundle[32:44], aad=b"")
        identity, chance = plain[:32], plain[64:]
        secret = self._shared + CURVE.shared_key(self._phone.private, identity) + chance
        return hkdf_sha256(ikm=secret, length=32, salt=b"", info=b"adv_secret")

    def _key(self, salt: bytes) -> bytes:
        return hashlib.pbkdf2_hmac("sha256", self._code, salt, ROUNDS, 32)
