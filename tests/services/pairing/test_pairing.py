"""A pairing from the wish to the link, on both databases."""

import pytest

from tests.services.pairing.desk import OWNER, SUPPORT, Desk
from wabot.core.access import Role
from wabot.core.clock import MINUTE
from wabot.core.errors import Refused
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.pairing import LIFE, PairingState, fingerprint
from wabot.core.session import Order, SessionState

S = PairingState


async def test_a_code_comes_and_is_sealed(desk: Desk) -> None:
    asked = await desk.ask()
    link = desk.network.link(desk.tenant)
    assert link is not None
    assert asked.sight is not None
    assert (asked.word, asked.sight.state, asked.sight.code) == ("begun", S.READY, link.code)
    assert asked.sight.qr.startswith("https://wa.me/")
    row = await desk.row()
    assert link.code not in row.code
    assert "wa.me" not in row.qr
    assert (await desk.world.trail())[-1].deed.verb == "tenant.pair"


async def test_a_server_that_does_not_hold_the_session_gets_the_code_as_well(desk: Desk) -> None:
    asked = await desk.ask(server=desk.there)
    assert asked.sight is not None
    assert asked.sight.code
    assert asked.sight.state is S.READY


async def test_it_ends_connected_by_itself_and_is_told_once(desk: Desk) -> None:
    await desk.ask()
    assert await desk.network.confirm_pairing(desk.tenant)
    await desk.settle()
    row = await desk.row()
    assert (row.state, row.code, row.qr) == (S.CONNECTED, "", "")
    assert await desk.heard() == "✅ *Mama Duka* is connected to WhatsApp."
    assert [words for words in await desk.world.heard(OWNER) if "connected" in words] == [
        "✅ *Mama Duka* is connected to WhatsApp.\nIt answers its customers from now on."
    ]
    assert (await desk.ask()).word == "already"


async def test_an_owner_who_asks_hears_the_end_once(desk: Desk) -> None:
    await desk.ask(desk.world.by(OWNER, Role.TENANT_OWNER))
    await desk.network.confirm_pairing(desk.tenant)
    await desk.settle()
    assert sum("connected" in words for words in await desk.world.heard(OWNER)) == 1


async def test_a_rotating_qr_is_kept_up_with(desk: Desk) -> None:
    asked = await desk.ask()
    desk.network.rotate_qr(desk.tenant)
    await desk.settle()
    sight = await desk.there.look(desk.tenant)
    assert sight is not None
    assert asked.sight is not None
    assert sight.code == asked.sight.code
    assert sight.qr != asked.sight.qr


async def test_nobody_uses_the_code(desk: Desk) -> None:
    await desk.ask()
    desk.network.let_code_expire(desk.tenant)
    await desk.settle()
    row = await desk.row()
    assert (row.state, row.code) == (S.EXPIRED, "")
    assert "in time" in await desk.heard()


async def test_a_cut_connection_fails_it_with_its_reason(desk: Desk) -> None:
    await desk.ask()
    desk.network.drop(desk.tenant, "network")
    await desk.settle()
    assert (await desk.row()).state is S.FAILED
    assert "out of reach" in await desk.heard()


async def test_a_passkey_points_to_the_cloud_api(desk: Desk) -> None:
    await desk.ask()
    desk.network.ask_passkey(desk.tenant)
    await desk.settle()
    assert (await desk.row()).state is S.PASSKEY
    assert f"connect {desk.tenant} cloud" in await desk.heard()
    assert (await desk.ask()).word == "passkey"
    assert (await desk.ask(insist=True)).word == "begun"


async def test_asked_twice_for_one_cause_it_is_begun_once(desk: Desk) -> None:
    who = desk.world.by(SUPPORT, Role.SUPPORT)
    first, again = await desk.ask(who), await desk.ask(who)
    assert first == again
    assert sum(entry.deed.verb == "tenant.pair" for entry in await desk.world.trail()) == 1


async def test_a_new_pairing_ends_the_old_with_its_page(desk: Desk) -> None:
    await desk.ask()
    token = await desk.here.page(desk.tenant)
    assert token is not None
    row = await desk.row()
    assert row.token_hash == fingerprint(token)
    assert await desk.there.by_token(token) is not None
    await desk.ask()
    assert await desk.there.by_token(token) is None
    assert not await desk.there.again(token)


async def test_a_second_link_ends_the_first(desk: Desk) -> None:
    await desk.ask()
    first, second = await desk.here.page(desk.tenant), await desk.here.page(desk.tenant)
    assert first is not None
    assert second is not None
    assert await desk.here.by_token(first) is None
    assert await desk.here.by_token(second) is not None


async def test_a_page_closes_with_its_time(desk: Desk) -> None:
    await desk.ask()
    token = await desk.here.page(desk.tenant)
    assert token is not None
    desk.watch.clock.advance(LIFE - 1)
    assert await desk.here.by_token(token) is not None
    desk.watch.clock.advance(1)
    assert await desk.here.by_token(token) is None
    assert await desk.here.page(desk.tenant) is None
    assert not await desk.here.again(token)


async def test_from_the_page_another_code_keeps_the_page(desk: Desk) -> None:
    await desk.ask()
    token = await desk.here.page(desk.tenant)
    assert token is not None
    assert not await desk.here.again(token)  # one stands already
    desk.network.let_code_expire(desk.tenant)
    await desk.settle()
    before = await desk.row()
    assert await desk.there.again(token)
    await desk.settle()
    sight = await desk.there.by_token(token)
    assert sight is not None
    assert (sight.state, sight.pairing.expires_at) == (S.READY, before.expires_at)
    assert sight.code


async def test_a_code_that_comes_late_is_sent_after_whoever_asked(desk: Desk) -> None:
    await desk.watch.supervisor.stop(1_000)
    hasty = desk.pairings(lambda _: None, patience=0.01)
    asked = await desk.ask(server=hasty)
    assert asked.sight is not None
    assert asked.sight.state is S.ASKED
    desk.watch.another()
    await desk.watch.supervisor.start()
    await desk.settle()
    assert (await desk.row()).state is S.READY
    link = desk.network.link(desk.tenant)
    assert link is not None
    assert link.code in await desk.heard()


async def test_what_nobody_takes_up_ends_with_its_time(desk: Desk) -> None:
    await desk.watch.supervisor.stop(1_000)
    await desk.ask(server=desk.pairings(lambda _: None, patience=0.01))
    desk.watch.clock.advance(LIFE + 2 * MINUTE)
    await desk.here.sweep(desk.watch.clock.now())
    assert (await desk.row()).state is S.EXPIRED
    assert "in time" in await desk.heard()
    desk.watch.clock.advance(2 * 24 * 60 * MINUTE)
    await desk.here.sweep(desk.watch.clock.now())
    assert await desk.store.read(lambda tx: tx.tenant(desk.tenant).pairings.get()) is None


async def test_what_is_linked_is_not_cut_off_by_a_late_order(desk: Desk) -> None:
    await desk.ask()
    await desk.network.confirm_pairing(desk.tenant)
    await desk.watch.order(desk.tenant, Order.PAIR)
    assert desk.watch.state(desk.tenant) is SessionState.READY


async def test_a_page_can_be_offered_before_any_code_is_asked_for(desk: Desk) -> None:
    token = await desk.here.offer(desk.tenant, MINUTE)
    sight = await desk.here.by_token(token)
    assert sight is not None
    assert sight.state is S.OFFERED
    assert desk.watch.state(desk.tenant) is not SessionState.PAIRING
    assert await desk.here.again(token)
    await desk.settle()
    assert (await desk.row()).state is S.READY


async def test_every_tenant_has_its_own(desk: Desk) -> None:
    await desk.ask()
    assert await desk.here.look(TenantId("T2")) is None
    assert await desk.here.look(PLATFORM) is None
    assert await desk.here.page(TenantId("T2")) is None
    row = await desk.row()
    with pytest.raises(ValueError, match="scope"):
        await desk.store.submit(lambda tx: tx.tenant(TenantId("T2")).pairings.put(row))


async def test_files_are_sealed_read_and_forgotten(desk: Desk) -> None:
    media = await desk.store.submit(
        lambda tx: desk.files.keep(tx, desk.tenant, b"\x89PNG secret", "image/png", "qr.png")
    )
    assert (media.mime, media.filename, media.size) == ("image/png", "qr.png", 11)
    assert await desk.files.read(media.reference) == b"\x89PNG secret"
    stored = await desk.store.read(lambda tx: tx.platform.files_scan.get(media.reference.removeprefix("file:")))
    assert stored is not None
    assert desk.world.vault.is_current(stored.body)
    for strange in ("file:nothing", "", "/etc/passwd", "https://example.org/x"):
        with pytest.raises(Refused):
            await desk.files.read(strange)
    desk.watch.clock.advance(61 * MINUTE)
    with pytest.raises(Refused, match="gone"):
        await desk.files.read(media.reference)
    await desk.here.sweep(desk.watch.clock.now())
    assert await desk.store.read(lambda tx: tx.platform.files_scan.get(stored.id)) is None
