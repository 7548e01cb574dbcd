"""How a tenant's language model is set: read from the directory's memory."""

from dataclasses import dataclass, field

from wabot.core.ids import PLATFORM, TenantId
from wabot.services.directory import Directory
from wabot.services.provider_accounts import Account, ProviderAccounts

AUTO = "auto"


@dataclass(frozen=True, slots=True)
class AiTerms:
    """What the owner has set, with wabot's own defaults behind it."""

    on: bool
    provider: str  # "" for none
    account: Account | None  # the tenant's own, else the platform's
    model: str  # "": the provider's usual one
    prompt: str = field(repr=False)
    temperature: float
    history: int  # messages
    answers: int  # a day
    tokens: int  # a day

    @property
    def ready(self) -> bool:
        """Whether there is somebody to ask."""
        return self.account is not None and not self.account.missing

    @property
    def shared(self) -> bool:
        """Whether the platform pays."""
        return self.account is not None and self.account.place == PLATFORM


class TermsBook:
    """The terms of every tenant."""

    def __init__(self, directory: Directory, accounts: ProviderAccounts) -> None:
        self._directory, self._accounts = directory, accounts

    def of(self, tenant: TenantId) -> AiTerms:
        """The terms now."""
        value = self._directory.value
        provider = value(tenant, "ai_provider")
        account = self._accounts.account(tenant, provider)
        return AiTerms(
            on=value(tenant, "ai") == AUTO,
            provider=provider,
            account=account,
            model=self._model(tenant, provider, account),
            prompt=self._directory.own_settings(tenant).get("ai_prompt", ""),
            temperature=float(value(tenant, "ai_temperature")),
            history=int(value(tenant, "ai_history")),
            answers=int(value(tenant, "ai_budget")),
            tokens=int(value(tenant, "ai_tokens")),
        )

    def _model(self, tenant: TenantId, provider: str, account: Account | None) -> str:
        """Account and model go together: who pays chooses."""
        if account is not None and account.place == tenant:
            return self._directory.own_settings(tenant).get("ai_model", "")
        same = provider == self._directory.value(PLATFORM, "ai_provider")
        return self._directory.value(PLATFORM, "ai_model") if same else ""
