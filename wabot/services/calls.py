"""Calls of tenants' flows to other servers: secrets filled in, so many a minute, and answers taken into slots."""

from collections import deque
from collections.abc import Mapping
from typing import Any

import orjson
import structlog

from wabot.core.clock import MINUTE, Clock, Instant, stopwatch
from wabot.core.ids import TenantId
from wabot.flow.calling import composed, host_of, secrets_in
from wabot.flow.events import Json
from wabot.flow.limits import CALL_BYTES, CALL_WAIT, CALLS_PER_MINUTE
from wabot.flow.taking import BadTake, take
from wabot.ports.action import Call, Outcome
from wabot.ports.http import Http, HttpAnswer, HttpRequest, Unreached
from wabot.ports.vault import Unsealable
from wabot.services.directory import Directory
from wabot.services.setting_keys import SECRETS
from wabot.services.settings import Settings

REDIRECT = 300
LONGEST = 8000  # characters of an address or a header with its gaps filled: servers refuse more

log = structlog.get_logger()


class Refusal(Exception):
    """Nothing was asked, or the answer is of no use: an outcome and the word for why."""

    def __init__(self, outcome: str, reason: str) -> None:
        super().__init__(reason)
        self.outcome, self.reason = outcome, reason


class Calls:
    """Asks servers for flows. The minute is counted in the memory of this server: a tenant is served by one at a time,
    and one that has just moved may ask a few times more."""

    def __init__(self, http: Http, directory: Directory, settings: Settings, clock: Clock) -> None:
        self._http, self._directory, self._settings, self._clock = http, directory, settings, clock
        self._recent: dict[TenantId, deque[Instant]] = {}

    async def make(self, call: Call) -> Outcome:
        """`ok`, `failed`, `timeout`, `too_big`, `bad_answer` or `limited`; slots call_reason, call_status, and what
        was to be taken. `call` has the arguments of a call node: method, url, headers, body, slots, take, deadline."""
        status = 0
        try:
            request = self._request(call)
            self._count(call.tenant)
            answer = await self._ask(call, request)
            status = answer.status
            slots = _taken(answer, call)
        except Refusal as refusal:
            log.info("call.in_vain", tenant=call.tenant, effect=call.key, status=status, reason=refusal.reason)
            return Outcome(refusal.outcome, {"call_reason": refusal.reason, "call_status": status})
        return Outcome("ok", {**slots, "call_reason": "", "call_status": status})

    async def _ask(self, call: Call, request: HttpRequest) -> HttpAnswer:
        started = stopwatch()
        try:
            answer = await self._http.ask(request)
        except Unreached as unreached:
            own = unreached.reason in ("timeout", "too_big")
            raise Refusal(unreached.reason if own else "failed", unreached.reason) from unreached
        took = round((stopwatch() - started) * 1000)
        log.info("call.answered", tenant=call.tenant, effect=call.key, status=answer.status, ms=took)
        return answer

    def _request(self, call: Call) -> HttpRequest:
        method, url = call.text("method"), call.text("url")
        try:
            host_of(url)
        except ValueError:
            raise Refusal("failed", "bad_address") from None
        if len(url) > LONGEST:
            raise Refusal("too_big", "address_too_long")
        slots = _mapping(call.args.get("slots"))
        secrets = self._secrets(call)
        headers = {
            name: _one_line(str(value))
            for name, value in _mapping(composed(call.args.get("headers"), slots, secrets)).items()
        }
        if any(len(value) > LONGEST for value in headers.values()):
            raise Refusal("too_big", "header_too_long")
        body, kind = _body(composed(call.args.get("body"), slots, secrets))
        if kind and "content-type" not in {name.lower() for name in headers}:
            headers["Content-Type"] = kind
        if method != "GET":
            headers["Idempotency-Key"] = call.key
        deadline = call.args.get("deadline")
        longest = min(deadline, CALL_WAIT) if isinstance(deadline, int) else CALL_WAIT
        return HttpRequest(method, url, headers, body, longest, CALL_BYTES)

    def _secrets(self, call: Call) -> dict[str, str]:
        """The tenant's own secrets that the call names; never the platform's."""
        found: dict[str, str] = {}
        for name in secrets_in([call.args.get("headers"), call.args.get("body")]):
            key = f"{SECRETS}{name}"
            if not self._directory.is_own(call.tenant, key):
                raise Refusal("failed", "no_secret")
            try:
                found[name] = self._settings.value(call.tenant, key)
            except Unsealable:
                raise Refusal("failed", "no_secret") from None
        return found

    def _count(self, tenant: TenantId) -> None:
        """This call is made now; raises Refusal where the minute is full."""
        now = self._clock.now()
        recent = self._recent.setdefault(tenant, deque())
        while recent and now - recent[0] >= MINUTE:
            recent.popleft()
        if len(recent) >= CALLS_PER_MINUTE:
            raise Refusal("limited", "limited")
        recent.append(now)


def _taken(answer: HttpAnswer, call: Call) -> dict[str, Json]:
    if answer.status >= REDIRECT:
        raise Refusal("failed", "status")
    wanted: Any = call.args.get("take")
    if not wanted:
        return {}
    try:
        return take(_read(answer.body), wanted, call.scene)
    except BadTake as bad:
        raise Refusal("bad_answer", f"type_of_{bad}") from None


def _read(body: bytes) -> Json:
    """The answer as JSON."""
    try:
        found: Json = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise Refusal("bad_answer", "no_json") from None
    return found


def _body(body: Json) -> tuple[bytes | None, str]:
    """The bytes to send and their type: words as they are, anything else as JSON."""
    if body is None:
        return None, ""
    if isinstance(body, str):
        sent, kind = body.encode(), "text/plain; charset=utf-8"
    else:
        sent, kind = orjson.dumps(body), "application/json"
    if len(sent) > CALL_BYTES:
        raise Refusal("too_big", "body_too_big")
    return sent, kind


def _mapping(value: Json) -> Mapping[str, Json]:
    return value if isinstance(value, dict) else {}


def _one_line(value: str) -> str:
    """What a header may hold: a line break in a slot's value would begin another header."""
    return "".join(letter if letter.isprintable() else " " for letter in value).strip()
