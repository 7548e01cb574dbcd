"""Who sees and records money of tenants."""

from tests.actions.chat import Office
from tests.services.tenants.world import BOSS, HELPER

MAMA, NEIGHBOUR = "254711222333", "254722333444"


async def shop(office: Office) -> None:
    await office.world.stepup.give_pin(BOSS, "4321")
    boss = office.phone(BOSS)
    for name, phone in (("Mama Duka", MAMA), ("Duka Jirani", NEIGHBOUR)):
        await boss.says(f'new "{name}" +{phone} airtime', f'approve "{name}" 1m')
    await boss.says("set platform price_month_kes 500")


async def test_recording_asks_for_the_pin(office: Office) -> None:
    await shop(office)
    boss = office.phone(BOSS)
    assert "PIN" in await boss.says("record T1", "1", "2", "FT1", "told by phone", "1")
    assert "INV-000001" in await boss.says("4321")


async def test_a_viewer_looks_and_changes_nothing(office: Office) -> None:
    await shop(office)
    await office.phone(BOSS).says("record T1", "1", "1", "skip", "told", "1", "4321")
    await office.phone(BOSS).says(f"role +{HELPER} viewer")
    await office.world.directory.fresh()
    viewer = office.phone(HELPER)
    menu = await viewer.says("billing")
    assert "Ksh 500" in menu
    assert "Record" not in menu
    assert "INV-000001" in await viewer.says("invoice INV-000001")
    assert "given back" not in await viewer.says("invoice 1")
    refused = await viewer.says("record T1")
    assert "may" in refused or "not" in refused


async def test_an_owner_sees_their_own_invoices_alone(office: Office) -> None:
    await shop(office)
    await office.phone(BOSS).says("record T1", "1", "1", "skip", "told by phone", "1", "4321")
    mine, theirs = office.phone(MAMA), office.phone(NEIGHBOUR)
    receipt = await mine.says("invoices", "1")
    assert "INV-000001" in receipt
    assert "told by phone" not in receipt
    assert "INV" not in await theirs.says("invoices")


async def test_where_nothing_is_set_up_nothing_is_offered(office: Office) -> None:
    await shop(office)
    assert "not set up" in await office.phone(MAMA).says("renew")
