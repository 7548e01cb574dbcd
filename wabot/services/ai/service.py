"""All that wabot does with language models, in one place for the actions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from wabot.core.ids import TenantId
from wabot.ports.store import Store
from wabot.ports.store.ai_usage import Spent
from wabot.services.ai.asking import Asking
from wabot.services.ai.reply import Replies
from wabot.services.ai.terms import AiTerms
from wabot.services.ai.understanding import Understanding

DAYS_SHOWN = 7


@dataclass(frozen=True, slots=True)
class AiService:
    """Made by bootstrap."""

    store: Store
    asking: Asking
    replies: Replies
    understanding: Understanding

    def terms(self, tenant: TenantId) -> AiTerms:
        """How it is set now."""
        return self.asking.terms.of(tenant)

    async def spent_today(self, tenant: TenantId) -> Spent:
        """What was spent since midnight in the tenant's zone."""
        today = self.asking.today(tenant)
        return await self.store.read(lambda tx: tx.tenant(tenant).ai_usage.of(today))

    async def days(self, tenant: TenantId) -> Sequence[tuple[date, Spent]]:
        """The last days on which something was spent, newest first."""
        since = self.asking.today(tenant) - timedelta(days=DAYS_SHOWN - 1)
        return await self.store.read(lambda tx: tx.tenant(tenant).ai_usage.days(since))
