"""Fault cases 28 and 29: an owner pays for more time by a Midtrans link, and its notices come as they like."""

import hashlib
import json
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.money.conftest import open_house
from tests.money.house import ADMIN, OWNER, T1, House
from tests.money.secrets import MIDTRANS, configured
from wabot.core.clock import DAY, MINUTE, SECOND, Clock, Instant
from wabot.core.ids import PLATFORM
from wabot.testing.money.checkout import Bill
from wabot.testing.money.desk import StandIn
from wabot.testing.money.midtrans import MidtransStandIn

MONTH = 30 * DAY


@dataclass(frozen=True, slots=True)
class Office:
    """The house, and the payment pages that its owners are sent to."""

    house: House
    desk: MidtransStandIn

    async def renew(self) -> Bill:
        """The owner asks for one more month in rupiah, and gets a link; the bill it leads to."""
        await self.house.say("renew", OWNER, "master")
        ways = (await self.house.say("1", OWNER, "master"))[-1]
        by_link = [line for line in ways.splitlines() if "IDR" in line]
        assert len(by_link) == 1, ways
        await self.house.say(by_link[0].split(" ")[0], OWNER, "master")
        await self.house.say("1", OWNER, "master")
        bill = list(self.desk.bills.values())[-1]
        assert any(bill.id in words for words in self.house.heard(OWNER)), self.house.heard(OWNER)[-3:]
        return bill

    async def tell(self, bill: Bill, status: str, gross: str = "50000.00", **more: str) -> int:
        """A signed notification about this bill; `more` changes it after it was signed, but for status_code."""
        code = more.pop("status_code", {"settlement": "200", "pending": "201"}.get(status, "202"))
        signed = hashlib.sha512(f"{bill.name}{code}{gross}{MIDTRANS}".encode()).hexdigest()
        said = {
            "transaction_status": status,
            "transaction_id": bill.id,
            "status_code": code,
            "order_id": bill.name,
            "gross_amount": gross,
            "fraud_status": "accept",
            "payment_type": "bank_transfer",
            "currency": "IDR",
            "signature_key": signed,
            **more,
        }
        address = await self.house.app.wiring.sales.notice_address(PLATFORM, "midtrans")
        return await self.house.hear_from_outside_at(address, json.dumps(said).encode())

    def until(self) -> Instant:
        """How long the tenant runs."""
        tenant = self.house.app.wiring.directory.by_id(T1)
        assert tenant is not None
        assert tenant.expires_at is not None
        return tenant.expires_at

    async def invoices(self) -> list[str]:
        """The states of the tenant's invoices, oldest first."""
        found = await self.house.app.wiring.billing.everybody()
        return [invoice.status.value for invoice in reversed(found)]


@pytest.fixture
async def office(templates: Path, tmp_path: Path) -> AsyncIterator[Office]:
    shutil.copy(templates / "empty.db", tmp_path / "wabot.db")

    async def more(clock: Clock) -> tuple[list[StandIn], dict[str, str]]:
        desk = MidtransStandIn(clock, MIDTRANS)
        url = await desk.start()
        return [desk], configured("midtrans", url, server_key=MIDTRANS)

    async with open_house(tmp_path, more) as house:
        await house.open_shop()
        desk = house.others[0]
        assert isinstance(desk, MidtransStandIn)
        yield Office(house, desk)


async def test_28_notices_in_any_order_extend_once(office: Office) -> None:
    """Settlement before pending, settlement again and again, expire last of all: one month more, and it stays."""
    before, bill = office.until(), await office.renew()
    for status in ("settlement", "pending", "settlement", "expire", "pending", "settlement", "deny"):
        assert await office.tell(bill, status) == 200
        assert office.until() == before + MONTH, status
    await office.house.let(10 * SECOND, MINUTE, DAY)
    assert office.until() == before + MONTH
    assert await office.invoices() == ["paid"]
    assert await office.house.states(PLATFORM) == ("delivered", "paid", "delivered", "none")
    assert sum("is renewed" in words for words in office.house.heard(OWNER)) == 1


async def test_28_a_bad_signature(office: Office) -> None:
    """A settlement signed with another key, over another amount, or not at all: refused, and nothing is extended."""
    before, bill = office.until(), await office.renew()
    assert await office.tell(bill, "settlement", signature_key="0" * 128) == 401
    assert await office.tell(bill, "settlement", signature_key="") == 401
    assert await office.tell(bill, "settlement", "1.00", gross_amount="50000.00") == 401
    assert await office.tell(bill, "settlement", order_id="another") == 401
    assert office.until() == before
    assert await office.invoices() == ["open"]
    assert await office.tell(bill, "settlement") == 200
    assert office.until() == before + MONTH


@pytest.mark.parametrize("gross", ["50000", "50000.00"])
async def test_28_the_amount_with_and_without_cents(office: Office, gross: str) -> None:
    """The signature is over the amount as it is written: 50000 and 50000.00 are both the price, each by its own."""
    before, bill = office.until(), await office.renew()
    other = "50000.00" if gross == "50000" else "50000"
    assert await office.tell(bill, "settlement", gross, gross_amount=other) == 401
    assert await office.tell(bill, "settlement", gross) == 200
    assert office.until() == before + MONTH
    assert await office.tell(bill, "settlement", other) == 200
    assert office.until() == before + MONTH


async def test_28_expired_first_and_paid_all_the_same(office: Office) -> None:
    """Expire comes first and the settlement after it: the money counts, once."""
    before, bill = office.until(), await office.renew()
    assert await office.tell(bill, "expire") == 200
    assert office.until() == before
    assert await office.tell(bill, "settlement") == 200
    assert await office.tell(bill, "expire") == 200
    assert office.until() == before + MONTH
    assert await office.invoices() == ["paid"]


@pytest.mark.parametrize(
    ("gross", "currency"), [("50000.00", "USD"), ("50000.00", "KES"), ("40000.00", "IDR"), ("500000.00", "IDR")]
)
async def test_29_another_currency_or_another_price(office: Office, gross: str, currency: str) -> None:
    """Money that is not the invoice's, in its currency, to the last unit: a person decides, nothing is extended."""
    before, bill = office.until(), await office.renew()
    await office.tell(bill, "settlement", gross, currency=currency)
    await office.house.let(MINUTE)
    assert office.until() == before
    assert (await office.house.states(PLATFORM))[:2] == ("review", "review")
    assert "payment_review" in await office.house.alarms(PLATFORM)
    assert await office.invoices() == ["open"]


async def test_29_the_price_of_yesterday(office: Office) -> None:
    """The price has gone up; a new link was sent, and money of the old price comes for it: a person decides."""
    await office.house.say("set platform price_month_idr 60000", ADMIN, "master")
    before, bill = office.until(), await office.renew()
    assert bill.asked.minor == 60_000
    await office.tell(bill, "settlement", "50000.00")
    await office.house.let(MINUTE)
    assert office.until() == before
    assert (await office.house.states(PLATFORM))[:2] == ("review", "review")
