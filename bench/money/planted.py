"""Secrets that exist nowhere else, given to wabot before the soak and looked for afterwards."""

import base64
import re
import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random

from wabot.providers.accounts import AirtimeAccount, DarajaAccount

MPESA = DarajaAccount(
    shortcode="600977",
    passkey="soakPasskey9d1f7c52e0b84a63",
    consumer_key="soakConsumerKey71Qw0ZtXr5",
    consumer_secret="soakConsumerSecret4hT8uYpLm2",
    initiator="soakInitiator",
    security_credential="soakCredentialKx83bVnQ61sD",
)
STATUM = AirtimeAccount(consumer_key="soakStatumKeyR5t6Y7u8", consumer_secret="soakStatumSecretA1s2D3f4")
ACCESS_CODE = "soak-482913"
PIN = "83091746"  # the admin's
WORDS = (
    MPESA.passkey, MPESA.consumer_key, MPESA.consumer_secret, MPESA.security_credential,
    STATUM.consumer_key, STATUM.consumer_secret, ACCESS_CODE, "sandbox-token-",
)  # fmt: skip
"""The last is how every access token begins that the stand-in gives."""
OURS = ("wabot.db", "wabot.log", "shop", "answers")
SAMPLE = 400  # of the tokens in callback addresses: each is looked for through all files
_PIN = re.compile(rb"(?<!\d)" + PIN.encode() + rb"(?!\d)")
_LOGS = {"a full phone number": re.compile(rb"2547220\d{5}"), "a whole checkout id": re.compile(rb"ws_CO_\d{17,}")}


def environ(url: str, airtime: str) -> Mapping[str, str]:
    """What configures a wabot that pays by M-Pesa and loads by `airtime`, both at this address."""
    account = {
        "SHORTCODE": MPESA.shortcode,
        "PASSKEY": MPESA.passkey,
        "CONSUMER_KEY": MPESA.consumer_key,
        "CONSUMER_SECRET": MPESA.consumer_secret,
        "INITIATOR": MPESA.initiator,
        "SECURITY_CREDENTIAL": MPESA.security_credential,
        "BASE_URL": url,
    }
    return {
        **{f"WABOT_MPESA__{name}": value for name, value in account.items()},
        "WABOT_STATUM__CONSUMER_KEY": STATUM.consumer_key,
        "WABOT_STATUM__CONSUMER_SECRET": STATUM.consumer_secret,
        "WABOT_STATUM__BASE_URL": f"{url}/statum",
        "WABOT_SANDBOX__BASE_URL": url,
        "WABOT_PAYMENTS__PROVIDER": "mpesa",
        "WABOT_AIRTIME__PROVIDER": airtime,
        "WABOT_AIRTIME__DISCOUNT": "3",
        "WABOT_PLATFORM__ACCESS_CODE": ACCESS_CODE,
        "WABOT_LOG__LEVEL": "info",
    }


def leaks(folder: Path, *more: Path) -> Iterator[str]:
    """Where a secret stands that should stand nowhere: wabot's files in the folder, and all below `more`."""
    ours = [
        file for file in sorted(folder.iterdir()) if file.name.startswith(("wabot.db", "wabot.log", "shop", "answer"))
    ]
    below = [file for place in more for file in sorted(place.rglob("*")) if file.is_file()]
    needles = {name.encode(): name for name in _needles(folder)}
    for file in (*ours, *below):
        held = file.read_bytes()
        yield from (f"{name} in {file.name}" for needle, name in needles.items() if needle in held)
        if _PIN.search(held):
            yield f"the PIN in {file.name}"
        if file.name.startswith("wabot.log"):
            yield from (
                f"{name} in {file.name}: {one[0]!r}" for name, look in _LOGS.items() if (one := look.search(held))
            )


def _needles(folder: Path) -> Iterator[str]:
    yield from WORDS
    for account in (MPESA, STATUM):
        yield base64.b64encode(f"{account.consumer_key}:{account.consumer_secret}".encode()).decode().rstrip("=")
    start = f"{MPESA.shortcode}{MPESA.passkey}".encode()
    yield base64.b64encode(start[: len(start) // 3 * 3]).decode()  # how every password begins
    connection = sqlite3.connect(f"file:{folder / 'provider.db'}?mode=ro", uri=True)
    urls = sorted(url for (url,) in connection.execute("select distinct callback_url from pushes"))
    connection.close()
    for url in Random(len(urls)).sample(urls, min(SAMPLE, len(urls))):
        yield url.rpartition("/")[2]
