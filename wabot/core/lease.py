"""Whose tenant it is: a lease says which server acts for a tenant, and its epoch which of its lives that was."""

from dataclasses import dataclass
from typing import NewType

from wabot.core.ids import TenantId

Epoch = NewType("Epoch", int)
"""One more with each claim of a tenant: what was begun under an older one is no longer its beginner's to end."""


@dataclass(frozen=True, slots=True)
class Holder:
    """One life of one server."""

    server: str  # SERVERNAME
    boot: str  # fresh for each start


NOBODY = Holder("", "")


@dataclass(frozen=True, slots=True)
class Share:
    """Which tenants are this server's: those leased to `boot`, each under its own epoch.

    Where `boot` is "" there is one server only, which has all of them under `epoch`.
    """

    boot: str = ""
    epoch: Epoch = Epoch(0)


EVERYTHING = Share()


@dataclass(frozen=True, slots=True)
class Lease:
    """A tenant's lease as the database's own clock sees it."""

    tenant: TenantId
    home: str  # the server it is placed on; "" = any
    holder: Holder  # NOBODY once it was given back
    epoch: Epoch  # 0: never held
    left: int  # milliseconds until it ends; below 0: since when it is free
    shunned: str = ""  # a server that could not reach WhatsApp for it and does not want it for a while


@dataclass(frozen=True, slots=True)
class Claimed:
    """A lease just taken, and who let it lapse (NOBODY: it was given back, or never held)."""

    tenant: TenantId
    epoch: Epoch
    before: Holder
