"""Contract: one draft a tenant, moved on by its revision; versions numbered from one, each content once."""

from dataclasses import replace

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.ports.store import Store, Tx
from wabot.ports.store.flows import VERSIONS_KEPT, Draft, Version

ONE, TWO = TenantId("T1"), TenantId("T2")
DRAFT = Draft("blank", 1, {"b.yaml": "nodes: {}\n", "a.yaml": "# ä"}, "254711222333", Instant(5))
FIRST = Version("aaa", "blank", 0, "two texts", "254711222333", Instant(6), DRAFT.sources)


async def test_a_draft_is_read_as_it_was_kept(store: Store) -> None:
    assert await store.submit(lambda tx: tx.tenant(ONE).flows.keep(DRAFT))
    found = await store.read(lambda tx: tx.tenant(ONE).flows.draft())
    assert found == DRAFT
    assert list(found.sources) == ["b.yaml", "a.yaml"], "the order of files is theirs"
    assert await store.read(lambda tx: tx.tenant(TWO).flows.draft()) is None


async def test_only_the_next_revision_is_kept(store: Store) -> None:
    await store.submit(lambda tx: tx.tenant(ONE).flows.keep(DRAFT))
    second = replace(DRAFT, revision=2, sources={"b.yaml": "x"})
    assert not await store.submit(lambda tx: tx.tenant(ONE).flows.keep(DRAFT))
    assert await store.submit(lambda tx: tx.tenant(ONE).flows.keep(second))
    assert not await store.submit(lambda tx: tx.tenant(ONE).flows.keep(second))
    assert not await store.submit(lambda tx: tx.tenant(TWO).flows.keep(replace(second, revision=3)))
    assert await store.read(lambda tx: tx.tenant(ONE).flows.draft()) == second


async def test_a_draft_is_dropped_at_its_revision(store: Store) -> None:
    await store.submit(lambda tx: tx.tenant(ONE).flows.keep(DRAFT))
    assert not await store.submit(lambda tx: tx.tenant(ONE).flows.drop(2))
    assert not await store.submit(lambda tx: tx.tenant(TWO).flows.drop(1))
    assert await store.submit(lambda tx: tx.tenant(ONE).flows.drop(1))
    left = replace(DRAFT, revision=2, sources={})
    assert await store.read(lambda tx: tx.tenant(ONE).flows.draft()) == left, "no revision comes twice"
    assert not await store.submit(lambda tx: tx.tenant(ONE).flows.drop(2))
    assert await store.submit(lambda tx: tx.tenant(ONE).flows.keep(replace(DRAFT, revision=3)))


async def test_versions_are_numbered_and_the_same_content_keeps_its_number(store: Store) -> None:
    second = replace(FIRST, version="bbb", at=Instant(7), sources={"a.yaml": "new"})
    numbers = [
        await store.submit(lambda tx, one=one: tx.tenant(ONE).flows.publish(one))  # type: ignore[misc]
        for one in (FIRST, second, FIRST)
    ]
    assert numbers == [1, 2, 1]
    assert await store.submit(lambda tx: tx.tenant(TWO).flows.publish(FIRST)) == 1
    listed = await store.read(lambda tx: tx.tenant(ONE).flows.versions())
    assert [(one.version, one.number, one.note, dict(one.sources)) for one in listed] == [
        ("bbb", 2, "two texts", {}),
        ("aaa", 1, "two texts", {}),
    ]
    assert await store.read(lambda tx: tx.tenant(ONE).flows.version("bbb")) == replace(second, number=2)
    assert await store.read(lambda tx: tx.tenant(TWO).flows.version("bbb")) is None


async def test_the_oldest_versions_are_forgotten(store: Store) -> None:
    def publish(tx: Tx) -> list[int]:
        return [tx.tenant(ONE).flows.publish(replace(FIRST, version=f"v{n}")) for n in range(1, VERSIONS_KEPT + 4)]

    assert (await store.submit(publish))[-1] == VERSIONS_KEPT + 3
    kept = await store.read(lambda tx: tx.tenant(ONE).flows.versions(500))
    assert (len(kept), kept[-1].number) == (VERSIONS_KEPT, 4)
