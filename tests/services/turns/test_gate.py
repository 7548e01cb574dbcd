"""The send gate and the count of work in hand."""

import asyncio

from wabot.core.clock import MINUTE, SECOND, Instant
from wabot.core.ids import ContactId, TenantId
from wabot.services.activity import Activity
from wabot.services.send_gate import MAX_TRACKED, SendGate, Verdict

T1, T2 = TenantId("T1"), TenantId("T2")
ANNA, BEN = ContactId("anna"), ContactId("ben")


def at(seconds: float) -> Instant:
    return Instant(int(seconds * SECOND))


def test_one_warning_then_silence_then_forgiveness() -> None:
    gate = SendGate(per_contact=2, per_tenant=0)
    verdicts = [gate.may_answer(T1, ANNA, at(n)) for n in range(5)]
    assert verdicts == [Verdict.ANSWER, Verdict.ANSWER, Verdict.WARN, Verdict.SILENT, Verdict.SILENT]
    assert gate.may_answer(T1, BEN, at(5)) is Verdict.ANSWER
    assert gate.may_answer(T1, ANNA, Instant(at(0) + MINUTE)) is Verdict.ANSWER


def test_a_tenants_ceiling_counts_all_its_contacts_and_nobody_elses() -> None:
    gate = SendGate(per_contact=0, per_tenant=2)
    assert [gate.may_answer(T1, who, at(1)) for who in (ANNA, BEN)] == [Verdict.ANSWER] * 2
    assert gate.may_answer(T1, ANNA, at(2)) is Verdict.WARN
    assert gate.may_answer(T2, ANNA, at(2)) is Verdict.ANSWER


def test_a_tenants_own_limit_goes_before_the_platforms() -> None:
    gate = SendGate(per_contact=1, per_tenant=0)
    assert [gate.may_answer(T1, ANNA, at(n), per_contact=0) for n in range(9)] == [Verdict.ANSWER] * 9


def test_the_memory_of_the_gate_is_bounded() -> None:
    gate = SendGate(per_contact=1, per_tenant=0)
    for n in range(MAX_TRACKED + 5):
        gate.may_answer(T1, ContactId(str(n)), at(1))
    assert gate.may_answer(T1, ContactId("0"), at(1)) is Verdict.ANSWER  # forgotten, so forgiven


async def test_quiet_is_when_nothing_is_in_hand() -> None:
    activity = Activity()
    await activity.quiet()
    activity.begin(2)
    waiter = asyncio.ensure_future(activity.quiet())
    activity.end()
    assert activity.busy
    assert not waiter.done()
    activity.end()
    await waiter
    with activity.work():
        assert activity.busy
    assert not activity.busy


async def test_beginning_no_work_is_still_quiet() -> None:
    activity = Activity()
    activity.begin(0)
    await activity.quiet()
