"""A router's own certificate: what is seen first is remembered, another one lets no password through."""

import datetime
import ssl
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from wabot.core.errors import Refused, Retry
from wabot.core.ids import TenantId
from wabot.core.ppp import Reach
from wabot.providers.router.routeros import RouterOs
from wabot.providers.sandbox.routeros import PracticeRouter


def certified(folder: Path) -> ssl.SSLContext:
    """A certificate that the router has made itself."""
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "api")])
    begins = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    made = made.serial_number(x509.random_serial_number()).not_valid_before(begins)
    signed = made.not_valid_after(begins + datetime.timedelta(days=9999)).sign(key, hashes.SHA256())
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (folder / "api.pem").write_bytes(private + signed.public_bytes(serialization.Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "api.pem")
    return context


@pytest.fixture
async def router() -> AsyncIterator[PracticeRouter]:
    stands = PracticeRouter()
    yield stands
    await stands.stop()


async def shown(reach: Reach) -> str:
    async with RouterOs(PracticeRouter(), private=True).open(reach) as line:
        assert await line.identity() == "Practice"
        return line.fingerprint


async def test_the_first_certificate_is_the_one(router: PracticeRouter, tmp_path: Path) -> None:
    host, port = await router.place(tls=certified(tmp_path))
    first = Reach(TenantId("T1"), host, port, tls=True, user="wabot", password="x")
    seen = await shown(first)
    assert len(seen) == 64
    known = Reach(TenantId("T1"), host, port, tls=True, user="wabot", password="x", fingerprint=seen)
    assert await shown(known) == seen
    logins = router.logins
    other = Reach(TenantId("T1"), host, port, tls=True, user="wabot", password="x", fingerprint="0" * 64)
    with pytest.raises(Refused, match="certificate"):
        await shown(other)
    assert router.logins == logins


async def test_a_router_without_a_certificate_is_not_spoken_to_in_the_clear(router: PracticeRouter) -> None:
    host, port = await router.place()
    reach = Reach(TenantId("T1"), host, port, tls=True, user="wabot", password="x")
    with pytest.raises((Refused, Retry)):  # by how it hangs up
        await shown(reach)
    assert router.logins == 0
