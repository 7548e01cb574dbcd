"""A cloud channel and Meta's side of it, for tests: numbers, a clock that is moved, and an ear."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from tests.contract.channels.cloud_subject import Book
from tests.contract.channels.subject import START, Ear
from wabot.channels.cloud.accounts import Account
from wabot.channels.cloud.channel import CloudChannel, Patience
from wabot.channels.cloud.graph import Graph, Place
from wabot.channels.cloud.pacing import Pace
from wabot.core.clock import MovableClock
from wabot.core.ids import TenantId
from wabot.core.message import Outbound, phone_address
from wabot.core.session import SessionEvent
from wabot.ports.channel import Accepted
from wabot.testing.graph import GraphServer, Knobs, Number, Phone

DUKA, KIOSK = TenantId("T1"), TenantId("T2")
ASHA, JUMA = phone_address("254733000001"), phone_address("254733000002")
HELLO = Outbound("Habari")


class NoFiles:
    """Implements ports.files.Files: three bytes for each."""

    def __init__(self) -> None:
        self.read_of: list[str] = []

    async def read(self, reference: str) -> bytes:
        self.read_of.append(reference)
        return b"png"


@dataclass(slots=True)
class Outside:
    """Everything around one channel."""

    channel: CloudChannel
    meta: GraphServer
    clock: MovableClock
    ear: Ear
    book: Book
    files: NoFiles
    lives: list[CloudChannel] = field(default_factory=list)

    @property
    def knobs(self) -> Knobs:
        return self.meta.knobs

    @property
    def asha(self) -> Phone:
        return self.meta.phone(ASHA.value)

    async def connected(self, *tenants: TenantId) -> None:
        """Connect these; they are ready."""
        for tenant in tenants or (DUKA,):
            await self.channel.connect(tenant, "")
            assert self.ear.events(tenant)[-1] is SessionEvent.READY

    async def say(self, key: str = "e1/0", message: Outbound = HELLO) -> Accepted:
        """The shop writes to Asha."""
        return await self.channel.send(DUKA, ASHA, key, message)

    def new_life(self) -> None:
        """The process starts anew: nothing is remembered."""
        self.lives.append(self.channel)
        place, patience = Place(self.meta.url, answer=2.0), Patience(media_limit=1 << 20)
        self.channel = CloudChannel(
            self.book,
            Graph(place),
            self.clock,
            pace=Pace(80, 6_000, 45),
            patience=patience,
            files=self.files,
        )
        self.channel.listen(self.ear)


@asynccontextmanager
async def outside() -> AsyncIterator[Outside]:
    """Two shops with a number each, connected to nothing yet."""
    clock, ear, book, files = MovableClock(START, frozen=True), Ear(), Book(), NoFiles()
    meta = GraphServer(clock, Knobs(window=0))
    await meta.start()
    for tenant, number_id in ((DUKA, "1001"), (KIOSK, "1002")):
        meta.add(Number(number_id, f"25471100{number_id}", f"token-{tenant}"))
        book.accounts[tenant] = Account(tenant, number_id, f"token-{tenant}")
    made = Outside(CloudChannel(book, Graph(Place(meta.url)), clock), meta, clock, ear, book, files)
    made.new_life()
    try:
        yield made
    finally:
        for channel in (*made.lives, made.channel):
            await channel.close()
        await meta.stop()
