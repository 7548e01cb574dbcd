"""The `mpesa` payment provider: Safaricom's Daraja, with a merchant's own shortcode and Daraja app."""

from collections.abc import Mapping
from weakref import WeakValueDictionary

from aiohttp import ClientSession

from wabot.core.clock import Clock
from wabot.ports.offers import Field, Offer
from wabot.providers.accounts import DarajaAccount
from wabot.providers.exchange import Exchange
from wabot.providers.pay import daraja_wire as wire
from wabot.providers.pay.daraja import DarajaProvider
from wabot.providers.pay.daraja_token import TokenKeeper

NAME = "mpesa"


class DarajaApps:
    """The token of each Daraja app: two shortcodes behind one app share it, for a new token ends the one before."""

    def __init__(self) -> None:
        # A keeper holds its session, so no other session has that id while the keeper lives.
        self._keepers: WeakValueDictionary[tuple[int, str, str, str], TokenKeeper] = WeakValueDictionary()

    def open(self, session: ClientSession, clock: Clock, values: Mapping[str, str]) -> DarajaProvider:
        """The adapter of one merchant."""
        account = DarajaAccount(
            shortcode=values["shortcode"],
            passkey=values["passkey"],
            consumer_key=values["consumer_key"],
            consumer_secret=values["consumer_secret"],
            till=values["till"],
            initiator=values["initiator"],
            security_credential=values["security_credential"],
        )
        exchange = Exchange(session, values["base_url"])
        app = (id(session), values["base_url"], account.consumer_key, account.consumer_secret)
        keeper = self._keepers.get(app)
        if keeper is None:
            keeper = self._keepers[app] = TokenKeeper(exchange, account, clock)
        return DarajaProvider(NAME, exchange, account, clock, keeper)


OFFER = Offer(
    name=NAME,
    title="M-Pesa",
    kind="payments",
    fields=(
        Field("shortcode", form="digits"),  # the paybill; with a till, the store number it belongs to
        Field("till", optional=True, form="digits"),
        Field("consumer_key", secret=True),
        Field("consumer_secret", secret=True),
        Field("passkey", secret=True),
        Field("initiator", optional=True),  # with its credential it may reverse; without, refunds go to a person
        Field("security_credential", secret=True, optional=True),
        Field("base_url", default="https://api.safaricom.co.ke", form="url"),
    ),
    currencies=frozenset({wire.CURRENCY}),
    make=DarajaApps().open,
    path="stk",  # Safaricom takes no address with its own names in it
)
