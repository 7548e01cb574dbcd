"""Effects on their way: what kind of outbox row they are, and secrets sealed while they wait."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from wabot.core.ids import TenantId
from wabot.flow.effects import Effect, RequestPayment, RunAction, Send, SetTimer
from wabot.flow.events import Json
from wabot.services.notices import SEND

ACTION = "action"
PAYMENT = "payment"
TIMER = "timer"

Seal = Callable[[TenantId, str, str], str]
"""(tenant, field, secret) to sealed text; or back."""


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


def _over_secrets(effect: RunAction, tenant: TenantId, turn: Seal) -> dict[str, Json]:
    return {
        name: turn(tenant, f"{effect.id}.{name}", str(value)) if name in effect.secrets and value is not None else value
        for name, value in effect.args.items()
    }
