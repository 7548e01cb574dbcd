"""Routes of the API: who asks, how often, what; then the operation, and its answer as JSON."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from aiohttp import web
from pydantic import ValidationError

from wabot.ports.api import Allowance, ApiRefused, Once, Wrong
from wabot.web.api.ask import Ask, Operation
from wabot.web.api.openapi import document
from wabot.web.api.operations import OPERATIONS
from wabot.web.api.parts import ApiDoor, Entered
from wabot.web.api.refusals import forbidden, refused, too_many, unauthorized, unreadable
from wabot.web.body import read_body
from wabot.web.parts import WebLimits
from wabot.web.problems import answer_to

PREFIX = "/api/v1"
LARGE_BODY = 12 * 1024 * 1024
"""Bytes of a request in which a file comes along: 8 MiB in base64, and some words."""
_KEY = re.compile(r"[\x21-\x7e]{1,200}")


class ApiRoutes:
    """All routes over one door."""

    def __init__(self, door: ApiDoor, limits: WebLimits) -> None:
        self._door = door
        self._limits, self._large = limits, replace(limits, body=LARGE_BODY)
        self._document = b""  # made when somebody asks for it

    def routes(self) -> Sequence[web.RouteDef]:
        """What the application adds."""
        own = [web.route(one.method, PREFIX + _pattern(one.path), _Route(self, one).answer) for one in OPERATIONS]
        return [web.get("/openapi.json", self._openapi), *own]

    async def _openapi(self, _request: web.Request) -> web.Response:
        self._document = self._document or document(OPERATIONS, PREFIX)
        return web.Response(body=self._document, content_type="application/json")

    async def answer(self, request: web.Request, operation: Operation) -> web.Response:
        """Whatever comes of it, counted for the key."""
        entered = await self._enter(request)
        if entered is None:
            return unauthorized()
        if entered.allowance.over:
            answer = too_many(entered.allowance.resets)
        elif operation.scope is not None and operation.scope not in entered.key.scopes:
            answer = forbidden(operation.scope)
        else:
            answer = await self._run(request, operation, entered)
        self._door.answered(entered.key, answer.status, int(operation.sends and answer.status == operation.status))
        return _with_limits(answer, entered.allowance)

    async def _enter(self, request: web.Request) -> Entered | None:
        word, _, token = request.headers.get("Authorization", "").partition(" ")
        return await self._door.enter(token.strip()) if word.casefold() == "bearer" else None

    async def _run(self, request: web.Request, operation: Operation, entered: Entered) -> web.Response:
        try:
            ask = await self._read(request, operation, entered)
            told = await operation.run(ask)
        except ApiRefused as error:
            return refused(error)
        except ValidationError as error:
            return unreadable(error)
        except Exception as error:  # noqa: BLE001 - answered here and not at the edge, to be counted for the key
            return answer_to(request, error)
        if told is None:
            return web.Response(status=operation.status)
        return web.Response(body=told.model_dump_json(), status=operation.status, content_type="application/json")

    async def _read(self, request: web.Request, operation: Operation, entered: Entered) -> Ask:
        query = operation.query.model_validate(_words(request)) if operation.query is not None else None
        if operation.body is None:
            return Ask(entered.desk, request.match_info, None, query)
        raw = await read_body(request, self._large if operation.large else self._limits)
        body = operation.body.validate_json(raw)
        return Ask(entered.desk, request.match_info, body, query, self._once(request, operation, raw))

    def _once(self, request: web.Request, operation: Operation, raw: bytes) -> Once | None:
        key = request.headers.get("Idempotency-Key") if operation.sends else None
        if key is None:
            return None
        if not _KEY.fullmatch(key):
            raise ApiRefused(Wrong.BAD_KEY, "an Idempotency-Key has 1 to 200 plain characters")
        return self._door.once(key, request.method, operation.path, raw)


@dataclass(frozen=True, slots=True)
class _Route:
    """One operation as aiohttp calls it."""

    routes: ApiRoutes
    operation: Operation

    async def answer(self, request: web.Request) -> web.StreamResponse:
        return await self.routes.answer(request, self.operation)


def _pattern(path: str) -> str:
    """The path as aiohttp reads it: what has a route of its own is the name of nothing."""
    return path.replace("/messages/{message}", "/messages/{message:(?!media$)[^{}/]+}")


def _words(request: web.Request) -> dict[str, object]:
    """What stands behind the question mark; a word that stands there twice is a list, and refused as one."""
    query = request.query
    return {name: query[name] if len(query.getall(name)) == 1 else query.getall(name) for name in query}


def _with_limits(answer: web.Response, allowance: Allowance) -> web.Response:
    if allowance.limit:
        answer.headers["RateLimit-Limit"] = str(allowance.limit)
        answer.headers["RateLimit-Remaining"] = str(allowance.left)
        answer.headers["RateLimit-Reset"] = str(allowance.resets)
    return answer
