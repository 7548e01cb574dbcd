"""Takes in payment callbacks: POST /callbacks/<provider>/<token>, stored before anything is made of them."""

from aiohttp import web

from wabot.web.body import read_body
from wabot.web.parts import NoticeVerdict, WebParts
from wabot.web.problems import problem

_ACCEPTED = b'{"ResultCode":0,"ResultDesc":"Accepted"}'  # what M-Pesa expects; the others read the 200 only


class CallbackRoutes:
    """One route for all providers: the token in its path tells whose payment it is about."""

    def __init__(self, parts: WebParts) -> None:
        self._parts = parts

    def routes(self) -> list[web.RouteDef]:
        """Where they are served."""
        return [web.post(r"/callbacks/{provider:[a-z0-9_-]{1,40}}/{token:[A-Za-z0-9_-]{1,128}}", self.take)]

    async def take(self, request: web.Request) -> web.Response:
        """Store the raw body, then say yes; rubbish is stored as well, and refused."""
        provider, token = request.match_info["provider"], request.match_info["token"]
        body = await read_body(request, self._parts.limits)
        headers = {name.lower(): value for name, value in request.headers.items()}
        verdict = await self._parts.record_notice(provider, token, headers, body)
        self._parts.metrics.notice(verdict.value)
        match verdict:
            case NoticeVerdict.ACCEPTED | NoticeVerdict.DUPLICATE:
                return web.Response(body=_ACCEPTED, content_type="application/json")
            case NoticeVerdict.MALFORMED:
                return problem(400)
            case NoticeVerdict.UNKNOWN:
                return problem(404)
            case NoticeVerdict.REFUSED:
                return problem(401)
