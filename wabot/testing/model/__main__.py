"""`python -m wabot.testing.model`: a language model on this machine, for trying things out. It says what you said."""

import argparse
import asyncio
import signal
import sys

from wabot.providers.ai.catalog import MODELS
from wabot.testing.model.scripts import Script
from wabot.testing.model.server import ModelStandIn
from wabot.testing.money.faults import Turns


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m wabot.testing.model", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8200)
    parser.add_argument("--script", choices=list(Script), default=Script.ECHO, help="what it does each time")
    return parser.parse_args()


async def _serve(given: argparse.Namespace) -> None:
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    stand = ModelStandIn()
    stand.script = Turns(Script(given.script))
    url = await stand.start(given.host, given.port)
    lines = [f"WABOT_{offer.name.upper()}__BASE_URL={url}" for offer in MODELS]
    sys.stdout.write("\n".join(["# Point wabot here with one of:", *lines]) + "\n")
    sys.stdout.flush()
    await ended.wait()
    await stand.stop()


if __name__ == "__main__":
    asyncio.run(_serve(_arguments()))
