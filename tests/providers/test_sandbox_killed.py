"""What the sandbox has answered is in its ledger, even when its process is killed the next moment."""

import asyncio
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import web

from wabot.core.clock import MovableClock
from wabot.core.ids import TenantId
from wabot.core.money import Money
from wabot.ports.airtime import AirtimeOrder, AirtimeOutcome
from wabot.ports.pay import Ambiguous, PaymentOutcome, Push
from wabot.providers.airtime.sandbox import SandboxAirtime
from wabot.providers.exchange import Exchange, provider_session
from wabot.providers.pay.sandbox import sandbox_payments
from wabot.providers.sandbox import SandboxServer

FIFTY = Money.of(50, "KES")
pytestmark = [pytest.mark.slow, pytest.mark.faults]

CHILD = """
import asyncio, sys
from pathlib import Path
from wabot.core.clock import SystemClock
from wabot.providers.sandbox import PayMode, SandboxServer

async def main():
    server = SandboxServer(SystemClock(), Path(sys.argv[1]))
    print(await server.start(), flush=True)
    server.mpesa.answer(PayMode.PUSH_TIMEOUT_PAID)
    server.mpesa.answer_next(PayMode.LOST)
    await asyncio.Event().wait()

asyncio.run(main())
"""


@pytest.fixture
async def told() -> AsyncIterator[tuple[str, asyncio.Event]]:
    """Where the sandbox calls back, and whether it did."""
    arrived = asyncio.Event()

    async def receive(request: web.Request) -> web.Response:
        arrived.set()
        return web.Response()

    app = web.Application()
    app.router.add_post("/cb", receive)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/cb", arrived
    await runner.cleanup()


async def test_kill_minus_nine_forgets_nothing(tmp_path: Path, told: tuple[str, asyncio.Event]) -> None:
    ledger = tmp_path / "sandbox.db"
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-c", CHILD, str(ledger), stdout=asyncio.subprocess.PIPE
    )
    url = await _address(child)
    callback_url, arrived = told
    clock = MovableClock()
    push = Push("e1/0", TenantId("T1"), FIFTY, "254711222333", "A", "B", callback_url)
    async with provider_session() as session:
        payments = sandbox_payments(session, url, clock)
        accepted = await payments.request(push)
        await SandboxAirtime(Exchange(session, url)).send(AirtimeOrder("e1/0", "254711222333", FIFTY))
        unanswered = asyncio.create_task(payments.request(push), name="push")
        await arrived.wait()  # the second push is paid, and its caller still waits for an answer
        child.kill()
        await child.wait()
        with pytest.raises(Ambiguous):
            await unanswered
        again = SandboxServer(clock, ledger)
        url = await again.start()
        answer = await sandbox_payments(session, url, clock).query(accepted.checkout_id)
        found = await SandboxAirtime(Exchange(session, url)).find("e1/0")
        assert answer.outcome is PaymentOutcome.PAID
        assert found is not None
        assert found.outcome is AirtimeOutcome.DELIVERED
        assert (again.mpesa.collected(), again.airtime.deliveries("e1/0")) == (100, 1)
        await again.stop()


async def _address(child: asyncio.subprocess.Process) -> str:
    """The first line that is an address; log lines may come before it."""
    assert child.stdout is not None
    async for line in child.stdout:
        if line.startswith(b"http://"):
            return line.decode().strip()
    raise AssertionError("the sandbox did not start")
