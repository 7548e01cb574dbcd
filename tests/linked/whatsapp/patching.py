"""A copy of the installed neonize that speaks to this machine: two byte strings of its library are replaced."""

import importlib.util
import shutil
import socket
from dataclasses import dataclass, field
from pathlib import Path

ADDRESS = b"wss://web.whatsapp.com/ws/chat"
ROOT_KEY = bytes.fromhex("142375574d0a587166aae71ebe516437c4a28b73e3695c6ce1f7f9545da8ee6b")
"""The public key that the chain of WhatsApp's Noise certificates ends in."""


class CannotPatch(Exception):
    """Why no stand-in can be reached with the neonize that is (or is not) installed, in words."""


def installed() -> Path:
    """The folder of the installed neonize. Raises CannotPatch where there is none, or no pyaileys."""
    for name, extra in (("neonize", "linked"), ("pyaileys", "dev")):
        if importlib.util.find_spec(name) is None:
            raise CannotPatch(f"{name} is not installed (pip install 'wabot[{extra}]')")
    found = importlib.util.find_spec("neonize")
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).parent


@dataclass(frozen=True)
class Wheel:
    """A patched neonize: `path` goes first on a worker's sys.path; it dials 127.0.0.1:`port` and trusts `root`.

    `keeper` holds the port while no server listens on it, so that a dial is refused and nobody else takes the number.
    """

    path: Path
    port: int
    keeper: socket.socket = field(repr=False)

    def close(self) -> None:
        """Let go of the port and delete the copy."""
        self.keeper.close()
        shutil.rmtree(self.path, ignore_errors=True)


def patched(folder: Path, root: bytes, source: Path) -> Wheel:
    """Copy the neonize in `source` into `folder`, pointed at a free port and at the root key `root` (32 bytes).

    Raises CannotPatch where what is to be replaced is not found exactly once.
    """
    libraries = sorted(source.glob("*.so"))
    if len(libraries) != 1:
        raise CannotPatch(f"neonize holds {len(libraries)} libraries where one is wanted")
    body = libraries[0].read_bytes()
    for what, known in (("the address of WhatsApp", ADDRESS), ("the root key of its certificates", ROOT_KEY)):
        if (times := body.count(known)) != 1:
            raise CannotPatch(f"{what} is found {times} times in {libraries[0].name} where once is wanted")
    keeper = _a_port()
    port = keeper.getsockname()[1]
    copy = folder / "neonize"
    shutil.copytree(source, copy, ignore=shutil.ignore_patterns("*.so"))
    (copy / libraries[0].name).write_bytes(body.replace(ADDRESS, address(port)).replace(ROOT_KEY, root))
    return Wheel(folder, port, keeper)


def address(port: int) -> bytes:
    """Where the patched library dials, exactly as long as the address it replaces."""
    short = b"ws://127.0.0.1:%d/ws/chat" % port
    return (short + b"?").ljust(len(ADDRESS), b"1") if len(short) < len(ADDRESS) else short


def _a_port() -> socket.socket:
    """A socket that holds a free port without listening on it."""
    keeper = socket.socket()
    keeper.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    keeper.bind(("127.0.0.1", 0))
    return keeper
