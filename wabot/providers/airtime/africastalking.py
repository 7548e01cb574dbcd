"""Africa's Talking: airtime with a key that guards against repeats, a callback for each load, and a look-up."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

import aiohttp
import orjson
import structlog

from wabot.core.clock import Clock
from wabot.core.errors import Refused
from wabot.core.money import Money
from wabot.core.phone import mask
from wabot.ports.airtime import AirtimeAccepted, AirtimeAnswer, AirtimeNotice, AirtimeOrder, AirtimeOutcome
from wabot.ports.offers import Field, Offer
from wabot.ports.pay import Ambiguous, BadNotice, Proof
from wabot.providers import calls
from wabot.providers.airtime.loads import CURRENCY, float_of, shillings
from wabot.providers.exchange import Exchange, Reply
from wabot.providers.reading import LARGEST_NOTICE, inner, json_object, required, text, word

log = structlog.get_logger()

SEND_PATH = "/version1/airtime/send"
FIND_PATH = "/query/transaction/find"  # as their own Node SDK calls it
USER_PATH = "/version1/user"  # Assumed: read in callers of it, not in a page of theirs
_TAKEN = frozenset({"sent", "queued", "success"})
_FOUND = {
    "success": AirtimeOutcome.DELIVERED,
    "failed": AirtimeOutcome.FAILED,
    "sent": AirtimeOutcome.ACCEPTED,
    "queued": AirtimeOutcome.ACCEPTED,
}
# Assumed: their refusals are sentences. "A duplicate request was received within the last 5 minutes" was seen; the
# others are told by their nouns. The first word that fits counts.
_WORDS = (
    ("duplicate", "duplicate_too_soon"),
    ("insufficient", "no_float"),
    ("balance", "no_float"),
    ("credit", "no_float"),
    ("authentication", "bad_credentials"),
    ("phone", "bad_number"),
    ("amount", "bad_amount"),
    ("value", "bad_amount"),
)


class AfricasTalking:
    """One application's account. The key of an order goes out with that order's own request and is kept nowhere: their
    SDK keeps it in a header that later orders bear as well, and these are then dropped as repeats."""

    name = "africastalking"
    can_find = True
    currencies = frozenset({CURRENCY})
    duplicate_guard = 0  # their guard of five minutes lets equal loads pass where each bears a key of its own

    def __init__(self, exchange: Exchange, *, username: str, api_key: str) -> None:
        self._exchange, self._username = exchange, username
        self._headers = {"apiKey": api_key, "Accept": "application/json"}

    async def send(self, order: AirtimeOrder) -> AirtimeAccepted:
        """Load whole shillings; it is on the phone only when the callback or the look-up says so.

        A repeat of a key is refused (duplicate_too_soon), and the answer of the first is not given again.
        """
        recipient = {"phoneNumber": f"+{order.recipient}", "amount": f"{CURRENCY} {shillings(order)}"}
        fields = {"username": self._username, "recipients": orjson.dumps([recipient]).decode()}
        headers = {**self._headers, "Idempotency-Key": order.key}
        reply = await calls.act(self.name, self._exchange.post_form(SEND_PATH, headers, fields))
        reference = _read_taken(reply)
        if not reference:
            raise _trouble(reply)
        log.info("airtime.accepted", key=order.key, recipient=mask(order.recipient))
        return AirtimeAccepted(reference, delivered=False)

    async def find(self, key: str, reference: str = "") -> AirtimeAnswer | None:
        """Ask by their reference; None without one, for nothing is found by our key."""
        if not reference:
            return None
        reply = await self._look(FIND_PATH, {"transactionId": reference})
        outcome = _read_found(reply)
        if outcome is None:  # also where they do not know it: that never says that sending is safe
            raise calls.no_answer(reply)
        return AirtimeAnswer(outcome, reference, "not_loaded" if outcome is AirtimeOutcome.FAILED else "")

    def proof(self, headers: Mapping[str, str], body: bytes) -> Proof:
        """No signature is documented; the token in the address is all there is."""
        return Proof.NONE

    def read_notice(self, body: bytes) -> AirtimeNotice:
        """The status callback, as a form or as JSON: their pages show both."""
        said = _fields(body)
        reference, status = required(said, "requestId"), word(said.get("status"))
        outcome = {"Success": AirtimeOutcome.DELIVERED, "Failed": AirtimeOutcome.FAILED}.get(status)
        if outcome is None:
            raise BadNotice("no_status")
        return AirtimeNotice(reference, outcome, status, description=text(said.get("description")))

    async def balance(self) -> Money | None:
        """The float that is left; None where the account is in another currency."""
        reply = await self._look(USER_PATH, {})
        said = inner(json_object(reply.body) or {}, "UserData")
        currency, _, amount = text(said.get("balance")).partition(" ")
        left = float_of(amount)
        if left is None:
            raise calls.no_answer(reply)
        return left if currency == CURRENCY else None

    async def _look(self, path: str, params: Mapping[str, str]) -> Reply:
        """A question that changes nothing."""
        given = {"username": self._username, **params}
        return await calls.ask(self.name, self._exchange.get(path, self._headers, given))


def _only_response(said: Mapping[str, Any]) -> dict[str, Any]:
    """What is said of our one recipient; empty where nothing is."""
    listed = said.get("responses")
    one = listed[0] if isinstance(listed, list) and len(listed) == 1 else None
    return one if isinstance(one, dict) else {}


def _status(value: object) -> str:
    return value.strip().lower() if isinstance(value, str) else ""


def _read_taken(reply: Reply) -> str:
    """The reference of a load that was taken; "" where the answer does not say so in full."""
    said = json_object(reply.body) or {}
    one = _only_response(said)
    taken = reply.status in (200, 201) and said.get("errorMessage") == "None" and _status(one.get("status")) in _TAKEN
    return word(one.get("requestId")) if taken else ""


def _read_found(reply: Reply) -> AirtimeOutcome | None:
    """What a look-up says. Their payments answer with the status of the question and the transaction's own in `data`;
    Assumed: airtime answers with its own alone. Where there is `data`, only what it says of itself counts."""
    if reply.status not in (200, 201):
        return None
    said = json_object(reply.body) or {}
    inner = said.get("data", said)
    return _FOUND.get(_status(inner.get("status"))) if isinstance(inner, dict) else None


def _fields(body: bytes) -> Mapping[str, Any]:
    if len(body) > LARGEST_NOTICE:
        raise BadNotice("too_big")
    said = json_object(body)
    if said is not None:
        return said
    try:
        return dict(parse_qsl(body.decode(), max_num_fields=50))
    except ValueError as error:
        raise BadNotice("not_a_form") from error


def _trouble(reply: Reply) -> Exception:
    """What an answer that took no load means."""
    if reply.status == 409:  # Assumed: a key that stands for another load; nothing documented answers so
        return Refused("key_conflict")
    if reply.status == 400:
        return Refused(_word(reply.body.decode(errors="replace"), "rejected"), "HTTP 400")
    if reply.status not in (200, 201):
        return calls.trouble(reply)
    said = json_object(reply.body) or {}
    one, complaint = _only_response(said), str(said.get("errorMessage", "None"))
    if complaint != "None" and not one:
        return Refused(_word(complaint, "rejected"))
    if _status(one.get("status")) == "failed":
        return Refused(_word(str(one.get("errorMessage", "")), "not_loaded"))
    return Ambiguous("unclear_answer", f"HTTP {reply.status}")


def _word(complaint: str, otherwise: str) -> str:
    found = complaint[:1000].casefold()
    return next((meant for noun, meant in _WORDS if noun in found), otherwise)


def _make(session: aiohttp.ClientSession, _clock: Clock, values: Mapping[str, str]) -> AfricasTalking:
    return AfricasTalking(Exchange(session, values["base_url"]), username=values["username"], api_key=values["api_key"])


OFFER = Offer(
    name="africastalking",
    title="Africa's Talking",
    kind="airtime",
    fields=(
        Field("username"),
        Field("api_key", secret=True),
        Field("base_url", optional=True, default="https://api.africastalking.com", form="url"),
    ),
    currencies=AfricasTalking.currencies,
    make=_make,
    dashboard=True,
)
