"""Everything about linking numbers: pairings, and the pages that show them."""

from typing import TYPE_CHECKING

from wabot.bootstrap.pages import Pages
from wabot.services.pairing import Pairings
from wabot.services.pairing_chat import PairingChat
from wabot.services.supervisor import PairingNews

if TYPE_CHECKING:
    from wabot.bootstrap.wiring import Wiring


class Linking:
    """Made once the sessions' supervisor is."""

    def __init__(self, wiring: "Wiring") -> None:
        ground = wiring.ground
        store, clock, vault = ground.store, ground.clock, ground.vault
        known = wiring.fleet.supervisor.record
        self.pairings = Pairings(
            store, clock, wiring.ids, vault, wiring.audit, news=PairingNews(vault, wiring.notices), known=known
        )
        self.chat = PairingChat(self.pairings, wiring.files, wiring.notices, ground.base_url)
        self.pages = Pages(
            self.pairings,
            wiring.directory,
            wiring.access_code,
            lambda: wiring.texts,
            store=store,
            clock=clock,
            vault=vault,
        )
