"""The sim network beyond the contract: inboxes, the mailbox of stopped bots, blocked phones, memory."""

import tracemalloc

import pytest

from wabot.channels.sim import MASTER, SimChannel, SimNetwork
from wabot.core.clock import Instant, MovableClock
from wabot.core.errors import Refused, Retry
from wabot.core.ids import PLATFORM, CountedIds, TenantId
from wabot.core.message import Address, AddressKind, Delivery, Inbound, Outbound, phone_address
from wabot.ports.channel import Receipt, Report

ONE, PHONE, CUSTOMER = TenantId("T1"), "254711000001", "254733000001"
TO = phone_address(CUSTOMER)


class Ear:
    def __init__(self) -> None:
        self.heard: list[Inbound] = []
        self.receipts: list[Receipt] = []

    async def inbound(self, message: Inbound) -> None:
        self.heard.append(message)

    def report(self, report: Report) -> None: ...

    async def receipt(self, receipt: Receipt) -> None:
        self.receipts.append(receipt)


def sea(*, auto_pair: bool = True, mailbox: bool = False) -> tuple[SimNetwork, SimChannel, Ear]:
    clock = MovableClock(Instant(1_800_000_000_000), frozen=True)
    network = SimNetwork(clock, CountedIds("s"), auto_pair=auto_pair, mailbox=mailbox)
    channel, ear = SimChannel(network, clock), Ear()
    channel.listen(ear)
    return network, channel, ear


async def test_phones_reach_the_master_bot_by_name_and_are_answered_by_it() -> None:
    network, channel, ear = sea()
    told: list[tuple[str, str, str]] = []
    network.on_message(lambda phone, bot, message: told.append((phone, bot, message.text)))
    await channel.connect(PLATFORM, "254700000000")
    assert await network.phone_says("+254733000001", MASTER, "hi")
    assert ear.heard[0].sender == TO
    await channel.send(PLATFORM, TO, "k", Outbound("hello"))
    assert told == [(CUSTOMER, MASTER, "hello")]
    assert [letter.bot for letter in network.inbox("+254733000001")] == [MASTER]


async def test_a_number_nobody_has_is_no_error() -> None:
    network, _, ear = sea()
    assert not await network.phone_says(CUSTOMER, "254799999999", "hi")
    assert ear.heard == []


async def test_a_stopped_bot_has_a_mailbox_only_where_that_is_wished() -> None:
    for mailbox in (False, True):
        network, channel, ear = sea(mailbox=mailbox)
        await channel.connect(ONE, PHONE)
        await channel.disconnect(ONE)
        assert await network.phone_says(CUSTOMER, PHONE, "anybody?") is mailbox
        assert len(ear.heard) == mailbox
        assert not await channel.probe(ONE)
        if mailbox:
            await channel.send(ONE, TO, "k", Outbound("closed"))
        else:
            with pytest.raises(Retry):
                await channel.send(ONE, TO, "k", Outbound("closed"))


async def test_a_bot_whose_connection_was_cut_has_no_mailbox() -> None:
    network, channel, ear = sea(mailbox=True)
    await channel.connect(ONE, PHONE)
    network.drop(ONE)
    assert not await network.phone_says(CUSTOMER, PHONE, "anybody?")
    await channel.connect(ONE, PHONE)
    assert [message.text for message in ear.heard] == ["anybody?"]


async def test_blocked_and_unreachable_phones_are_refused() -> None:
    network, channel, _ = sea()
    await channel.connect(ONE, PHONE)
    network.blocking.add(CUSTOMER)
    with pytest.raises(Refused, match="blocked"):
        await channel.send(ONE, TO, "k", Outbound("x"))
    with pytest.raises(Refused, match="unknown_number"):
        await channel.send(ONE, Address(AddressKind.LID, "1234"), "k", Outbound("x"))


async def test_receipts_come_when_the_phone_gives_them() -> None:
    network, channel, ear = sea()
    await channel.connect(ONE, PHONE)
    accepted = await channel.send(ONE, TO, "k", Outbound("x"))
    await network.mark(ONE, accepted.reference, Delivery.READ)
    assert [(receipt.reference, receipt.status) for receipt in ear.receipts] == [(accepted.reference, Delivery.READ)]


async def test_an_inbox_keeps_the_last_hundred() -> None:
    network, channel, _ = sea()
    await channel.connect(ONE, PHONE)
    for n in range(150):
        await channel.send(ONE, TO, f"k{n}", Outbound(str(n)))
    assert [letter.message.text for letter in network.inbox(CUSTOMER)][::99] == ["50", "149"]


async def test_a_thousand_sessions_are_small() -> None:
    network, channel, _ = sea()
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        for n in range(1_000):
            await channel.connect(TenantId(f"T{n}"), f"254711{n:06d}")
            await network.phone_says(CUSTOMER, f"254711{n:06d}", "hi")
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert after - before < 3_000_000
