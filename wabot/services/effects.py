"""Effects on their way: what kind of outbox row they are, and secrets sealed while they wait."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from wabot.core.ids import ContactId, TenantId
from wabot.core.message import Outbound
from wabot.flow.effects import Effect, RequestPayment, RunAction, Send, SetTimer
from wabot.flow.events import Json
from wabot.flow.wording import SEALED_BEGIN, SEALED_END
from wabot.ports.vault import Unsealable
from wabot.services.notices import SEND

ACTION = "action"
PAYMENT = "payment"
TIMER = "timer"

Seal = Callable[[TenantId, str, str], str]
"""(tenant, field, secret) to sealed text; or back."""


DOTS = "•••"
"""What stands for a secret that is not shown."""
_SEALED = re.compile(f"{SEALED_BEGIN}([^{SEALED_END}]*){SEALED_END}?")


def kind_of(effect: Effect) -> str:
    """The kind of outbox row that carries this effect."""
    match effect:
        case Send():
            return SEND
        case RunAction():
            return ACTION
        case RequestPayment():
            return PAYMENT
        case SetTimer():
            return TIMER


def seal_secrets(effect: RunAction, tenant: TenantId, seal: Seal) -> RunAction:
    """The same effect with its secret arguments sealed."""
    return replace(effect, args=_over_secrets(effect, tenant, seal))


def open_secrets(effect: RunAction, tenant: TenantId, unseal: Seal) -> Mapping[str, Json]:
    """The effect's arguments in the clear."""
    return _over_secrets(effect, tenant, unseal) if effect.secrets else effect.args


def shown_to(contact: ContactId) -> str:
    """The field under which a secret is sealed that only this contact of a bot may be shown."""
    return f"shown.{contact}"


def open_shown(message: Outbound, tenant: TenantId, contact: ContactId, unseal: Seal) -> Outbound:
    """The message as it is sent: secrets sealed for this very reader opened, all others dots."""
    if SEALED_BEGIN not in message.text:
        return message

    def opened(found: re.Match[str]) -> str:
        try:
            return unseal(tenant, shown_to(contact), found[1])
        except Unsealable:
            return DOTS

    return replace(message, text=_SEALED.sub(opened, message.text), prompt=_SEALED.sub(opened, message.prompt))


def without_shown(text: str) -> str:
    """A text for logs and lists: sealed secrets are dots."""
    return _SEALED.sub(DOTS, text)


def _over_secrets(effect: RunAction, tenant: TenantId, turn: Seal) -> dict[str, Json]:
    return {
        name: turn(tenant, f"{effect.id}.{name}", str(value)) if name in effect.secrets and value is not None else value
        for name, value in effect.args.items()
    }
