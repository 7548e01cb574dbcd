"""End-to-end encryption of a person's phone: what it publishes for others to write to it, and its Signal sessions."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pyaileys.auth import AuthenticationState, KeyPair, init_auth_creds
from pyaileys.messages.wa_message import decode_wa_message_bytes, encode_wa_message_bytes
from pyaileys.proto import WAProto_pb2 as proto
from pyaileys.signal.repository import PreKeyBundle, PreKeyBundleKey, SignalRepository
from pyaileys.signal.util import signal_pubkey
from pyaileys.wabinary import BinaryNode

from tests.linked.whatsapp.nodes import blob, child, children, node
from tests.linked.whatsapp.noise import CURVE


class Memory:
    """pyaileys' key store, in memory."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], Any] = {}

    async def get(self, kind: str, ids: list[str]) -> dict[str, Any]:
        return {one: self._kept.get((kind, one)) for one in ids}

    async def set(self, news: Mapping[str, Mapping[str, Any | None]]) -> None:
        self._kept.update({(kind, one): value for kind, rows in news.items() for one, value in rows.items()})

    async def clear(self) -> None:
        self._kept.clear()


@dataclass
class Published:
    """The keys a linked device uploaded: everybody who begins to write to it takes one of its `once`."""

    registration: bytes
    identity: bytes
    signed: PreKeyBundleKey
    once: list[tuple[int, bytes]] = field(default_factory=list)

    def take(self) -> PreKeyBundle:
        """A bundle to begin a session with, spending one key."""
        first = self.once.pop(0) if self.once else None
        return PreKeyBundle(
            registration_id=int.from_bytes(self.registration, "big"),
            identity_key=signal_pubkey(self.identity),
            signed_pre_key=self.signed,
            pre_key=None if first is None else PreKeyBundleKey(first[0], signal_pubkey(first[1])),
        )

    def upload(self, asked: BinaryNode) -> None:
        """Take in what the device uploads."""
        self.registration, self.identity = blob(child(asked, "registration")), blob(child(asked, "identity"))
        fresh = [_key(one) for one in children(child(asked, "list"), "key")]
        known = {number for number, _ in self.once}
        self.once += [key for key in fresh if key[0] not in known]
        if (signed := child(asked, "skey")) is not None:
            number, public = _key(signed)
            self.signed = PreKeyBundleKey(number, signal_pubkey(public), blob(child(signed, "signature")))


def offered(receipt: BinaryNode) -> PreKeyBundle | None:
    """The bundle in a device's plea to hear a message again; None where it sent none yet."""
    keys = child(receipt, "keys")
    once, signed = child(keys, "key"), child(keys, "skey")
    if keys is None or once is None or signed is None:
        return None
    (number, public), (signed_number, signed_public) = _key(once), _key(signed)
    return PreKeyBundle(
        registration_id=int.from_bytes(blob(child(receipt, "registration")), "big"),
        identity_key=signal_pubkey(blob(child(keys, "identity"))),
        signed_pre_key=PreKeyBundleKey(signed_number, signal_pubkey(signed_public), blob(child(signed, "signature"))),
        pre_key=PreKeyBundleKey(number, signal_pubkey(public)),
    )


def _key(of: BinaryNode) -> tuple[int, bytes]:
    return int.from_bytes(blob(child(of, "id")), "big"), blob(child(of, "value"))


class Secrets:
    """A phone's own keys and its sessions with linked devices."""

    def __init__(self) -> None:
        self._own = init_auth_creds()
        self._keys = Memory()
        self._signal = SignalRepository(AuthenticationState(creds=self._own, keys=self._keys))
        self._once = 0

    @property
    def identity(self) -> KeyPair:
        return self._own.signed_identity_key

    async def bundle(self) -> list[BinaryNode]:
        """What WhatsApp hands to a device that wants to write to this phone, with a fresh key each time."""
        self._once += 1
        fresh, signed = CURVE.generate_keypair(), self._own.signed_pre_key
        await self._keys.set({"pre-key": {str(self._once): {"public": fresh.public, "private": fresh.private}}})
        return [
            node("registration", content=self._own.registration_id.to_bytes(4, "big")),
            node("type", content=b"\x05"),
            node("identity", content=self.identity.public),
            node("key", content=_numbered(self._once, fresh.public)),
            node(
                "skey",
                content=[
                    *_numbered(signed.key_id, signed.key_pair.public),
                    node("signature", content=signed.signature),
                ],
            ),
        ]

    async def begin(self, lid: str, bundle: PreKeyBundle) -> None:
        """A new session with the linked device `lid`, whatever there was before."""
        await self._signal.inject_outgoing_session(lid, bundle)

    async def seal(self, message: proto.Message, lid: str, published: Published) -> BinaryNode:
        """A message as `enc`, for the linked device `lid`, beginning a session where there is none."""
        if not await self._signal.validate_session(lid):
            await self._signal.inject_outgoing_session(lid, published.take())
        kind, sealed = await self._signal.encrypt_message(
            lid, data=encode_wa_message_bytes(message.SerializeToString())
        )
        return node("enc", {"v": "2", "type": kind}, sealed)

    async def open(self, lid: str, enc: BinaryNode) -> proto.Message:
        """The message that the linked device `lid` sealed."""
        plain = await self._signal.decrypt_message(lid, message_type=enc.attrs["type"], ciphertext=blob(enc))
        return proto.Message.FromString(decode_wa_message_bytes(plain))


def _numbered(number: int, public: bytes) -> list[BinaryNode]:
    return [node("id", content=number.to_bytes(3, "big")), node("value", content=public)]
