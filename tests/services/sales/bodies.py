"""Callbacks in Daraja's shape."""

import json
from typing import Any


def success(checkout_id: str, units: float = 50, receipt: str = "SBX0000001", payer: str = "254722000111") -> bytes:
    """Paid."""
    items: list[dict[str, Any]] = [
        {"Name": "Amount", "Value": units},
        {"Name": "MpesaReceiptNumber", "Value": receipt},
        {"Name": "Balance"},
        {"Name": "TransactionDate", "Value": 20261121120000},
        {"Name": "PhoneNumber", "Value": int(payer)},
    ]
    return _callback(checkout_id, 0, {"CallbackMetadata": {"Item": items}})


def bare_success(checkout_id: str) -> bytes:
    """Paid, it says, and nothing else."""
    return _callback(checkout_id, 0, {})


def failure(checkout_id: str, code: int | str = 1032) -> bytes:
    """Not paid."""
    return _callback(checkout_id, code, {})


def _callback(checkout_id: str, code: int | str, more: dict[str, Any]) -> bytes:
    told = {"MerchantRequestID": "m-1", "CheckoutRequestID": checkout_id, "ResultCode": code, "ResultDesc": "…"}
    return json.dumps({"Body": {"stkCallback": {**told, **more}}}).encode()
