"""The nodes that wait for the world: run (an action), pay (a payment), delay (time)."""

import re
from collections.abc import Mapping
from typing import Literal

from pydantic import Field, field_validator

from wabot.core.clock import later
from wabot.core.ids import EffectId
from wabot.core.money import Money, parse
from wabot.flow.effects import Effect, RequestPayment, RunAction, SetTimer
from wabot.flow.events import Json
from wabot.flow.fields import Model, Name, TextField, Value, Wait
from wabot.flow.limits import WAIT
from wabot.flow.template import slots_in
from wabot.flow.values import plain
from wabot.flow.values import sealed as sealed_by
from wabot.flow.walk import Walk

SALE = "sale"
"""The ware of flows that tenants write: what it is and what it costs stand in the node itself."""
_PRICE = re.compile(r"\s*([A-Za-z]{3})\s*\d")
_EXAMPLES = {"item": "Haircut", "price": "KES 500"}


class Run(Model):
    """Runs a verb from the actions registry and goes on by the word it ends with."""

    kind: Literal["run"]
    action: str
    args: dict[str, Value] = Field(default_factory=dict)
    outcomes: dict[str, Name] = Field(default_factory=dict)
    text: TextField | None = None


class Pay(Model):
    """Asks for money and goes on by how that ends."""

    kind: Literal["pay"]
    args: dict[str, Value] = Field(default_factory=dict)
    outcomes: dict[str, Name] = Field(default_factory=dict)
    text: TextField | None = None

    @field_validator("args")
    @classmethod
    def _priced(cls, args: dict[str, Json]) -> dict[str, Json]:
        """What a flow sells has its price in the flow, in so many letters: no slot, and so no customer, can set it."""
        if slots_in(args.get("ware")):
            raise ValueError("what kind of ware is sold stands in the flow: no slot can say it")
        if args.get("ware") != SALE:
            return args
        for name in ("item", "price"):
            value = args.get(name)
            if not isinstance(value, str) or not value.strip() or "{{" in value:
                raise ValueError(f"a sale names its `{name}` in plain words, such as {_EXAMPLES[name]}, without slots")
        if written_price(args["price"]) is None:
            raise ValueError(f"a price is written with its currency first, such as {_EXAMPLES['price']}")
        return args


class Delay(Model):
    """Lets time pass; a person who writes meanwhile is served as if nobody had asked anything."""

    kind: Literal["delay"]
    wait: Wait = Field(alias="for")
    goto: Name


def written_price(value: Json) -> Money | None:
    """The amount that a step names with its currency, above nothing."""
    named = _PRICE.match(value) if isinstance(value, str) else None
    amount = parse(str(value), named[1].upper()) if named is not None else None
    return amount if isinstance(amount, Money) and amount.minor > 0 else None


def enter_run(walk: Walk, node: Run) -> str | None:
    """Leave the instruction and wait; a secret that is no longer there is asked for again first."""
    secret = secret_args(walk, node)
    if secret and not walk.secrets and not walk.sealed:
        return walk.ask_secret_again()
    if node.text is not None:
        walk.say(node.text)
    args = _args(walk, node.args)
    sealed = tuple(sorted(name for name in secret if args.get(name) is not None))
    if secret and not sealed and walk.sealed:  # run again after a step-up: the first run's effect holds them
        args |= {name: sealed_by(walk.sealed, name) for name in secret}
    walk.redact = walk.redact or bool(sealed)

    def run(effect: EffectId) -> Effect:
        return RunAction(effect, node.action, args, sealed)

    walk.await_(run)
    return None


def secret_args(walk: Walk, node: Run) -> frozenset[str]:
    """The arguments that come from an answer that must not be kept."""
    return frozenset(name for name, value in node.args.items() if slots_in(value) & walk.book.secret_slots)


def enter_pay(walk: Walk, node: Pay) -> None:
    """Ask for the money and wait."""
    if node.text is not None:
        walk.say(node.text)
    args = _args(walk, node.args)
    walk.await_(lambda effect: RequestPayment(effect, args))


def enter_delay(walk: Walk, node: Delay) -> str | None:
    """Set the timer and wait; a delay of no length goes straight on."""
    wait = node.wait if isinstance(node.wait, int) else plain(walk.resolve(node.wait))
    if not isinstance(wait, int) or isinstance(wait, bool) or wait <= 0:
        return walk.near(node.goto)
    due = later(walk.event.at, min(wait, WAIT))
    walk.await_(lambda effect: SetTimer(effect, due))
    return None


def _args(walk: Walk, args: Mapping[str, Json]) -> dict[str, Json]:
    resolved = walk.resolve(dict(args))
    return resolved if isinstance(resolved, dict) else {}
