"""How a call to a provider ended, in the words of the ports: not now, nobody knows, or an answer to read."""

from collections.abc import Awaitable

import structlog

from wabot.core.clock import MINUTE, SECOND
from wabot.core.errors import Refused, Retry
from wabot.ports.pay import Ambiguous
from wabot.providers.exchange import NotSent, Reply, Unanswered

log = structlog.get_logger()

SOON = 10 * SECOND


async def act(provider: str, call: Awaitable[Reply]) -> Reply:
    """A call that may move money: only where no connection was made is it sure that nothing happened."""
    try:
        return await _noted(provider, "act", call)
    except NotSent as error:
        raise Retry(SOON, "unreachable") from error
    except Unanswered as error:
        raise Ambiguous("no_answer", str(error)) from error


async def ask(provider: str, call: Awaitable[Reply]) -> Reply:
    """A question, safe to put again whatever happened to it."""
    try:
        return await _noted(provider, "ask", call)
    except (NotSent, Unanswered) as error:
        raise Retry(SOON, "query_unanswered") from error


def trouble(reply: Reply, word: str = "rejected") -> Exception:
    """What an answer that is no success means for a call that may move money; `word` is what a plain no is called."""
    if reply.status in (401, 403):
        return Refused("bad_credentials", f"HTTP {reply.status}")
    if reply.status == 429:
        return Retry(MINUTE, "provider_busy")
    if 300 <= reply.status < 500 and reply.status != 408:
        return Refused(word, f"HTTP {reply.status}")
    return Ambiguous("unclear_answer", f"HTTP {reply.status}")


def no_answer(reply: Reply) -> Exception:
    """What an answer that says nothing of use means for a question."""
    if reply.status in (401, 403):
        return Refused("bad_credentials", f"HTTP {reply.status}")
    return Retry(MINUTE if reply.status == 429 else SOON, "query_unclear")


async def _noted(provider: str, kind: str, call: Awaitable[Reply]) -> Reply:
    """Paths, headers and bodies hold keys and numbers, so the log has neither."""
    reply = await call
    log.debug("provider.answered", provider=provider, kind=kind, status=reply.status, size=len(reply.body))
    return reply
