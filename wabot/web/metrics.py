"""Prometheus figures. No label names a tenant or a person: a scrape of 500 tenants would block the loop."""

from collections.abc import Mapping

from prometheus_client import CollectorRegistry, Gauge, generate_latest

from wabot.web.tallies import Durations, Tally

_SECONDS = (0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10)


class Metrics:
    """The Meter of a running wabot, and what /metrics prints."""

    content_type = "text/plain; version=0.0.4; charset=utf-8"

    def __init__(self) -> None:
        registry = self._registry = CollectorRegistry()
        self._received = Tally("wabot_messages_received", "Inbound messages", ["result"])
        self._sent = Tally("wabot_messages_sent", "Outbound messages", ["result"])
        self._effects = Tally("wabot_effects", "Other effects", ["effect", "result"])
        self._notices = Tally("wabot_notices", "Payment callbacks", ["verdict"])
        self._webhooks = Tally("wabot_webhooks", "Webhooks of the Cloud API", ["result"])
        self._facts = Tally("wabot_webhook_facts", "What they told", ["kind"])
        self._turns = Durations("wabot_turn_seconds", "Whole turns", _SECONDS)
        tallies = (self._received, self._sent, self._effects, self._notices, self._webhooks, self._facts, self._turns)
        for tally in tallies:
            registry.register(tally)
        self._queue = Gauge("wabot_outbox_depth", "Outbox rows that wait", registry=registry)
        self._sessions = Gauge("wabot_sessions", "Sessions by state", ["state"], registry=registry)
        self._uptime = Gauge("wabot_uptime_seconds", "Since the start", registry=registry)
        self._memory = Gauge("wabot_memory_bytes", "Resident memory", registry=registry)

    def received(self, result: str) -> None:
        self._received.add(result)

    def turn(self, seconds: float) -> None:
        self._turns.add(seconds)

    def sent(self, result: str) -> None:
        self._sent.add(result)

    def performed(self, effect: str, result: str) -> None:
        self._effects.add(effect, result)

    def notice(self, verdict: str) -> None:
        self._notices.add(verdict)

    def webhook(self, result: str) -> None:
        """A webhook of the Cloud API: taken, refused, unknown_app, store_unavailable."""
        self._webhooks.add(result)

    def facts(self, kind: str, count: int) -> None:
        """What a webhook told: message, status, error, news, stray, skipped."""
        self._facts.add(kind, count=count)

    def observe(self, *, queue_depth: int, sessions: Mapping[str, int], uptime: float, memory: int) -> None:
        """Set what is only looked at when somebody asks."""
        self._queue.set(queue_depth)
        self._uptime.set(uptime)
        self._memory.set(memory)
        self._sessions.clear()
        for state, count in sessions.items():
            self._sessions.labels(state).set(count)

    def text(self) -> bytes:
        """All figures in Prometheus' text form."""
        return generate_latest(self._registry)
