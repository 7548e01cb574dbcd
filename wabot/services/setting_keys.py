"""What can be set: one row a key, with how its value is read and who may set it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from rapidfuzz import fuzz, process

from wabot.core.ids import PLATFORM, TenantId
from wabot.core.order import HARD_MAX_UNITS, HARD_MIN_UNITS, MAX_UNITS, MIN_UNITS
from wabot.services import setting_values as value

TEXTS = "texts."
"""Keys that begin so hold a tenant's own wording of the text with the rest as its key."""

SECRETS = "secret_"
"""Keys that begin so hold secrets of a tenant's own flows: `{{secret.crm}}` in a call is `secret_crm`."""
_SECRET = re.compile(r"secret_[a-z0-9][a-z0-9_]{0,30}")

SANDBOX = "sandbox"
"""The provider that is always there, of payments and of airtime."""
LONGEST_SECRET = 1000
"""Characters; tokens that carry claims are some 800 long."""
WORDING = value.words(1024)
"""A tenant's own wording of one text."""


@dataclass(frozen=True, slots=True)
class Key:
    """One thing that can be set. A tenant that has not set it gets the platform's, then the default."""

    name: str
    format: value.Format
    default: str = ""
    secret: bool = False  # sealed at rest, shown masked, asks for step-up
    column: bool = False  # kept in the tenant's own record
    tenant: bool = True  # can be set per tenant
    platform: bool = True  # can be set for the platform
    fact: bool = False  # menus may use it: a read-only slot of the same name
    unique: bool = False  # no two bots in life may have the same
    listed: bool = True  # False: it stands in a menu of its own
    provider: str = ""  # whose field it is: a tenant has it from itself alone, and menus show it with its provider
    title: str = ""  # of that provider


_KEYS = (
    Key("name", value.words(60), column=True),
    Key("language", value.language(), "en", column=True),
    Key("country", value.country(), "KE", column=True),
    Key("currency", value.currency(), "KES", column=True),
    Key("time_zone", value.time_zone(), "Africa/Nairobi", column=True),
    Key("hours", value.hours(), "always", fact=True),
    Key("min_amount", value.units(HARD_MIN_UNITS, HARD_MAX_UNITS), str(MIN_UNITS), fact=True),
    Key("max_amount", value.units(HARD_MIN_UNITS, HARD_MAX_UNITS), str(MAX_UNITS), fact=True),
    Key("discount", value.percent(50), "0", fact=True),
    Key("rate", value.whole(1, 600), "20"),
    Key("payments", value.choice(SANDBOX), "sandbox"),
    Key("airtime", value.choice(SANDBOX), "sandbox"),
    Key("shop_ways", value.choice("both", "delivery", "pickup"), "both", listed=False),
    Key("shop_fee", value.units(0, 100_000), "0", listed=False),
    Key("shop_pickup_at", value.words(200), listed=False),
    Key("shop_pay_later", value.switch(), "off", listed=False),
    Key("shop_hold", value.whole(5, 1440), "30", listed=False),  # minutes
    Key("shop_low_stock", value.whole(0, 1000), "3", listed=False),
    Key("shop_return_days", value.whole(0, 365), "14", listed=False),
    Key("help_phone", value.words(30), fact=True),
    Key("support_patience", value.whole(1, 240), "5", listed=False),  # minutes
    Key("support_owners", value.switch(), "on", listed=False),
    Key("ai", value.choice("off", "auto"), "off", platform=False, fact=True, listed=False),
    Key("ai_model", value.words(200), listed=False),
    Key("ai_prompt", value.words(2000), platform=False, listed=False),
    Key("ai_temperature", value.fraction(), "0.3", listed=False),
    Key("ai_history", value.whole(0, 30), "10", listed=False),
    Key("ai_budget", value.whole(1, 100_000), "200", listed=False),
    Key("ai_tokens", value.whole(1_000, 100_000_000), "200000", listed=False),
    Key("booking_step", value.choice("5", "10", "15", "20", "30", "60"), "15", listed=False),
    Key("booking_lead_minutes", value.whole(0, 10_080), "60", listed=False),
    Key("booking_days", value.whole(1, 365), "30", listed=False),
    Key("booking_cancel_hours", value.whole(0, 168), "2", listed=False),
    Key("booking_remind_hours", value.whole(0, 168), "24", listed=False),
    Key("booking_remind_again_hours", value.whole(0, 168), "2", listed=False),
    Key("quiet_hours", value.quiet(), "21:00-07:00", listed=False),
    Key("broadcast_quiet", value.quiet(), "21:00-08:00", listed=False),
    Key("digest_hour", value.choice("off", *map(str, range(24))), "off", platform=False, listed=False),
    Key("digest_hour_staff", value.choice("off", *map(str, range(24))), "off", tenant=False, listed=False),
    Key("cloud_phone_number_id", value.digits(40), platform=False, unique=True),
    Key("cloud_token", value.words(600), secret=True),
    Key("cloud_app_secret", value.words(200), secret=True, platform=False),
    Key("cloud_verify_token", value.words(200), secret=True, platform=False),
    Key("cloud_template", value.words(512)),
    Key("cloud_template_language", value.words(20), "en"),
    Key("access_code", value.words(60), secret=True, tenant=False),
    Key("registration", value.switch(), "on", tenant=False),
    Key("trial_days", value.whole(1, 90), "7", tenant=False),
    Key("keep_messages_days", value.whole(1, 3650), "90", tenant=False),
)
KEYS: Mapping[str, Key] = MappingProxyType({key.name: key for key in _KEYS})
_ALIASES = {"timezone": "time_zone", "tz": "time_zone", "min": "min_amount", "max": "max_amount", "limit": "rate"}


class Keys:
    """All that can be set in this wabot: the keys above, and those that its providers bring."""

    def __init__(self, further: Sequence[Key] = ()) -> None:
        """A further key goes before one above of the same name."""
        self._all = {**KEYS, **{key.name: key for key in further}}

    def get(self, name: str) -> Key | None:
        """The key of exactly this name, wherever it may be set."""
        return self._all.get(name) or secret_key(name)

    def find(self, name: str, tenant: TenantId, texts: frozenset[str]) -> Key | None:
        """The key of this name that may be set here. `texts` are the text keys that exist."""
        wanted = name.strip().casefold().replace("-", "_").replace(" ", "_")
        if wanted.startswith(TEXTS):
            own = name.strip().casefold()[len(TEXTS) :]
            return Key(f"{TEXTS}{own}", WORDING) if own in texts else None
        key = self.get(_ALIASES.get(wanted, wanted))
        return key if key is not None and _here(key, tenant) else None

    def nearest(self, name: str, tenant: TenantId, texts: frozenset[str]) -> Sequence[str]:
        """Up to three keys that look like this one, nearest first."""
        wanted = name.strip().casefold().replace(" ", "_")
        known = [key.name for key in self._all.values() if _here(key, tenant) and _meant(key, wanted)]
        if wanted.startswith(TEXTS[:-1]):  # of the hundreds of texts only for who means one
            known = [f"{TEXTS}{text}" for text in sorted(texts)]
        found = process.extract(wanted, known, scorer=fuzz.WRatio, limit=3, score_cutoff=60)
        return [match for match, _, _ in found]

    def listed(self, tenant: TenantId) -> Sequence[Key]:
        """The keys that can be set here, in the order of the menu; without those of providers, which are many."""
        return [key for key in self._all.values() if _here(key, tenant) and key.listed and not key.provider]


def secret_key(name: str) -> Key | None:
    """The key of a secret of a tenant's flows, where the name is one: never the platform's, and never shared."""
    if not _SECRET.fullmatch(name):
        return None
    return Key(name, value.words(LONGEST_SECRET), secret=True, platform=False, listed=False)


def _meant(key: Key, wanted: str) -> bool:
    """The many keys of providers are only for who begins with a provider's name."""
    return not key.provider or fuzz.ratio(wanted[: len(key.provider)], key.provider) >= 70


def _here(key: Key, tenant: TenantId) -> bool:
    return key.platform if tenant == PLATFORM else key.tenant
