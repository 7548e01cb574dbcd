"""An M-Pesa and an airtime provider that live in the process and speak real HTTP on loopback."""

from wabot.providers.sandbox.modes import AirtimeMode, PayMode, RefundMode
from wabot.providers.sandbox.server import SandboxServer

__all__ = ["AirtimeMode", "PayMode", "RefundMode", "SandboxServer"]
