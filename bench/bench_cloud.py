"""A four-step menu conversation on the Cloud API, from signed webhooks to replies at a stand-in of Meta's.

`python bench/bench_cloud.py [--users 64 1] [--seconds 6] [--runs 2] [--on sqlite postgres bare floor]`. A real wabot.
The steps: hi (the menu), 2 (which number?), 0 (back at the menu), 4 (help). A reply counts if it says what it should.
Lifted by their settings: 20 replies a minute and contact, 80 messages a second and number, 6 s between two to one.
"""

import argparse
import asyncio
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import cloud_rig
import load
import postgres
import rig

SAID = (("hi", "Welcome to"), ("2", "number"), ("0", "Welcome to"), ("4", "takes four steps"))


def told(name: str, found: dict[str, Any]) -> str:
    """One run in a line."""
    latency, wrong = found["latency_ms"], sum(found["errors"].values())
    cpu = " ".join(f"{key} {one['cpu_s_per_1000_steps']:.3f}" for key, one in found["processes"].items())
    memory = "".join(f", {one['pss_mb']:.0f} MB" for key, one in found["processes"].items() if key == "wabot")
    return (
        f"{name:10} {found['users']:3} users {found['steps_per_s']:7,.0f} steps/s, p50 {latency['p50']:6.2f} ms, "
        f"p99 {latency['p99']:6.1f} ms, CPU s per 1,000: {cpu}{memory}, {wrong} errors"
        f"{' (' + found['first_error'] + ')' if wrong else ''}, others used {found['machine']['other_cores']:.1f} cores"
    )


Settle = Callable[[], None]


def measure(name: str, wakit: load.Wakit, target: load.Target, chosen: argparse.Namespace, settle: Settle) -> None:
    """Every number of users, so many runs of each; other people each time, and nothing left of those before."""
    runs = ((users, run) for users in chosen.users for run in range(chosen.runs))
    for n, (users, _run) in enumerate(runs):
        print(told(name, wakit.run(target, users, chosen.seconds, 27820000000 + n * 1000)), flush=True)
        settle()


def on_wabot(
    name: str, wakit: load.Wakit, folder: Path, chosen: argparse.Namespace, server: postgres.Server | None
) -> None:
    """A wabot on this database."""
    database = server.url if server else ""
    (number,) = asyncio.run(cloud_rig.prepare(folder, 1, database))
    graph_port = load.free_port()
    with ExitStack() as wabots:
        with wakit.standin(graph_port):
            url, pid = wabots.enter_context(cloud_rig.running(folder, graph_port, 1, database))
        processes = {"wabot": pid, **({"postgres": server.pid} if server else {})}
        target = load.Target(url, graph_port, cloud_rig.SECRET, number, processes)

        def settle() -> None:
            with wakit.standin(graph_port):
                cloud_rig.until(url, lambda health: health["queue_depth"] == 0)

        measure(name, wakit, target, chosen, settle)


def on_postgres(wakit: load.Wakit, folder: Path, chosen: argparse.Namespace) -> None:
    """A wabot on a PostgreSQL server of its own, which syncs at every commit."""
    with tempfile.TemporaryDirectory(prefix="wabot-pg-") as place:
        try:
            with postgres.durable_server(Path(place)) as server:
                on_wabot("PostgreSQL", wakit, folder, chosen, server)
        except postgres.NoPostgres as missing:
            print(f"cloud: PostgreSQL skipped: {missing}")


def bare(wakit: load.Wakit, folder: Path, chosen: argparse.Namespace) -> None:
    """The same conversation with the least a Python bot can do: what this machine makes of it just now."""
    port, graph_port = load.free_port(), load.free_port()
    command = [sys.executable, str(Path(__file__).parent / "bare_bot.py"), str(port), str(graph_port)]
    with subprocess.Popen([*command, str(folder / "bare.db")]) as bot:
        try:
            load.until_open(port)
            url = f"http://127.0.0.1:{port}/webhooks/whatsapp"
            target = load.Target(url, graph_port, cloud_rig.SECRET, processes={"bare": bot.pid})
            measure("bare bot", wakit, target, chosen, lambda: None)
        finally:
            bot.terminate()


def floor(wakit: load.Wakit, chosen: argparse.Namespace) -> None:
    """The same load on a bot that thinks nothing."""
    port, graph_port = load.free_port(), load.free_port()
    with wakit.null_bot(port, graph_port) as bot:
        # It says one and the same thing, whatever it is told.
        wakit.messages.write_text("hi\tBuy airtime\n", encoding="utf-8")
        target = load.Target(f"http://127.0.0.1:{port}/", graph_port, processes={"null": bot.pid})
        measure("no bot", wakit, target, chosen, lambda: None)
        bot.terminate()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--users", type=int, default=[64, 1], nargs="*")
    parser.add_argument("--seconds", type=float, default=6)
    parser.add_argument("--runs", type=int, default=2)
    parser.add_argument(
        "--on",
        choices=("sqlite", "postgres", "bare", "floor"),
        default=["sqlite", "postgres", "bare", "floor"],
        nargs="*",
    )
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="wabot-bench-") as name:
        folder = Path(name)
        try:
            wakit = load.compiled(folder, SAID)
        except load.NoCompiler as missing:
            sys.exit(f"cloud: skipped: {missing}")
        if "sqlite" in chosen.on:
            on_wabot("SQLite", wakit, folder / "sqlite", chosen, None)
            print(
                f"       {rig.sqlite_modes(folder / 'sqlite' / 'wabot.db')}; fdatasync {rig.sync_floor(folder):.2f} ms"
            )
        if "postgres" in chosen.on:
            on_postgres(wakit, folder / "postgres", chosen)
        if "bare" in chosen.on:
            bare(wakit, folder, chosen)
        if "floor" in chosen.on:
            floor(wakit, chosen)
        print(f"       load {rig.load()}")


if __name__ == "__main__":
    main()
