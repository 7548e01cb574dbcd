"""A child process program for fault tests: a wabot that writes to thousands, on a channel that keeps its books on disk.

usage: python -m tests.faults.broadcast_under_way DATA_DIR LIFE PEOPLE:sure|PEOPLE:blind

The first life makes the people and begins the broadcast. Progress is printed as lines. `sure`: the channel finds what
it has sent; `blind`: it never finds anything. PORT and DATABASE_URL come from the environment.
"""

import asyncio
import os
import sys
from pathlib import Path

from tests.faults.shop_under_load import announce, until_ready
from wabot.bootstrap import App
from wabot.channels.sim import SimChannel, SimNetwork
from wabot.config import Config, load_config
from wabot.core.access import Role
from wabot.core.audit import By
from wabot.core.broadcast import Audience, AudienceKind, BroadcastStatus
from wabot.core.clock import HOUR, SECOND, Clock, Instant, MovableClock, later
from wabot.core.ids import ContactId, IdSource, TenantId
from wabot.core.message import Address, Outbound
from wabot.core.tenant import TenantStatus
from wabot.logs import configure_logs
from wabot.ports.channel import Accepted, Channel
from wabot.services.broadcasts.desk import Draft

ADMIN, BOT, T1 = "254700000001", "254711222333", TenantId("T1")
SENT = "sent.txt"
"""What left the house, one line each: key, number."""
MORNING = Instant(1_795_240_800_000)
"""2026-11-21 09:00 in Nairobi."""


class OnDisk(SimChannel):
    """Writes each message down where a kill cannot reach it: first, as WhatsApp has it before we hear of it."""

    def __init__(self, folder: Path, clock: Clock, ids: IdSource, *, sure: bool) -> None:
        self.network = SimNetwork(clock, ids, auto_pair=True, mailbox=True)
        super().__init__(self.network, clock)
        self.finds_all = sure
        self._clock, self._file = clock, folder / SENT
        self._lines = os.open(self._file, os.O_CREAT | os.O_RDWR | os.O_APPEND)
        self._before = set(self._file.read_text().split()) if sure else set[str]()
        self._count = 0

    async def send(self, tenant: TenantId, to: Address, key: str, message: Outbound) -> Accepted:
        if not key.startswith("broadcast/"):
            return await super().send(tenant, to, key, message)
        os.write(self._lines, f"{key} {to.value}\n".encode())
        self._count += 1
        if self._count % 10 == 0:
            announce("sent")
        await asyncio.sleep(0.002)  # the answer is on its way
        return Accepted(f"disk:{key}", self._clock.now())

    async def find(self, tenant: TenantId, key: str) -> Accepted | None:
        return Accepted(f"disk:{key}", self._clock.now()) if key in self._before else await super().find(tenant, key)


async def begin(app: App, network: SimNetwork, people: int) -> None:
    """A tenant, its people, one message to all of them."""
    for words in (f'new "Mama Duka" +{BOT} airtime', 'approve "Mama Duka" 6m'):
        await network.phone_says(ADMIN, "master", words)
        await app.quiet()
    store = app.wiring.ground.store
    numbers = [f"2547{number:08d}" for number in range(people)]
    for start in range(0, people, 500):
        some = {phone: ContactId(app.wiring.ids.new()) for phone in numbers[start : start + 500]}
        await store.submit(lambda tx, some=some: tx.tenant(T1).contacts.bring(some, MORNING))  # type: ignore[misc]
    tenant = app.wiring.directory.by_id(T1)
    assert tenant is not None
    who = By(ADMIN, Role.OWNER, app.clock.now(), "test/begin")
    draft = Draft(Audience(AudienceKind.ALL), Outbound("Hello {{name}}!"))
    outcome = await app.wiring.broadcasts.begin(who, tenant, draft, lambda _tx, draft: draft)
    assert outcome.commit is not None
    await store.submit(outcome.commit)


def configured(folder: Path) -> Config:
    """As the environment says, without a limit to the pace."""
    environ = {**os.environ, "WABOT_DATA_DIR": str(folder), "HOST": "127.0.0.1"}
    environ |= {"WABOT_BROADCASTS__SIM_PER_MINUTE": "0", "WABOT_PLATFORM__DEMO": "no"}
    config = load_config(None, environ)
    configure_logs(config.log, folder / "wabot.log")
    return config


async def main(folder: Path, life: int, people: int, sure: bool) -> None:
    """One life."""
    made: list[OnDisk] = []

    def channels(clock: Clock, ids: IdSource) -> dict[str, Channel]:
        made.append(OnDisk(folder, clock, ids, sure=sure))
        return {"sim": made[0]}

    clock = MovableClock(later(MORNING, (life - 1) * HOUR // 4))
    app = App(configured(folder), clock, channels=channels)
    await app.start()
    await until_ready(app)
    known = app.wiring.directory.by_id(T1)
    if known is None or known.status is not TenantStatus.APPROVED or not await app.wiring.broadcasts.list(T1):
        await begin(app, made[0].network, people)
    while (await app.wiring.broadcasts.list(T1))[0][0].status is not BroadcastStatus.DONE:
        await asyncio.sleep(0.2)
        clock.advance(2 * SECOND)
    tally = (await app.wiring.broadcasts.list(T1))[0][1]
    announce(f"done {tally.all} {tally.reached} {tally.failed} {tally.stopped} {tally.unsure}")
    await app.stop()


if __name__ == "__main__":
    how_many, _, kind = sys.argv[3].partition(":")
    asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2]), int(how_many), kind == "sure"))
