"""Payloads after Meta's documented shapes, and what is read out of them."""

import json
from pathlib import Path
from typing import Any

from wabot.channels.cloud.facts import Batch
from wabot.channels.cloud.reading import read
from wabot.core.clock import DAY, Instant
from wabot.core.ids import TenantId
from wabot.core.message import Address, AddressKind

PAYLOADS = Path(__file__).parent / "payloads"
NAMES = sorted(file.stem for file in PAYLOADS.glob("*.json"))
T1, T2, T3 = TenantId("T1"), TenantId("T2"), TenantId("T3")
NUMBERS = {"410200300400501": T1, "410200300400502": T2, "410200300400503": T3}
NOW = Instant(1_790_000_000_000 + DAY)
PHONE = Address(AddressKind.PHONE, "254711700800")


def payload(name: str) -> Any:
    return json.loads((PAYLOADS / f"{name}.json").read_text(encoding="utf-8"))


def taken(told: Any) -> Batch:
    body = told if isinstance(told, bytes) else json.dumps(told).encode()
    return read(body, NUMBERS.get, NOW)
