"""What is planted in a house, and must be found nowhere it could be read."""

import base64
from collections.abc import Iterable
from dataclasses import dataclass

from wabot.providers.accounts import DarajaAccount
from wabot.providers.sandbox.ledger import PushRow

MPESA = DarajaAccount(
    shortcode="600123",
    passkey="planted-passkey-7c1f",
    consumer_key="planted-mpesa-key-29aa",
    consumer_secret="planted-mpesa-secret-8d04",
    initiator="planted-initiator",
    security_credential="planted-credential-51e7",
)
STATUM = {"consumer_key": "planted-statum-key-e0b2", "consumer_secret": "planted-statum-secret-44c9"}
SHADOWPAY = {"api_key": "planted-shadow-key-93d1", "api_secret": "planted-shadow-secret-b7a5"}
MIDTRANS = "planted-midtrans-server-key-6f18"
WORDS = (
    MPESA.passkey,
    MPESA.consumer_key,
    MPESA.consumer_secret,
    MPESA.security_credential,
    *STATUM.values(),
    *SHADOWPAY.values(),
    MIDTRANS,
)
"""All secrets of the platform's own accounts."""


def configured(provider: str, base_url: str, **fields: str) -> dict[str, str]:
    """The environment that gives the platform an account with this provider."""
    given = {"base_url": base_url, **fields}
    return {f"WABOT_{provider}__{name}".upper(): value for name, value in given.items()}


def mpesa_at(base_url: str) -> dict[str, str]:
    """The platform's account with M-Pesa."""
    fields = ("shortcode", "passkey", "consumer_key", "consumer_secret", "initiator", "security_credential")
    return configured("mpesa", base_url, **{name: str(getattr(MPESA, name)) for name in fields})


@dataclass(slots=True)
class Planted:
    """Words that are secret, and numbers that are people's."""

    words: list[str]
    numbers: tuple[str, ...] = ()

    def found_in(self, text: str, pushes: Iterable[PushRow]) -> list[str]:
        """Which of them the text holds: as they are or in base64; and of each push its token and the tail of its id."""
        tokens = {push.callback_url.rsplit("/", 1)[1] for push in pushes}
        tails = {push.checkout_id.removeprefix("ws_CO_")[4:] for push in pushes}
        numbers = {number[-9:] for number in self.numbers} | {push.payer[-9:] for push in pushes}
        pairs = {base64.b64encode(f"{MPESA.consumer_key}:{MPESA.consumer_secret}".encode()).decode()}
        coded = pairs | {base64.b64encode(word.encode()).decode().rstrip("=") for word in self.words}
        return sorted(word for word in {*self.words, *coded, *tokens, *tails, *numbers} if word in text)
