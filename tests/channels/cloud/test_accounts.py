"""Whose number is whose: by what is configured, set in chat, and sealed."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.channels.cloud.whole import ADMIN, MASTER, SECRET, WORD, Whole, bot, number_of, whole
from wabot.core.audit import by_system
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.session import SessionState
from wabot.core.tenant import ChannelName, TenantStatus
from wabot.ports.store import Tx

pytestmark = pytest.mark.slow  # each is a whole wabot
T1, T2 = TenantId("T1"), TenantId("T2")


@pytest.fixture
async def on(tmp_path: Path, database: str) -> AsyncIterator[Whole]:
    async with whole(tmp_path, database, bots=2) as made:
        yield made


async def put(on: Whole, tenant: TenantId, key: str, value: str) -> str:
    """Set something as a person would; the outcome."""
    wiring = on.app.wiring
    outcome = await wiring.settings.set(by_system(on.clock.now(), f"{key}/{value}"), tenant, key, value)
    if outcome.commit is not None:
        commit = outcome.commit
        outcome = await wiring.ground.store.submit(commit) or outcome
    await wiring.directory.fresh()
    await wiring.fleet.supervisor.run_due()
    await on.quiet()
    return outcome.name


def state(on: Whole, tenant: TenantId) -> SessionState:
    record = on.app.wiring.fleet.supervisor.record(tenant)
    assert record is not None
    return record.state


async def test_numbers_find_their_bots_and_bots_their_tokens(on: Whole) -> None:
    accounts = on.app.wiring.accounts
    assert accounts.tenant_of(MASTER) == PLATFORM
    assert [accounts.tenant_of(number_of(n)) for n in (1, 2, 9)] == [T1, T2, None]
    master, first = accounts.account(PLATFORM), accounts.account(T1)
    assert master is not None
    assert first is not None
    assert (master.number_id, first.number_id) == (MASTER, number_of(1))
    assert first.token == master.token == "token"  # nothing of its own: the platform's
    assert "token" not in repr(first).replace("token=", "")


async def test_a_token_of_its_own_goes_before_the_platforms(on: Whole) -> None:
    on.meta.books.numbers[number_of(1)].token = "its own"
    assert await put(on, T1, "cloud_token", "its own") == "set"
    account, other = on.app.wiring.accounts.account(T1), on.app.wiring.accounts.account(T2)
    assert account is not None
    assert other is not None
    assert (account.token, other.token) == ("its own", "token")
    assert state(on, T1) is SessionState.READY


async def test_a_wrong_token_is_noticed_and_a_right_one_tried_at_once(on: Whole) -> None:
    await put(on, T1, "cloud_token", "wrong")
    assert state(on, T1) is SessionState.LOGGED_OUT
    await put(on, T1, "cloud_token", "token")
    assert state(on, T1) is SessionState.READY


async def test_a_number_belongs_to_one_bot(on: Whole) -> None:
    on.meta.phone(ADMIN).says(MASTER, f"set T2 cloud_phone_number_id {number_of(1)}")
    await on.quiet()
    on.meta.phone(ADMIN).says(MASTER, f"set T2 cloud_phone_number_id {MASTER}")
    await on.quiet()
    refusals = [line for said in on.texts(ADMIN) for line in said.splitlines() if "uses this one already" in line]
    assert refusals == ["*Duka 1* uses this one already.", "*The master bot* uses this one already."]
    assert on.app.wiring.accounts.tenant_of(number_of(1)) == T1


async def test_what_is_no_number_id_is_refused_in_words(on: Whole) -> None:
    assert await put(on, T1, "cloud_phone_number_id", "+254 abc") == "refused"
    assert await put(on, T1, "cloud_phone_number_id", number_of(1)) == "set"  # its own, once more


async def test_the_number_of_a_bot_that_is_gone_is_free(on: Whole) -> None:
    def job(tx: Tx) -> None:
        record = tx.platform.tenants.get(T1)
        assert record is not None
        assert tx.platform.tenants.save(replace(record, status=TenantStatus.DELETED))

    await on.app.wiring.ground.store.submit(job)
    await on.app.wiring.directory.fresh()
    assert on.app.wiring.accounts.tenant_of(number_of(1)) is None
    assert await put(on, T2, "cloud_phone_number_id", number_of(1)) == "set"


async def test_apps_prove_what_they_may(on: Whole) -> None:
    accounts = on.app.wiring.accounts
    ours = accounts.app("")
    assert ours is not None
    assert (ours.secret, ours.verify_token, ours.only) == (SECRET, WORD, None)
    assert accounts.app("T1") is None
    assert accounts.app("nobody") is None
    assert accounts.app("platform") is None
    await put(on, T1, "cloud_app_secret", "mine")
    await put(on, T1, "cloud_verify_token", "my word")
    own = accounts.app("T1")
    assert own is not None
    assert (own.secret, own.verify_token, own.only) == ("mine", "my word", T1)
    assert accounts.app("T2") is None


async def test_a_bot_of_another_channel_has_no_number_here(on: Whole) -> None:
    await on.add(bot(3))
    assert on.app.wiring.accounts.tenant_of(number_of(3)) is not None
    wiring = on.app.wiring
    outcome = await wiring.tenant_life.connect(by_system(on.clock.now(), "x"), TenantId("T3"), ChannelName.SIM)
    commit = outcome.commit
    assert commit is not None
    await wiring.ground.store.submit(commit)
    await wiring.directory.fresh()
    assert wiring.accounts.tenant_of(number_of(3)) is None
