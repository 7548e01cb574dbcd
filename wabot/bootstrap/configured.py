"""What config.toml says about things that can also be set in chat: it holds until somebody sets them there."""

from collections.abc import Mapping

from wabot.config import Config
from wabot.core.clock import DAY
from wabot.core.ids import PLATFORM
from wabot.core.payment import Patience
from wabot.core.tenant import ChannelName, Tenant, TenantStatus
from wabot.ports.vault import Vault
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
        "trial_days": str(config.platform.trial_days),
        "keep_messages_days": str(max(1, config.retention.messages // DAY)),
    }
    secrets = {"access_code": config.platform.access_code, "cloud_token": config.master.token}
    given = {key: secret.get_secret_value() for key, secret in secrets.items() if secret.get_secret_value()}
    sealed = {key: vault.seal(PLATFORM, field_of(key), secret) for key, secret in given.items()}
    number = {f"{MASTERS}cloud_phone_number_id": config.master.phone_number_id}
    return found | sealed | (number if config.master.phone_number_id else {})


def patience(config: Config) -> Patience:
    """How long payers are waited for and asked after."""
    wish = config.payments
    return Patience(
        lifetime=wish.expiry, asks=tuple(wish.sweep), then_every=wish.sweep_then, until=wish.sweep_until
    )
