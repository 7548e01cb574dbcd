"""A network of its own for one server: it reaches the database and WhatsApp by one cable, which iptables can cut."""

import asyncio
import os
import shutil
import subprocess
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import count

from tests.faults.fleet.proxy import Proxy

_NUMBERS = count()


class NotPermitted(Exception):
    """No network namespace can be made here; the words say why."""


@dataclass(slots=True)
class Namespace:
    """Two doors out: ours in the test's process, which pass on to loopback."""

    name: str
    host: str
    database: Proxy
    whatsapp: Proxy

    @property
    def inside(self) -> Sequence[str]:
        """What a command in there begins with."""
        return ("ip", "netns", "exec", self.name)

    async def cut(self, port: int) -> None:
        """Every packet to and from this port is dropped, with no word to anybody."""
        await self._rules("-A", port)

    async def mend(self, port: int) -> None:
        """Packets pass again."""
        await self._rules("-D", port)

    async def _rules(self, verb: str, port: int) -> None:
        for chain, side in (("INPUT", "--sport"), ("OUTPUT", "--dport")):
            await _ran(*self.inside, "iptables", verb, chain, "-p", "tcp", side, str(port), "-j", "DROP")


@asynccontextmanager
async def namespace(database: int, whatsapp: int) -> AsyncIterator[Namespace]:
    """Made and removed; `database` and `whatsapp` are the ports behind its doors. Raises NotPermitted."""
    if os.geteuid() != 0 or not all(map(shutil.which, ("ip", "iptables"))):
        raise NotPermitted("network namespaces need root, ip and iptables")
    number = next(_NUMBERS)
    name, block = f"wabot-{os.getpid()}-{number}", f"10.{os.getpid() % 200 + 20}.{number % 250}"
    cable = f"wb{os.getpid() % 100_000}x{number % 1000}"
    try:
        await _lay(name, cable, block)
        doors = Proxy(database, f"{block}.1"), Proxy(whatsapp, f"{block}.1")
        for door in doors:
            await door.start()
        try:
            yield Namespace(name, f"{block}.1", *doors)
        finally:
            for door in doors:
                await door.stop()
    finally:
        await _run("ip", "link", "del", cable)
        await _run("ip", "netns", "del", name)


async def _lay(name: str, cable: str, block: str) -> None:
    inside = ("ip", "-n", name)
    for command in (
        ("ip", "netns", "add", name),
        ("ip", "link", "add", cable, "type", "veth", "peer", "name", "eth0", "netns", name),
        ("ip", "addr", "add", f"{block}.1/24", "dev", cable),
        ("ip", "link", "set", cable, "up"),
        (*inside, "addr", "add", f"{block}.2/24", "dev", "eth0"),
        (*inside, "link", "set", "eth0", "up"),
        (*inside, "link", "set", "lo", "up"),
        ("ip", "netns", "exec", name, "iptables", "-L", "-n"),
    ):
        await _ran(*command)


async def _ran(*command: str) -> None:
    status, words = await _run(*command)
    if status:
        raise NotPermitted(f"{' '.join(command)}: {words}")


async def _run(*command: str) -> tuple[int, str]:
    done = await asyncio.to_thread(subprocess.run, command, capture_output=True, text=True, check=False)
    return done.returncode, (done.stderr or done.stdout).strip()
