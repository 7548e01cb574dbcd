"""A real headless Chromium, steered over its DevTools socket; it reaches loopback only."""

import asyncio
import itertools
import json
import shutil
import tempfile
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp

SOON = 30.0
_QUIET = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-default-apps", "--disable-extensions",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--remote-debugging-port=0", "--window-size=412,900",
)  # fmt: skip


def chromium() -> str:
    """The program; "" where none is installed."""
    return next(
        (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), ""
    )


@dataclass
class Tab:
    """One page of the browser."""

    socket: aiohttp.ClientWebSocketResponse
    troubles: list[str] = field(default_factory=list)  # what the console complained of
    _numbers: "itertools.count[int]" = field(default_factory=itertools.count)

    async def call(self, method: str, **params: object) -> Mapping[str, Any]:
        """A DevTools command and its result."""
        number = next(self._numbers)
        await self.socket.send_json({"id": number, "method": method, "params": params})
        async with asyncio.timeout(SOON):
            while True:
                told = await self.socket.receive_json()
                if told.get("id") == number:
                    result: Mapping[str, Any] = told.get("result", {})
                    return result
                self._note(told)

    async def read(self, script: str) -> Any:
        """What an expression is worth on the page."""
        answer = await self.call("Runtime.evaluate", expression=script, returnByValue=True)
        return answer.get("result", {}).get("value")

    async def until(self, script: str) -> None:
        """Until an expression is true on the page; a page on its way to another has none."""
        async with asyncio.timeout(SOON):
            while True:
                if await self.read(f"Boolean({script})"):
                    return
                await asyncio.sleep(0.02)

    def _note(self, told: Mapping[str, Any]) -> None:
        if told.get("method") == "Runtime.exceptionThrown":
            self.troubles.append(json.dumps(told["params"]))
        if told.get("method") == "Log.entryAdded" and told["params"]["entry"]["level"] == "error":
            self.troubles.append(told["params"]["entry"]["text"])


@asynccontextmanager
async def browsing(url: str, language: str = "en") -> AsyncIterator[Tab]:
    """A tab with this page; the browser ends with the block."""
    with tempfile.TemporaryDirectory(prefix="wabot-browser-", ignore_cleanup_errors=True) as folder:
        process = await asyncio.create_subprocess_exec(
            chromium(), *_QUIET, f"--user-data-dir={folder}", f"--accept-lang={language}", "about:blank",
            stdin=DEVNULL, stdout=DEVNULL, stderr=PIPE,
        )  # fmt: skip
        try:
            async with aiohttp.ClientSession() as client:
                port = await _port(Path(folder))
                async with client.get(f"http://127.0.0.1:{port}/json/list") as answer:
                    pages = [page for page in await answer.json() if page["type"] == "page"]
                async with client.ws_connect(pages[0]["webSocketDebuggerUrl"], max_msg_size=0) as socket:
                    tab = Tab(socket)
                    for domain in ("Page", "Runtime", "Log"):
                        await tab.call(f"{domain}.enable")
                    await tab.call("Page.navigate", url=url)
                    await tab.until("document.readyState === 'complete' && location.href !== 'about:blank'")
                    yield tab
        finally:
            if process.returncode is None:
                process.kill()
            await process.communicate()


async def _port(folder: Path) -> str:
    async with asyncio.timeout(SOON):
        while True:
            place = folder / "DevToolsActivePort"
            if place.exists() and (text := place.read_text()):
                return text.splitlines()[0]
            await asyncio.sleep(0.05)
