"""Refusals of the API as problem documents."""

from collections.abc import Sequence

from aiohttp import web
from pydantic import ValidationError

from wabot.ports.api import ApiRefused, Wrong
from wabot.web.problems import problem

STATUS = {
    Wrong.BAD_NUMBER: 422,
    Wrong.BAD_CURSOR: 422,
    Wrong.BAD_CONTENT: 422,
    Wrong.BAD_FLOW: 422,
    Wrong.BAD_WEBHOOK: 422,
    Wrong.BAD_KEY: 400,
    Wrong.OPTED_OUT: 403,
    Wrong.BANNED: 403,
    Wrong.WINDOW_CLOSED: 403,
    Wrong.NOT_SERVED: 403,
    Wrong.TOO_MANY: 429,
    Wrong.TOO_LARGE: 413,
    Wrong.NOT_FOUND: 404,
    Wrong.KEY_USED: 409,
    Wrong.CHANGED: 409,
}
SHOWN = 5  # mistakes of one request


def refused(error: ApiRefused) -> web.Response:
    """What a service would not do."""
    more: dict[str, object] = {"code": error.wrong.value}
    if error.mistakes:
        more["errors"] = [{"where": "", "what": mistake} for mistake in error.mistakes]
    answer = problem(STATUS[error.wrong], error.detail, **more)
    if error.wait:
        answer.headers["Retry-After"] = str(error.wait)
    return answer


def unreadable(error: ValidationError) -> web.Response:
    """What does not have the shape it should have; what was sent is not repeated."""
    found: Sequence[dict[str, str]] = [
        {"where": ".".join(str(part) for part in one["loc"]), "what": one["msg"]}
        for one in error.errors(include_url=False, include_context=False, include_input=False)[:SHOWN]
    ]
    return problem(400, "the request does not have the shape it should have", code="bad_request", errors=found)


def unauthorized() -> web.Response:
    """No key, or none that works."""
    answer = problem(401, "send a key that works as `Authorization: Bearer wabot_…`", code="unauthorized")
    answer.headers["WWW-Authenticate"] = "Bearer"
    return answer


def forbidden(scope: str) -> web.Response:
    """The key may not do this."""
    return problem(403, f"this key lacks the scope {scope}", code="missing_scope", scope=scope)


def too_many(wait: int) -> web.Response:
    """The key was used too much in this minute."""
    answer = problem(429, "this key was used too often in this minute", code="too_many")
    answer.headers["Retry-After"] = str(wait)
    return answer
