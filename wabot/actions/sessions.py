"""What people do with sessions: restart, stop, resume, log out, look; owners with their own, staff with all."""

from dataclasses import replace

from wabot.actions.lines import moment, session_text
from wabot.actions.registry import Services, action
from wabot.actions.whom import tenant_of
from wabot.core.access import Role, may
from wabot.core.errors import Retry
from wabot.core.ids import TenantId
from wabot.core.session import SessionRecord, SessionState
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.audit import by

AGAIN = 100
"""Milliseconds until an action whose tenant was changed by somebody else at that moment runs once more."""


@action("session.restart", outcomes=("restarting", "not_served", "not_found"), role=Role.TENANT_OWNER)
async def restart(call: Call, services: Services) -> Outcome:
    """T8: down and up again, forgetting failed attempts. Args: tenant."""
    tenant = await tenant_of(call, services)
    return Outcome("not_found") if tenant is None else await services.life.restart(by(call), tenant.id)


@action("session.stop", outcomes=("stopped", "already", "not_found"))
async def stop(call: Call, services: Services) -> Outcome:
    """T8: the session goes down, the link stays; can be undone. Args: tenant."""
    if not support(call):
        return refuse(call, services, "session.stop")
    tenant = await tenant_of(call, services)
    return Outcome("not_found") if tenant is None else _or_again(await services.life.stop(by(call), tenant.id))


@action("session.resume", outcomes=("resumed", "already", "not_found"))
async def resume(call: Call, services: Services) -> Outcome:
    """T8: the session comes up again; can be undone. Args: tenant."""
    if not support(call):
        return refuse(call, services, "session.resume")
    tenant = await tenant_of(call, services)
    return Outcome("not_found") if tenant is None else _or_again(await services.life.resume(by(call), tenant.id))


@action("session.disconnect", outcomes=("disconnected", "not_found"), role=Role.TENANT_OWNER)
async def disconnect(call: Call, services: Services) -> Outcome:
    """T8: logs the device out; a new pairing is needed, and nothing undoes it. Args: tenant."""
    tenant = await tenant_of(call, services)
    return Outcome("not_found") if tenant is None else await services.life.disconnect(by(call), tenant.id)


@action("session.show", outcomes=("shown", "not_found"))
async def show(call: Call, services: Services) -> Outcome:
    """How the session is. Args: tenant. Slots: `lines` (the card), `state` (a word), tenant, name."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    record = await _record(services, tenant.id)
    slots: dict[str, Json] = {"tenant": tenant.id, "name": tenant.name, "state": record.state.value}
    return Outcome("shown", {**slots, "lines": _card(tenant, record)})


async def _record(services: Services, tenant: TenantId) -> SessionRecord:
    live = services.sessions.record(tenant)
    stored = live or await services.store.read(lambda tx: tx.tenant(tenant).sessions.get())
    return stored or SessionRecord(tenant, state=SessionState.UNPAIRED)


def _card(tenant: Tenant, record: SessionRecord) -> list[Json]:
    state = {"session": session_text(record.state), "channel": tenant.channel.value}
    lines: list[Json] = [values.text("session-state", state)]
    if record.last_seen is not None:
        lines.append(values.text("session-seen", {"at": moment(record.last_seen)}))
    if record.attempts and record.state is not SessionState.READY:
        lines.append(values.text("session-attempts", {"attempts": record.attempts}))
    again = record.next_at or record.hold_until
    if again is not None:
        lines.append(values.text("session-next", {"at": moment(again)}))
    return lines


def support(call: Call) -> bool:
    """Owners with their own bots, staff from support up: no single role says that."""
    return call.actor.role is Role.TENANT_OWNER or may(call.actor.role, Role.SUPPORT)


def refuse(call: Call, services: Services, verb: str, needed: Role = Role.SUPPORT) -> Outcome:
    """Not theirs to do: written down as the runner does it."""

    def note(tx: Tx) -> None:
        services.audit.denied(tx, call.actor, verb, call.at, cause=call.key)

    return Outcome("denied", {"needed": f"{needed}"}, commit=note)


def _or_again(outcome: Outcome) -> Outcome:
    """Where the tenant moved between reading and writing, the whole action runs anew."""
    commit = outcome.commit
    if commit is None:
        return outcome

    def careful(tx: Tx) -> Outcome | None:
        final = commit(tx)
        if final is not None and final.name == "changed":
            raise Retry(AGAIN, "changed")
        return final

    return replace(outcome, commit=careful)
