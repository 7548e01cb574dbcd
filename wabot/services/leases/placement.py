"""Which free tenants a server takes, and which it gives back: pure rules over what the database shows."""

import zlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from wabot.core.clock import MINUTE, SECOND
from wabot.core.ids import TenantId
from wabot.core.lease import NOBODY, Holder, Lease


@dataclass(frozen=True, slots=True)
class Terms:
    """Durations in milliseconds."""

    lasting: int = 15 * SECOND  # of a lease that is not renewed
    grace: int = 10 * SECOND  # how long a free tenant waits for its home, or for a server that has less to do
    shun: int = 5 * MINUTE  # how long a server leaves a tenant alone that it could not bring up
    attempts: int = 3  # connects that fail for want of a network before another server may try

    @property
    def every(self) -> int:
        """Between two renewals."""
        return self.lasting // 3

    @property
    def trusted(self) -> int:
        """How long a holder counts on a lease, from before it asked for it; and another on a server's last word."""
        return self.lasting - self.lasting // 6


@dataclass(frozen=True, slots=True)
class View:
    """What one server sees at one moment."""

    me: Holder
    leases: Sequence[Lease]
    living: Collection[str]  # servers by name, this one among them
    hesitant: bool = False  # it was out of touch itself: others may be on their way back to what is theirs


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whom to take now, and when to look again for the sake of those who wait (None: nobody does)."""

    now: Sequence[TenantId]
    again: int | None


def to_claim(view: View, terms: Terms) -> Wanted:
    """Our own at once; others' when their home is gone or slow; the homeless by fair share first."""
    now: list[TenantId] = []
    waits: list[int] = []
    homeless: list[Lease] = []
    for lease in view.leases:
        if lease.left > 0 or _is_shunned(lease, view):
            continue
        home = _home(lease, view)
        lapsed_here = lease.holder.boot == view.me.boot and not home
        if lapsed_here or (home == view.me.server and not _must_wait(lease, view)):
            now.append(lease.tenant)
        elif _must_wait(lease, view):
            waits.append(terms.every)
        elif not home:
            homeless.append(lease)
        elif lease.left <= -terms.grace:
            now.append(lease.tenant)
        else:
            waits.append(terms.grace + lease.left)
    shared = _share_out(homeless, _fair_share(view) - _held(view) - len(now), view, terms)
    return Wanted([*now, *shared.now], min([*waits, *([] if shared.again is None else [shared.again])], default=None))


def _share_out(homeless: Sequence[Lease], room: int, view: View, terms: Terms) -> Wanted:
    """As many as there is room for, each server beginning with others; and whatever nobody else took in good time."""
    mixed = sorted(homeless, key=lambda lease: zlib.crc32(f"{view.me.server}/{lease.tenant}".encode()))
    chosen = [lease for place, lease in enumerate(mixed) if place < room or lease.left <= -terms.grace]
    waits = [terms.grace + lease.left for lease in mixed if lease not in chosen]
    return Wanted([lease.tenant for lease in chosen], min(waits, default=None))


def to_give_back(view: View) -> Sequence[TenantId]:
    """What we hold and another living server is the home of."""
    return [
        lease.tenant
        for lease in view.leases
        if lease.left > 0 and lease.holder.boot == view.me.boot and _home(lease, view) not in ("", view.me.server)
    ]


def _home(lease: Lease, view: View) -> str:
    """The server it is placed on, where that one lives and wants it."""
    return lease.home if lease.home in view.living and lease.home != lease.shunned else ""


def _is_shunned(lease: Lease, view: View) -> bool:
    return lease.shunned == view.me.server and len(view.living) > 1


def _must_wait(lease: Lease, view: View) -> bool:
    return view.hesitant and lease.holder != NOBODY and lease.holder.boot != view.me.boot


def _held(view: View) -> int:
    return sum(lease.left > 0 and lease.holder.boot == view.me.boot for lease in view.leases)


def _fair_share(view: View) -> int:
    return -(-len(view.leases) // max(1, len(view.living)))
