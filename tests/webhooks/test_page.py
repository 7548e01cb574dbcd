"""The page for programmers: its code checks what we send, and its tables are whole."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from wabot.core.clock import SystemClock
from wabot.core.order import OrderStatus
from wabot.core.ticket import TicketStatus
from wabot.core.webhook import KINDS, new_secret, signed

PAGE = (Path(__file__).parents[2] / "docs" / "howto" / "receive-webhooks.md").read_text(encoding="utf-8")


def test_its_code_knows_us_and_nobody_else() -> None:
    (code,) = re.findall(r"^```python\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    names: dict[str, Any] = {}
    exec(code, names)
    is_genuine: Callable[[str, dict[str, str], bytes], bool] = names["is_genuine"]
    old, new, now = new_secret(), new_secret(), SystemClock().now()
    headers = signed([new, old], "evt_1", now, b"{}")
    assert is_genuine(old, headers, b"{}")
    assert is_genuine(new, headers, b"{}")
    assert not is_genuine(new_secret(), headers, b"{}")
    assert not is_genuine(new, headers, b"{ }")
    assert not is_genuine(new, signed([new], "evt_1", type(now)(now - 600_000), b"{}"), b"{}")


def test_its_table_has_every_kind_and_status() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \| (.*) \|$", PAGE, re.MULTILINE))
    assert tuple(rows) == KINDS
    told = set(OrderStatus) - {OrderStatus.DRAFT}
    assert [status for status in told if f"`order.{status.value}`" not in rows["order"]] == []
    assert [status for status in TicketStatus if f"`handoff.{status.value}`" not in rows["handoff"]] == []
