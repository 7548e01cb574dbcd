"""What Daraja's sandbox checks before it takes a request: the token, the password and every field."""

import base64
import re
from collections.abc import Mapping
from typing import Any

from wabot.core.clock import SECOND, Clock, Instant
from wabot.providers.accounts import DarajaAccount

TOKEN_LIFE = 3599 * SECOND
_PHONE = re.compile(r"254[17]\d{8}")
_TYPES = ("CustomerPayBillOnline", "CustomerBuyGoodsOnline")


class Rejected(Exception):
    """An answer in Daraja's error envelope."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message


def invalid(name: str) -> Rejected:
    return Rejected(400, "400.002.02", f"Bad Request - Invalid {name}")


class Tokens:
    """One live token at a time: a new one ends the one before."""

    def __init__(self, clock: Clock, account: DarajaAccount) -> None:
        self._clock = clock
        pair = f"{account.consumer_key}:{account.consumer_secret}"
        self._basic = "Basic " + base64.b64encode(pair.encode()).decode()
        self._token, self._until = "", Instant(0)
        self.given = 0

    def give(self, authorization: str, grant_type: str) -> str:
        """A fresh token for the right key and secret."""
        if authorization != self._basic:
            raise Rejected(400, "400.008.01", "Invalid Authentication passed")
        if grant_type != "client_credentials":
            raise Rejected(400, "400.008.02", "Invalid grant type passed")
        self.given += 1
        self._token = f"sandbox-token-{self.given}"
        self._until = Instant(self._clock.now() + TOKEN_LIFE)
        return self._token

    def revoke(self) -> None:
        """End the live token early."""
        self._token = ""

    def check(self, authorization: str) -> None:
        """Raises where the bearer's token is not the live one; Daraja says so with a 404."""
        live = self._token and self._clock.now() < self._until
        if not live or authorization != f"Bearer {self._token}":
            raise Rejected(404, "404.001.03", "Invalid Access Token")


def check_password(body: Mapping[str, Any], account: DarajaAccount) -> None:
    """The password must be made of the shortcode, the passkey and the very timestamp beside it."""
    stamp = str(body.get("Timestamp", ""))
    if re.fullmatch(r"\d{14}", stamp) is None:
        raise invalid("Timestamp")
    if str(body.get("BusinessShortCode", "")) != account.shortcode:
        raise invalid("BusinessShortCode")
    right = base64.b64encode(f"{account.shortcode}{account.passkey}{stamp}".encode()).decode()
    if body.get("Password") != right:
        raise Rejected(500, "500.001.1001", "Wrong credentials")


def check_push(body: Mapping[str, Any], account: DarajaAccount) -> None:
    """Every field of a push as documented."""
    check_password(body, account)
    party = account.till or account.shortcode
    rules = {
        "TransactionType": body.get("TransactionType") == _TYPES[bool(account.till)],
        "Amount": whole(body.get("Amount"), 250_000),
        "PartyA": _PHONE.fullmatch(str(body.get("PartyA", ""))),
        "PartyB": str(body.get("PartyB", "")) == party,
        "PhoneNumber": _PHONE.fullmatch(str(body.get("PhoneNumber", ""))),
        "CallBackURL": re.fullmatch(r"https?://[^\s]{1,500}", str(body.get("CallBackURL", ""))),
        "AccountReference": 1 <= len(str(body.get("AccountReference", ""))) <= 12,
        "TransactionDesc": len(str(body.get("TransactionDesc", ""))) <= 13,
    }
    _first_broken(rules)


def check_reversal(body: Mapping[str, Any], account: DarajaAccount) -> None:
    """Every field of a reversal as documented, with Safaricom's own spelling."""
    rules = {
        "Initiator": body.get("Initiator") == account.initiator,
        "SecurityCredential": body.get("SecurityCredential") == account.security_credential,
        "CommandID": body.get("CommandID") == "TransactionReversal",
        "TransactionID": bool(body.get("TransactionID")),
        "Amount": whole(body.get("Amount"), 250_000),
        "ReceiverParty": str(body.get("ReceiverParty", "")) == account.shortcode,
        "RecieverIdentifierType": str(body.get("RecieverIdentifierType", "")) == "11",
        "ResultURL": bool(body.get("ResultURL")),
        "QueueTimeOutURL": bool(body.get("QueueTimeOutURL")),
        "Remarks": 1 <= len(str(body.get("Remarks", ""))) <= 100,
    }
    _first_broken(rules)


def whole(value: object, most: int) -> bool:
    """Whether a JSON value, number or text, is a whole number from 1 to `most`."""
    text = str(value) if isinstance(value, int | str) and not isinstance(value, bool) else ""
    return text.isascii() and text.isdigit() and 1 <= int(text[:12]) <= most


def _first_broken(rules: Mapping[str, object]) -> None:
    for name, kept in rules.items():
        if not kept:
            raise invalid(name)
