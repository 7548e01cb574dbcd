"""X1 and X5 by attack: every verb called by people it is not for, and with names of what is not theirs."""

import pytest

from tests.actions.chat import Office
from tests.services.tenants.world import BOSS, HELPER
from wabot.actions.load import load_actions
from wabot.actions.registry import Action
from wabot.actions.runner import Runner
from wabot.core.access import Role, may
from wabot.core.clock import HOUR, Instant
from wabot.core.ids import PLATFORM, ContactId, EffectId, EventId, TenantId
from wabot.core.invoice import Plan
from wabot.core.money import Money
from wabot.flow.codec import event_to_json
from wabot.flow.events import ActionFinished, Json
from wabot.ports.action import Actor, Call, Outcome
from wabot.ports.store import Tx
from wabot.services.billing.ledger import InvoiceLedger
from wabot.services.billing.plans import Offer
from wabot.services.billing.ways import method_words

REGISTRY = load_actions()
ALL = [found for name in sorted(REGISTRY.outcomes()) if (found := REGISTRY.get(name)) is not None]
MALLORY, VICTIM, CUSTOMER = "254722000001", "254722000002", "254722000003"
WORDS: dict[str, Json] = {
    "tenant": "T2", "bot": "T2", "order": "T2.deadbeef", "issue": "T2/unpaired/", "phone": f"+{CUSTOMER}",
    "reason": "why", "key": "name", "value": "Owned",
    "text": "Victim", "status": "all", "duration": "12m", "verb": "delete",
    "channel": "sim", "server": "alpha", "role": "owner", "repair": "stop", "entry": "1", "kind": "new", "to": "muted",
    "shown": ["T2"], "words": "Victim", "until": "7d", "message": "hm", "name": "Mine", "number": "1",
    "language": "sw", "pin": "9281", "code": "000000", "invoice": "INV-000001", "plan": "month:KES", "method": "cash",
    "price": {"$": "money", "minor": 50_000, "currency": "KES"}, "way": "sandbox:KES", "reference": "X1",
}  # fmt: skip


@pytest.fixture
async def two(office: Office) -> Office:
    """Mallory's tenant T1 and the victim's T2, both approved."""
    boss = office.phone(BOSS)
    await office.world.stepup.give_pin(BOSS, "4321")
    for name, phone in (("Mallory Shop", MALLORY), ("Victim Shop", VICTIM)):
        await boss.says(f'new "{name}" +{phone} airtime', f'approve "{name}" 1m')
    month = Offer(Plan.MONTH, 30, Money.of(500, "KES"))
    ledger = InvoiceLedger(office.world.changes, lambda: 0, method_words(()))
    await office.world.store.submit(lambda tx: ledger.open(tx, TenantId("T2"), month, office.world.clock.now()))
    await office.world.directory.fresh()
    return office


async def _run(office: Office, action: Action, who: tuple[str, Role], bot: TenantId) -> Outcome:
    world = office.world
    office.events += 1
    phone, role = who
    scene = world.directory.scene(bot, "en", role, phone)
    actor = Actor(ContactId(f"c{phone}"), phone, role, "en")
    call = Call(EffectId(f"x{office.events}"), bot, actor, world.clock.now(), scene, WORDS)
    return await world.settle(await Runner(REGISTRY, office.services).run(action.name, call))


def _of_the_victim(tx: Tx) -> list[object]:
    scope, platform = tx.tenant(TenantId("T2")), tx.platform
    kept = [platform.tenants.get(TenantId("T2")), platform.tenants.owners(TenantId("T2")), scope.settings.all()]
    return [
        *kept,
        list(scope.bans.all()),
        scope.sessions.get(),
        list(platform.staff.all()),
        platform.sales_scan.counts(),
        list(platform.invoices_scan.list()),
    ]


async def test_whoever_is_too_low_is_denied_and_nothing_happens(two: Office) -> None:
    before = await two.world.store.read(_of_the_victim)
    for action in ALL:
        low = [role for role in Role if not may(role, action.role)]
        for role in low:
            assert (await _run(two, action, (HELPER, role), PLATFORM)).name == "denied", (action.name, role)
        tried = await two.world.audit.tail(len(low))
        assert all(entry.deed.facts["tried"] == action.name for entry in tried)
    assert await two.world.store.read(_of_the_victim) == before


@pytest.mark.parametrize("bot", [PLATFORM, TenantId("T1")])
async def test_an_owner_reaches_nothing_of_another_tenant(two: Office, bot: TenantId) -> None:
    before = await two.world.store.read(_of_the_victim)
    until = Instant(two.world.clock.now() + HOUR)
    await two.world.store.submit(lambda tx: tx.platform.staff.trust(MALLORY, until))
    await _reaches_nothing(two, (MALLORY, Role.TENANT_OWNER), bot)
    assert await two.world.store.read(_of_the_victim) == before


@pytest.mark.parametrize("role", [Role.CONTACT, Role.STRANGER])
async def test_a_contact_reaches_nothing_of_any_tenant(two: Office, role: Role) -> None:
    before = await two.world.store.read(_of_the_victim)
    await _reaches_nothing(two, (CUSTOMER, role), TenantId("T2") if role is Role.CONTACT else PLATFORM)
    assert await two.world.store.read(_of_the_victim) == before


async def _reaches_nothing(office: Office, who: tuple[str, Role], bot: TenantId) -> None:
    for action in ALL:
        outcome = await _run(office, action, who, bot)
        told = event_to_json(ActionFinished(EventId("e"), office.world.clock.now(), EffectId("x"), "o", outcome.slots))
        tells_whom_to_call = action.name == "internet.home" and bot == "T2"  # the number they are writing to
        assert tells_whom_to_call or VICTIM.encode() not in told, action.name
        assert bot == "T2" or b"Victim Shop" not in told, action.name


async def test_whoever_lost_the_role_undoes_nothing_with_it(two: Office) -> None:
    boss, helper = two.phone(BOSS), two.phone(HELPER)
    await boss.says(f"role +{HELPER} admin", "4321")
    await two.world.directory.fresh()
    await helper.says("stop T2")
    await boss.says(f"role +{HELPER} viewer", "4321")
    await two.world.directory.fresh()
    before = await two.world.store.read(_of_the_victim)
    await helper.says("undo")
    assert await two.world.store.read(_of_the_victim) == before
