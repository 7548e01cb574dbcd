"""What a merchant holds at a provider; the defaults open the embedded sandbox and nothing else."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class DarajaAccount:
    """A paybill (or a till behind its store number) at Safaricom's Daraja."""

    shortcode: str
    passkey: str = field(repr=False)
    consumer_key: str = field(repr=False)
    consumer_secret: str = field(repr=False)
    till: str = ""  # for buy goods; "" means a paybill
    initiator: str = ""  # for reversals, with its credential
    security_credential: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class AirtimeAccount:
    """A float of airtime at a reseller."""

    consumer_key: str = field(repr=False)
    consumer_secret: str = field(repr=False)


SANDBOX_MPESA = DarajaAccount(
    shortcode="174379",
    passkey="sandbox-passkey",
    consumer_key="sandbox",
    consumer_secret="sandbox",  # noqa: S106 — opens the sandbox only
    initiator="sandbox",
    security_credential="sandbox",
)
SANDBOX_AIRTIME = AirtimeAccount(consumer_key="sandbox", consumer_secret="sandbox")  # noqa: S106
