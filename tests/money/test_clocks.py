"""Fault case 30: whatever clock the server stands under, M-Pesa is told Nairobi's time."""

import asyncio
import base64
import json
import os
import sys
from asyncio.subprocess import PIPE
from pathlib import Path

import pytest

from tests.money.secrets import MPESA

ROOT = Path(__file__).parents[2]
NINE_IN_NAIROBI = "20261121090000"


@pytest.mark.slow
@pytest.mark.parametrize("zone", ["UTC", "Asia/Jakarta"])
async def test_30_the_timestamp_is_nairobis(tmp_path: Path, zone: str) -> None:
    """A server in UTC or in Jakarta: the same Timestamp of East Africa, and a Password made of it."""
    program = (sys.executable, "-m", "tests.money.one_push", str(tmp_path))
    environ = {**os.environ, "TZ": zone}
    child = await asyncio.create_subprocess_exec(*program, cwd=ROOT, env=environ, stdout=PIPE, stderr=PIPE)
    try:
        async with asyncio.timeout(60):
            out, err = await child.communicate()
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    assert child.returncode == 0, err.decode()[-2000:]
    push = json.loads(out.decode().splitlines()[-1])
    assert push["Timestamp"] == NINE_IN_NAIROBI
    password = base64.b64decode(push["Password"]).decode()
    assert password == f"{MPESA.shortcode}{MPESA.passkey}{NINE_IN_NAIROBI}"
