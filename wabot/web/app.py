"""The aiohttp application: all routes, and what holds for every one of them."""

from aiohttp import web
from aiohttp.typedefs import Handler

from wabot.web.api.routes import ApiRoutes
from wabot.web.callbacks import CallbackRoutes
from wabot.web.cloud_webhook import CloudWebhookRoutes
from wabot.web.connection import Connection
from wabot.web.headers import harden
from wabot.web.health import HealthRoutes
from wabot.web.pairing.routes import PairingRoutes
from wabot.web.parts import WebParts
from wabot.web.problems import answer_to
from wabot.web.sim.routes import SimRoutes


def build_app(parts: WebParts) -> web.Application:
    """All routes over these parts. Serve it with WebServer, which brings the deadlines."""
    app = web.Application(middlewares=[_answered], client_max_size=parts.limits.body)
    app.on_response_prepare.append(_harden)
    app.add_routes(HealthRoutes(parts).routes())
    app.add_routes(CallbackRoutes(parts).routes())
    if parts.webhooks is not None:
        app.add_routes(CloudWebhookRoutes(parts, parts.webhooks).routes())
    if parts.api is not None:
        app.add_routes(ApiRoutes(parts.api, parts.limits).routes())
    if parts.pairings is not None:
        pairing = PairingRoutes(parts.pairings, parts.limits)
        app.add_routes(pairing.routes())
        app.on_shutdown.append(pairing.close)
    if parts.phones is not None:
        sim = SimRoutes(parts.phones)
        app.add_routes(sim.routes())
        app.on_shutdown.append(sim.close)
    return app


async def _harden(_request: web.Request, response: web.StreamResponse) -> None:
    harden(response)


@web.middleware
async def _answered(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Whatever a handler raises is answered. From the request's head on its reader keeps the time, until then."""
    connection = request.protocol
    if isinstance(connection, Connection):
        connection.request_began()
    try:
        return await handler(request)
    except Exception as error:  # noqa: BLE001 - the outermost edge
        return answer_to(request, error)
    finally:
        if isinstance(connection, Connection):
            connection.request_ended()
