"""Daraja's words on the wire, with no network: builds its requests and reads its answers."""

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson

from wabot.core.clock import HOUR, Instant, later, to_datetime
from wabot.core.money import Money
from wabot.ports.pay import PaymentAnswer, PaymentOutcome, Push, PushAccepted, RefundRequest
from wabot.providers.accounts import DarajaAccount

TOKEN_PATH = "/oauth/v1/generate?grant_type=client_credentials"  # noqa: S105 — a path
PUSH_PATH = "/mpesa/stkpush/v1/processrequest"
QUERY_PATH = "/mpesa/stkpushquery/v1/query"
REVERSAL_PATH = "/mpesa/reversal/v1/request"
CURRENCY = "KES"

STALE_TOKEN = frozenset({"404.001.03", "400.003.01", "401.002.01", "401.003.01"})
"""Error codes that Safaricom's pages give for an expired or wrong token; the HTTP status varies."""

_O = PaymentOutcome
RESULTS: Mapping[str, tuple[PaymentOutcome, str]] = {
    "0": (_O.PAID, ""),
    "1": (_O.FAILED, "insufficient"),
    "2": (_O.FAILED, "too_little"),
    "3": (_O.FAILED, "too_much"),
    "4": (_O.FAILED, "daily_limit"),
    "8": (_O.FAILED, "merchant_limit"),
    "17": (_O.FAILED, "too_soon"),  # the same amount by the same payer within two minutes
    "26": (_O.FAILED, "busy"),
    "1001": (_O.FAILED, "payer_busy"),
    "1019": (_O.EXPIRED, "expired"),
    "1025": (_O.FAILED, "push_failed"),
    "1032": (_O.CANCELLED, "cancelled"),
    "1037": (_O.EXPIRED, "no_answer"),
    "2001": (_O.FAILED, "wrong_pin"),
    "2028": (_O.FAILED, "misconfigured"),
    "8006": (_O.FAILED, "pin_locked"),
    "9999": (_O.FAILED, "push_failed"),
    "SFC_IC0003": (_O.FAILED, "misconfigured"),
}
"""Only 0 is paid; a code that is not here is a failure nobody has named yet, and a later 0 still wins."""


def judge(code: str) -> tuple[PaymentOutcome, str]:
    """Our outcome and word for a ResultCode."""
    return RESULTS.get(code, (PaymentOutcome.FAILED, "unknown"))


def timestamp(at: Instant) -> str:
    """YYYYMMDDHHmmss on Nairobi's clock (UTC+3, no summer time), wherever this server stands."""
    return f"{to_datetime(later(at, 3 * HOUR)):%Y%m%d%H%M%S}"


def basic(account: DarajaAccount) -> str:
    """The Authorization header that asks for a token."""
    pair = f"{account.consumer_key}:{account.consumer_secret}"
    return "Basic " + base64.b64encode(pair.encode()).decode()


def _signed(account: DarajaAccount, at: Instant) -> dict[str, str]:
    stamp = timestamp(at)
    password = base64.b64encode(f"{account.shortcode}{account.passkey}{stamp}".encode()).decode()
    return {"BusinessShortCode": account.shortcode, "Password": password, "Timestamp": stamp}


def push_body(account: DarajaAccount, push: Push, at: Instant) -> dict[str, Any]:
    """An STK push. A till is paid as buy goods, while BusinessShortCode stays the store's number."""
    return {
        **_signed(account, at),
        "TransactionType": "CustomerBuyGoodsOnline" if account.till else "CustomerPayBillOnline",
        "Amount": push.amount.major_up(),
        "PartyA": push.payer,
        "PartyB": account.till or account.shortcode,
        "PhoneNumber": push.payer,
        "CallBackURL": push.callback_url,
        "AccountReference": push.reference[:12],
        "TransactionDesc": push.description[:13],
    }


def query_body(account: DarajaAccount, checkout_id: str, at: Instant) -> dict[str, Any]:
    return {**_signed(account, at), "CheckoutRequestID": checkout_id}


def reversal_body(account: DarajaAccount, request: RefundRequest) -> dict[str, Any]:
    """A reversal; the misspelt field is Safaricom's."""
    return {
        "Initiator": account.initiator,
        "SecurityCredential": account.security_credential,
        "CommandID": "TransactionReversal",
        "TransactionID": request.receipt,
        "Amount": str(request.amount.major_up()),
        "ReceiverParty": account.shortcode,
        "RecieverIdentifierType": "11",
        "ResultURL": request.callback_url,
        "QueueTimeOutURL": request.callback_url,
        "Remarks": request.reason[:100] or "refund",
    }


def as_object(body: bytes) -> dict[str, Any] | None:
    """The JSON object in a body; None where it holds anything else."""
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError:
        return None
    return value if isinstance(value, dict) else None


@dataclass(frozen=True, slots=True)
class Fault:
    """Daraja's error envelope."""

    code: str
    message: str


def read_fault(body: bytes) -> Fault | None:
    """The error in an answer, or None where there is no such envelope (a proxy's page, say)."""
    value = as_object(body)
    code = value.get("errorCode") if value is not None else None
    if value is None or not isinstance(code, str):
        return None
    return Fault(code.strip(), str(value.get("errorMessage", ""))[:200])


def is_pending(fault: Fault) -> bool:
    """How the query says that the payer has not answered yet."""
    words = fault.message.casefold()
    return fault.code == "500.001.1001" and ("being processed" in words or "under processing" in words)


def is_locked(fault: Fault) -> bool:
    """Another transaction of the same payer is under way; Safaricom asks for a minute."""
    return fault.code == "500.001.1001" and "lock subscriber" in fault.message.casefold()


def read_token(body: bytes) -> tuple[str, int] | None:
    """The token and its life in seconds, which comes as a number or as text."""
    value = as_object(body) or {}
    token, life = value.get("access_token"), str(value.get("expires_in", ""))
    if not isinstance(token, str) or not token or not (life.isascii() and life.isdigit()):
        return None
    return token, int(life[:9])


def read_ack(body: bytes, amount: Money) -> PushAccepted | None:
    """What a taken push answers; None where this is no such answer."""
    value = as_object(body) or {}
    checkout, merchant = value.get("CheckoutRequestID"), value.get("MerchantRequestID")
    if str(value.get("ResponseCode")) != "0" or not isinstance(checkout, str) or not checkout:
        return None
    return PushAccepted(checkout, str(merchant or ""), amount)


def read_query(body: bytes, checkout_id: str) -> PaymentAnswer | None:
    """What a query answers about this very push; it knows neither amount nor receipt."""
    value = as_object(body) or {}
    code = result_code(value.get("ResultCode"))
    if code is None or value.get("CheckoutRequestID") != checkout_id or str(value.get("ResponseCode")) != "0":
        return None
    outcome, word = judge(code)
    return PaymentAnswer(outcome, word, code)


def read_reversal_ack(body: bytes) -> str | None:
    """The ConversationID by which the result will come; None where the reversal was not taken."""
    value = as_object(body) or {}
    conversation = value.get("ConversationID")
    if str(value.get("ResponseCode")) != "0" or not isinstance(conversation, str):
        return None
    return conversation or None


def result_code(value: object) -> str | None:
    """A ResultCode as text: it comes as a number or as text, and text need not be numeric."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    return str(value).strip()[:32] or None
