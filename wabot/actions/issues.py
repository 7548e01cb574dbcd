"""Issues in chat: the open ones, one of them with its numbered repairs, and a repair chosen."""

from dataclasses import replace

from wabot.actions.lines import item, items
from wabot.actions.pairing import begin
from wabot.actions.registry import Services, action
from wabot.actions.sessions import refuse
from wabot.core.access import Role, may
from wabot.core.ids import PLATFORM
from wabot.core.issue import Issue, Repair, repairs
from wabot.core.tenant import serves
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.audit import by
from wabot.services.tenant_change import shown

NEEDS_ADMIN = frozenset({Repair.RESTART, Repair.CONNECT_NOW, Repair.CLOUD})
_OPEN_STILL = frozenset({"not_served", "not_found", "already", "cloud", "no_code", "ended", "waiting"})
"""Outcomes that have mended nothing yet: the issue closes by itself when the session is up."""


@action("issues.list", outcomes=("listed", "empty"), role=Role.VIEWER)
async def listed(call: Call, services: Services) -> Outcome:
    """Open issues, newest first. Slots: `items` (key = the issue), `count`."""
    await services.directory.fresh()
    found = await services.issues.all_open()
    if not found:
        return Outcome("empty")
    lines = items(item(issue.key, values.text("issue-line", _words(issue, services))) for issue in found)
    return Outcome("listed", {"items": lines, "count": len(found)})


@action("issues.show", outcomes=("shown", "not_found"), role=Role.VIEWER)
async def show(call: Call, services: Services) -> Outcome:
    """One issue. Args: issue. Slots: `items` (key = the repair), `title`, `name`, `tenant`, `opened_at`, `seen`."""
    await services.directory.fresh()
    issue = await services.issues.get(call.text("issue"))
    if issue is None:
        return Outcome("not_found")
    fitting = [repair for repair in repairs(issue.kind) if _fits(issue, repair)]
    lines = items(item(repair.value, values.text(f"repair-{repair.value.replace('_', '-')}")) for repair in fitting)
    return Outcome("shown", {**_words(issue, services), "items": lines})


@action(
    "issues.repair",
    outcomes=(
        "retrying", "pairing", "waiting", "connected", "ended", "passkey", "no_code", "cloud", "stopped", "done",
        "not_served", "not_found",
    ),
    role=Role.SUPPORT,
)  # fmt: skip
async def repair(call: Call, services: Services) -> Outcome:
    """Do the repair and close the issue. Args: issue, repair.

    `retrying` (retry, restart, connect now), `pairing` and its kin (as session.pair), `cloud`, `stopped`, `done`.
    `not_served`: the bot should not be up at all. `not_found`: closed meanwhile, or no repair of this issue.
    """
    await services.directory.fresh()
    issue = await services.issues.get(call.text("issue"))
    chosen = call.text("repair")
    if issue is None or chosen not in {one.value for one in repairs(issue.kind)}:
        return Outcome("not_found")
    what = Repair(chosen)
    if what in NEEDS_ADMIN and not may(call.actor.role, Role.ADMIN):
        return refuse(call, services, f"issues.repair {what.value}", Role.ADMIN)
    outcome = await _mend(call, services, issue, what)
    if outcome.name in _OPEN_STILL:
        return replace(outcome, name="retrying" if outcome.name == "already" else outcome.name)
    return _closing(call, services, issue, what, outcome)


async def _mend(call: Call, services: Services, issue: Issue, what: Repair) -> Outcome:
    words = _words(issue, services)
    match what:
        case Repair.DISMISS:
            return Outcome("done", words)
        case Repair.CONNECT_NOW:
            return Outcome("retrying", words, services.sessions.orders.release)
        case Repair.NEW_CODE:
            return await begin(call, services, issue.tenant, words, insist=True)
        case Repair.CLOUD:
            return Outcome("cloud", {**words, "channel": "cloud", "number_id": ""})
        case Repair.STOP:
            outcome = await services.life.stop(by(call), issue.tenant)
            return replace(outcome, name="stopped" if outcome.name == "already" else outcome.name)
        case Repair.RETRY | Repair.RESTART:
            return _restarting(call, services, issue, words)


def _restarting(call: Call, services: Services, issue: Issue, words: dict[str, Json]) -> Outcome:
    tenant = services.directory.by_id(issue.tenant)
    if tenant is None or not (issue.tenant == PLATFORM or serves(tenant)):
        return Outcome("not_served", words if tenant is None else {**words, **shown(tenant, call.at)})

    def commit(tx: Tx) -> None:
        services.sessions.orders.restart(tx, issue.tenant)

    return Outcome("retrying", words, commit)


def _closing(call: Call, services: Services, issue: Issue, what: Repair, outcome: Outcome) -> Outcome:
    inner = outcome.commit

    def commit(tx: Tx) -> Outcome | None:
        final = inner(tx) if inner is not None else None
        services.issues.close(tx, issue, what)
        tenant = None if issue.tenant == PLATFORM else issue.tenant
        services.audit.note(tx, by(call), "issue.repair", tenant, issue=issue.kind, repair=what.value)
        return final

    return replace(outcome, commit=commit)


def _words(issue: Issue, services: Services) -> dict[str, Json]:
    known = services.directory.by_id(issue.tenant)
    name: Json = values.text("issue-master") if issue.tenant == PLATFORM else (known.name if known else issue.tenant)
    return services.issues.words(issue, name)


def _fits(issue: Issue, what: Repair) -> bool:
    """The master bot cannot be stopped from a chat with it, and its channel is configured."""
    return not (issue.tenant == PLATFORM and what in (Repair.STOP, Repair.CLOUD))
