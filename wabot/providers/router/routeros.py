"""MikroTik routers over the RouterOS API: PPP secrets looked at first, then brought to the state they should be in."""

import asyncio
import hashlib
import socket
import ssl
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from ipaddress import ip_address

from wabot.core.errors import Refused, Retry
from wabot.core.ppp import SANDBOX, Reach, Secret
from wabot.core.public import is_public
from wabot.ports.router import Line, Seen
from wabot.providers.router.wire import AGAIN, DEADLINE, Row, Wire, pair
from wabot.providers.sandbox.routeros import PracticeRouter

CONNECT = 8.0  # seconds, name and TLS included
SERVICE, COMMENT = "pppoe", "wabot"
_ASKED = "=.proplist=.id,name,password,profile,disabled"


class RouterOs:
    """Implements ports.router.Routers. `private`: whether addresses inside may be called, where most routers are."""

    def __init__(self, practice: PracticeRouter, *, private: bool, deadline: float = DEADLINE) -> None:
        """`deadline`: seconds for one sentence."""
        self._practice, self._private, self._deadline = practice, private, deadline

    @asynccontextmanager
    async def open(self, reach: Reach) -> AsyncIterator[Line]:
        wire, seen = await self._connect(reach)
        try:
            if reach.fingerprint and seen and seen != reach.fingerprint:
                raise Refused("certificate", seen)
            await _log_in(wire, reach)
            yield RouterOsLine(wire, seen)
        finally:
            await wire.close()

    async def _connect(self, reach: Reach) -> tuple[Wire, str]:
        try:
            async with asyncio.timeout(CONNECT):
                host, port = await self._place(reach)
                secure = _tls() if reach.tls and reach.host != SANDBOX else None
                reader, writer = await asyncio.open_connection(host, port, ssl=secure)
        except TimeoutError:
            raise Retry(AGAIN, "unreachable") from None
        except ssl.SSLError:
            raise Refused("tls") from None
        except OSError:
            raise Retry(AGAIN, "unreachable") from None
        held = writer.get_extra_info("ssl_object")
        shown = held.getpeercert(binary_form=True) if held is not None else None
        return Wire(reader, writer, self._deadline), hashlib.sha256(shown).hexdigest() if shown else ""

    async def _place(self, reach: Reach) -> tuple[str, int]:
        """The address to call: looked up here and called as it was found, so that no name leads elsewhere meanwhile."""
        if reach.host == SANDBOX:
            return await self._practice.place()
        hosts = [reach.host] if _is_address(reach.host) else await _looked_up(reach)
        open_to_us = [host for host in hosts if self._private or is_public(host)]
        if not open_to_us:
            raise Refused("private")
        return open_to_us[0], reach.port


class RouterOsLine:
    """Implements ports.router.Line."""

    def __init__(self, wire: Wire, fingerprint: str) -> None:
        self._wire = wire
        self.fingerprint = fingerprint
        self._packages: dict[str, str] = {}  # profiles seen to, and their rate

    async def identity(self) -> str:
        rows = await self._wire.ask("/system/identity/print")
        return rows[0].get("name", "") if rows else ""

    async def put(self, secret: Secret) -> bool:
        if not secret.absent:
            await self._package(secret)
        changed, lapsed = await self._secret(secret)
        if lapsed:
            changed = await self._hang_up(secret.name) or changed
        return changed

    async def secrets(self) -> Sequence[Seen]:
        return [_seen(row) for row in await self._wire.ask("/ppp/secret/print", _ASKED)]

    async def _package(self, secret: Secret) -> None:
        """The profile is there, and has the package's speed where the package has one."""
        if self._packages.get(secret.package) == secret.rate:
            return
        rows = await self._wire.ask("/ppp/profile/print", "=.proplist=.id,name,rate-limit", f"?name={secret.package}")
        rate = [pair("rate-limit", secret.rate)] if secret.rate else []
        if not rows:
            await self._wire.ask("/ppp/profile/add", pair("name", secret.package), *rate)
        elif rate and rows[0].get("rate-limit") != secret.rate:
            await self._wire.ask("/ppp/profile/set", pair(".id", rows[0][".id"]), *rate)
        self._packages[secret.package] = secret.rate

    async def _secret(self, secret: Secret) -> tuple[bool, bool]:
        """Whether anything was changed, and whether a session under way has to end."""
        rows = await self._wire.ask("/ppp/secret/print", _ASKED, f"?name={secret.name}")
        if secret.absent:
            for row in rows:
                await self._wire.ask("/ppp/secret/remove", pair(".id", row[".id"]))
            return bool(rows), True
        if not rows:
            await self._wire.ask("/ppp/secret/add", *_words(secret), pair("service", SERVICE), pair("comment", COMMENT))
            return True, secret.disabled
        changes = _changes(rows[0], secret)
        if changes:
            await self._wire.ask("/ppp/secret/set", pair(".id", rows[0][".id"]), *changes)
        return bool(changes), secret.disabled or rows[0].get("profile") != secret.package

    async def _hang_up(self, name: str) -> bool:
        """End the customer's session; one that ended by itself meanwhile is as good."""
        rows = await self._wire.ask("/ppp/active/print", "=.proplist=.id", f"?name={name}")
        for row in rows:
            try:
                await self._wire.ask("/ppp/active/remove", pair(".id", row[".id"]))
            except Refused as refused:
                if "no such item" not in refused.detail:
                    raise
        return bool(rows)


def _is_address(host: str) -> bool:
    try:
        return bool(ip_address(host))
    except ValueError:
        return False


async def _looked_up(reach: Reach) -> list[str]:
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(reach.host, reach.port, type=socket.SOCK_STREAM)
    return [str(place[0]) for *_, place in found]


async def _log_in(wire: Wire, reach: Reach) -> None:
    user = reach.tenant if reach.host == SANDBOX else reach.user
    try:
        await wire.ask("/login", pair("name", user), pair("password", reach.password))
    except Refused as refused:
        raise Refused("login", refused.detail) from None


def _tls() -> ssl.SSLContext:
    """Routers make their certificates themselves, so none is believed at first sight: the one seen first is kept."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _words(secret: Secret) -> list[str]:
    return [pair(key, value) for key, value in _wanted(secret).items()]


def _changes(row: Row, secret: Secret) -> list[str]:
    now = {**row, "disabled": _yes(row)}
    return [pair(key, value) for key, value in _wanted(secret).items() if now.get(key) != value]


def _wanted(secret: Secret) -> dict[str, str]:
    disabled = "yes" if secret.disabled else "no"
    return {"name": secret.name, "password": secret.password, "profile": secret.package, "disabled": disabled}


def _yes(row: Row) -> str:
    """Flags are read as true and written as yes."""
    return "yes" if row.get("disabled") in ("true", "yes") else "no"


def _seen(row: Row) -> Seen:
    return Seen(row.get("name", ""), row.get("password", ""), row.get("profile", ""), _yes(row) == "yes")
