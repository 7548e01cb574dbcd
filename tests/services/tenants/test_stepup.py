"""PIN, codes, trust and the lock-out."""

from pathlib import Path

import pyotp
from structlog.testing import capture_logs

from tests.services.tenants.world import BOSS, HELPER, World
from wabot.core.access import Role
from wabot.core.audit import By
from wabot.core.clock import MINUTE, SECOND
from wabot.core.ids import PLATFORM, ContactId
from wabot.core.staff import TRUST_IDLE, WRONG_WINDOW
from wabot.services.effects import shown_to

PIN = "7351"


def helper(world: World) -> By:
    return world.by(HELPER, Role.ADMIN)


async def tried(world: World, who: By, word: str) -> str:
    return (await world.settle(await world.stepup.check(who, word))).name


async def test_trust_lasts_while_it_is_used(world: World) -> None:
    assert await tried(world, world.by(), PIN) == "no_pin"
    await world.stepup.give_pin(BOSS, PIN)
    assert not await world.stepup.trusted(BOSS)
    assert await tried(world, world.by(), PIN) == "trusted"
    for _ in range(5):
        world.clock.advance(TRUST_IDLE - SECOND)
        assert await world.stepup.trusted(BOSS)
    world.clock.advance(TRUST_IDLE)
    assert not await world.stepup.trusted(BOSS)
    assert not await world.stepup.trusted("")


async def test_five_wrong_tries_lock_this_person_out_and_nobody_else(world: World) -> None:
    await world.stepup.give_pin(BOSS, PIN)
    await world.stepup.give_pin(HELPER, PIN)
    words = [await tried(world, world.by(), "0000") for _ in range(5)]
    assert words == ["wrong"] * 4 + ["locked"]
    assert await tried(world, world.by(), PIN) == "locked"
    assert await tried(world, helper(world), PIN) == "trusted"
    world.clock.advance(WRONG_WINDOW - MINUTE)
    assert await tried(world, world.by(), PIN) == "locked"
    world.clock.advance(MINUTE)
    assert await tried(world, world.by(), PIN) == "trusted"
    assert "access.locked" in [entry.deed.verb for entry in await world.trail()]


async def test_the_right_word_forgives_and_tries_are_counted_down(world: World) -> None:
    await world.stepup.give_pin(BOSS, PIN)
    left = [(await world.settle(await world.stepup.check(world.by(), "1"))).slots["left"] for _ in range(3)]
    assert left == [4, 3, 2]
    assert await tried(world, world.by(), PIN) == "trusted"
    assert [await tried(world, world.by(), "1") for _ in range(4)] == ["wrong"] * 4


async def test_a_try_repeated_by_the_outbox_counts_once(world: World) -> None:
    await world.stepup.give_pin(BOSS, PIN)
    who = world.by()
    assert [await tried(world, who, "0000") for _ in range(9)] == ["wrong"] * 9


async def test_a_burst_of_parallel_guesses_does_not_slip_by(world: World) -> None:
    await world.stepup.give_pin(BOSS, PIN)
    pending = [await world.stepup.check(world.by(), "0000") for _ in range(5)]
    right = await world.stepup.check(world.by(), PIN)
    for outcome in pending:
        await world.settle(outcome)
    assert (await world.settle(right)).name == "locked"


async def test_who_has_a_pin_proves_it_before_changing_it(world: World) -> None:
    assert (await world.stepup.set_pin(world.by(), "1111")).name == "weak"
    assert (await world.settle(await world.stepup.set_pin(world.by(), PIN))).name == "set"
    world.clock.advance(TRUST_IDLE)
    assert (await world.stepup.set_pin(world.by(), "8642")).name == "locked"
    assert await tried(world, world.by(), PIN) == "trusted"
    assert (await world.settle(await world.stepup.set_pin(world.by(), "8642"))).name == "set"
    assert await tried(world, world.by(), PIN) == "wrong"


READER = ContactId("c1")


async def begun_totp(world: World) -> tuple[str, str]:
    """A new key in the clear, and as the menu's slots carry it."""
    outcome = await world.settle(await world.stepup.begin_totp(world.by(), PLATFORM, READER))
    slot = outcome.slots["secret"]
    assert isinstance(slot, dict)
    return world.vault.open(PLATFORM, shown_to(READER), str(slot["sealed"])), repr(outcome.slots)


async def test_a_first_pin_is_no_proof_yet_and_the_owner_hears_of_it(world: World) -> None:
    await world.staff.seed(BOSS, Role.OWNER, world.clock.now())
    await world.staff.seed(HELPER, Role.ADMIN, world.clock.now())
    assert (await world.settle(await world.stepup.set_pin(helper(world), PIN))).name == "set"
    assert not await world.stepup.trusted(HELPER)
    (told,) = await world.heard(BOSS)
    assert f"role +{HELPER} none" in told
    assert await tried(world, helper(world), PIN) == "trusted"
    assert (await world.settle(await world.stepup.set_pin(helper(world), "8642"))).name == "set"
    assert len(await world.heard(BOSS)) == 1


async def test_who_loses_the_role_loses_the_pin_with_it(world: World) -> None:
    await world.staff.seed(HELPER, Role.ADMIN, world.clock.now())
    await world.settle(await world.stepup.set_pin(helper(world), PIN))
    await world.settle(await world.staff.set_role(world.by(), f"+{HELPER}", "none"))
    assert not await world.stepup.has_pin(HELPER)
    await world.settle(await world.staff.set_role(world.by(), f"+{HELPER}", "admin"))
    assert await tried(world, helper(world), PIN) == "no_pin"


async def test_codes_count_once_and_replace_the_pin(world: World) -> None:
    await world.stepup.give_pin(BOSS, PIN)
    secret, slots = await begun_totp(world)
    assert secret not in slots
    totp = pyotp.TOTP(secret)
    assert (await world.settle(await world.stepup.confirm_totp(world.by(), "000000"))).name == "wrong"
    code = totp.at(world.clock.now() // SECOND)
    assert (await world.settle(await world.stepup.confirm_totp(world.by(), code))).name == "on"
    assert await tried(world, world.by(), code) == "wrong"
    assert await tried(world, world.by(), PIN) == "wrong"
    world.clock.advance(30 * SECOND)
    fresh = totp.at(world.clock.now() // SECOND)
    assert await tried(world, world.by(), fresh) == "trusted"
    assert await tried(world, world.by(), fresh) == "wrong"
    assert (await world.stepup.confirm_totp(world.by(), fresh)).name == "gone"
    await world.settle(await world.stepup.switch_off_totp(world.by()))
    assert await tried(world, world.by(), PIN) == "trusted"


async def test_neither_pin_nor_secret_is_in_the_database_or_the_log(world: World, tmp_path: Path) -> None:
    with capture_logs() as logs:
        await world.settle(await world.stepup.set_pin(world.by(), "97531864"))
        secret, _ = await begun_totp(world)
        await tried(world, world.by(), "97531864")
        await tried(world, world.by(), "86429753")
    await world.store.close()
    stored = b"".join(file.read_bytes() for file in tmp_path.glob("wabot.db*"))
    for word in ("97531864", "86429753", secret):
        assert word.encode() not in stored
        assert word not in repr(logs)
    assert b"$argon2id$" in stored
