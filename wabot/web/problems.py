"""Errors as application/problem+json (RFC 9457): what went wrong for the caller, nothing about our inside."""

from http import HTTPStatus

import orjson
import structlog
from aiohttp import web

CONTENT_TYPE = "application/problem+json"
_KEPT = ("Allow", "Retry-After")  # what a client needs of the headers of an aiohttp exception

log = structlog.get_logger()


def problem(status: int, detail: str = "", **more: object) -> web.Response:
    """A problem document; `detail` is a sentence for the caller, `more` are members of ours."""
    body = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status}
    if detail:
        body["detail"] = detail
    return web.Response(body=orjson.dumps(body | more), status=status, content_type=CONTENT_TYPE)


def _route(request: web.Request) -> str:
    """Where it went, without the secrets that paths hold."""
    resource = request.match_info.route.resource
    return "" if resource is None else resource.canonical


def answer_to(request: web.Request, error: Exception) -> web.Response:
    """The problem document for what a handler raised; what is not the caller's fault is logged and told as 500.

    A redirection is no problem: it is raised again.
    """
    if not isinstance(error, web.HTTPException):
        log.error("web.failed", method=request.method, route=_route(request), exc_info=error)
        return problem(500)
    if error.status < HTTPStatus.BAD_REQUEST:
        raise error
    answer = problem(error.status)
    answer.headers.update({name: error.headers[name] for name in _KEPT if name in error.headers})
    return answer
