"""The OpenAPI document, and a run of schemathesis against the API it describes."""

import asyncio
import sys
from pathlib import Path

import pytest

from tests.api.house import House, house
from wabot.web.api.operations import OPERATIONS

QUICK = {"WABOT_LIMITS__API_PER_MINUTE": "0", "WABOT_LIMITS__TENANT_PER_MINUTE": "0"}
PATIENCE = 240  # seconds
# A number, a cursor, a menu or an address may be wrong though its shape is right, which no schema can say: that is
# told by 422, and a wrong shape by 400.
CONFIGURED = """
[checks.positive_data_acceptance]
expected-statuses = ["2xx", "401", "403", "404", "409", "413", "422", "429"]
"""


async def test_the_document_tells_every_route(tmp_path: Path) -> None:
    async with house(tmp_path) as home, home.http.get(f"{home.app.address}/openapi.json") as answer:
        told = await answer.json()
    routes = {(method.upper(), path) for path, methods in told["paths"].items() for method in methods}
    assert routes == {(one.method, f"/api/v1{one.path}") for one in OPERATIONS}
    assert told["openapi"].startswith("3.1")


@pytest.mark.slow
async def test_schemathesis_finds_no_fault(tmp_path: Path) -> None:
    (tmp_path / "schemathesis.toml").write_text(CONFIGURED)
    async with house(tmp_path / "data", QUICK) as home:
        status, told = await _run(home, tmp_path, await home.key())
    assert status == 0, told


async def _run(home: House, folder: Path, key: str) -> tuple[int | None, str]:
    program = Path(sys.executable).with_name("schemathesis")
    told = ("--header", f"Authorization: Bearer {key}", "--max-examples", "15", "--seed", "7", "--warnings", "off")
    running = await asyncio.create_subprocess_exec(
        str(program),
        "run",
        f"{home.app.address}/openapi.json",
        *told,
        "--no-color",
        cwd=folder,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        async with asyncio.timeout(PATIENCE):
            output, _ = await running.communicate()
    finally:
        if running.returncode is None:
            running.kill()
            await running.wait()
    return running.returncode, output.decode()[-6000:]
