"""The meter that services count with: for Prometheus, and turns for the monitor in chat as well."""

from wabot.services.monitor import Monitor
from wabot.web.metrics import Metrics


class TwoMeters:
    """Implements ports.meter.Meter."""

    def __init__(self, metrics: Metrics, monitor: Monitor) -> None:
        self._monitor = monitor
        self._turn = metrics.turn
        self.received = metrics.received
        self.sent = metrics.sent
        self.performed = metrics.performed
        self.notice = metrics.notice

    def turn(self, seconds: float) -> None:
        """A whole turn took so long."""
        self._turn(seconds)
        self._monitor.turn(seconds)
