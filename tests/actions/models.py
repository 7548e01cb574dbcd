"""Language models that nobody has set up, for conversations that need none."""

from tests.services.tenants.world import World
from wabot.core.ids import TenantId
from wabot.flow.state import Scene
from wabot.services.ai.asking import Asking, Ceiling
from wabot.services.ai.prompt import Offered
from wabot.services.ai.reply import Replies
from wabot.services.ai.service import AiService
from wabot.services.ai.terms import TermsBook
from wabot.services.ai.understanding import Understanding


def no_models(world: World) -> AiService:
    """Everything but somebody to ask."""
    asking = Asking(
        world.store,
        world.clock,
        world.directory,
        world.notices,
        terms=TermsBook(world.directory, world.accounts),
        model_of=lambda *_: None,
        ceiling=Ceiling(),
        deadline=1000,
    )
    return AiService(world.store, asking, Replies(world.store, asking, world.notices, _nothing), Understanding(asking))


async def _nothing(_tenant: TenantId, _scene: Scene) -> Offered:
    return Offered()
