"""What was redacted is gone from the files as well, not only from their rows."""

import sqlite3
from pathlib import Path

from tests.contract.store.rows import T1, event, turn
from wabot.storage.migrate import migrate
from wabot.storage.store import open_store
from wabot.storage.urls import sqlite_url

SECRET = "918273-SESAME"


async def test_redacted_words_are_in_no_file_after_a_stop(tmp_path: Path) -> None:
    url = sqlite_url(tmp_path / "wabot.db")
    await migrate(url)
    store = await open_store(url)
    with sqlite3.connect(tmp_path / "wabot.db") as somebody:  # looks into the file meanwhile
        for n in range(50):
            said = event(f"e{n}", body=f'{{"kind":"said","id":"e{n}","at":1,"text":"{SECRET}","message":"text"}}')
            await store.record(said)
        assert SECRET.encode() in (tmp_path / "wabot.db-wal").read_bytes()
        for n in range(50):
            await store.save_turn(turn(f"e{n}", n, redact=True))
        somebody.execute("select count(*) from event").fetchone()
        await store.close()
        left = {file.name: file.read_bytes() for file in tmp_path.glob("wabot.db*")}
    somebody.close()
    assert T1.encode() in left["wabot.db"]
    assert not [name for name, content in left.items() if SECRET.encode() in content]
