"""One try to bring an event, and what becomes of it."""

from dataclasses import dataclass, replace

import structlog

from wabot.core.clock import Clock, Instant, later, stopwatch
from wabot.core.day import day_of
from wabot.core.webhook import DISPATCH, Dispatch, DispatchEvent, Endpoint, EndpointState, wait_after
from wabot.flow.events import Json
from wabot.ports.courier import Courier, NotBrought
from wabot.ports.store import Store, Tx
from wabot.ports.vault import Unsealable, Vault
from wabot.services.notices import Notices
from wabot.services.webhooks.signing import headers_for

GONE = 410
KIND = "webhook"
"""The kind of these notices, for those who mute it."""

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Ended:
    """How a try ended: `reason` "" where it was taken; `asked` milliseconds of patience; how long it took."""

    reason: str = ""
    asked: int = 0
    took: float = 0.0  # seconds
    gone: bool = False  # the receiver wants no more


class Trying:
    """Makes tries and writes what they came to."""

    def __init__(self, store: Store, clock: Clock, vault: Vault, courier: Courier, notices: Notices) -> None:
        self._store, self._clock, self._vault, self._courier = store, clock, vault, courier
        self._notices = notices

    async def once(self, endpoint: Endpoint, dispatch: Dispatch, by: str) -> Ended:
        """Bring it, and note how that ended. `by` is who has claimed it."""
        ended = await self._bring(endpoint, dispatch)
        facts = {"tenant": dispatch.tenant, "endpoint": endpoint.id, "event_id": dispatch.id}
        if ended.reason:
            log.info("webhook.failed", **facts, reason=ended.reason, tries=dispatch.tries + 1)
        else:
            log.debug("webhook.delivered", **facts)
        await self._store.submit(lambda tx: self._note(tx, dispatch, ended, by))
        return ended

    async def _bring(self, endpoint: Endpoint, dispatch: Dispatch) -> Ended:
        body, began = dispatch.body.encode(), stopwatch()
        try:
            headers = headers_for(self._vault, endpoint, dispatch.id, self._clock.now(), body)
            receipt = await self._courier.bring(endpoint.url, headers, body)
        except NotBrought as failed:
            return Ended(failed.reason, took=stopwatch() - began)
        except Unsealable:
            return Ended("no_secret")
        took = stopwatch() - began
        if 200 <= receipt.status < 300:
            return Ended(took=took)
        return Ended(f"status_{receipt.status}", receipt.retry_after, took, receipt.status == GONE)

    def _note(self, tx: Tx, dispatch: Dispatch, ended: Ended, by: str) -> None:
        after = _after(dispatch, ended, self._clock.now())
        if not tx.tenant(dispatch.tenant).webhooks.settle(after, by):
            return  # somebody else's by now
        if ended.gone:
            self._switch_off(tx, dispatch)
        elif after.due is None and ended.reason:
            self._tell_of_dead(tx, after)

    def _switch_off(self, tx: Tx, dispatch: Dispatch) -> None:
        webhooks = tx.tenant(dispatch.tenant).webhooks
        endpoint = webhooks.lock(dispatch.endpoint)
        if endpoint is None or endpoint.state is not EndpointState.ON:
            return
        now = self._clock.now()
        webhooks.save(replace(endpoint, state=EndpointState.GONE, changed_at=now))
        self._tell(tx, endpoint, "hook-gone-owner", f"gone/{now}")

    def _tell_of_dead(self, tx: Tx, dispatch: Dispatch) -> None:
        """Once a day."""
        endpoint = tx.tenant(dispatch.tenant).webhooks.endpoint(dispatch.endpoint)
        if endpoint is not None:
            self._tell(tx, endpoint, "hook-dead-owner", f"dead/{day_of(self._clock.now(), 'UTC')}")

    def _tell(self, tx: Tx, endpoint: Endpoint, key: str, cause: str) -> None:
        args: dict[str, Json] = {"place": endpoint.place}
        cause = f"{endpoint.tenant}/hook/{endpoint.id}/{cause}"
        self._notices.to_owners(tx, endpoint.tenant, key, args, cause=cause, kind=KIND)


def _after(dispatch: Dispatch, ended: Ended, now: Instant) -> Dispatch:
    def moved(event: DispatchEvent, due: Instant | None) -> Dispatch:
        state, tries = DISPATCH.after(dispatch.state, event), dispatch.tries + bool(ended.reason)
        return replace(dispatch, state=state, tries=tries, due=due, reason=ended.reason, moved_at=now)

    if not ended.reason:
        return replace(moved(DispatchEvent.TAKE, None), body="")
    wait = None if ended.gone else wait_after(dispatch.tries + 1, ended.asked)
    if wait is None:
        return moved(DispatchEvent.GIVE_UP, None)
    return moved(DispatchEvent.MISS, later(now, wait))
