"""The soak of the money path, small: orders under every fault, with four kills; none is lost, and none comes twice."""

# ruff: noqa: T201 - a failure shows what led to it
from dataclasses import replace
from pathlib import Path

import pytest

from bench.money.report import shown
from bench.money.soak import Plan, Soak
from tests.databases import Postgres, postgres

__all__ = ["postgres"]

PLAN = Plan(orders=150, seed="20261121", kill_every=4.0, kills=4, customers=24, longest=300.0)


async def soak(plan: Plan, folder: Path, database: str = "") -> None:
    """Everything is as it has to be, and something happened at all."""
    run = await Soak(plan, folder, database).run()
    text, mistakes = shown(plan, "postgres" if database else "sqlite", run)
    print(text)
    assert not mistakes, text
    assert run.kills >= plan.kills
    assert run.found.orders["delivered"] > 20
    assert len(run.found.faults) > 15


@pytest.mark.slow
@pytest.mark.faults
@pytest.mark.parametrize("airtime", ["sandbox", "statum"])
async def test_every_paid_order_ends_once(tmp_path: Path, airtime: str) -> None:
    await soak(replace(PLAN, airtime=airtime), tmp_path)


@pytest.mark.slow
@pytest.mark.faults
async def test_every_paid_order_ends_once_on_postgresql(tmp_path: Path, postgres: Postgres) -> None:
    name = await postgres.create_empty()
    try:
        await soak(PLAN, tmp_path, postgres.url(name))
    finally:
        await postgres.drop(name)
