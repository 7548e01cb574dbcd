"""`python -m wabot.testing.money`: every payment and airtime provider on this machine, for trying things out."""

import argparse
import asyncio
import signal
import sys

from wabot.core.clock import SystemClock
from wabot.testing.money.faults import Fault, Webhooks
from wabot.testing.money.street import Street

_WORDS = """
# The counter: {url}
#   curl {url}/                                          what was loaded and paid, and what waits to be paid
#   curl -X POST {url}/shadowpay/<request>/paid          or /denied, /expired; as well midtrans, xendit, …
#   curl -d http://…/callbacks/… {url}/statum/webhook-url   what an operator types into the dashboard
#   curl -X POST {url}/statum/webhooks/<mode>            {modes}
#   curl -X POST {url}/statum/fault/<fault>              for the next request: {faults}
#   curl -X POST {url}/statum/float/<minor units>
# Point wabot here with:
"""


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m wabot.testing.money", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument(
        "--port", type=int, default=8100, help="of the counter; the providers are on the ports after it"
    )
    return parser.parse_args()


async def _serve(given: argparse.Namespace) -> None:
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    street = Street(SystemClock())
    url = await street.start(given.host, given.port)
    sys.stdout.write(_WORDS.format(url=url, modes=", ".join(Webhooks), faults=", ".join(Fault)))
    sys.stdout.write("\n".join(street.environment()) + "\n")
    sys.stdout.flush()
    async with asyncio.TaskGroup() as group:
        for name, stand in street.stands.items():
            group.create_task(stand.tick_forever(), name=f"stand:{name}")
        await ended.wait()
        await street.stop()


if __name__ == "__main__":
    asyncio.run(_serve(_arguments()))
