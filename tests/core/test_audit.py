"""The chain of the audit trail tells which entry was touched."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from wabot.core.access import Role
from wabot.core.audit import GENESIS, Deed, Entry, first_broken, seal
from wabot.core.clock import Instant
from wabot.core.ids import TenantId

_DEEDS = st.lists(
    st.builds(
        Deed,
        st.integers(0, 2**50).map(Instant),
        st.text(max_size=15),
        st.sampled_from(list(Role)),
        st.text(max_size=20),
        st.one_of(st.none(), st.just(TenantId("T1"))),
        st.dictionaries(st.text(max_size=5), st.text(max_size=5), max_size=3),
    ),
    min_size=1,
    max_size=12,
)


def chain(deeds: list[Deed]) -> list[Entry]:
    entries: list[Entry] = []
    for seq, what in enumerate(deeds, 1):
        entries.append(seal(seq, what, entries[-1].hash if entries else GENESIS))
    return entries


@given(_DEEDS)
def test_an_untouched_chain_holds(deeds: list[Deed]) -> None:
    assert first_broken(chain(deeds)) is None


@given(_DEEDS, st.data())
def test_a_changed_entry_is_named(deeds: list[Deed], data: st.DataObject) -> None:
    entries = chain(deeds)
    place = data.draw(st.integers(0, len(entries) - 1))
    entry = entries[place]
    altered = data.draw(
        st.sampled_from(
            [
                replace(entry, deed=replace(entry.deed, actor=entry.deed.actor + "x")),
                replace(entry, deed=replace(entry.deed, at=Instant(entry.deed.at + 1))),
                replace(entry, deed=replace(entry.deed, facts={**entry.deed.facts, "more": "1"})),
                replace(entry, hash="f" * 64),
            ]
        )
    )
    assert first_broken([*entries[:place], altered, *entries[place + 1 :]]) == place + 1


@given(_DEEDS, st.data())
def test_a_missing_or_moved_entry_is_named(deeds: list[Deed], data: st.DataObject) -> None:
    entries = chain([*deeds, *deeds])
    place = data.draw(st.integers(0, len(entries) - 2))
    assert first_broken([*entries[:place], *entries[place + 1 :]]) == place + 1
    swapped = [*entries]
    swapped[place], swapped[place + 1] = swapped[place + 1], swapped[place]
    assert first_broken(swapped) == place + 1


def test_a_resealed_entry_breaks_the_next() -> None:
    deeds = [Deed(Instant(n), "254700000001", Role.OWNER, "tenant.approve") for n in range(4)]
    entries = chain(deeds)
    forged = seal(2, replace(deeds[1], verb="tenant.ban"), entries[0].hash)
    assert first_broken([entries[0], forged, *entries[2:]]) == 3
