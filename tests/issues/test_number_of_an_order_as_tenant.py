"""`renew 1` after a list of orders means the tenant of that order (it said that no tenant had the order's key)."""

from pathlib import Path

from wabot.bootstrap import build_app
from wabot.config import load_config
from wabot.core.clock import MovableClock
from wabot.terminal import TerminalPhone


async def test_the_number_of_an_order_names_its_tenant(tmp_path: Path) -> None:
    environ = {"WABOT_DATA_DIR": str(tmp_path), "PORT": "0", "HOST": "127.0.0.1", "WABOT_PLATFORM__DEMO": "no"}
    app = build_app(load_config(None, environ), MovableClock())
    await app.start()
    try:
        phone = TerminalPhone(app, lambda _line: None, phone="+254700000001", to="master")
        for line in (
            *('new "Other" +254733444555 airtime', 'new "Mama Duka" +254711222333 airtime', "approve T2 1m"),
            *("/as +254722000111", "/to +254711222333", "hi", "1", "50", "1", "/expect receipt"),
            *("/as +254700000001", "/to master", 'orders "Mama Duka"', "show 1", "/expect *Mama Duka* · T2"),
        ):
            await phone.line(line)
    finally:
        await app.stop()
