"""M-Pesa by STK push, over Daraja's protocol: asks, queries and reverses, and says how sure it is of each."""

from collections.abc import Mapping
from typing import Any

import structlog

from wabot.core.clock import MINUTE, SECOND, Clock
from wabot.core.errors import Refused, Retry
from wabot.core.phone import mask
from wabot.ports.pay import (
    Ambiguous,
    PaymentAnswer,
    PaymentNotice,
    PaymentOutcome,
    Proof,
    Push,
    PushAccepted,
    RefundAnswer,
    RefundNotice,
    RefundOutcome,
    RefundRequest,
)
from wabot.providers.accounts import DarajaAccount
from wabot.providers.exchange import Exchange, NotSent, Reply, Unanswered
from wabot.providers.pay import daraja_notices as notices
from wabot.providers.pay import daraja_wire as wire
from wabot.providers.pay.daraja_token import TokenKeeper

log = structlog.get_logger()

_SOON = 10 * SECOND
_CLEANLY_BUSY = frozenset({"500.003.02", "500.003.03"})  # the gateway's own brakes: the request went no further
_FIELDS = {"Amount": "bad_amount", "PhoneNumber": "bad_number", "PartyA": "bad_number"}


class DarajaProvider:
    """One merchant's account. `name` is what orders remember it by."""

    can_refund: bool
    currencies = frozenset({wire.CURRENCY})
    notices_by_order = True

    def __init__(
        self, name: str, exchange: Exchange, account: DarajaAccount, clock: Clock, tokens: TokenKeeper | None = None
    ) -> None:
        """`tokens` where other accounts use the same Daraja app."""
        self.name = name
        self.can_refund = bool(account.initiator and account.security_credential)
        self._exchange, self._account, self._clock = exchange, account, clock
        self._tokens = tokens or TokenKeeper(exchange, account, clock)

    async def request(self, push: Push) -> PushAccepted:
        """Show the push; only a connection that was never made and a clean "not now" may be tried again."""
        _check(push)
        amount = push.amount.whole_up()
        reply = await self._act(wire.PUSH_PATH, wire.push_body(self._account, push, self._clock.now()))
        accepted = wire.read_ack(reply.body, amount) if reply.status == 200 else None
        if accepted is None:
            raise _trouble(reply)
        log.info("pay.push_accepted", tenant=push.tenant, key=push.key, payer=mask(push.payer))
        return accepted

    async def query(self, checkout_id: str) -> PaymentAnswer:
        """What became of the push; a doubtful answer is a Retry, never a failure."""
        body = wire.query_body(self._account, checkout_id, self._clock.now())
        try:
            reply = await self._call(wire.QUERY_PATH, body)
        except (NotSent, Unanswered) as error:
            raise Retry(_SOON, "query_unanswered") from error
        answer = wire.read_query(reply.body, checkout_id) if reply.status == 200 else None
        return answer or _no_answer(wire.read_fault(reply.body))

    def name_of(self, key: str) -> str:
        """Safaricom chooses."""
        return ""

    def proof(self, headers: Mapping[str, str], body: bytes) -> Proof:
        """Daraja signs nothing."""
        return Proof.NONE

    def read_notice(self, body: bytes) -> PaymentNotice:
        return notices.read_callback(body)

    async def refund(self, request: RefundRequest) -> RefundAnswer:
        """Reverse the payment. A receipt is reversed at most once, by Safaricom's own rule."""
        if not self.can_refund:
            return RefundAnswer(RefundOutcome.MANUAL, word="no_initiator")
        reply = await self._act(wire.REVERSAL_PATH, wire.reversal_body(self._account, request))
        reference = wire.read_reversal_ack(reply.body) if reply.status == 200 else None
        if reference is None:
            raise _trouble(reply)
        log.info("pay.reversal_accepted", tenant=request.tenant, key=request.key)
        return RefundAnswer(RefundOutcome.PENDING, reference)

    def read_refund_notice(self, body: bytes) -> RefundNotice:
        return notices.read_reversal(body)

    async def _act(self, path: str, body: Mapping[str, Any]) -> Reply:
        """A call that may move money."""
        try:
            return await self._call(path, body)
        except NotSent as error:
            raise Retry(_SOON, "unreachable") from error
        except Unanswered as error:
            raise Ambiguous("no_answer", str(error)) from error

    async def _call(self, path: str, body: Mapping[str, Any]) -> Reply:
        """One call with a live token; where the token was refused nothing was done, so once more with a new one."""
        token = await self._tokens.get()
        reply = await self._exchange.post(path, _bearer(token), body)
        if not _token_refused(reply):
            return reply
        reply = await self._exchange.post(path, _bearer(await self._tokens.get(stale=token)), body)
        if _token_refused(reply):
            raise Retry(_SOON, "token_refused")
        return reply


def _check(push: Push) -> None:
    """What no provider of this kind could take, before anything is sent."""
    if push.amount.currency != wire.CURRENCY or push.amount.minor <= 0:
        raise Refused("bad_amount", push.amount.currency)
    if not (push.payer.isascii() and push.payer.isdigit()):
        raise Refused("bad_number")


def _bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def _token_refused(reply: Reply) -> bool:
    fault = wire.read_fault(reply.body) if reply.status >= 400 else None
    return fault is not None and fault.code in wire.STALE_TOKEN


def _trouble(reply: Reply) -> Exception:
    """What an answer without an acknowledgement means: no for good, not now, or nobody knows."""
    fault = wire.read_fault(reply.body)
    if fault is not None and fault.code in _CLEANLY_BUSY:
        return Retry(MINUTE, "provider_busy")
    if fault is not None and wire.is_locked(fault):
        return Retry(MINUTE, "payer_busy")
    if fault is not None and fault.code == "500.001.1001":  # no such merchant, or wrong credentials
        return Refused("bad_credentials", fault.message)
    if reply.status == 429:
        return Retry(MINUTE, "provider_busy")
    if 300 <= reply.status < 500 and reply.status != 408:
        return Refused(_field_word(fault), fault.message if fault else f"HTTP {reply.status}")
    if reply.status == 200 and _said_no(reply):
        return Refused("rejected", "ResponseCode")
    return Ambiguous("unclear_answer", fault.code if fault else f"HTTP {reply.status}")


def _said_no(reply: Reply) -> bool:
    """A 200 whose ResponseCode is there and is not 0."""
    code = wire.result_code((wire.as_object(reply.body) or {}).get("ResponseCode"))
    return code not in (None, "0")


def _field_word(fault: wire.Fault | None) -> str:
    if fault is None:
        return "rejected"
    if fault.code.startswith(("401.", "400.008")):
        return "bad_credentials"
    return next((word for field, word in _FIELDS.items() if field in fault.message), "rejected")


def _no_answer(fault: wire.Fault | None) -> PaymentAnswer:
    """What a query without a result means; raises unless the payment is simply pending."""
    if fault is not None and wire.is_pending(fault):
        return PaymentAnswer(PaymentOutcome.PENDING)
    if fault is not None and fault.code == "400.002.02" and "CheckoutRequestID" in fault.message:
        raise Refused("unknown", fault.message)
    if fault is not None and fault.code == "500.001.1001" and "credentials" in fault.message.casefold():
        raise Refused("bad_credentials", fault.message)
    raise Retry(_SOON, "query_unclear")
