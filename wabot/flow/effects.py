"""What to do next: the closed union of instructions a turn leaves; the outbox carries them out."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from wabot.core.clock import Instant
from wabot.core.ids import EffectId
from wabot.core.message import Outbound
from wabot.core.value import value
from wabot.flow.events import Json


@value(frozen=True, slots=True)
class Send:
    """Send this to the contact of the conversation."""

    id: EffectId
    message: Outbound


@dataclass(frozen=True, slots=True)
class RunAction:
    """Run a verb from the actions registry; ends as ActionFinished(answers=id)."""

    id: EffectId
    action: str
    args: Mapping[str, Json] = field(default_factory=dict)
    secrets: tuple[str, ...] = ()  # names of args to be sealed while they wait


@dataclass(frozen=True, slots=True)
class RequestPayment:
    """Ask for money; ends as PaymentSettled(answers=id). `args` names the order and the payer."""

    id: EffectId
    args: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SetTimer:
    """Wake the conversation at `due`; ends as TimerFired(answers=id)."""

    id: EffectId
    due: Instant


Effect = Send | RunAction | RequestPayment | SetTimer
