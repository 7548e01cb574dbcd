"""WhatsApp's servers for files: HTTPS with a certificate of our own, holding what is sealed and never what is in it."""

import datetime
import hashlib
import ipaddress
import ssl
from pathlib import Path

from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from pyaileys.media import decrypt_media_bytes, encrypt_media_bytes
from pyaileys.proto import WAProto_pb2 as proto

DAY = datetime.timedelta(days=1)


class Files:
    """The server. A library trusts it with SSL_CERT_FILE in its environment, set to `certificate`."""

    def __init__(self, folder: Path) -> None:
        self.certificate = folder / "files.pem"
        self.host = ""
        self.kept: dict[str, bytes] = {}
        self._key = folder / "files.key"
        self._runner: web.AppRunner | None = None

    async def open(self) -> None:
        """Listen on a free port."""
        _certify(self.certificate, self._key)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate, self._key)
        app = web.Application(client_max_size=0)
        app.router.add_post("/mms/{kind}/{token}", self._uploaded)
        app.router.add_get("/v/{name}", self._asked)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0, ssl_context=context).start()
        self.host = "{}:{}".format(*self._runner.addresses[0][:2])

    async def close(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    def picture(self, body: bytes, caption: str = "") -> proto.Message:
        """A message with this picture, its file put here as a phone would."""
        sealed = encrypt_media_bytes(body, media_type="image")
        part = proto.Message.ImageMessage(
            directPath=self._keep(sealed.enc_bytes),
            mediaKey=sealed.media_key,
            fileSha256=sealed.file_sha256,
            fileEncSha256=sealed.file_enc_sha256,
            fileLength=len(body),
            mimetype="image/png",
            caption=caption,
        )
        return proto.Message(imageMessage=part)

    def opened(self, part: proto.Message.ImageMessage, kind: str = "image") -> bytes:
        """The file of a message that a device sent."""
        sealed = self.kept[part.directPath.removeprefix("/v/").partition("?")[0]]
        return decrypt_media_bytes(sealed, media_key=part.mediaKey, media_type=kind, validate_mac=True)

    def _keep(self, sealed: bytes) -> str:
        name = hashlib.sha256(sealed).hexdigest()
        self.kept[name] = sealed
        return f"/v/{name}?ccb=1"

    async def _uploaded(self, request: web.Request) -> web.Response:
        path = self._keep(await request.read())
        return web.json_response({"url": f"https://{self.host}{path}", "direct_path": path})

    async def _asked(self, request: web.Request) -> web.Response:
        found = self.kept.get(request.match_info["name"])
        return web.Response(status=404) if found is None else web.Response(body=found)


def _certify(certificate: Path, key_file: Path) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), now - DAY, now + DAY)
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate.write_bytes(made.public_bytes(Encoding.PEM))
    key_file.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
