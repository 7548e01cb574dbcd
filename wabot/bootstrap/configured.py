"""What config.toml says about things that can also be set in chat: it holds until somebody sets them there."""

from collections.abc import Mapping

from pydantic import SecretStr

from wabot.config import Config
from wabot.core.clock import DAY
from wabot.core.ids import PLATFORM
from wabot.core.invoice import Plan, price_key
from wabot.core.payment import Patience
from wabot.core.tenant import ChannelName, Tenant, TenantStatus
from wabot.ports.vault import Vault
from wabot.providers.catalog import OFFERS
from wabot.services.provider_keys import key_of
from wabot.services.settings import MASTERS, field_of


def platform_tenant(config: Config) -> Tenant:
    """The master bot, as configured."""
    platform = config.platform
    return Tenant(
        PLATFORM,
        platform.name,
        config.master.phone,
        status=TenantStatus.APPROVED,
        channel=ChannelName(config.master.channel),
        language=platform.language,
        country=platform.country,
        currency=platform.currency,
        time_zone=platform.time_zone,
    )


def platform_settings(config: Config, vault: Vault) -> Mapping[str, str]:
    """The configured values of settings, each as it would be stored."""
    found = {
        "rate": str(config.limits.replies_per_minute),
        "min_amount": str(config.airtime.minimum),
        "max_amount": str(config.airtime.maximum),
        "discount": str(config.airtime.discount),
        "payments": config.payments.provider,
        "airtime": config.airtime.provider,
        "ai_provider": config.ai.provider,
        "ai_model": config.ai.model,
        "trial_days": str(config.platform.trial_days),
        "month_days": str(config.plans.month_days),
        "year_days": str(config.plans.year_days),
        "grace_days": str(config.plans.grace_days),
        **{price_key(Plan.MONTH, currency): str(price) for currency, price in config.plans.month.items()},
        **{price_key(Plan.YEAR, currency): str(price) for currency, price in config.plans.year.items()},
        "keep_messages_days": str(max(1, config.retention.messages // DAY)),
    }
    secrets = {"access_code": config.platform.access_code, "cloud_token": config.master.token, **_credentials(config)}
    given = {key: secret.get_secret_value() for key, secret in secrets.items() if secret.get_secret_value()}
    sealed = {key: vault.seal(PLATFORM, field_of(key), secret) for key, secret in given.items()}
    number = {f"{MASTERS}cloud_phone_number_id": config.master.phone_number_id}
    return found | _open_fields(config) | sealed | (number if config.master.phone_number_id else {})


def _open_fields(config: Config) -> dict[str, str]:
    """The platform's accounts with providers, without what is secret of them."""
    fields = ((offer, field) for offer in OFFERS for field in offer.fields if not field.secret)
    found = {key_of(offer, field): config.provider(offer.name).value(field.name) for offer, field in fields}
    return {key: value for key, value in found.items() if value}


def _credentials(config: Config) -> Mapping[str, SecretStr]:
    """And what is secret."""
    fields = ((offer, field) for offer in OFFERS for field in offer.fields if field.secret)
    return {key_of(offer, field): SecretStr(config.provider(offer.name).value(field.name)) for offer, field in fields}


def addresses(config: Config) -> Mapping[str, str]:
    """Where providers are, other than where their pages say."""
    return {offer.name: url for offer in OFFERS if (url := config.provider(offer.name).base_url)}


def patience(config: Config) -> Patience:
    """How long payers are waited for and asked after."""
    wish = config.payments
    return Patience(lifetime=wish.expiry, asks=tuple(wish.sweep), then_every=wish.sweep_then, until=wish.sweep_until)
