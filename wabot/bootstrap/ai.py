"""Makes what language models do for bots."""

from typing import TYPE_CHECKING

from wabot.bootstrap.providers import ProviderBook
from wabot.services.ai.asking import Asking, Ceiling
from wabot.services.ai.reply import Replies
from wabot.services.ai.service import AiService
from wabot.services.ai.terms import TermsBook
from wabot.services.ai.titles import Titles
from wabot.services.ai.understanding import Understanding

if TYPE_CHECKING:
    from wabot.bootstrap.wiring import Wiring


def make_ai(wiring: "Wiring", providers: ProviderBook) -> AiService:
    """Answers to customers and to flows, through each tenant's own account or the platform's."""
    ground, wish = wiring.ground, wiring.ground.config.ai
    asking = Asking(
        ground.store,
        ground.clock,
        wiring.directory,
        wiring.notices,
        terms=TermsBook(wiring.directory, wiring.provider_accounts),
        model_of=providers.model_or_none,
        ceiling=Ceiling(wish.answers, wish.tokens),
        deadline=wish.deadline,
    )
    titles = Titles(wiring.directory, wiring.library)
    return AiService(
        ground.store, asking, Replies(ground.store, asking, wiring.notices, titles.of), Understanding(asking)
    )
