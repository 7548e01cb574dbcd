"""`python -m wabot.testing.graph`: Meta's Graph API on this machine, for benches and for trying things out."""

import argparse
import asyncio
import signal
import sys

from wabot.testing.graph.books import Number
from wabot.testing.graph.knobs import Knobs
from wabot.testing.graph.server import GraphServer


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m wabot.testing.graph", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8090)
    parser.add_argument(
        "--webhook", default="", help="where statuses are told, as http://127.0.0.1:8080/webhooks/whatsapp"
    )
    parser.add_argument("--secret", default="", help="signs webhooks: WABOT_CLOUD__APP_SECRET")
    parser.add_argument(
        "--number", action="append", default=[], metavar="ID:PHONE:TOKEN", help="a number; may be given several times"
    )
    parser.add_argument("--latency", type=float, default=0.0, help="seconds before each answer")
    parser.add_argument("--statuses", default="sent,delivered", help="what is told of each message; empty: nothing")
    parser.add_argument("--unlimited", action="store_true", help="no rates, no pair limit, no window")
    return parser.parse_args()


def _knobs(given: argparse.Namespace) -> Knobs:
    statuses = tuple(status for status in given.statuses.split(",") if status)
    knobs = Knobs(latency=given.latency, statuses=statuses, batch=100)
    if given.unlimited:
        knobs.per_second = knobs.pair_burst = knobs.window = 0
    return knobs


async def _serve(given: argparse.Namespace) -> None:
    server = GraphServer(knobs=_knobs(given))
    for written in given.number:
        number_id, phone, token = written.split(":", 2)
        server.add(Number(number_id, phone.lstrip("+"), token, given.webhook, given.secret))
    sys.stdout.write(f"{await server.start(given.host, given.port)}\n")
    sys.stdout.flush()
    ended = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, ended.set)
    await ended.wait()
    await server.stop()


if __name__ == "__main__":
    asyncio.run(_serve(_arguments()))
