"""T5, T6, T8: what time did while wabot was down is caught up on at the start; a jump gives one warning, not three."""

from pathlib import Path

from wabot.bootstrap import App, build_app
from wabot.config import load_config
from wabot.core.clock import DAY, MINUTE, Instant, MovableClock
from wabot.core.ids import PLATFORM
from wabot.core.tenant import TenantStatus
from wabot.terminal import TerminalPhone

START = Instant(1_795_240_800_000)
BOSS, OWNER = "+254700000001", "+254711222333"


def _app(folder: Path, at: int) -> App:
    environ = {"WABOT_DATA_DIR": str(folder), "PORT": "0", "HOST": "127.0.0.1", "WABOT_PLATFORM__DEMO": "no"}
    return build_app(load_config(None, environ), MovableClock(Instant(at), frozen=True))


async def test_forty_days_down(tmp_path: Path) -> None:
    app = _app(tmp_path, START)
    await app.start()
    boss = TerminalPhone(app, lambda _line: None, phone=BOSS, to="master")
    for line in ('new "Mama Duka" +254711222333 airtime', "approve T1 1m", 'new "Gone Shop" +254711222334 airtime'):
        await boss.line(line)
    for line in ("delete T2", "1", "4321"):
        await boss.line(line)
    await app.stop()

    late = _app(tmp_path, START + 40 * DAY)
    await late.start()
    try:
        await late.quiet()
        known = {tenant.name: tenant.status for tenant in late.wiring.directory.all()}
        assert known == {"Mama Duka": TenantStatus.EXPIRED}
        tail = await late.wiring.ground.store.read(lambda tx: tx.tenant(PLATFORM).outbox.tail(20))
        said = [row.id for row in tail if row.created_at > START]
        assert sorted(said) == [
            f"T1/expired/{START + 30 * DAY}/owners/{OWNER[1:]}",
            f"T1/expired/{START + 30 * DAY}/staff/{BOSS[1:]}",
        ]
    finally:
        await late.stop()


async def test_a_jump_gives_the_most_urgent_warning_only(tmp_path: Path) -> None:
    app = _app(tmp_path, START)
    await app.start()
    heard: list[str] = []
    try:
        boss = TerminalPhone(app, lambda _line: None, phone=BOSS, to="master")
        await boss.line('new "Mama Duka" +254711222333 airtime')
        await boss.line("approve T1 1m")
        owner = TerminalPhone(app, heard.append, phone=OWNER, to="master")
        await app.advance(30 * DAY - 12 * 60 * MINUTE)
        owner.show()
        first = len(heard)
        await app.advance(20 * MINUTE)
        owner.show()
    finally:
        await app.stop()
    assert first == len(heard) == 1
