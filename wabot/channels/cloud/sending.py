"""One message to Meta: paced, sent part by part, and what its answers and silences mean."""

from collections import OrderedDict
from dataclasses import dataclass

import structlog

from wabot.channels.cloud.accounts import Account
from wabot.channels.cloud.composing import Body, Envelope, compose
from wabot.channels.cloud.errors import MetaError, Then, judge, read_error
from wabot.channels.cloud.graph import Answer, Graph, NoAnswer, NotSent
from wabot.channels.cloud.pacing import Pacing, steps
from wabot.core.clock import MINUTE, Clock
from wabot.core.errors import Refused, Retry
from wabot.core.ids import TenantId
from wabot.core.message import AddressKind, Delivery, Outbound
from wabot.core.session import SessionEvent
from wabot.ports.channel import Accepted, Receipt

NEWS_MAY_COME = MINUTE
"""How long a message that may have been taken waits for Meta to tell of it, before it is sent once more."""
REMEMBERED = 20_000

log = structlog.get_logger()


class Paused(Exception):
    """Meta takes nothing from this number until a person has mended it; the session reports `event`."""

    def __init__(self, event: SessionEvent, word: str, error: MetaError) -> None:
        super().__init__(word)
        self.event, self.word, self.error = event, word, error


@dataclass(slots=True)
class Try:
    """What is known of a message that has not been taken yet."""

    done: int = 0  # parts that Meta took
    refusals: int = 0
    silences: int = 0

    def next_wait(self) -> int:
        """After one more refusal: 4^X seconds, in milliseconds."""
        self.refusals += 1
        return steps(self.refusals - 1)


class Sending:
    """Hands messages over. At least once; after a silence at most once more, and not before news could have come."""

    def __init__(self, graph: Graph, pacing: Pacing, clock: Clock) -> None:
        self._graph, self._pacing, self._clock = graph, pacing, clock
        self._taken: OrderedDict[tuple[TenantId, str], Accepted] = OrderedDict()
        self._tries: OrderedDict[tuple[TenantId, str], Try] = OrderedDict()

    def taken(self, tenant: TenantId, key: str) -> Accepted | None:
        """What Meta answered to this message in this life of ours."""
        return self._taken.get((tenant, key))

    def tried(self, tenant: TenantId, key: str) -> bool:
        """Whether this life of ours knows of the message at all."""
        return (tenant, key) in self._tries

    def told(self, receipt: Receipt) -> None:
        """Meta tells of a message by its key: it was taken, or it failed and may be sent anew."""
        named = (receipt.tenant, receipt.key)
        if receipt.status is Delivery.FAILED:
            self._taken.pop(named, None)
        elif named in self._tries and receipt.reference:
            self._keep(named, Accepted(receipt.reference, receipt.at))

    async def send(self, account: Account, envelope: Envelope, message: Outbound) -> Accepted:
        """Raises Retry, Refused or Paused."""
        if envelope.to.kind is AddressKind.LID:
            raise Refused("unreachable", "a linked identity means nothing to Meta")
        attempt = self._attempt(account.tenant, envelope.key)
        bodies = compose(message, envelope)
        if not bodies:
            raise Refused("empty")
        reference = ""
        wait = self._pacing.wait(account.number_id, envelope.to.value, envelope.key, len(bodies) - attempt.done)
        if wait:
            raise Retry(wait, "paced")
        while attempt.done < len(bodies):
            reference = await self._part(account, envelope, attempt, bodies[attempt.done])
            attempt.done += 1
        return self._accept(account, envelope, Accepted(reference, self._clock.now()))

    async def _part(self, account: Account, envelope: Envelope, attempt: Try, body: Body) -> str:
        try:
            answer = await self._graph.post(f"{account.number_id}/messages", account.token, body)
        except NotSent as error:
            raise Retry(attempt.next_wait(), "network") from error
        except NoAnswer as error:
            raise self._silence(account, attempt, str(error)) from error
        if answer.ok and (reference := _reference(answer)):
            self._pacing.accepted(account.number_id, envelope.to.value)
            return reference
        said = read_error(answer.status, answer.body)
        if not said.known and (answer.ok or answer.status >= 500):  # somebody before Meta spoke: it may have passed
            raise self._silence(account, attempt, f"status {answer.status}")
        raise self._refused(account, envelope, attempt, said)

    def _silence(self, account: Account, attempt: Try, detail: str) -> Exception:
        attempt.silences += 1
        log.warning("cloud.no_answer", tenant=account.tenant, detail=detail, times=attempt.silences)
        if attempt.silences > 1:
            return Refused("no_answer", detail)
        return Retry(NEWS_MAY_COME, "no_answer")

    def _refused(self, account: Account, envelope: Envelope, attempt: Try, error: MetaError) -> Exception:
        verdict = judge(error)
        facts = {"code": error.code, "status": error.status, "word": verdict.word}
        log.warning("cloud.refused", tenant=account.tenant, action=envelope.key, **facts)
        match verdict.then:
            case Then.PAUSE:
                return Paused(verdict.event or SessionEvent.LOGGED_OUT, verdict.word, error)
            case Then.NUMBER_LATER:
                return Retry(self._pacing.refused(account.number_id, None, verdict.least), verdict.word)
            case Then.PAIR_LATER:
                wait = self._pacing.refused(account.number_id, envelope.to.value, verdict.least)
                return Retry(wait, verdict.word)
            case Then.LATER:
                return Retry(max(verdict.least, attempt.next_wait()), verdict.word)
            case Then.NEVER:
                return Refused(verdict.word, f"{error.code} {error.words}")

    def _attempt(self, tenant: TenantId, key: str) -> Try:
        known = self._tries.get((tenant, key))
        if known is None:
            known = self._tries[tenant, key] = Try()
            if len(self._tries) > REMEMBERED:
                self._tries.popitem(last=False)
        return known

    def _accept(self, account: Account, envelope: Envelope, accepted: Accepted) -> Accepted:
        self._keep((account.tenant, envelope.key), accepted)
        return accepted

    def _keep(self, named: tuple[TenantId, str], accepted: Accepted) -> None:
        self._tries.pop(named, None)
        self._taken[named] = accepted
        if len(self._taken) > REMEMBERED:
            self._taken.popitem(last=False)


def _reference(answer: Answer) -> str:
    messages = answer.body.get("messages")
    first = messages[0] if isinstance(messages, list) and messages else None
    return str(first.get("id", "")) if isinstance(first, dict) else ""
