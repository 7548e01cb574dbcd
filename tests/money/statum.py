"""A house whose airtime comes from Statum: no idempotency, no look-up, one webhook address for all of a tenant's."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.money.conftest import open_house
from tests.money.house import T1, House
from tests.money.secrets import STATUM, configured
from wabot.core.clock import Clock
from wabot.testing.money.desk import StandIn
from wabot.testing.money.statum import StatumDesk


@dataclass(frozen=True, slots=True)
class StatumHouse:
    """The house, and its reseller."""

    house: House
    statum: StatumDesk

    def webhook(self, reference: str, code: str, charge: float = 0) -> bytes:
        """What Statum posts of a load, in the shape that integrators have seen."""
        return (
            f'{{"request_id": "{reference}", "charge": {charge}, "account_balance": 100, "result_code": "{code}",'
            f' "result_desc": "…"}}'
        ).encode()

    async def hear(self, reference: str, code: str, charge: float = 0) -> int:
        """The webhook of this load, to the address the operator has set up; the status of the answer."""
        return await self.house.hear_from_outside_at(self.statum.webhook_url, self.webhook(reference, code, charge))


@asynccontextmanager
async def statum_house(folder: Path) -> AsyncIterator[StatumHouse]:
    """One shop that sells through Statum."""
    desks: list[StatumDesk] = []

    async def more(clock: Clock) -> tuple[list[StandIn], dict[str, str]]:
        desk = StatumDesk(clock, **STATUM)
        desks.append(desk)
        url = await desk.start()
        return [desk], {"WABOT_AIRTIME__PROVIDER": "statum", **configured("statum", url, **STATUM)}

    async with open_house(folder, more) as house:
        await house.open_shop()
        desks[0].webhook_url = await house.app.wiring.sales.notice_address(T1, "statum")
        yield StatumHouse(house, desks[0])
