"""Statum: airtime from a float in Kenya. It knows no idempotency and no look-up, so a doubt is never sent again."""

import base64
from collections.abc import Mapping
from typing import Any

import aiohttp
import structlog

from wabot.core.clock import MINUTE, SECOND, Clock
from wabot.core.errors import Refused, Retry
from wabot.core.money import Money
from wabot.core.phone import mask
from wabot.ports.airtime import AirtimeAccepted, AirtimeAnswer, AirtimeNotice, AirtimeOrder, AirtimeOutcome
from wabot.ports.offers import Field, Offer
from wabot.ports.pay import Ambiguous, BadNotice, Proof
from wabot.providers.airtime.loads import CURRENCY, as_id, as_money, as_object, shillings
from wabot.providers.exchange import Exchange, NotSent, Reply, Unanswered

log = structlog.get_logger()

LARGEST_BODY = 64 * 1024
_SOON = 10 * SECOND
_NO = {401: "bad_credentials", 402: "no_float", 403: "bad_credentials"}
_FIELDS = {"phone_number": "bad_number", "amount": "bad_amount"}
_ALIKE = ("duplicate", "similar")


class Statum:
    """One organisation's float."""

    name = "statum"
    can_find = False
    currencies = frozenset({CURRENCY})
    duplicate_guard = 5 * MINUTE  # documented; assumed: alike means the same phone and amount

    def __init__(self, exchange: Exchange, *, consumer_key: str, consumer_secret: str) -> None:
        self._exchange = exchange
        pair = f"{consumer_key}:{consumer_secret}"
        self._headers = {"Authorization": "Basic " + base64.b64encode(pair.encode()).decode()}

    async def send(self, order: AirtimeOrder) -> AirtimeAccepted:
        """Load whole shillings. Bodies of refusals bear a request_id as well: only 200 twice over is a yes, and it is
        on the phone only when the webhook says so."""
        body = {"phone_number": order.recipient, "amount": str(shillings(order))}
        try:
            reply = await self._exchange.post("/airtime", self._headers, body)
        except NotSent as error:
            raise Retry(_SOON, "unreachable") from error
        except Unanswered as error:
            raise Ambiguous("no_answer", str(error)) from error
        said = as_object(reply.body)
        reference = as_id(said.get("request_id"))
        if reply.status != 200 or _code(said.get("status_code")) != "200" or not reference:
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
        """The result of a load: assumed after what two integrators read, for the official body is not to be had."""
        said = as_object(body) if len(body) <= LARGEST_BODY else {}
        reference, code = as_id(said.get("request_id")), _code(said.get("result_code"))
        if not reference or not code:
            raise BadNotice("wrong_shape")
        words = said.get("result_desc")
        return AirtimeNotice(
            reference,
            _outcome(code, as_money(said.get("charge"))),
            code,
            balance=as_money(said.get("account_balance")),
            description=words[:200] if isinstance(words, str) else "",
        )

    async def balance(self) -> Money | None:
        """The float that is left; the older page of it where the newer one does not answer."""
        said = await self._look("/account-details")
        organization = said.get("organization")
        details = organization.get("details") if isinstance(organization, dict) else None
        left = as_money(details.get("available_balance")) if isinstance(details, dict) else None
        if left is None:
            left = as_money((await self._look("/account-balance")).get("available_balance"))
        if left is None:
            raise Retry(_SOON, "balance_unclear")
        return left

    async def _look(self, path: str) -> dict[str, Any]:
        """A question that changes nothing; empty where the answer is no use."""
        try:
            reply = await self._exchange.get(path, self._headers)
        except (NotSent, Unanswered) as error:
            raise Retry(_SOON, "unreachable") from error
        if reply.status in (401, 403):
            raise Refused("bad_credentials")
        return as_object(reply.body) if reply.status == 200 else {}


def _outcome(code: str, charge: Money | None) -> AirtimeOutcome:
    """Assumed: what is not 200 was not loaded, for no meaning of other codes is documented. One that took money from
    the float all the same is in doubt: it says nothing new, so that a person looks at it in the end."""
    if code == "200":
        return AirtimeOutcome.DELIVERED
    return AirtimeOutcome.ACCEPTED if charge is not None and charge.minor > 0 else AirtimeOutcome.FAILED


def _code(value: object) -> str:
    """A code as text: it comes as a number or as text."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        return ""
    text = str(value).strip()[:32]
    return text if text.isprintable() else ""


def _trouble(reply: Reply, said: Mapping[str, Any]) -> Exception:
    """What an answer that took no order means. A 200 whose body bears another code is judged by that code."""
    inner = _code(said.get("status_code"))
    status = int(inner) if reply.status == 200 and inner.isascii() and inner.isdigit() else reply.status
    if 400 <= status < 500 and _is_alike(said):
        return Refused("duplicate_too_soon")
    if status in _NO:
        return Refused(_NO[status])
    if status == 422:
        fields = said.get("validation_errors")
        named = fields if isinstance(fields, dict) else {}
        return Refused(next((_FIELDS[name] for name in named if name in _FIELDS), "rejected"))
    if status == 429:
        return Retry(MINUTE, "provider_busy")
    if 300 <= status < 500 and status != 408:
        return Refused("rejected", f"HTTP {status}")
    return Ambiguous("unclear_answer", f"HTTP {status}")  # 500 too: "retry" would load twice if it was done


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
