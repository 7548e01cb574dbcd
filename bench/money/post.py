"""The network between the provider and wabot: delays, loses, repeats and forges callbacks as the seed says."""

import asyncio
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import aiohttp

from bench.money.faults import Faults, Mail
from bench.money.pace import PacedClock
from wabot.core.clock import MINUTE
from wabot.providers.sandbox import PayMode
from wabot.providers.sandbox import mpesa_bodies as bodies
from wabot.providers.sandbox.ledger import Ledger, PushRow
from wabot.providers.sandbox.mpesa import FORGED_ID
from wabot.providers.sandbox.postman import UNDELIVERABLE, Postman

JSON = {"Content-Type": "application/json"}
_FORGERIES = (Mail.FORGED_ID, Mail.FORGED_TOKEN, Mail.FORGED_AMOUNT, Mail.FORGED_AFTER, Mail.RUBBISH)
_PATIENCE = 200  # how often a callback that must arrive is posted


@dataclass(slots=True)
class Tally:
    """What was done to the shop, by kind, written into the ledger."""

    ledger: Ledger
    counts: Counter[str] = field(default_factory=Counter)

    def note(self, kind: str) -> None:
        self.counts[kind] += 1
        self.ledger.add(f"fault {kind}", 1)


class FaultyPostman(Postman):
    """Each callback has a fate of its own. `subject` is the checkout id, or a reversal's conversation."""

    def __init__(self, clock: PacedClock, ledger: Ledger, faults: Faults, tally: Tally) -> None:
        super().__init__()
        self.answers: list[bytes] = []  # different ones that wabot gave to what it did not take
        self._taken: set[str] = set()
        self.resting = 0  # callbacks that are on their way for long
        self._clock, self._ledger, self._faults, self._tally = clock, ledger, faults, tally

    async def post(self, subject: str, url: str, body: bytes, _headers: Mapping[str, str] = {}) -> None:
        """Returns when it was posted, or lost."""
        row = self._ledger.push(subject)
        name = row.reference if row else subject
        mail = self._faults.mail(name)
        if row is not None and row.mode == PayMode.QUERY_SAYS_FAILED:
            return await self._until_taken(subject, url, body)
        if mail is not Mail.FINE:
            self._tally.note(f"callback {mail}")
        if mail is Mail.LOST:
            return None
        if mail in (Mail.DELAYED, Mail.VERY_LATE):
            await self._wait(self._faults.delay(name, mail))
        if mail in _FORGERIES and mail is not Mail.FORGED_AFTER:
            await self._forge(mail, row, url)
        if mail is Mail.TWICE_AT_ONCE:
            await asyncio.gather(*(self._send(subject, url, body) for _ in range(2)))
            return None
        await self._send(subject, url, body)
        if mail is Mail.AGAIN_LATER:
            await self._wait(self._faults.delay(name, mail))
            await self._send(subject, url, body)
        if mail is Mail.FORGED_AFTER:
            await self._forge(mail, row, url)
        return None

    async def _until_taken(self, subject: str, url: str, body: bytes) -> None:
        """Where the query lies, a callback that never came would leave no trace of the money at all."""
        await self._wait(self._faults.delay(subject, Mail.DELAYED))
        for _ in range(_PATIENCE):
            await self._send(subject, url, body)
            if subject in self._taken:
                return
            await self._wait(MINUTE // 6)

    async def _forge(self, mail: Mail, row: PushRow | None, url: str) -> None:
        if mail is Mail.RUBBISH:
            return await self._send("rubbish", url, b"<html>not JSON</html>")
        if row is None:
            return None
        paid = replace(row, code="0", receipt=f"FORGED{row.receipt[-5:]}")
        if mail is Mail.FORGED_ID:
            return await self._send("forged", url, bodies.callback(replace(paid, checkout_id=FORGED_ID)))
        if mail is Mail.FORGED_TOKEN:
            stranger = url.rpartition("/")[0] + "/not-the-token-of-anything-0000000000"
            return await self._send("forged", stranger, bodies.callback(paid))
        return await self._send("forged", url, bodies.callback(paid, amount_off_by=-7 if row.amount > 7 else 7))

    async def _send(self, subject: str, url: str, body: bytes) -> None:
        """Once, over real HTTP; what is answered but 200 is kept, to be looked through for secrets."""
        status, words = UNDELIVERABLE, b""
        try:
            async with self._http.post(url, data=body, headers=JSON, allow_redirects=False) as response:
                status, words = response.status, await response.read()
        except (aiohttp.ClientError, TimeoutError):
            self._tally.note("callback found nobody there")
        if status == 200:
            self._taken.add(subject)
        elif status and words not in self.answers:
            self.answers.append(words)

    async def start(self) -> None:
        await super().start()
        self._http = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10), trust_env=False)

    async def stop(self) -> None:
        await super().stop()
        await self._http.close()

    async def _wait(self, duration: int) -> None:
        """So long by the provider's clock, which may be moved meanwhile."""
        until = self._clock.now() + duration
        self.resting += 1
        try:
            while (left := until - self._clock.now()) > 0:  # noqa: ASYNC110 - another process moves the clock
                await asyncio.sleep(min(self._clock.real(left), 0.2))
        finally:
            self.resting -= 1
