"""Statum: airtime from a float in Kenya. It knows no idempotency and no look-up, so a doubt is never sent again."""

from collections.abc import Mapping
from typing import Any

import aiohttp
import structlog

from wabot.core.clock import MINUTE, Clock
from wabot.core.errors import Refused, Retry
from wabot.core.money import Money
from wabot.core.phone import mask
from wabot.ports.airtime import AirtimeAccepted, AirtimeAnswer, AirtimeNotice, AirtimeOrder, AirtimeOutcome
from wabot.ports.offers import Field, Offer
from wabot.ports.pay import BadNotice, Proof
from wabot.providers import calls
from wabot.providers.airtime.loads import CURRENCY, float_of, shillings
from wabot.providers.exchange import Exchange, Reply
from wabot.providers.reading import basic, inner, json_object, notice_object, required, text, word

log = structlog.get_logger()

_FIELDS = {"phone_number": "bad_number", "amount": "bad_amount"}
_ALIKE = ("duplicate", "similar")


class Statum:
    """One organisation's float."""

    name = "statum"
    can_find = False
    currencies = frozenset({CURRENCY})
    duplicate_guard = 5 * MINUTE  # documented. Assumed: alike means the same phone and amount

    def __init__(self, exchange: Exchange, *, consumer_key: str, consumer_secret: str) -> None:
        self._exchange = exchange
        self._headers = basic(consumer_key, consumer_secret)

    async def send(self, order: AirtimeOrder) -> AirtimeAccepted:
        """Load whole shillings. Bodies of refusals bear a request_id as well: only 200 twice over is a yes, and it is
        on the phone only when the webhook says so."""
        body = {"phone_number": order.recipient, "amount": str(shillings(order))}
        reply = await calls.act(self.name, self._exchange.post("/airtime", self._headers, body))
        said = json_object(reply.body) or {}
        reference = word(said.get("request_id"))
        if reply.status != 200 or word(said.get("status_code")) != "200" or not reference:
            raise _trouble(reply, said)
        log.info("airtime.accepted", key=order.key, recipient=mask(order.recipient))
        return AirtimeAccepted(reference, delivered=False)

    async def find(self, key: str, reference: str = "") -> AirtimeAnswer | None:
        """Statum has no look-up."""
        return None

    def proof(self, headers: Mapping[str, str], body: bytes) -> Proof:
        """No signature is documented; the token in the address is all there is."""
        return Proof.NONE

    def read_notice(self, body: bytes) -> AirtimeNotice:
        """The result of a load. Assumed: the fields that two integrators read; the official body is not to be had."""
        said = notice_object(body)
        reference, code = required(said, "request_id"), word(said.get("result_code")).strip()
        if not code:
            raise BadNotice("no_result_code")
        return AirtimeNotice(
            reference,
            _outcome(code, float_of(said.get("charge"))),
            code,
            balance=float_of(said.get("account_balance")),
            description=text(said.get("result_desc")),
        )

    async def balance(self) -> Money | None:
        """The float that is left; the older page of it where the newer one does not answer."""
        said = await self._look("/account-details")
        left = float_of(inner(inner(said, "organization"), "details").get("available_balance"))
        if left is None:
            left = float_of((await self._look("/account-balance")).get("available_balance"))
        if left is None:
            raise Retry(calls.SOON, "balance_unclear")
        return left

    async def _look(self, path: str) -> dict[str, Any]:
        """A question that changes nothing; empty where the answer is no use."""
        reply = await calls.ask(self.name, self._exchange.get(path, self._headers))
        if reply.status in (401, 403):
            raise calls.no_answer(reply)
        return (json_object(reply.body) or {}) if reply.status == 200 else {}


def _outcome(code: str, charge: Money | None) -> AirtimeOutcome:
    """Assumed: what is not 200 was not loaded, for no meaning of other codes is documented. One that took money from
    the float all the same is in doubt: it says nothing new, so that a person looks at it in the end."""
    if code == "200":
        return AirtimeOutcome.DELIVERED
    return AirtimeOutcome.ACCEPTED if charge is not None and charge.minor > 0 else AirtimeOutcome.FAILED


def _trouble(reply: Reply, said: Mapping[str, Any]) -> Exception:
    """What an answer that took no order means. A 200 whose body bears another code is judged by that code. A 500 is
    a doubt: their "retry" would load twice if it was done."""
    code = word(said.get("status_code")).strip()
    status = int(code) if reply.status == 200 and code.isascii() and code.isdigit() else reply.status
    if 400 <= status < 500 and _is_alike(said):
        return Refused("duplicate_too_soon")
    if status == 402:
        return Refused("no_float")
    if status == 422:
        named = inner(said, "validation_errors")
        return Refused(next((_FIELDS[name] for name in named if name in _FIELDS), "rejected"))
    return calls.trouble(Reply(status, b""))


def _is_alike(said: Mapping[str, Any]) -> bool:
    """Assumed: that a load is refused as one too like another is told in the description; its shape is undocumented."""
    words = str(said.get("description", "")).casefold()
    return any(word in words for word in _ALIKE)


def _make(session: aiohttp.ClientSession, _clock: Clock, values: Mapping[str, str]) -> Statum:
    return Statum(
        Exchange(session, values["base_url"]),
        consumer_key=values["consumer_key"],
        consumer_secret=values["consumer_secret"],
    )


OFFER = Offer(
    name="statum",
    title="Statum",
    kind="airtime",
    fields=(
        Field("consumer_key", secret=True),
        Field("consumer_secret", secret=True),
        Field("base_url", optional=True, default="https://api.statum.co.ke/api/v2", form="url"),
    ),
    currencies=Statum.currencies,
    make=_make,
    dashboard=True,
)
