"""What comes in from Meta passes here on its way: the channel learns from it that a number lives, or does not."""

from wabot.channels.cloud.channel import CloudChannel
from wabot.core.message import Inbound
from wabot.core.session import HOLDS
from wabot.ports.channel import Listener, Receipt, Report


class Hearing:
    """Implements ports.channel.Listener for the intake, before whoever listens behind it."""

    def __init__(self, channel: CloudChannel, behind: Listener) -> None:
        self._channel, self._behind = channel, behind

    async def inbound(self, message: Inbound) -> None:
        await self._behind.inbound(message)
        self._channel.heard(message.tenant)

    def report(self, report: Report) -> None:
        if report.event in HOLDS:
            self._channel.shut(report.tenant, report.reason)
        self._behind.report(report)

    async def receipt(self, receipt: Receipt) -> None:
        self._channel.told(receipt)
        await self._behind.receipt(receipt)
