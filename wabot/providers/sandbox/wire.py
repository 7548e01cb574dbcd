"""Small pieces of HTTP that both of the sandbox's desks use."""

from typing import Any

import orjson
from aiohttp import web


async def read_json(request: web.Request) -> dict[str, Any] | None:
    """The body as a JSON object; None where it is none."""
    try:
        body = orjson.loads(await request.read())
    except orjson.JSONDecodeError:
        return None
    return body if isinstance(body, dict) else None


def json_answer(body: dict[str, Any], status: int = 200) -> web.Response:
    return web.Response(body=orjson.dumps(body), status=status, content_type="application/json")


def break_off(request: web.Request) -> web.Response:
    """Reset the connection; what is returned never reaches the caller."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)
