"""What is planted in a house, and must be found nowhere it could be read."""

import base64
from collections.abc import Iterable
from dataclasses import dataclass

from wabot.providers.accounts import AirtimeAccount, DarajaAccount
from wabot.providers.sandbox.ledger import PushRow

MPESA = DarajaAccount(
    shortcode="174379",
    passkey="sandbox-passkey",
    consumer_key="sandbox",
    consumer_secret="sandbox",
    initiator="sandbox",
    security_credential="sandbox",
)
AIRTIME = AirtimeAccount(consumer_key="sandbox", consumer_secret="sandbox")


@dataclass(frozen=True, slots=True)
class Planted:
    """Words that are secret, and numbers that are people's."""

    words: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()

    def found_in(self, text: str, pushes: Iterable[PushRow]) -> list[str]:
        """Which of them the text holds: as they are or in base64; and of each push its token and the tail of its id."""
        tokens = {push.callback_url.rsplit("/", 1)[1] for push in pushes}
        tails = {push.checkout_id.removeprefix("ws_CO_")[4:] for push in pushes}
        numbers = {number[-9:] for number in self.numbers} | {push.payer[-9:] for push in pushes}
        coded = {base64.b64encode(word.encode()).decode().rstrip("=") for word in self.words}
        return sorted(word for word in {*self.words, *coded, *tokens, *tails, *numbers} if word in text)
