"""Callbacks from providers: stored as they came, then judged."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace

import structlog

from wabot.core.clock import SECOND, later
from wabot.ports.pay import Proof
from wabot.ports.store import Tx
from wabot.ports.store.notices import RawNotice, TokenOwner
from wabot.services.sales.desk import Desk
from wabot.services.sales.judge import Judge
from wabot.services.sales.verdicts import Verdict

LEFT_BEHIND = 30 * SECOND  # a stored notice that nobody has judged by then was interrupted by a crash
_KEPT_HEADERS = frozenset({"content-type", "user-agent", "x-forwarded-for"})
_LONGEST_HEADER = 300
_LONGEST_TOKEN = 200

log = structlog.get_logger()


class Inbox:
    """Takes callbacks; the web layer answers by `Verdict.ours`."""

    def __init__(self, desk: Desk, judge: Judge) -> None:
        self._desk, self._judge = desk, judge

    async def record_notice(self, word: str, token: str, headers: Mapping[str, str], body: bytes) -> Verdict:
        """Store a callback, then judge it. Returns once both are durable; a repeat changes nothing.

        `word` is the provider's in our addresses, or its name."""
        with self._desk.activity.work():
            owner = await self._owner(self._desk.providers.named(word), token)
            if owner is None:
                log.warning("notice.unknown_token", provider=word)
                return Verdict.UNKNOWN_TOKEN
            raw = replace(self._raw(owner, headers, body), proof=self._proof(owner, headers, body))
            await self._desk.store.submit(lambda tx: tx.platform.notices.keep(raw))
            verdict = await self._desk.store.submit(lambda tx: self._judge.judge(tx, raw))
            log.info("notice.judged", tenant=raw.tenant, notice=raw.id, verdict=verdict)
            return verdict

    async def judge_left_behind(self) -> int:
        """Judge what a crash left stored and not judged; returns how many."""
        before = later(self._desk.clock.now(), -LEFT_BEHIND)
        left = await self._desk.store.read(lambda tx: tx.platform.notices.unjudged(before))
        for raw in left:
            await self._desk.store.submit(lambda tx, raw=raw: self._judge_once(tx, raw))  # type: ignore[misc]
        return len(left)

    def _judge_once(self, tx: Tx, raw: RawNotice) -> None:
        now = tx.platform.notices.get(raw.tenant, raw.id)
        if now is not None and now.verdict == raw.verdict:
            self._judge.judge(tx, now)

    async def _owner(self, provider: str, token: str) -> TokenOwner | None:
        if not 0 < len(token) <= _LONGEST_TOKEN or not provider:
            return None
        return await self._desk.store.read(lambda tx: tx.platform.notices.owner_of(provider, token))

    def _proof(self, owner: TokenOwner, headers: Mapping[str, str], body: bytes) -> Proof:
        """Judged now: the headers that prove it are secrets themselves, and are not kept."""
        providers = self._desk.providers
        known = providers.payment_or_none(owner.tenant, owner.provider)
        prover = known or providers.airtime_or_none(owner.tenant, owner.provider)
        return Proof.BAD if prover is None else prover.proof(headers, body)

    def _raw(self, owner: TokenOwner, headers: Mapping[str, str], body: bytes) -> RawNotice:
        kept = {
            name.casefold(): value[:_LONGEST_HEADER]
            for name, value in headers.items()
            if name.casefold() in _KEPT_HEADERS
        }
        return RawNotice(
            tenant=owner.tenant,
            id=self._desk.ids.new(),
            provider=owner.provider,
            body=body,
            headers=kept,
            sha256=hashlib.sha256(body).hexdigest(),
            received_at=self._desk.clock.now(),
            order=owner.order,
        )
