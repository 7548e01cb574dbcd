"""1,000 messages of 300 contacts of 3 tenants in one webhook: how long until all are recorded, until all are answered.

`python bench/bench_batch.py [--messages 1000] [--contacts 300]`. Each contact's messages are hi, 2, 0, 4, … in turn;
every answer is looked at, in order. A real `wabot run` on SQLite; the stand-in that takes the replies answers at once.
"""

import argparse
import asyncio
import hashlib
import hmac
import json
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import aiohttp
import cloud_rig
import load
import rig
from aiohttp import web

SAID = (("hi", "Welcome to"), ("2", "number"), ("0", "Welcome to"), ("4", "takes four steps"))
TENANTS = 3
DEADLINE = 120.0


class Standin:
    """Takes every reply, and keeps what was said to whom."""

    def __init__(self) -> None:
        self.heard: dict[str, list[str]] = defaultdict(list)
        self.taken = 0
        self.all_here: asyncio.Event = asyncio.Event()
        self.wanted = -1

    async def post(self, request: web.Request) -> web.Response:
        """A message: taken at once."""
        body = await request.text()
        said = json.loads(body)
        if "to" not in said:
            return web.json_response({"success": True})
        self.heard[f"{request.match_info['number']}/{said['to']}"].append(json.dumps(said, ensure_ascii=False))
        self.taken += 1
        if self.taken == self.wanted:
            self.all_here.set()
        return web.json_response({"messages": [{"id": f"wamid.{self.taken}"}]})

    async def get(self, request: web.Request) -> web.Response:
        """A number looked at: it is good."""
        return web.json_response({"id": request.match_info["number"], "quality_rating": "GREEN"})

    def wrong(self) -> int:
        """Answers that are not those of their place."""
        return sum(SAID[n % len(SAID)][1] not in text for texts in self.heard.values() for n, text in enumerate(texts))


def batch(numbers: list[str], messages: int, contacts: int) -> bytes:
    """One webhook: the contacts in turn, so that nobody's messages stand side by side."""
    values: dict[str, list[dict[str, Any]]] = defaultdict(list)
    now = int(time.time())
    for n in range(messages):
        person, turn = n % contacts, n // contacts
        told = {"from": f"2547{person:08}", "id": f"wamid.in{n}", "timestamp": str(now), "type": "text"}
        values[numbers[person % TENANTS]].append({**told, "text": {"body": SAID[turn % len(SAID)][0]}})
    entries = [
        {
            "id": "1",
            "changes": [{"field": "messages", "value": {"metadata": {"phone_number_id": number}, "messages": one}}],
        }
        for number, one in values.items()
    ]
    return json.dumps({"object": "whatsapp_business_account", "entry": entries}).encode()


async def post(url: str, body: bytes, standin: Standin) -> tuple[float, float]:
    """Seconds until the webhook was acknowledged, and until every message was answered."""
    signature = hmac.new(cloud_rig.SECRET.encode(), body, hashlib.sha256).hexdigest()
    began = time.monotonic()
    async with aiohttp.ClientSession() as client:
        async with client.post(url, data=body, headers={"X-Hub-Signature-256": f"sha256={signature}"}) as answer:
            assert answer.status == 200, answer.status
        acknowledged = time.monotonic() - began
        async with asyncio.timeout(DEADLINE):
            await standin.all_here.wait()
    return acknowledged, time.monotonic() - began


async def serve(standin: Standin, port: int) -> Callable[[], Any]:
    """The stand-in on this port; what ends it."""
    app = web.Application()
    app.add_routes(
        [web.post("/{version}/{number}/messages", standin.post), web.get("/{version}/{number}", standin.get)]
    )
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    return runner.cleanup


async def run(folder: Path, chosen: argparse.Namespace) -> None:
    numbers = list(await cloud_rig.prepare(folder, TENANTS))
    port, standin = load.free_port(), Standin()
    end = await serve(standin, port)
    standin.wanted = chosen.messages
    body = batch(numbers, chosen.messages, chosen.contacts)
    running = cloud_rig.running(folder, port, TENANTS)
    url, _pid = await asyncio.to_thread(running.__enter__)
    try:
        acknowledged, answered = await post(url, body, standin)
        print(
            f"batch: {chosen.messages:,} messages of {chosen.contacts} contacts of {TENANTS} tenants in one webhook of "
            f"{len(body) // 1024} KiB: acknowledged after {acknowledged:.2f} s, all answered after {answered:.2f} s, "
            f"{standin.wrong()} out of order or wrong; load {rig.load()}"
        )
    finally:
        await asyncio.to_thread(running.__exit__, None, None, None)
        await end()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=1000)
    parser.add_argument("--contacts", type=int, default=300)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="wabot-bench-") as name:
        asyncio.run(run(Path(name), chosen))


if __name__ == "__main__":
    main()
