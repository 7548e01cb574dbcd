"""Statum in the soak: knows no key and no look-up, misbehaves by the seed, and writes what it loads into the ledger."""

import asyncio
from collections.abc import Mapping

from aiohttp import web

from bench.money.faults import Faults
from bench.money.pace import PacedClock
from bench.money.planted import STATUM
from bench.money.post import FaultyPostman, Tally
from wabot.providers.sandbox import AirtimeMode
from wabot.providers.sandbox.airtime import FLOAT
from wabot.providers.sandbox.ledger import Ledger, LoadRow
from wabot.testing.money.desk import json_answer
from wabot.testing.money.statum import Load, StatumDesk


class SoakStatum(StatumDesk):
    """The stand-in of the tests, with a float and loads that outlive everything."""

    def __init__(self, clock: PacedClock, ledger: Ledger, postman: FaultyPostman, tally: Tally) -> None:
        super().__init__(clock, consumer_key=STATUM.consumer_key, consumer_secret=STATUM.consumer_secret)
        self._ledger, self._news, self._tally = ledger, postman, tally
        self._posts: set[asyncio.Task[None]] = set()

    async def decided(self, faults: Faults, nth: int) -> web.Response | None:
        """How the nth order goes: an answer where it is turned away."""
        self.float_left = self._ledger.count(FLOAT)
        mode = faults.load(f"statum/{nth}")
        if mode in (AirtimeMode.FAIL, AirtimeMode.BUSY, AirtimeMode.REJECTED):  # the others are faults of the wire here
            self._tally.note(f"airtime {mode}")
        self.results.always("500" if mode is AirtimeMode.FAIL else "200")
        no = {AirtimeMode.BUSY: (429, "Too many requests."), AirtimeMode.REJECTED: (422, "Validation failed.")}
        if mode not in no:
            return None
        status, words = no[mode]
        wrong = {"validation_errors": {"phone_number": ["Not served."]}} if status == 422 else {}
        return json_answer({"status_code": status, "description": words, **wrong, "request_id": f"no{nth}"}, status)

    async def _load(self, load: Load) -> None:
        before = len(self.loads)
        await super()._load(load)
        failed = len(self.loads) == before
        self._ledger.add_load(LoadRow(load.reference, "", load.phone, load.amount, load.at, load.at, failed))
        self._ledger.set(FLOAT, self.float_left)
        self.seen.clear()

    async def tell(self, subject: str, body: bytes, headers: Mapping[str, str] | None = None, to: str = "") -> None:
        """By the same bad post as M-Pesa's callbacks."""
        if self.webhook_url:
            self._news.spawn(self._news.post(subject, self.webhook_url, body), f"statum:{subject}")
