"""A child process program: sells once, and prints what M-Pesa was sent.

usage: python -m tests.money.one_push DATA_DIR
"""

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

from aiohttp import web

from tests.money.conftest import START, environ_of, running
from tests.money.house import ADMIN, CUSTOMER, DUKA
from wabot.bootstrap import build_app
from wabot.config import load_config
from wabot.core.clock import MovableClock
from wabot.testing.money.desk import StandIn, as_json, json_answer


class Recorder(StandIn):
    """Takes every push and remembers it."""

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/oauth/v1/generate", self._token),
            web.post("/mpesa/stkpush/v1/processrequest", self._push),
        ]

    async def _token(self, _request: web.Request) -> web.Response:
        return json_answer({"access_token": "one", "expires_in": 3599})

    async def _push(self, _request: web.Request) -> web.Response:
        ids = {"MerchantRequestID": "m-1", "CheckoutRequestID": "ws_CO_1"}
        return json_answer({**ids, "ResponseCode": "0", "ResponseDescription": "ok", "CustomerMessage": "ok"})

    def pushed(self) -> dict[str, Any]:
        """The body of the only push."""
        (body,) = [body for what, _, body in self.seen if "processrequest" in what]
        return as_json(body)


async def main(folder: Path) -> None:
    """Open a shop, buy, print the push as JSON."""
    clock = MovableClock(START, frozen=True)
    recorder = Recorder(clock)
    config = load_config(None, environ_of(folder, await recorder.start()))
    async with running(build_app(config, clock)) as app:
        for words, phone, bot in (
            (f'new "Mama Duka" +{DUKA} airtime', ADMIN, "master"),
            ('approve "Mama Duka" 6m', ADMIN, "master"),
            ("buy 50", CUSTOMER, DUKA),
            ("1", CUSTOMER, DUKA),
        ):
            await app.phone_says(phone, bot, words)
            await app.quiet()
    await recorder.stop()
    sys.stdout.write(json.dumps(recorder.pushed()) + "\n")


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
