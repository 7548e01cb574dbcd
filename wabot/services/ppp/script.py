"""Accounts as a RouterOS script, for routers nobody here can reach: importing it twice does no harm."""

import re
from collections.abc import Sequence

from wabot.core.ppp import Secret

MIME = "text/plain"
_PLAIN = re.compile(rb"[A-Za-z0-9._@+/ -]")


def script(title: str, secrets: Sequence[Secret]) -> bytes:
    """The file (.rsc), in UTF-8 without anything that the router would carry out beside it."""
    packages = {secret.package: secret.rate for secret in secrets if not secret.absent}
    lines = [f"# {_comment(title)}", "/ppp profile"]
    for name, rate in sorted(packages.items()):
        lines += _profile(name, rate)
    lines.append("/ppp secret")
    for secret in secrets:
        lines += _secret(secret)
    lines.append("/ppp active")
    lines += [
        f"remove [find where name={_quoted(secret.name)}]" for secret in secrets if secret.disabled or secret.absent
    ]
    return ("\r\n".join(lines) + "\r\n").encode()


def _profile(name: str, rate: str) -> list[str]:
    found = f"[find where name={_quoted(name)}]"
    made = f":if ([:len {found}] = 0) do={{ add name={_quoted(name)} }}"
    return [made, f"set {found} rate-limit={_quoted(rate)}"] if rate else [made]


def _secret(secret: Secret) -> list[str]:
    found = f"[find where name={_quoted(secret.name)}]"
    if secret.absent:
        return [f"remove {found}"]
    disabled = "yes" if secret.disabled else "no"
    wanted = f"password={_quoted(secret.password)} profile={_quoted(secret.package)} disabled={disabled}"
    made = f"add name={_quoted(secret.name)} service=pppoe comment=wabot disabled=yes"
    return [f":if ([:len {found}] = 0) do={{ {made} }}", f"set {found} {wanted}"]


def _quoted(word: str) -> str:
    """A string of RouterOS: every byte that could mean something is written as its number."""
    return '"' + "".join(_byte(bytes([byte])) for byte in word.encode()) + '"'


def _byte(byte: bytes) -> str:
    return byte.decode() if _PLAIN.fullmatch(byte) else f"\\{byte[0]:02X}"


def _comment(text: str) -> str:
    return " ".join(text.split())
