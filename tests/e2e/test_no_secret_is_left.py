"""O4, X2, T10: what was said in secret stands neither in the rows of the database nor in the log."""

import logging
import sqlite3
from pathlib import Path

import structlog

from wabot.bootstrap import App, build_app
from wabot.config import load_config
from wabot.core.clock import MovableClock
from wabot.logs import configure_logs
from wabot.terminal import TerminalPhone

SCRIPT = """
/as +254700000001
new "Mama Duka" +254711222333 airtime
approve "Mama Duka" 1m
pin
1
4321
918273
set platform access_code SESAME-77
totp
1
918273
/as +254722000999
hi
1
SESAME-77
wrong-CODE-88
/as +254722000111
/to +254711222333
hi
1
50
1
"""
SECRETS = ("918273", "SESAME-77")
NUMBERS = ("254722000111", "254700000001", "254722000999")


async def test_rows_and_log(tmp_path: Path) -> None:
    environ = {"WABOT_DATA_DIR": str(tmp_path), "PORT": "0", "HOST": "127.0.0.1", "WABOT_PLATFORM__DEMO": "no"}
    environ["WABOT_LOG__LEVEL"] = "debug"
    config = load_config(None, environ)
    log = tmp_path / "test.log"
    root, kept = logging.getLogger(), structlog.get_config()
    before = root.handlers[:], root.level
    configure_logs(config.log, log)
    app = build_app(config, MovableClock())
    try:
        await app.start()
        heard = await _play(app)
        rows = _rows(tmp_path / "wabot.db")
        words = log.read_text(encoding="utf-8")
    finally:
        await app.stop()
        for handler in root.handlers:
            handler.close()
        root.handlers[:], root.level = before
        structlog.configure(**kept)
    left = b"".join(file.read_bytes() for file in tmp_path.glob("wabot.db*"))
    totp = next((line.split("*")[1] for line in heard if "key to your app" in line), "")
    assert totp
    leaks = {f"{table}: {secret}" for table, row in rows for secret in (*SECRETS, totp) if secret in row}
    assert not leaks, leaks
    assert not [secret for secret in (*SECRETS, totp) if secret.encode() in left], "in pages that SQLite has freed"
    assert b"Mama Duka" in left
    tokens = _tokens(tmp_path / "sandbox.db")
    assert tokens
    assert not [f"{table}: {token}" for table, row in rows for token in tokens if token in row]
    secrets = [*SECRETS, totp, *NUMBERS, *tokens]
    assert not [secret for secret in secrets if secret in words]
    assert "ws_CO_" not in words or "•••" in words


async def _play(app: App) -> list[str]:
    heard: list[str] = []
    phone = TerminalPhone(app, heard.append, phone="+254700000001", to="master")
    for line in SCRIPT.strip().splitlines():
        await phone.line(line)
    return [line for message in heard for line in message.split("\n")]


def _rows(file: Path) -> list[tuple[str, str]]:
    with sqlite3.connect(file) as database:
        tables = [name for (name,) in database.execute("select name from sqlite_master where type = 'table'")]
        return [(table, str(row)) for table in tables for row in database.execute(f"select * from {table}")]


def _tokens(file: Path) -> list[str]:
    """The secret parts of the addresses that the payment provider was given."""
    with sqlite3.connect(file) as books:
        return [address.rsplit("/", 1)[1] for (address,) in books.execute("select callback_url from pushes")]
