"""Operations on webhooks."""

from pydantic import TypeAdapter

from wabot.core.api.webhooks import (
    Dispatches,
    DispatchQuery,
    NewWebhook,
    Pinged,
    Replay,
    Replayed,
    Webhook,
    WebhookChange,
    Webhooks,
    WebhookSecret,
)
from wabot.core.api_key import Scope
from wabot.web.api.ask import Ask, Operation


async def _webhooks(ask: Ask) -> Webhooks:
    return await ask.desk.webhooks()


async def _add_webhook(ask: Ask) -> WebhookSecret:
    return await ask.desk.add_webhook(ask.body)


async def _webhook(ask: Ask) -> Webhook:
    return await ask.desk.webhook(ask.path["webhook"])


async def _change_webhook(ask: Ask) -> Webhook:
    return await ask.desk.change_webhook(ask.path["webhook"], ask.body)


async def _remove_webhook(ask: Ask) -> None:
    await ask.desk.remove_webhook(ask.path["webhook"])


async def _rotate_webhook(ask: Ask) -> WebhookSecret:
    return await ask.desk.rotate_webhook(ask.path["webhook"])


async def _ping_webhook(ask: Ask) -> Pinged:
    return await ask.desk.ping_webhook(ask.path["webhook"])


async def _dispatches(ask: Ask) -> Dispatches:
    return await ask.desk.dispatches(ask.path["webhook"], ask.query)


async def _replay(ask: Ask) -> Replayed:
    return await ask.desk.replay(ask.path["webhook"], ask.body)


WEBHOOKS = (
    Operation(
        "GET",
        "/webhooks",
        "listWebhooks",
        "Where events go.",
        Scope.WEBHOOKS,
        _webhooks,
        Webhooks,
    ),
    Operation(
        "POST",
        "/webhooks",
        "addWebhook",
        "A new address; the answer tells its secret, this once.",
        Scope.WEBHOOKS,
        _add_webhook,
        WebhookSecret,
        body=TypeAdapter(NewWebhook),
        status=201,
    ),
    Operation(
        "GET",
        "/webhooks/{webhook}",
        "getWebhook",
        "One address.",
        Scope.WEBHOOKS,
        _webhook,
        Webhook,
    ),
    Operation(
        "PATCH",
        "/webhooks/{webhook}",
        "changeWebhook",
        "Change address or kinds, switch on or off.",
        Scope.WEBHOOKS,
        _change_webhook,
        Webhook,
        body=TypeAdapter(WebhookChange),
    ),
    Operation(
        "DELETE",
        "/webhooks/{webhook}",
        "removeWebhook",
        "Remove it, with what was to go there.",
        Scope.WEBHOOKS,
        _remove_webhook,
        None,
        status=204,
    ),
    Operation(
        "POST",
        "/webhooks/{webhook}/secret",
        "rotateWebhookSecret",
        "A new secret; the old one signs along for a day.",
        Scope.WEBHOOKS,
        _rotate_webhook,
        WebhookSecret,
    ),
    Operation(
        "POST",
        "/webhooks/{webhook}/ping",
        "pingWebhook",
        "Send a signed test now.",
        Scope.WEBHOOKS,
        _ping_webhook,
        Pinged,
    ),
    Operation(
        "GET",
        "/webhooks/{webhook}/dispatches",
        "listDispatches",
        "Events on their way there, newest first.",
        Scope.WEBHOOKS,
        _dispatches,
        Dispatches,
        query=DispatchQuery,
    ),
    Operation(
        "POST",
        "/webhooks/{webhook}/replay",
        "replayDispatches",
        "Send dead letters again.",
        Scope.WEBHOOKS,
        _replay,
        Replayed,
        body=TypeAdapter(Replay),
    ),
)
