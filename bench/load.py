"""The load generator `wakit`: compiled here, run against a webhook, its findings read."""

import json
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

SOURCE = Path(__file__).parent / "wakit" / "wakit.c"
WARM_UP = 2.0


class NoCompiler(Exception):
    """There is no `cc` here, so there is no generator; the words say so."""


@dataclass(frozen=True, slots=True)
class Target:
    """A bot to be measured: its webhook, where it posts its replies, and the processes whose CPU counts."""

    url: str
    graph_port: int
    secret: str = "secret"
    phone_id: str = "106540352242922"
    processes: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Wakit:
    """The compiled program, and what its users say."""

    program: Path
    messages: Path

    def run(self, target: Target, users: int, seconds: float, base: int = 27820000000) -> dict[str, Any]:
        """Its findings, as its JSON tells them. `base` is the first user's number: another one, other people."""
        out = self.program.with_name("found.json")
        command = [
            *(self.program, "bench", "--url", target.url, "--secret", target.secret, "--phone-id", target.phone_id),
            *("--graph-port", str(target.graph_port), "--messages", self.messages, "--users", str(users)),
            *("--warmup", str(WARM_UP), "--duration", str(seconds), "--base", str(base), "--out", out),
            *(part for name, pid in target.processes.items() for part in ("--pid", f"{name}={pid}")),
        ]
        subprocess.run(command, check=False, timeout=seconds + 60)
        found: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
        return found

    @contextmanager
    def standin(self, graph_port: int) -> Iterator[None]:
        """Only the one who takes replies, for as long."""
        command = [self.program, "standin", "--graph-port", str(graph_port)]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as standin:
            try:
                until_open(graph_port)
                yield
            finally:
                standin.terminate()

    def null_bot(self, port: int, graph_port: int) -> "subprocess.Popen[bytes]":
        """A bot that thinks nothing."""
        command = [self.program, "null", "--port", str(port), "--graph-port", str(graph_port)]
        bot = subprocess.Popen(command)
        until_open(port)
        return bot


def compiled(folder: Path, said: tuple[tuple[str, str], ...]) -> Wakit:
    """The generator, for this conversation: what is said, and what the reply must contain. Raises NoCompiler."""
    compiler = shutil.which("cc")
    if compiler is None:
        raise NoCompiler("there is no C compiler `cc` here, and the load generator is written in C")
    program, messages = folder / "wakit", folder / "said.txt"
    subprocess.run([compiler, "-O2", "-w", "-o", program, SOURCE, "-lm"], check=True)
    messages.write_text("".join(f"{text}\t{expected}\n" for text, expected in said), encoding="utf-8")
    return Wakit(program, messages)


def free_port() -> int:
    """A port nobody listens on just now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def until_open(port: int, within: float = 30.0) -> None:
    """Return once somebody listens there; raises TimeoutError."""
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise TimeoutError(f"nobody listens on port {port}")
