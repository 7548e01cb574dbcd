"""The bodies Daraja sends, in its exact shapes; written apart from the code that reads them, so that a slip shows."""

from datetime import UTC, datetime, timedelta
from typing import Any

import orjson

from wabot.core.clock import Instant, to_datetime
from wabot.providers.sandbox.ledger import PushRow
from wabot.providers.sandbox.modes import RESULTS

_EAT = timedelta(hours=3)


def east_african(at: Instant) -> datetime:
    """The wall clock in Nairobi."""
    return (to_datetime(at) + _EAT).replace(tzinfo=UTC)


def checkout_id(at: Instant, payer: str) -> str:
    """As Safaricom makes them: the moment to the millisecond and the end of the payer's number."""
    moment = east_african(at)
    return f"ws_CO_{moment:%d%m%Y%H%M%S}{moment.microsecond // 1000:03d}{payer[-9:]}"


def receipt(number: int) -> str:
    """Ten letters and digits, like M-Pesa's."""
    digits, text = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", ""
    while number:
        number, rest = divmod(number, 36)
        text = digits[rest] + text
    return f"SBX{text:0>7}"


def error(code: str, message: str, request_id: str) -> dict[str, str]:
    return {"requestId": request_id, "errorCode": code, "errorMessage": message}


def push_ack(row: PushRow) -> dict[str, str]:
    words = "Success. Request accepted for processing"
    return {
        "MerchantRequestID": row.merchant_id,
        "CheckoutRequestID": row.checkout_id,
        "ResponseCode": "0",
        "ResponseDescription": words,
        "CustomerMessage": words,
    }


def query_answer(row: PushRow, code: str) -> dict[str, str]:
    return {
        "ResponseCode": "0",
        "ResponseDescription": "The service request has been accepted successfully",
        "MerchantRequestID": row.merchant_id,
        "CheckoutRequestID": row.checkout_id,
        "ResultCode": code,
        "ResultDesc": RESULTS.get(code, "Failed."),
    }


def callback(row: PushRow, *, amount_off_by: int = 0, bare: bool = False) -> bytes:
    """What goes to the CallBackURL; only a success carries metadata, and Balance carries no Value."""
    said: dict[str, Any] = {
        "MerchantRequestID": row.merchant_id,
        "CheckoutRequestID": row.checkout_id,
        "ResultCode": int(row.code) if row.code.isdigit() else row.code,
        "ResultDesc": RESULTS.get(row.code, "Failed."),
    }
    if row.code == "0" and not bare:
        said["CallbackMetadata"] = {
            "Item": [
                {"Name": "Amount", "Value": float(row.amount + amount_off_by)},
                {"Name": "MpesaReceiptNumber", "Value": row.receipt},
                {"Name": "Balance"},
                {"Name": "TransactionDate", "Value": int(f"{east_african(row.answer_at):%Y%m%d%H%M%S}")},
                {"Name": "PhoneNumber", "Value": int(row.payer)},
            ]
        }
    return orjson.dumps({"Body": {"stkCallback": said}})


def reversal_ack(conversation: str, originator: str) -> dict[str, str]:
    return {
        "OriginatorConversationID": originator,
        "ConversationID": conversation,
        "ResponseCode": "0",
        "ResponseDescription": "Accept the service request successfully.",
    }


def reversal_result(ack: dict[str, str], code: str, paid: PushRow | None, new_receipt: str) -> bytes:
    """What goes to the ResultURL of a reversal."""
    words = {"0": RESULTS["0"], "R000001": "The transaction has already been reversed."}
    said: dict[str, Any] = {
        "ResultType": 0,
        "ResultCode": int(code) if code.isdigit() else code,
        "ResultDesc": words.get(code, "The transaction could not be reversed."),
        "OriginatorConversationID": ack["OriginatorConversationID"],
        "ConversationID": ack["ConversationID"],
        "TransactionID": new_receipt,
    }
    if code == "0" and paid is not None:
        parameters = {"Amount": float(paid.amount), "OriginalTransactionID": paid.receipt, "Charge": 0.0}
        said["ResultParameters"] = {"ResultParameter": [{"Key": k, "Value": v} for k, v in parameters.items()]}
    return orjson.dumps({"Result": said})
