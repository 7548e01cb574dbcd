"""The API for tenants' own software as bootstrap makes it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from wabot.core.clock import HOUR, SECOND, Instant, later
from wabot.services.api.desk import Back
from wabot.services.api.history import History
from wabot.services.api.hooks import ApiHooks
from wabot.services.api.keys import ApiKeys
from wabot.services.api.ledger import ApiLedger
from wabot.services.api.menus import ApiMenus
from wabot.services.api.meter import ApiMeter
from wabot.services.api.office import ApiOffice
from wabot.services.api.people import ApiPeople
from wabot.services.api.sending import ANSWERS_KEPT, Sending
from wabot.services.api.service import ApiService
from wabot.services.api.use import UseBook
from wabot.services.flow_tools.working import WorkingBooks
from wabot.services.jobs import Job
from wabot.services.message_log import MessageLog
from wabot.services.send_gate import SendGate

if TYPE_CHECKING:
    from wabot.bootstrap.wiring import Wiring

FLUSH = 5 * SECOND


def make_api(w: "Wiring") -> ApiService:
    """Keys, what they are used for, and what is reached by them."""
    ground = w.ground
    store, clock, directory = ground.store, ground.clock, w.directory
    keys = ApiKeys(store, clock, w.ids, ground.vault, w.audit, w.undo)
    meter = ApiMeter(store, clock, directory, ground.config.limits.api_per_minute)
    use = UseBook(store, clock, directory, meter)
    back = Back(
        clock,
        w.ids,
        _sending(w),
        History(MessageLog(store)),
        ApiPeople(store, directory, w.notices, w.audit),
        ApiLedger(store, clock, directory, w.numbers.days, use),
        ApiMenus(store, clock, directory, w.flows, WorkingBooks(w.flows, w.library)),
        ApiHooks(store, w.webhooks.desk),
    )
    return ApiService(clock, directory, ApiOffice(keys, use), meter, back)


def _sending(w: "Wiring") -> Sending:
    ground, limits = w.ground, w.ground.config.limits
    return Sending(
        ground.store,
        ground.clock,
        w.ids,
        directory=w.directory,
        notices=w.notices,
        bans=w.bans,
        window=w.window,
        gate=SendGate(limits.replies_per_minute, limits.tenant_per_minute),
        files=w.files,
    )


def api_jobs(w: "Wiring") -> Sequence[Job]:
    """What comes round by the clock."""
    store = w.ground.store

    async def forget_answers(now: Instant) -> None:
        before = later(now, -ANSWERS_KEPT)
        while await store.submit(lambda tx: tx.platform.api_scan.prune_answers(before)):
            continue

    return (
        Job("api.usage", FLUSH, "services.api.meter", w.api.meter.flush, everywhere=True),
        Job("api.answers", HOUR, "services.api.sending", forget_answers),
    )
