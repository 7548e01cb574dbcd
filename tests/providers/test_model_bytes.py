"""Whatever bytes come back from a model's address: an answer, or one of the two words for not having one."""

import asyncio
from collections.abc import AsyncIterator
from typing import cast

import orjson
import pytest
from aiohttp import web
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wabot.core.clock import MovableClock
from wabot.core.errors import Refused, Retry
from wabot.ports.model import Message, Model, ModelAnswer, Prompt
from wabot.providers.ai.catalog import MODELS
from wabot.providers.exchange import provider_session

ASKED = Prompt("Be kind.", (Message("user", "Hi"),), deadline=2_000)
NAMES = st.sampled_from(
    [
        "choices",
        "delta",
        "message",
        "content",
        "finish_reason",
        "usage",
        "prompt_tokens",
        "model",
        "type",
        "error",
        "text",
        "stop_reason",
        "input",
        "content_block_delta",
        "message_delta",
    ]
)
ANSWER = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)
BODIES = st.binary(max_size=200) | st.dictionaries(NAMES, ANSWER, max_size=5).map(orjson.dumps)
STREAMS = st.lists(BODIES, max_size=4).map(lambda parts: b"".join(b"data: " + part + b"\n\n" for part in parts))
KINDS = st.sampled_from(["application/json", "text/event-stream", "text/html", "application/octet-stream"])


class Side:
    """Answers every request with the bytes it was given last."""

    def __init__(self) -> None:
        self.status, self.kind, self.body = 200, "", b""

    async def answer(self, _request: web.Request) -> web.Response:
        return web.Response(status=self.status, body=self.body, content_type=self.kind)


async def _served(side: Side) -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_post("/{tail:.*}", side.answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


async def _asked(name: str, side: Side) -> None:
    (offer,) = [offer for offer in MODELS if offer.name == name]
    async for base_url in _served(side):
        async with provider_session() as session:
            made = offer.make(session, MovableClock(frozen=True), {"api_key": "k", "base_url": base_url})
            try:
                answer = await cast("Model", made).answer(ASKED)
            except (Retry, Refused):
                continue
            assert isinstance(answer, ModelAnswer)
            assert isinstance(answer.text, str)
            assert answer.tokens_in >= 0


@pytest.mark.parametrize("name", ["groq", "anthropic"])
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(body=BODIES | STREAMS, kind=KINDS, status=st.sampled_from([200, 200, 200, 400, 429, 503, 302, 204]))
def test_any_bytes(name: str, body: bytes, kind: str, status: int) -> None:
    side = Side()
    side.status, side.kind, side.body = status, kind, b"" if status == 204 else body
    asyncio.run(_asked(name, side))
