"""A file of 5,000 rows: in force in one go on both databases, while wabot goes on answering."""

import asyncio
import gc
import io
import time

import pytest
from openpyxl import Workbook

from tests.shop.street import T1, Street
from wabot.services.shop.sheet import ROWS

STALL = 0.2  # seconds of its own work in one go: what else the machine does meanwhile is not counted


def _workbook() -> bytes:
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(["name", "variant", "price", "stock", "sku", "category", "description"])
    for n in range(ROWS):
        sheet.append(
            [f"Product {n // 2}", f"Size {n % 2}", 100 + n % 900, n % 50, f"SKU{n}", f"Shelf {n % 4 // 2}", ""]
        )
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


class Stalls:
    """Watches the event loop; the longest time it was held up since it was asked last."""

    def __init__(self) -> None:
        self._longest, self._done = 0.0, False

    async def watch(self) -> None:
        last = time.thread_time()
        while not self._done:
            await asyncio.sleep(0)
            now = time.thread_time()
            self._longest, last = max(self._longest, now - last), now

    def take(self) -> float:
        longest, self._longest = self._longest, 0.0
        return longest

    def stop(self) -> None:
        self._done = True


@pytest.mark.slow
async def test_five_thousand_rows(street: Street) -> None:
    shop, store = street.app.wiring.shop, street.app.wiring.ground.store
    content, stalls = _workbook(), Stalls()
    gc.disable()  # its passes grow with the whole of the test program, not with a file
    watching = asyncio.create_task(stalls.watch())
    found = await shop.exchange.read(T1, content)
    told = {"read": stalls.take()}
    look = await shop.exchange.look(T1, found)
    told["look"] = stalls.take()
    assert (look.plan.new, found.mistakes) == (ROWS, [])
    await store.submit(lambda tx: shop.exchange.put_in_force(tx, T1, found))
    told["put in force"] = stalls.take()
    out = await shop.exchange.export(T1)
    told["export"] = stalls.take()
    again = await shop.exchange.look(T1, await shop.exchange.read(T1, out))
    told["look again"] = stalls.take()
    assert (again.plan.new, again.plan.changed, again.plan.same) == (0, 0, ROWS)
    assert len(await shop.catalogue.search(T1, "produt 77")) > 5
    told["search"] = stalls.take()
    gc.enable()
    stalls.stop()
    await watching
    assert max(told.values()) < STALL
