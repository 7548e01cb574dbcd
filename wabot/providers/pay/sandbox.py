"""The `sandbox` payment provider: Daraja's protocol, spoken to the embedded server."""

import aiohttp

from wabot.core.clock import Clock
from wabot.providers.accounts import SANDBOX_MPESA, DarajaAccount
from wabot.providers.exchange import Deadlines, Exchange
from wabot.providers.pay.daraja import DarajaProvider

NAME = "sandbox"


def sandbox_payments(
    session: aiohttp.ClientSession,
    base_url: str,
    clock: Clock,
    *,
    account: DarajaAccount = SANDBOX_MPESA,
    deadlines: Deadlines = Deadlines(),  # noqa: B008 — frozen
) -> DarajaProvider:
    """The very adapter that real M-Pesa will use, with another name and another address."""
    return DarajaProvider(NAME, Exchange(session, base_url, deadlines), account, clock)
