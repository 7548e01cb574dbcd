"""The soak from the command line: `python -m bench.money [--orders 10000] [--seed 1] [--on sqlite postgres] …`

Prints one table a database, and ends with 1 where anything is not as it has to be.
"""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.money.report import shown
from bench.money.soak import Plan, Soak
from bench.postgres import durable_server


@contextmanager
def place(on: str, keep: Path | None) -> Iterator[tuple[Path, str, list[Path]]]:
    """A folder, a database ("" is the SQLite file in it), and where else it keeps files."""
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="wabot-soak-") as temporary:
        folder = keep or Path(temporary)
        if on == "sqlite":
            yield folder, "", []
            return
        with tempfile.TemporaryDirectory(prefix="wabot-pg-") as data, durable_server(Path(data)) as server:
            yield folder, server.url, [Path(data) / "pg"]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.money", description=__doc__)
    parser.add_argument("--orders", type=int, default=10_000)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--on", choices=("sqlite", "postgres"), nargs="+", default=["sqlite"])
    parser.add_argument("--kill-every", type=float, default=6.0, help="seconds, more or less by half")
    parser.add_argument("--customers", type=int, default=48)
    parser.add_argument("--pace", type=int, default=20, help="how many times quicker the clock runs")
    parser.add_argument("--longest", type=float, default=720.0, help="seconds after which no more is sold")
    parser.add_argument("--airtime", choices=("sandbox", "statum"), default="sandbox", help="which reseller")
    parser.add_argument("--keep", type=Path, help="a folder to leave everything in")
    chosen = parser.parse_args()
    plan = Plan(
        orders=chosen.orders,
        seed=chosen.seed,
        kill_every=chosen.kill_every,
        customers=chosen.customers,
        pace=chosen.pace,
        airtime=chosen.airtime,
        longest=chosen.longest,
    )
    wrong = 0
    for on in chosen.on:
        with place(on, chosen.keep and chosen.keep / on) as (folder, database, more):
            run = asyncio.run(Soak(plan, folder, database, more).run())
        text, mistakes = shown(plan, on, run)
        print(text, flush=True)
        wrong += mistakes
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
