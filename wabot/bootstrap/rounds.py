"""The whole table of jobs: everything that comes round by the clock."""

from wabot.bootstrap.api import api_jobs
from wabot.bootstrap.backups import JOB as BACKUP
from wabot.bootstrap.backups import backup_jobs
from wabot.bootstrap.booking import booking_jobs
from wabot.bootstrap.broadcasts import broadcast_jobs
from wabot.bootstrap.numbers import numbers_jobs
from wabot.bootstrap.ppp import ppp_jobs
from wabot.bootstrap.shop import shop_jobs
from wabot.bootstrap.support import support_jobs
from wabot.bootstrap.webhooks import webhook_jobs
from wabot.bootstrap.wiring import Wiring
from wabot.core.clock import HOUR, MINUTE, SECOND, Instant, later
from wabot.services.claims import LOOK as ROWS
from wabot.services.jobs import Job
from wabot.services.sales.reconciliation import Reconciliation
from wabot.services.tenant_jobs import Retention, tenant_jobs

LOOK = 10 * SECOND
"""How long an event that a failing database left behind may lie before it is taken up again."""
SWEEP = 5 * SECOND
RECONCILE = 10 * MINUTE
BEATS = "server.beat"
SALES_SWEEP = "sales.sweep"
SLOW = frozenset({SALES_SWEEP, BACKUP})
"""Jobs that a start does not wait for."""


def all_jobs(wiring: Wiring) -> list[Job]:
    """Jobs of tenant life, then those of turns, issues and money."""
    return [
        *numbers_jobs(wiring),  # before anything old is forgotten
        *_tenant_life(wiring),
        Job("outbox.look", ROWS, "services.outbox", wiring.outbox.look, everywhere=True),
        Job("turns.look", LOOK, "services.turns", wiring.turns.look, everywhere=True),
        *wiring.linking.jobs(),
        *wiring.intake.jobs(),
        *_trades(wiring),
        *backup_jobs(wiring),
        Job("receipts.join", SWEEP, "services.receipts", wiring.fleet.receipts.join, everywhere=True),
        Job(SALES_SWEEP, SWEEP, "services.sales.sweep", wiring.sales.sweep),
        Job("sales.reconcile", RECONCILE, "services.sales.reconciliation", _reconciliation(wiring).nightly),
        *_forgetting(wiring),
    ]


def _forgetting(wiring: Wiring) -> list[Job]:
    config, store = wiring.ground.config, wiring.ground.store

    async def forget_issues(now: Instant) -> None:
        before = later(now, -config.retention.messages)
        await store.submit(lambda tx: tx.platform.issues_scan.forget(before))

    async def forget_notices(now: Instant) -> None:
        before = later(now, -config.retention.notices)
        while await store.submit(lambda tx: tx.platform.notices.prune(before)):
            continue  # a thousand at a time, so that nobody waits long for the writer

    return [
        Job("issue.forget", HOUR, "services.issues", forget_issues),
        Job("retention.notices", HOUR, "services.sales.inbox", forget_notices),
    ]


def _trades(wiring: Wiring) -> list[Job]:
    selling = (*shop_jobs(wiring), *booking_jobs(wiring), *ppp_jobs(wiring))
    return [*support_jobs(wiring), *selling, *broadcast_jobs(wiring), *api_jobs(wiring), *webhook_jobs(wiring)]


def _reconciliation(wiring: Wiring) -> Reconciliation:
    store = wiring.ground.store
    return Reconciliation(store, wiring.directory, wiring.notices, wiring.issues.open, wiring.audit.note)


def _tenant_life(wiring: Wiring) -> list[Job]:
    jobs = tenant_jobs(
        wiring.lifecycle,
        wiring.bans,
        Retention(wiring.ground.store, wiring.directory),
        wiring.servers,
        wiring.directory,
        audit=wiring.audit,
        expiry_every=wiring.ground.config.scheduler.expiry,
    )
    return [job for job in jobs if job.name != BEATS or wiring.among.keeper is None]  # who keeps leases beats with them
