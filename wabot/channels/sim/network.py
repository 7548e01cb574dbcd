"""The simulated WhatsApp: phones that write and read, bots' numbers, and a hand that makes things go wrong."""

from collections import OrderedDict
from collections.abc import Callable, Sequence

import structlog

from wabot.channels.sim.link import MASTER, Cure, Link, LinkState, pairing_code
from wabot.channels.sim.mail import Letter, Mail
from wabot.channels.sim.onlookers import Onlookers
from wabot.core.clock import Clock, Instant
from wabot.core.ids import PLATFORM, IdSource, TenantId
from wabot.core.message import Delivery, Inbound, Location, Media, MessageKind, Outbound, phone_address
from wabot.core.session import SessionEvent
from wabot.ports.channel import Accepted, Listener, Receipt, Report

LINKING = "https://wa.me/settings/linked_devices"
MAX_KEYS = 50_000

Told = Callable[[str, str, Outbound], None]
"""(phone, bot, message): a message reached a phone; bot is MASTER or the bot's number."""

log = structlog.get_logger()


class SimNetwork:
    """Everything outside the bots. Nothing here waits for real time, and nothing outlives the process.

    `auto_pair`: a number links itself when asked to, as if somebody stood by with the phone.
    `mailbox`: a bot that was stopped in good order still takes and gives messages, as bots do on the Cloud channel;
    so the customers of a stopped bot can be told that it is closed.
    """

    def __init__(self, clock: Clock, ids: IdSource, *, auto_pair: bool = False, mailbox: bool = False) -> None:
        self._clock, self._ids = clock, ids
        self.auto_pair, self.mailbox = auto_pair, mailbox
        self.outage = False  # every connect fails
        self.double_connects = 0
        self.unknown_numbers: set[str] = set()  # phones that have no WhatsApp
        self.blocking: set[str] = set()  # phones that have blocked us
        self._listener: Listener | None = None
        self._links: dict[TenantId, Link] = {}
        self._numbers: dict[str, TenantId] = {}
        self._told: list[Told] = []
        self.mail = Mail()
        self.onlookers = Onlookers()
        self._accepted: OrderedDict[tuple[TenantId, str], Accepted] = OrderedDict()

    # What phones do.

    async def phone_says(  # noqa: PLR0913 - the parts of one message
        self,
        phone: str,
        to: str,
        text: str,
        *,
        kind: MessageKind = MessageKind.TEXT,
        choice: str = "",
        name: str = "",
        message_id: str = "",
        media: Media | None = None,
        location: Location | None = None,
        about: str = "",
    ) -> bool:
        """A phone writes to a bot (MASTER or E.164 digits), or sends a place, or a file that `mail` carries.

        True once it is durably recorded.

        False when it waits for a bot that is not connected, or when nobody has this number.
        """
        link = self._called(to)
        if link is None:
            log.info("sim.nobody_there", to=to[-4:])
            return False
        sender, key = phone_address(phone), message_id or self._ids.new()
        at = self._clock.now()
        message = Inbound(
            link.tenant, sender, key, at, text, kind, choice, name, media=media, location=location, about=about
        )
        self.onlookers.said(sender.value, to, message)
        if self._receives(link) and not link.waiting and (link.lock is None or not link.lock.locked()):
            await self._heard_by().inbound(message)
            return True
        link.keep(message)
        await self.hand_over(link)
        return self._receives(link)

    def on_message(self, told: Told) -> None:
        """Be called with each message that reaches a phone; must not wait."""
        self._told.append(told)

    def inbox(self, phone: str) -> Sequence[Letter]:
        """The last messages this phone got, oldest first."""
        return self.mail.of(phone.lstrip("+"))

    async def mark(self, tenant: TenantId, reference: str, status: Delivery) -> None:
        """The phone's side says what became of a message: delivered, read."""
        await self._heard_by().receipt(Receipt(tenant, reference, status, self._clock.now()))

    async def type_code(self, bot: str, code: str | None = None) -> bool:
        """As confirm_pairing, on the phone of this bot (MASTER or its number)."""
        link = self._called(bot)
        return link is not None and await self.confirm_pairing(link.tenant, code)

    async def confirm_pairing(self, tenant: TenantId, code: str | None = None) -> bool:
        """Somebody types the code (the right one, unless another is given) on the bot's phone; whether it worked."""
        link = self._links.get(tenant)
        if link is None or link.state is not LinkState.PAIRING or (code is not None and code != link.code):
            return False
        link.linked = True
        await self.bring_up(link)
        return True

    def rotate_qr(self, tenant: TenantId) -> None:
        """WhatsApp shows another QR; the code stays."""
        link = self._links[tenant]
        if link.state is LinkState.PAIRING:
            self.report(link, SessionEvent.PAIRING_READY, code=link.code)

    def ask_passkey(self, tenant: TenantId) -> None:
        """WhatsApp wants a passkey instead of a code."""
        link = self._links[tenant]
        if link.state is LinkState.PAIRING:
            link.state, link.code = LinkState.NEW, ""
            self.report(link, SessionEvent.PASSKEY, "passkey")

    def let_code_expire(self, tenant: TenantId) -> None:
        """Nobody types it."""
        link = self._links[tenant]
        if link.state is LinkState.PAIRING:
            link.state, link.code = LinkState.NEW, ""
            self.report(link, SessionEvent.PAIRING_ENDED, "expired")

    # What goes wrong, one bot at a time.

    def drop(self, tenant: TenantId, reason: str = "network") -> None:
        """Its connection is cut."""
        self._fall(self._links[tenant], SessionEvent.DROPPED, reason)

    def freeze(self, tenant: TenantId, cure: Cure = Cure.RECONNECT, *, hangs: bool = False) -> None:
        """It looks connected and is dead: nothing comes, nothing goes, no event tells. Lasts until its cure."""
        troubles = self._links[tenant].troubled()
        troubles.frozen, troubles.hangs = cure, hangs

    async def thaw(self, tenant: TenantId) -> None:
        """It wakes up by itself."""
        link = self._links[tenant]
        link.troubled().frozen = None
        await self.hand_over(link)

    def show_phone(self, tenant: TenantId) -> None:
        """The bot's own phone gives a sign of itself."""
        self.report(self._links[tenant], SessionEvent.PHONE_SEEN)

    def log_out(self, tenant: TenantId) -> None:
        """The owner unlinks the device on the phone."""
        self._links[tenant].linked = False
        self._fall(self._links[tenant], SessionEvent.LOGGED_OUT, "unlinked")

    def replace(self, tenant: TenantId) -> None:
        """Another connection takes its place."""
        self._fall(self._links[tenant], SessionEvent.REPLACED, "replaced")

    def outdate(self, tenant: TenantId) -> None:
        """WhatsApp refuses this version from now on (once)."""
        self._fall(self._links[tenant], SessionEvent.OUTDATED, "outdated")

    def ban(self, tenant: TenantId, until: Instant) -> None:
        """WhatsApp shuts the number out until then."""
        link = self._links[tenant]
        link.troubled().banned_until = until
        self._fall(link, SessionEvent.BANNED, "banned", until)

    def refuse(self, tenant: TenantId, times: int, event: SessionEvent = SessionEvent.FAILED) -> None:
        """Its next connects end like this."""
        self.introduce(tenant, "").troubled().refusals.extend([event] * times)

    def corrupt(self, tenant: TenantId) -> None:
        """Its store cannot be read until it is rebuilt."""
        self._links[tenant].troubled().corrupt = True
        self._fall(self._links[tenant], SessionEvent.CORRUPT, "corrupt")

    def slow(self, tenant: TenantId) -> None:
        """Its connects stay on their way until `hurry`."""
        self.introduce(tenant, "").troubled().slow = True

    async def hurry(self, tenant: TenantId) -> None:
        """What is on its way arrives."""
        link = self._links[tenant]
        link.troubled().slow = False
        if link.state is LinkState.CONNECTING:
            await self.bring_up(link)

    def drop_all(self, reason: str = "network") -> None:
        """Every connection is cut."""
        for link in self._links.values():
            if link.state in (LinkState.UP, LinkState.CONNECTING):
                self._fall(link, SessionEvent.DROPPED, reason)

    # What the channel does.

    def attach(self, listener: Listener) -> None:
        """Where inbound messages, receipts and reports go."""
        self._listener = listener

    def introduce(self, tenant: TenantId, phone: str, *, linked: bool = False) -> Link:
        """Know this bot by this number; `linked` as if it had been paired before."""
        link = self._links.get(tenant)
        if link is None:
            link = self._links[tenant] = Link(tenant, phone)
        if phone:
            self._numbers.pop(link.phone, None)
            link.phone = phone
            self._numbers[phone] = tenant
        if linked:
            link.linked = True
            if link.state is LinkState.NEW:
                link.state = LinkState.STOPPED
        return link

    def link(self, tenant: TenantId) -> Link | None:
        """The bot's link, if it was ever introduced."""
        return self._links.get(tenant)

    def new_code(self) -> str:
        """A fresh pairing code."""
        return pairing_code(self._ids.token())

    async def bring_up(self, link: Link) -> None:
        """Connected: say so, then hand over what waited."""
        link.state, link.code = LinkState.UP, ""
        self.report(link, SessionEvent.READY)
        await self.hand_over(link)

    async def hand_over(self, link: Link) -> None:
        """Give the bot what waited for it, in order."""
        async with link.handing_over():
            while link.waiting and self._receives(link):
                message = link.waiting.popleft()
                try:
                    await self._heard_by().inbound(message)
                except BaseException:
                    link.waiting.appendleft(message)
                    raise

    def can_send(self, link: Link | None) -> bool:
        """Whether messages can leave."""
        return link is not None and self._receives(link)

    def accepted(self, tenant: TenantId, key: str) -> Accepted | None:
        """What became of an earlier send with this key."""
        return self._accepted.get((tenant, key))

    def deliver(self, link: Link, phone: str, key: str, message: Outbound) -> Accepted:
        """Put a message into a phone's inbox, remember its key, tell who listens."""
        accepted = Accepted(self._ids.new(), self._clock.now())
        self._accepted[link.tenant, key] = accepted
        if len(self._accepted) > MAX_KEYS:
            self._accepted.popitem(last=False)
        self.mail.put(phone, Letter(link.bot, message, accepted.at, accepted.reference))
        for told in self._told:
            told(phone, link.bot, message)
        return accepted

    def report(
        self, link: Link, event: SessionEvent, reason: str = "", until: Instant | None = None, *, code: str = ""
    ) -> None:
        """Tell the supervisor; with a code, also the text of a QR as WhatsApp's is made."""
        qr = f"{LINKING}#{self._ids.token()},{link.phone}" if code else ""
        self._heard_by().report(Report(link.tenant, event, reason, until=until, pairing_code=code, pairing_qr=qr))

    def _fall(self, link: Link, event: SessionEvent, reason: str, until: Instant | None = None) -> None:
        if link.state in (LinkState.UP, LinkState.CONNECTING, LinkState.PAIRING):
            link.state = LinkState.LOST
            self.report(link, event, reason, until)

    def _receives(self, link: Link) -> bool:
        if link.state is LinkState.STOPPED:
            return self.mailbox and link.linked
        return link.state is LinkState.UP and not link.frozen

    def _called(self, bot: str) -> Link | None:
        tenant = PLATFORM if bot == MASTER else self._numbers.get(bot.lstrip("+"))
        return None if tenant is None else self._links.get(tenant)

    def _heard_by(self) -> Listener:
        if self._listener is None:
            raise RuntimeError("the sim network is used before its channel listens")
        return self._listener
