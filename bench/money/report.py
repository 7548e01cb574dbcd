"""The table that the soak prints."""

import os
from collections.abc import Mapping

from bench.money.books import ZEROS
from bench.money.soak import Plan, Run

SHOWN = 5  # examples of each kind of mistake


def shown(plan: Plan, on: str, run: Run) -> tuple[str, int]:
    """The table in words, and how many mistakes there are."""
    found, rate = run.found, run.orders / max(run.selling, 0.001)
    mistakes = sum(map(len, found.wrong.values()))
    starts = f"{min(run.ready):.1f}-{max(run.ready):.1f}" if run.ready else "?"
    lines = [
        f"== {on}, {plan.airtime} airtime: {run.orders} orders, {run.kills} kills, seed {plan.seed}, x{plan.pace}",
        f"   {run.selling:.0f} s of selling ({rate:.1f} orders/s), {run.draining:.0f} s until nothing was due, "
        f"ready {starts} s after a start, load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores",
        _line("orders by end", found.orders),
        _line("open issues", found.issues),
        f"   pushes that were paid {found.pushes}, loads that reached a phone {found.loads}",
        _line(f"faults ({sum(found.faults.values())})", found.faults),
        *(f"   {name:<32} {value / 100:>16,.2f}" for name, value in found.sums.items()),
        *(f"   {kind:<32} {len(found.wrong.get(kind, ())):>16}" for kind in (*ZEROS, *found.wrong.keys() - set(ZEROS))),
        *(f"   ! {kind}: {one}" for kind, some in found.wrong.items() for one in some[:SHOWN]),
        "   as it has to be" if not mistakes else f"   {mistakes} MISTAKES",
    ]
    return "\n".join(lines), mistakes


def _line(name: str, counts: Mapping[str, int]) -> str:
    pairs = sorted(counts.items(), key=lambda pair: -pair[1])
    return f"   {name}: " + ", ".join(f"{key} {value}" for key, value in pairs)
