"""The simulated phones as their page sees them."""

import asyncio
from collections import OrderedDict, deque
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from itertools import islice

from wabot.bootstrap.demo import DEMO_ADMIN
from wabot.bootstrap.wiring import Wiring
from wabot.channels.sim import MASTER, Letter, SimNetwork
from wabot.config import Config
from wabot.core.ids import PLATFORM, IdSource
from wabot.core.message import Delivery, Inbound, Media, Outbound
from wabot.core.tenant import Tenant, TenantStatus
from wabot.flow.state import Scene
from wabot.flow.texts import Texts
from wabot.ports.store import StoreUnavailable
from wabot.services.directory import Directory
from wabot.web.sim.parts import Attachment, Bot, Bubble, Choice, Sight, Table, Typing, Utterance

OWNER, CUSTOMER = "254700000002", "254700000003"
"""The phones of the second and third place, where no bot has an owner yet."""
MAX_PHONES, MAX_BUBBLES, MAX_BOTS = 50, 200, 100
BEHIND = 500
"""Sights that may wait for one browser."""
_GONE = (TenantStatus.REJECTED, TenantStatus.DELETED)


class Phones:
    """Implements web.sim.parts.SimPhones. Phones that nobody watches cost a look into a dictionary a message."""

    def __init__(
        self, network: SimNetwork, directory: Directory, texts: Callable[[], Texts], *, ids: IdSource, admin: str
    ) -> None:
        self._network, self._directory, self._texts, self._ids = network, directory, texts, ids
        self._admin = admin
        self._shown: OrderedDict[str, deque[Bubble]] = OrderedDict()
        self._watchers: set[asyncio.Queue[Sight]] = set()
        self._last = self.table()
        network.on_message(self._got)
        network.onlookers.on_said(self._said)
        network.onlookers.on_attended(self._attended)

    @property
    def languages(self) -> Collection[str]:
        return self._texts().languages.keys()

    @property
    def language(self) -> str:
        return self._directory.platform.language

    def words(self, language: str, key: str, args: Mapping[str, str | int]) -> str:
        return self._texts().say(key, Scene(language=language), dict(args))

    def table(self) -> Table:
        living = [t for t in self._directory.all() if t.channel == "sim" and t.status not in _GONE]
        bots = [Bot(MASTER, self._directory.platform.name), *(Bot(t.phone, t.name) for t in islice(living, MAX_BOTS))]
        running = [t for t in living if t.status is TenantStatus.APPROVED] or living
        return Table(((self._admin, MASTER), *_beside(self._directory, running)), bots)

    def history(self, phone: str) -> Sequence[Bubble]:
        if phone not in self._shown:
            self._shown[phone] = deque((_bubble(phone, one) for one in self._network.inbox(phone)), MAX_BUBBLES)
            if len(self._shown) > MAX_PHONES:
                self._shown.popitem(last=False)
        self._shown.move_to_end(phone)
        return tuple(self._shown[phone])

    @contextmanager
    def watching(self) -> Iterator[asyncio.Queue[Sight]]:
        queue: asyncio.Queue[Sight] = asyncio.Queue(BEHIND)
        self._watchers.add(queue)
        try:
            yield queue
        finally:
            self._watchers.discard(queue)

    async def say(self, utterance: Utterance) -> bool:
        media = None
        if utterance.content:
            media = Media(f"sim:{self._ids.new()}", utterance.mime, utterance.filename, len(utterance.content))
            self._network.mail.carry(media.reference, utterance.content)
        try:
            return await self._network.phone_says(
                utterance.phone,
                utterance.to,
                utterance.text,
                kind=utterance.kind,
                choice=utterance.choice,
                message_id=utterance.id,
                media=media,
                about=utterance.about,
            )
        except StoreUnavailable:
            return False

    async def read(self, phone: str, reference: str) -> None:
        bot = next((one.bot for one in self._shown.get(phone, ()) if one.id == reference and not one.mine), "")
        tenant = PLATFORM if bot == MASTER else getattr(self._directory.by_phone(bot), "id", None)
        if bot and tenant is not None:
            with suppress(StoreUnavailable):  # as on a real phone: one status lost, and nobody waits for it
                await self._network.mark(tenant, reference, Delivery.READ)

    def file(self, reference: str) -> bytes | None:
        return self._network.mail.file(reference)

    def _got(self, phone: str, _bot: str, _message: Outbound) -> None:
        if (shown := self._shown.get(phone)) is not None:
            self._show(shown, _bubble(phone, self._network.inbox(phone)[-1]))

    def _said(self, phone: str, bot: str, message: Inbound) -> None:
        if (shown := self._shown.get(phone)) is not None:
            self._show(shown, _own(phone, bot, message))

    def _attended(self, phone: str, bot: str, message_id: str) -> None:
        if phone in self._shown:
            self._tell(Typing(phone, bot, message_id))

    def _show(self, shown: deque[Bubble], bubble: Bubble) -> None:
        shown.append(bubble)
        if self._watchers and (table := self.table()) != self._last:
            self._last = table
            self._tell(table)
        self._tell(bubble)

    def _tell(self, sight: Sight) -> None:
        for queue in self._watchers:
            if not queue.full():
                queue.put_nowait(sight)


def make_phones(config: Config, wiring: Wiring) -> Phones | None:
    """None where messages are real, and where the service has a public address: whoever sees them is an admin."""
    if config.master.channel != "sim" or config.server.public_url:
        return None
    admins = config.platform.admins
    return Phones(
        wiring.fleet.network,
        wiring.directory,
        lambda: wiring.texts,
        ids=wiring.ids,
        admin=admins[0] if admins else DEMO_ADMIN,
    )


def _beside(directory: Directory, running: Sequence[Tenant]) -> Sequence[tuple[str, str]]:
    """The owner's phone, and a customer's, who writes to the first bot."""
    if not running:
        return (OWNER, MASTER), (CUSTOMER, MASTER)
    owners = directory.owner_phones(running[0].id)
    return (owners[0] if owners else OWNER, MASTER), (CUSTOMER, running[0].phone)


def _bubble(phone: str, letter: Letter) -> Bubble:
    message = letter.message
    return Bubble(
        phone,
        letter.bot,
        letter.reference,
        letter.at,
        mine=False,
        text=(message.prompt or message.text) if message.options else message.text,
        kind=message.kind,
        options=_choices(message),
        media=_attached(message.media),
        location=message.location,
        cards=message.cards,
        about=message.about,
    )


def _choices(message: Outbound) -> Sequence[Choice]:
    """The options with the numbers that stand before them in the text."""
    lines = (line.partition(" ") for line in message.text.splitlines())
    numbers = {label: number for number, _, label in lines if number.isdecimal()}
    return [Choice(option.key, option.label, numbers.get(option.label, "")) for option in message.options]


def _own(phone: str, bot: str, message: Inbound) -> Bubble:
    return Bubble(
        phone,
        bot,
        message.message_id,
        message.at,
        mine=True,
        text=message.text,
        kind=message.kind,
        media=_attached(message.media),
        location=message.location,
        cards=message.cards,
        about=message.about,
    )


def _attached(media: Media | None) -> Attachment | None:
    return None if media is None else Attachment(media.reference or media.url, media.mime, media.filename)
