"""Daraja's access token: one at a time for all callers, because a new one ends the one before."""

import asyncio

from wabot.core.clock import MINUTE, SECOND, Clock, Instant
from wabot.core.errors import Refused, Retry
from wabot.providers.accounts import DarajaAccount
from wabot.providers.exchange import Exchange, NotSent, Unanswered
from wabot.providers.pay import daraja_wire as wire

_EARLY = MINUTE  # renewed this long before it ends, so that none expires on its way
_AGAIN = 5 * SECOND


class TokenKeeper:
    """Fetches the token when first needed; concurrent callers wait for one fetch."""

    def __init__(self, exchange: Exchange, account: DarajaAccount, clock: Clock) -> None:
        self._exchange, self._account, self._clock = exchange, account, clock
        self._lock = asyncio.Lock()
        self._token, self._until = "", Instant(0)

    async def get(self, stale: str = "") -> str:
        """A live token, other than `stale`, which the provider has just refused."""
        async with self._lock:
            if not self._token or self._token == stale or self._clock.now() >= self._until:
                await self._fetch()
            return self._token

    async def _fetch(self) -> None:
        """Asking for a token moves no money, so every trouble here is safe to try again."""
        self._token = ""
        try:
            reply = await self._exchange.get(wire.TOKEN_PATH, {"Authorization": wire.basic(self._account)})
        except (NotSent, Unanswered) as error:
            raise Retry(_AGAIN, "token_unreachable") from error
        read = wire.read_token(reply.body) if reply.status == 200 else None
        if read is None:
            if reply.status in (400, 401, 403):
                raise Refused("bad_credentials", f"token: HTTP {reply.status}")
            raise Retry(_AGAIN, "no_token")
        self._token, life = read
        self._until = Instant(self._clock.now() + max(life * SECOND - _EARLY, 0))
