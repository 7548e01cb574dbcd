"""Fault case 33: after a day with everything in it nothing secret can be read, and no keys have changed hands."""

import base64
import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.money.conftest import open_house
from tests.money.house import ADMIN, CUSTOMER, DUKA, FRIEND, PWANI, T1, T2, House
from tests.money.secrets import SHADOWPAY, STATUM, WORDS, configured
from tests.services.sales.bodies import bare_success, failure, success
from wabot.bootstrap.demo import DEMO_PIN
from wabot.core.clock import DAY, HOUR, MINUTE, SECOND, Clock
from wabot.core.ids import TenantId
from wabot.providers.sandbox import AirtimeMode, PayMode, RefundMode
from wabot.testing.money.desk import StandIn
from wabot.testing.money.faults import Fault
from wabot.testing.money.statum import StatumDesk

PIN, CODE = "918273", "SESAME-77"
KEYS = {
    T1: {"consumer_key": "duka-statum-key-1f0e", "consumer_secret": "duka-statum-secret-77b1"},
    T2: {"consumer_key": "pwani-statum-key-a9c3", "consumer_secret": "pwani-statum-secret-05d2"},
}
OWN = tuple(value for keys in KEYS.values() for value in keys.values())
MODES = (
    PayMode.OK, PayMode.CANCEL, PayMode.DUPLICATE, PayMode.LOST, PayMode.WRONG_AMOUNT, PayMode.FORGED, PayMode.BARE,
    PayMode.OUT_OF_ORDER, PayMode.INSUFFICIENT, PayMode.QUERY_SAYS_FAILED, PayMode.RESET_PAID, PayMode.LOCKED,
)  # fmt: skip
LOADS = (AirtimeMode.OK, AirtimeMode.REJECTED, AirtimeMode.FAIL, AirtimeMode.AMBIGUOUS, AirtimeMode.NO_FLOAT)


@asynccontextmanager
async def resellers(folder: Path) -> AsyncIterator[House]:
    """Two tenants with Statum accounts of their own, typed in chat, beside the platform's."""

    async def more(clock: Clock) -> tuple[list[StandIn], dict[str, str]]:
        desk = StatumDesk(clock, **STATUM)
        url = await desk.start()
        return [desk], configured("statum", url, **STATUM) | configured("shadowpay", "http://127.0.0.1:9", **SHADOWPAY)

    async with open_house(folder, more) as house:
        house.planted.words.extend((*OWN, PIN, CODE))
        await house.open_shop()
        await house.open_shop("Pwani Airtime", PWANI)
        yield house


async def administer(house: House) -> None:
    """A PIN, a code for strangers, and the keys of both tenants, all of it typed into the chat."""
    for words in ("pin", "1", DEMO_PIN, PIN):
        await house.say(words, ADMIN, "master")
    await typed(house, f"set platform access_code {CODE}")
    for tenant, keys in KEYS.items():
        for name, value in keys.items():
            await typed(house, f"set {tenant} statum_{name} {value}")
        await typed(house, f"set {tenant} airtime statum")
        directory = house.app.wiring.directory
        assert directory.value(tenant, "airtime") == "statum", house.heard(ADMIN)[-2:]


async def typed(house: House, words: str) -> None:
    """A command of the admin's, with the PIN where it is asked for."""
    heard = await house.say(words, ADMIN, "master")
    if "send your PIN" in heard[-1]:
        await house.say(PIN, ADMIN, "master")


async def a_mixed_day(house: House) -> None:
    """Every way to pay and to load, rubbish and forgeries between them, and two days of time."""
    number = 0
    for bot in (DUKA, PWANI):
        for mode in MODES:
            number += 1
            house.outside.mpesa.answer(mode)
            house.outside.mpesa.refund_mode = list(RefundMode)[number % 3]
            house.outside.airtime.answer(LOADS[number % len(LOADS)])
            phone = f"2547224{number:05}"
            await house.ask(20 + number, phone, bot)
            await house.quiet()
            push = house.push()
            for body in (success("ws_CO_21112026090000123722000111"), failure(push.checkout_id, 7777), b"{", b"[]"):
                await house.hear_from_outside(body)
            await house.hear_from_outside(bare_success(push.checkout_id))
    await house.hear_from_outside_at(f"{house.app.address}/callbacks/mpesa/guessed-token", success("x"))
    await house.hear_from_outside_at(f"{house.app.address}/callbacks/nobody/{'A' * 43}", success("x"))
    await house.let(10 * SECOND, MINUTE, 6 * MINUTE, HOUR, DAY, DAY)


async def test_33_nothing_secret_can_be_read(tmp_path: Path) -> None:
    """Keys, PINs, codes, tokens of addresses: in no column and no byte of the database, in no log, figure or answer."""
    async with resellers(tmp_path) as house:
        await a_mixed_day(house)
        await administer(house)
        pushes = house.outside.mpesa.pushes()
        assert len(pushes) >= 20
        assert len({sale.order.status for tenant in (T1, T2) for sale in await house.sales(tenant)}) >= 4
        tokens = {push.callback_url.rpartition("/")[2] for push in pushes}
        assert len(house.record()) > 10_000
    secrets = {*WORDS, *OWN, PIN, CODE, *tokens}
    coded = {base64.b64encode(secret.encode()).decode().rstrip("=") for secret in secrets}
    rows = columns(tmp_path / "wabot.db")
    assert not [f"{where}: {secret}" for where, value in rows for secret in secrets | coded if secret in value]
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert {"wabot.db", "wabot.log"} <= {file.name for file in files}
    for file in files:
        left = file.read_bytes()
        assert not [f"{file.name}: {secret}" for secret in secrets | coded if secret.encode() in left]
    assert any(CUSTOMER[-9:] in value or "Mama Duka" in value for _, value in rows)  # it does look where things are


async def test_33_keys_of_one_tenant_never_serve_another(tmp_path: Path) -> None:
    """Each tenant's loads are asked for with that tenant's own keys: neither the other's nor the platform's."""
    async with resellers(tmp_path) as house:
        desk = house.others[0]
        assert isinstance(desk, StatumDesk)
        await administer(house)
        for fault in (Fault.NONE, Fault.DENIED, Fault.RESET):
            desk.faults.always(fault)
            before = len(desk.seen)
            await house.buy(50, CUSTOMER, DUKA)
            await only_keys_of(T1, list(desk.seen)[before:])
            before = len(desk.seen)
            await house.buy(60, FRIEND, PWANI)
            await only_keys_of(T2, list(desk.seen)[before:])
            await house.let(3 * MINUTE)
        assert desk.attempts >= 4
        written = json.dumps([[what, dict(headers), body.decode()] for what, headers, body in desk.seen])
        assert basic(STATUM) not in written


async def only_keys_of(tenant: TenantId, seen: list[tuple[str, object, bytes]]) -> None:
    """What the reseller saw bears these keys and no others."""
    mine, others = basic(KEYS[tenant]), [basic(keys) for whose, keys in KEYS.items() if whose != tenant]
    assert seen
    for what, headers, body in seen:
        words = f"{what} {headers} {body!r}"
        assert mine in words
        assert not [other for other in (*others, basic(STATUM)) if other in words]


def basic(keys: dict[str, str]) -> str:
    """As it stands in the header."""
    return base64.b64encode(f"{keys['consumer_key']}:{keys['consumer_secret']}".encode()).decode()


def columns(file: Path) -> list[tuple[str, str]]:
    """Every value of every column, as text."""
    with sqlite3.connect(file) as database:
        tables = [name for (name,) in database.execute("select name from sqlite_master where type = 'table'")]
        return [
            (table, value.decode(errors="replace") if isinstance(value, bytes) else str(value))
            for table in tables
            for row in database.execute(f"select * from {table}")
            for value in row
        ]
