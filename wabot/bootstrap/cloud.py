"""Whose numbers on Meta's Cloud API these are, by configuration, directory and vault."""

from collections.abc import Callable, Mapping, Sequence

import structlog

from wabot.bootstrap.trouble import CannotStart
from wabot.channels.cloud.accounts import Account, MetaApp
from wabot.channels.cloud.channel import CloudChannel, Patience
from wabot.channels.cloud.graph import Graph, Place
from wabot.channels.cloud.pacing import Pace
from wabot.config import Config
from wabot.config.names import variable
from wabot.core.clock import Clock
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.tenant import ChannelName, Tenant
from wabot.ports.files import Files
from wabot.ports.vault import Unsealable
from wabot.services.directory import Directory
from wabot.services.settings import Settings
from wabot.services.view import GONE

NUMBER_ID, TOKEN = "cloud_phone_number_id", "cloud_token"
APP_SECRET, VERIFY_TOKEN = "cloud_app_secret", "cloud_verify_token"

KEPT = 1_000  # opened secrets that are in use no more

log = structlog.get_logger()


def cloud_channel(config: Config, accounts: "CloudAccounts", clock: Clock, files: Files) -> CloudChannel:
    """The channel as configured."""
    wish = config.cloud
    channel = CloudChannel(
        accounts,
        Graph(Place(wish.graph_url, wish.graph_version)),
        clock,
        pace=Pace(wish.per_second, wish.pair_gap, wish.pair_burst),
        patience=Patience(proof_lasts=wish.proof_lasts, media_limit=wish.media_limit),
        files=files,
    )
    accounts.on_change(channel.forget)
    return channel


def cloud_must_be_usable(config: Config) -> None:
    """Raises CannotStart where the master bot lacks what its channel needs."""
    given = {
        ("master", "phone_number_id"): config.master.phone_number_id,
        ("master", "token"): config.master.token.get_secret_value(),
        ("cloud", "app_secret"): config.cloud.app_secret.get_secret_value(),
    }
    missing = [variable(path) for path, value in given.items() if not value]
    if ChannelName(config.master.channel) is ChannelName.CLOUD and missing:
        raise CannotStart(
            f"WABOT_MASTER__CHANNEL=cloud needs {', '.join(missing)} as well. "
            "docs/howto/connect-a-number-cloud.md says where Meta shows them."
        )


class CloudAccounts:
    """Implements channels.cloud.accounts.Accounts. Made anew from the directory's memory with each of its changes."""

    def __init__(self, config: Config, directory: Directory, settings: Settings) -> None:
        self._directory, self._settings = directory, settings
        self._master = config.master.phone_number_id
        self._apps: Mapping[str, MetaApp] = {
            "": MetaApp(config.cloud.app_secret.get_secret_value(), config.cloud.verify_token.get_secret_value()),
            **{
                name: MetaApp(app.app_secret.get_secret_value(), app.verify_token.get_secret_value())
                for name, app in config.cloud.apps.items()
            },
        }
        self._accounts: dict[TenantId, Account] = {}
        self._tenants: dict[str, TenantId] = {}
        self._told: list[Callable[[TenantId], None]] = []
        self._opened: dict[str, str] = {}  # by the sealed text: opening a thousand at each change would be felt
        self._read()
        directory.changed(self._reread)

    def account(self, tenant: TenantId) -> Account | None:
        return self._accounts.get(tenant)

    def tenant_of(self, number_id: str) -> TenantId | None:
        return self._tenants.get(number_id)

    def app(self, name: str) -> MetaApp | None:
        known = self._apps.get(name)
        return known if known is not None or not name else self._own_app(TenantId(name))

    def on_change(self, told: Callable[[TenantId], None]) -> None:
        """Be called with each tenant whose number or token is another than before; must not fail or wait."""
        self._told.append(told)

    def leaning_on(self, tenant: TenantId) -> Sequence[TenantId]:
        """The bots on this channel that a change of this tenant's number or token concerns; the platform's: any."""
        if tenant == PLATFORM:
            return list(self._numbers())
        known = self._directory.by_id(tenant)
        return [tenant] if known is not None and known.channel is ChannelName.CLOUD else []

    def _own_app(self, tenant: TenantId) -> MetaApp | None:
        if tenant == PLATFORM or not self._directory.is_own(tenant, APP_SECRET):
            return None
        known = self._directory.by_id(tenant)
        if known is None or known.status in GONE:
            return None
        return MetaApp(self._secret(tenant, APP_SECRET), self._secret(tenant, VERIFY_TOKEN), tenant)

    def _reread(self) -> None:
        before = self._accounts
        self._read()
        for tenant in before.keys() | self._accounts.keys():
            if before.get(tenant) != self._accounts.get(tenant):
                for told in self._told:
                    told(tenant)

    def _read(self) -> None:
        numbers = self._numbers()
        self._tenants = {number: tenant for tenant, number in reversed(numbers.items())}  # the first keeps it
        tokens = {tenant: self._secret(tenant, TOKEN) for tenant in numbers}
        if len(self._opened) > 2 * len(numbers) + KEPT:
            self._opened.clear()
        self._accounts = {
            tenant: Account(tenant, number, tokens[tenant])
            for tenant, number in numbers.items()
            if tokens[tenant] and self._tenants[number] == tenant
        }

    def _numbers(self) -> dict[TenantId, str]:
        """The number ids of all bots that are on this channel."""
        found: dict[TenantId, str] = {PLATFORM: self._master} if self._master else {}
        for tenant in self._directory.all():
            number = self._number(tenant)
            if number:
                found[tenant.id] = number
        return found

    def _number(self, tenant: Tenant) -> str:
        if tenant.channel is not ChannelName.CLOUD or tenant.status in GONE:
            return ""
        return self._directory.own_settings(tenant.id).get(NUMBER_ID, "")

    def _secret(self, tenant: TenantId, key: str) -> str:
        sealed = self._directory.value(tenant, key)
        known = self._opened.get(sealed)
        if known is None:
            known = self._opened[sealed] = self._open(tenant, key)
        return known

    def _open(self, tenant: TenantId, key: str) -> str:
        try:
            return self._settings.value(tenant, key)
        except Unsealable as error:  # sealed with a key that is gone: the bot says so when it connects
            log.error("cloud.unsealable", tenant=tenant, setting=key, error=str(error))
            return ""
