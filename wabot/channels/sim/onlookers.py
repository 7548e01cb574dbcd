"""Who watches the simulated phones beside the bots: the page that shows them."""

from collections.abc import Callable

from wabot.core.message import Inbound

Said = Callable[[str, str, Inbound], None]
"""(phone, bot, message): a phone wrote; bot is MASTER or the bot's number as it was called."""
Attended = Callable[[str, str, str], None]
"""(phone, bot, message id): a bot has read a message and is about to answer."""


class Onlookers:
    """Told of what phones say and of who attends to them; nobody who is told may wait."""

    def __init__(self) -> None:
        self._said: list[Said] = []
        self._attended: list[Attended] = []

    def on_said(self, told: Said) -> None:
        """Be called with each message that a phone sends."""
        self._said.append(told)

    def on_attended(self, told: Attended) -> None:
        """Be called when a bot begins to answer."""
        self._attended.append(told)

    def said(self, phone: str, bot: str, message: Inbound) -> None:
        """A phone wrote."""
        for told in self._said:
            told(phone, bot, message)

    def attended(self, phone: str, bot: str, message_id: str) -> None:
        """A bot answers soon."""
        for told in self._attended:
            told(phone, bot, message_id)
