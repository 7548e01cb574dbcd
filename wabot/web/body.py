"""Reads request bodies within a limit and a deadline."""

import asyncio

from aiohttp import web

from wabot.core.clock import SECOND
from wabot.web.parts import WebLimits


async def read_body(request: web.Request, limits: WebLimits) -> bytes:
    """The whole body, decompressed. Raises HTTPRequestEntityTooLarge, HTTPRequestTimeout or HTTPBadRequest."""
    if (request.content_length or 0) > limits.body:
        raise _too_large(limits.body, request.content_length or 0)
    if request.content.is_eof() and request.content.exception() is None:  # it came with its head: nothing to wait for
        whole = request.content.read_nowait()
        if len(whole) > limits.body:
            raise _too_large(limits.body, len(whole))
        return whole
    body = bytearray()
    try:
        async with asyncio.timeout(limits.deadline / SECOND):
            while chunk := await request.content.readany():
                body += chunk
                if len(body) > limits.body:
                    raise _too_large(limits.body, len(body))
    except TimeoutError:
        raise web.HTTPRequestTimeout from None
    except web.RequestPayloadError:  # broken chunking or compression
        raise web.HTTPBadRequest from None
    return bytes(body)


def _too_large(limit: int, size: int) -> web.HTTPRequestEntityTooLarge:
    return web.HTTPRequestEntityTooLarge(max_size=limit, actual_size=size)
