"""The Channel port over Meta's Cloud API. There is no connection to hold: a session is a number whose token works."""

from dataclasses import dataclass

import structlog

from wabot.channels.cloud.accounts import Account, Accounts
from wabot.channels.cloud.composing import CHOOSE, Envelope
from wabot.channels.cloud.errors import MetaError, Then, judge, read_error
from wabot.channels.cloud.files import Files
from wabot.channels.cloud.graph import Graph, NoAnswer, NotSent
from wabot.channels.cloud.pacing import Pace, Pacing
from wabot.channels.cloud.sending import NEWS_MAY_COME, Paused, Sending
from wabot.core.clock import MINUTE, SECOND, Clock, Instant
from wabot.core.errors import Retry
from wabot.core.ids import TenantId
from wabot.core.message import Address, Media, Outbound
from wabot.core.session import SessionEvent
from wabot.ports.channel import Accepted, Listener, Receipt, Report
from wabot.ports.files import Files as OwnFiles

log = structlog.get_logger()

NO_SUCH_NUMBER = (100, 33)
"""Meta's code and subcode for an id that does not exist, or that this token may not see."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Durations in milliseconds, a size in bytes."""

    proof_lasts: int = 15 * MINUTE  # a number heard of since is not asked about: Meta counts such questions
    news: int = NEWS_MAY_COME // 2  # after a connect, what an earlier life may have sent waits for Meta to tell of it
    media_limit: int = 100 * 1024 * 1024


class CloudChannel:
    """Implements ports.channel.Channel."""

    name = "cloud"

    def __init__(  # noqa: PLR0913 - handed over once, by bootstrap
        self,
        accounts: Accounts,
        graph: Graph,
        clock: Clock,
        *,
        pace: Pace | None = None,
        patience: Patience | None = None,
        files: OwnFiles | None = None,
        button: str = CHOOSE,
    ) -> None:
        self._accounts, self._graph, self._clock = accounts, graph, clock
        self._patience = patience or Patience()
        self._pacing = Pacing(clock, pace or Pace())
        self._sending = Sending(graph, self._pacing, clock)
        self._files = Files(graph, self._patience.media_limit, files)
        self._button = button
        self._listener: Listener | None = None
        self._held: dict[TenantId, Instant] = {}  # since when
        self._proven: dict[TenantId, Instant] = {}
        self._coming: dict[TenantId, object] = {}
        self._shut: dict[TenantId, str] = {}  # why nothing is sent for them
        self._unlinked: set[TenantId] = set()
        self._asked: set[tuple[TenantId, str]] = set()

    def listen(self, listener: Listener) -> None:
        self._listener = listener

    async def close(self) -> None:
        """Let go of every connection; for bootstrap."""
        await self._graph.close()

    def heard(self, tenant: TenantId) -> None:
        """A message came in from Meta for this bot: proof of life, and it counts against the number's rate."""
        self._proven[tenant] = self._clock.now()
        account = self._accounts.account(tenant)
        if account is not None:
            self._pacing.heard(account.number_id)

    def told(self, receipt: Receipt) -> None:
        """Meta says what became of a message: it lives, and whoever waits to hear of that message need not."""
        self._proven[receipt.tenant] = self._clock.now()
        if receipt.key:
            self._sending.told(receipt)

    def shut(self, tenant: TenantId, word: str) -> None:
        """Meta says itself that this number may not be used: nothing is sent until it was connected anew."""
        self._held.pop(tenant, None)
        self._shut[tenant] = word

    def forget(self, tenant: TenantId) -> None:
        """Its number or token is another now: what the old one came to says nothing."""
        self._unlinked.discard(tenant)
        self._shut.pop(tenant, None)
        self._proven.pop(tenant, None)

    async def connect(self, tenant: TenantId, phone: str) -> None:
        if tenant in self._held or tenant in self._coming:
            self._report(tenant, SessionEvent.DOUBLE, "connected_already")
            return
        account = self._account(tenant)
        if account is None:
            self._report(tenant, SessionEvent.NO_LINK, "no_number")
            return
        attempt = self._coming[tenant] = object()
        verdict = await self._check(account)
        if self._coming.get(tenant) is not attempt:
            return  # ended meanwhile
        del self._coming[tenant]
        self._settle(tenant, verdict)

    async def disconnect(self, tenant: TenantId) -> None:
        self._coming.pop(tenant, None)
        self._held.pop(tenant, None)

    async def logout(self, tenant: TenantId) -> None:
        await self.disconnect(tenant)
        self._unlinked.add(tenant)

    async def pair(self, tenant: TenantId, phone: str) -> None:
        """There are no codes: a number is linked by its id and token, so this looks at those anew."""
        self._unlinked.discard(tenant)
        await self.disconnect(tenant)
        if self._account(tenant) is None:
            self._report(tenant, SessionEvent.PAIRING_ENDED, "no_number")
        else:
            await self.connect(tenant, phone)

    async def rebuild(self, tenant: TenantId, phone: str) -> None:
        await self.disconnect(tenant)
        await self.connect(tenant, phone)

    async def probe(self, tenant: TenantId) -> bool:
        account = self._account(tenant)
        if tenant not in self._held or account is None:
            return False
        if self._clock.now() - self._proven.get(tenant, Instant(0)) < self._patience.proof_lasts:
            return True
        outcome = await self._check(account)
        if outcome.event is SessionEvent.READY:
            self._proven[tenant] = self._clock.now()
        elif outcome.event is not SessionEvent.FAILED:
            self._pause(tenant, outcome)
        return outcome.event is SessionEvent.READY

    async def send(self, tenant: TenantId, to: Address, key: str, message: Outbound) -> Accepted:
        before = self._sending.taken(tenant, key)
        if before is not None:
            return before
        account = self._ready(tenant)
        self._await_news(tenant, key)
        message = await self._files.handed_over(account, message)
        try:
            accepted = await self._sending.send(account, Envelope(to, key, self._button), message)
        except Paused as paused:
            self._pause(tenant, _Outcome(paused.event, paused.word, paused.error.words))
            raise Retry(MINUTE, paused.word) from paused
        self._proven[tenant] = accepted.at
        return accepted

    async def find(self, tenant: TenantId, key: str) -> Accepted | None:
        found = self._sending.taken(tenant, key)
        if found is None and not self._sending.tried(tenant, key):
            self._asked.add((tenant, key))
        return found

    async def attend(self, tenant: TenantId, to: Address, message_id: str) -> None:
        account = self._account(tenant)
        if account is None or tenant in self._shut or not message_id:
            return
        body = {"messaging_product": "whatsapp", "status": "read", "message_id": message_id}
        try:
            await self._graph.post(
                f"{account.number_id}/messages", account.token, {**body, "typing_indicator": {"type": "text"}}
            )
        except (NotSent, NoAnswer) as error:
            log.debug("cloud.not_attended", tenant=tenant, error=str(error))

    async def fetch(self, tenant: TenantId, media: Media) -> bytes:
        return await self._files.fetch(self._ready(tenant), media)

    async def upload(self, tenant: TenantId, media: Media, content: bytes) -> Media:
        """Give Meta a file to be sent by reference, for 30 days. Raises Retry or Refused."""
        return await self._files.upload(self._ready(tenant), media, content)

    def _account(self, tenant: TenantId) -> Account | None:
        return None if tenant in self._unlinked else self._accounts.account(tenant)

    def _ready(self, tenant: TenantId) -> Account:
        """Stopped bots send as well: their customers are told that they are closed."""
        account = self._account(tenant)
        if account is None:
            raise Retry(5 * SECOND, "not_connected")
        if tenant in self._shut:
            raise Retry(MINUTE, self._shut[tenant])
        return account

    def _await_news(self, tenant: TenantId, key: str) -> None:
        """A message that an earlier life of ours may have sent: Meta may be about to tell of it."""
        if (tenant, key) not in self._asked:
            return
        self._asked.discard((tenant, key))
        since = self._held.get(tenant)
        rest = 0 if since is None else since + self._patience.news - self._clock.now()
        if rest > 0:
            raise Retry(rest, "awaiting_news")

    async def _check(self, account: Account) -> "_Outcome":
        """Whether number and token work."""
        try:
            answer = await self._graph.get(account.number_id, account.token, {"fields": "id,quality_rating"})
        except (NotSent, NoAnswer) as error:
            return _Outcome(SessionEvent.FAILED, "network", str(error))
        return _READY if answer.ok else _meaning(read_error(answer.status, answer.body))

    def _settle(self, tenant: TenantId, outcome: "_Outcome") -> None:
        if outcome.event is SessionEvent.READY:
            self._held[tenant] = self._proven[tenant] = self._clock.now()
            self._shut.pop(tenant, None)
        elif outcome.event is not SessionEvent.FAILED:
            self._shut[tenant] = outcome.word
        self._report(tenant, outcome.event, outcome.word, outcome.detail)

    def _pause(self, tenant: TenantId, outcome: "_Outcome") -> None:
        held = tenant in self._held
        self.shut(tenant, outcome.word)
        if held:
            self._report(tenant, outcome.event, outcome.word, outcome.detail)

    def _report(self, tenant: TenantId, event: SessionEvent, word: str = "", detail: str = "") -> None:
        if self._listener is None:
            raise RuntimeError("nobody listens to the cloud channel yet")
        self._listener.report(Report(tenant, event, word, detail))


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What looking at a number came to."""

    event: SessionEvent
    word: str = ""
    detail: str = ""


_READY = _Outcome(SessionEvent.READY)


def _meaning(error: MetaError) -> _Outcome:
    if (error.code, error.subcode) == NO_SUCH_NUMBER:
        return _Outcome(SessionEvent.LOGGED_OUT, "no_such_number", error.words)
    verdict = judge(error)
    if verdict.event is not None:
        return _Outcome(verdict.event, verdict.word, error.words)
    # Asked too often, or for what it does not show (or a gateway passes messages alone): nothing speaks against it.
    if verdict.then in (Then.NUMBER_LATER, Then.NEVER) or (not error.known and error.status in (404, 405)):
        return _READY
    return _Outcome(SessionEvent.FAILED, verdict.word, error.words)
