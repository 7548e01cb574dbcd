"""Everything about linking numbers: pairings, the pages that show them, and warnings before a link dies."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from wabot.bootstrap.pages import Pages
from wabot.core.clock import HOUR, SECOND
from wabot.services.jobs import Job
from wabot.services.pairing import Pairings
from wabot.services.pairing_chat import PairingChat
from wabot.services.supervisor import PairingNews, Phones

if TYPE_CHECKING:
    from wabot.bootstrap.wiring import Wiring


SWEEP = 5 * SECOND


class Linking:
    """Made once the sessions' supervisor is."""

    def __init__(self, wiring: "Wiring") -> None:
        ground = wiring.ground
        self._phones = Phones(ground.store, wiring.notices)
        store, clock, vault = ground.store, ground.clock, ground.vault
        known = wiring.fleet.supervisor.record
        self.pairings = Pairings(
            store, clock, wiring.ids, vault, wiring.audit, news=PairingNews(vault, wiring.notices), known=known
        )
        self.chat = PairingChat(store, self.pairings, wiring.files, wiring.notices, ground.base_url)
        self.pages = Pages(
            self.pairings,
            wiring.directory,
            wiring.access_code,
            lambda: wiring.texts,
            store=store,
            clock=clock,
            vault=vault,
        )

    def jobs(self) -> Sequence[Job]:
        """What comes round by the clock."""
        return [
            Job("pairing.sweep", SWEEP, "services.pairing", self.pairings.sweep),
            Job("session.phones", HOUR, "services.supervisor.phones", self._phones.warn),
        ]
