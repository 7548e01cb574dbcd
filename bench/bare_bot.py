"""The least a Python bot on the Cloud API can do, as the machine's floor: aiohttp, and SQLite with group commits.

`python bench/bare_bot.py PORT GRAPH_PORT FILE`. A signed webhook is proved, its message and where its conversation
stands are committed (synchronous=FULL; whatever waits goes into one commit), the webhook is answered, the reply posted.
No deduplication, no order, no retries, no tenants, nothing encrypted: nobody should run a business on it.
"""

import asyncio
import contextlib
import hashlib
import hmac
import queue
import sqlite3
import sys
import threading
from typing import Any

import aiohttp
import orjson
from aiohttp import web

SECRET = b"the-bench-signs-with-this"
MENU = "Welcome to the shop!\n1 Buy for my number\n2 Buy for another number\n3 My orders\n4 Help"
REPLIES = {"hi": MENU, "2": "Which number?", "0": MENU, "4": "Buying takes four steps."}
Step = tuple[str, str, str]


class Books:
    """One thread commits."""

    def __init__(self, file: str) -> None:
        self._loop = asyncio.get_running_loop()
        self._waiting: queue.SimpleQueue[tuple[Step, asyncio.Future[None]]] = queue.SimpleQueue()
        threading.Thread(target=self._serve, args=(file,), daemon=True).start()

    async def save(self, step: Step) -> None:
        done: asyncio.Future[None] = self._loop.create_future()
        self._waiting.put((step, done))
        await done

    def _serve(self, file: str) -> None:
        books = sqlite3.connect(file, isolation_level=None)
        books.executescript("pragma journal_mode=wal; pragma synchronous=full;")
        books.execute("create table if not exists message (id text primary key, sender text, text text)")
        books.execute("create table if not exists conversation (sender text primary key, node text)")
        while True:
            batch = [self._waiting.get()]
            with contextlib.suppress(queue.Empty):
                while True:
                    batch.append(self._waiting.get_nowait())
            books.execute("begin")
            books.executemany("insert into message values (?, ?, ?)", [step for step, _ in batch])
            books.executemany("replace into conversation values (?, ?)", [step[1:] for step, _ in batch])
            books.execute("commit")
            self._loop.call_soon_threadsafe(_tell, [done for _, done in batch])


def _tell(all_done: list["asyncio.Future[None]"]) -> None:
    for done in all_done:
        done.set_result(None)


class Bot:
    """Answers webhooks."""

    def __init__(self, graph_port: int, file: str) -> None:
        self._url = f"http://127.0.0.1:{graph_port}/v26.0/1/messages"
        self._books = Books(file)
        self._client = aiohttp.ClientSession(headers={"Authorization": "Bearer nobody"})
        self._replies: set[asyncio.Task[None]] = set()

    async def take(self, request: web.Request) -> web.Response:
        raw = await request.read()
        signed = "sha256=" + hmac.new(SECRET, raw, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(signed, request.headers.get("X-Hub-Signature-256", "")):
            return web.Response(status=401)
        for message in _messages(orjson.loads(raw)):
            await self._books.save((message["id"], message["from"], message["text"]["body"]))
            reply = asyncio.create_task(self._reply(message["from"], REPLIES[message["text"]["body"]]))
            self._replies.add(reply)
            reply.add_done_callback(self._replies.discard)
        return web.Response(text="ok")

    async def _reply(self, to: str, text: str) -> None:
        body = {"messaging_product": "whatsapp", "to": to, "type": "text", "text": {"body": text}}
        headers = {"Content-Type": "application/json"}
        async with self._client.post(self._url, data=orjson.dumps(body), headers=headers) as answer:
            orjson.loads(await answer.read())


def _messages(payload: dict[str, Any]) -> list[dict[str, Any]]:
    changes = [change["value"] for entry in payload["entry"] for change in entry["changes"]]
    return [message for value in changes for message in value.get("messages", ())]


async def main(port: int, graph_port: int, file: str) -> None:
    app = web.Application()
    app.router.add_post("/webhooks/whatsapp", Bot(graph_port, file).take)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]))
