"""Operations on the tenant itself, its figures and the use of its keys."""

from wabot.core.api.reading import Account, DaysQuery, Stats, Usage
from wabot.core.api_key import Scope
from wabot.web.api.ask import Ask, Operation


async def _account(ask: Ask) -> Account:
    return await ask.desk.account()


async def _stats(ask: Ask) -> Stats:
    return await ask.desk.stats(ask.query)


async def _usage(ask: Ask) -> Usage:
    return await ask.desk.usage(ask.query)


ACCOUNT = (
    Operation(
        "GET",
        "/account",
        "getAccount",
        "Whose key this is, and what it may do.",
        None,
        _account,
        Account,
    ),
    Operation(
        "GET",
        "/stats",
        "getStats",
        "Figures of the last days.",
        Scope.STATS_READ,
        _stats,
        Stats,
        query=DaysQuery,
    ),
    Operation(
        "GET",
        "/usage",
        "getUsage",
        "What the keys were used for in the last days.",
        Scope.STATS_READ,
        _usage,
        Usage,
        query=DaysQuery,
    ),
)
