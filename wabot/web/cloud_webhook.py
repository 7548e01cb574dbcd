"""Takes in webhooks of Meta's Cloud API: /webhooks/whatsapp and /webhooks/whatsapp/<app>."""

import hmac
from dataclasses import replace
from functools import lru_cache

import structlog
from aiohttp import web

from wabot.channels.cloud.accounts import MetaApp
from wabot.ports.store import StoreUnavailable
from wabot.web.body import read_body
from wabot.web.parts import KIBIBYTE, Webhooks, WebParts
from wabot.web.problems import problem

BODY_LIMIT = 4096 * KIBIBYTE
"""Meta sends up to 3 MB; what is refused it would send again for a week."""
_SIGNATURE = "X-Hub-Signature-256"

log = structlog.get_logger()


class CloudWebhookRoutes:
    """Meta's two requests: a question whether we are who was set up, and news."""

    def __init__(self, parts: WebParts, webhooks: Webhooks) -> None:
        self._metrics, self._webhooks = parts.metrics, webhooks
        self._limits = replace(parts.limits, body=BODY_LIMIT)

    def routes(self) -> list[web.RouteDef]:
        """Where they are served."""
        paths = ("/webhooks/whatsapp", r"/webhooks/whatsapp/{app:[A-Za-z0-9_-]{1,40}}")
        # News first, and both of one path together: aiohttp tries them one after the other, at every message.
        return [
            route
            for path in paths
            for route in (web.post(path, self.take), web.get(path, self.challenge, allow_head=False))
        ]

    async def challenge(self, request: web.Request) -> web.Response:
        """Meta's word back, for who knows ours."""
        asked = request.query
        app = self._app(request)
        if asked.get("hub.mode") != "subscribe" or not _same(app.verify_token, asked.get("hub.verify_token", "")):
            return self._refused(403)
        return web.Response(text=asked.get("hub.challenge", ""), content_type="text/plain")

    async def take(self, request: web.Request) -> web.Response:
        """200 once everything in it is durably recorded; Meta repeats whatever is answered otherwise."""
        app = self._app(request)
        body = await read_body(request, self._limits)
        if not _signed(app.secret, body, request.headers.get(_SIGNATURE, "")):
            return self._refused(401)
        try:
            await self._webhooks.take(app, body)
        except StoreUnavailable as error:
            self._metrics.webhook("store_unavailable")
            log.error("webhook.store_unavailable", error=str(error))
            return problem(503, "not stored: send it again")
        self._metrics.webhook("taken")
        return web.Response(body=b"ok", content_type="text/plain")

    def _app(self, request: web.Request) -> MetaApp:
        app = self._webhooks.app(request.match_info.get("app", ""))
        if app is None:
            self._metrics.webhook("unknown_app")
            raise web.HTTPNotFound
        return app

    def _refused(self, status: int) -> web.Response:
        self._metrics.webhook("refused")
        return problem(status)


def _signed(secret: str, body: bytes, signature: str) -> bool:
    """Whether the body, as it came, was signed with this secret; no secret signs nothing."""
    if not secret:
        return False
    signed = _keyed(secret).copy()  # not `hmac.digest`, which lets another thread go first
    signed.update(body)
    return _same(f"sha256={signed.hexdigest()}", signature.lower())


@lru_cache(maxsize=256)
def _keyed(secret: str) -> hmac.HMAC:
    return hmac.new(secret.encode(), digestmod="sha256")


def _same(ours: str, theirs: str) -> bool:
    """In constant time; an empty word of ours is nobody's."""
    return bool(ours) and hmac.compare_digest(ours.encode(), theirs.encode("utf-8", "replace"))
