"""While the supervisor is busy somebody may wait for it; that it is must not be forgotten in the middle of a look."""

import asyncio

from tests.services.supervisor.watch import Watch, Wishes
from wabot.core.session import SessionEvent
from wabot.ports.channel import Report


class SlowWishes(Wishes):
    """A directory that takes its time, once it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.answered = asyncio.Event(), asyncio.Event()
        self.answered.set()

    async def fresh(self) -> None:
        self.asked.set()
        await self.answered.wait()


async def test_a_look_under_way_is_work_in_hand_whatever_is_written_meanwhile(watch: Watch) -> None:
    wishes = SlowWishes()
    watch.wishes = watch.fleet = wishes
    [tenant] = await watch.start()
    wishes.asked.clear()
    wishes.answered.clear()
    watch.supervisor.poke()
    await wishes.asked.wait()
    watch.supervisor.report(Report(tenant, SessionEvent.PHONE_SEEN))  # which is saved, and asks for nothing more
    saved = None
    while saved is None or saved.phone_seen is None:
        saved = await watch.saved(tenant)
    await watch.store.submit(lambda _tx: None)  # answered after it
    assert watch.activity.busy
    wishes.answered.set()
    await watch.activity.quiet()
