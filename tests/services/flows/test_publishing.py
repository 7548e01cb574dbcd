"""Drafts and versions: what customers read changes at once and only when it is published, and can be taken back."""

import asyncio
from dataclasses import replace

import orjson

from tests.services.flows.office import OTHER, OWNER, Office
from tests.services.tenants.world import START
from wabot.core.ids import TenantId
from wabot.ports.store import Tx
from wabot.ports.store.flows import VERSIONS_KEPT, Draft, Version
from wabot.services.flows.books import BROKEN, PUBLISHED
from wabot.services.flows.edits import set_way
from wabot.services.flows.release import TEMPLATE


async def test_customers_read_what_is_published_and_nothing_before(office: Office) -> None:
    assert (await office.say("Hello 1")).name == "saved"
    assert await office.served() == ""
    outcome = await office.publish()
    assert (outcome.name, outcome.slots["number"]) == ("published", 1)
    assert await office.served() == "Hello 1"
    await office.say("Hello 2")
    assert await office.served() == "Hello 1", "a draft is nobody's business"
    assert (await office.publish()).slots["number"] == 2
    assert await office.served() == "Hello 2"


async def test_many_who_write_at_once_have_the_book_read_once(office: Office) -> None:
    await office.say("Hello 1")
    await office.publish()
    version, before = office.books.published(office.tenant, "blank"), office.parsed
    books = await asyncio.gather(*(office.books.book(office.tenant, "blank", version) for _ in range(20)))
    assert (office.parsed - before, len(set(map(id, books)))) == (1, 1)
    assert await office.books.book(office.tenant, "blank", "no such version") is None


async def test_the_same_content_again_is_the_same_version(office: Office) -> None:
    await office.say("Hello 1")
    await office.publish()
    await office.say("Hello 2")
    await office.publish()
    await office.say("Hello 1")
    assert (await office.publish()).slots["number"] == 1
    assert [one.number for one in await office.flows.releases.versions(office.tenant)] == [2, 1]


async def test_two_who_work_at_once_are_told(office: Office) -> None:
    seen = (await office.desk.work(office.tenant)).revision
    first = await office.desk.change(office.world.by(OWNER), office.tenant, seen, lambda sheet: {"n": len(sheet.files)})
    assert (await office.say("of the other", seen)).name == "saved"
    late = await office.world.settle(first)
    assert late.name == "changed", "it read the draft before the other's change was there"
    assert (await office.say("seen before", seen)).name == "changed"
    await office.publish()
    assert await office.served() == "of the other"


async def test_a_draft_with_a_mistake_is_kept_and_not_published(office: Office) -> None:
    await office.say("Hello 1")
    await office.publish()

    def break_it(sheet: object) -> dict[str, str]:
        office_sheet = sheet
        office_sheet.touch("book.yaml")["nodes"]["about"]["goto"] = "nowhere"  # type: ignore[attr-defined]
        return {}

    assert (await office.change(break_it)).name == "saved"
    outcome = await office.publish()
    assert outcome.name == "mistakes"
    assert "book.yaml" in str(outcome.slots["mistakes"])
    assert "there is no field `goto` here" in str(outcome.slots["mistakes"])
    assert await office.served() == "Hello 1"
    assert (await office.desk.work(office.tenant)).is_draft


async def test_going_back_and_forth_and_to_the_template(office: Office) -> None:
    for words in ("Hello 1", "Hello 2"):
        await office.say(words)
        await office.publish()
    first = next(one for one in await office.flows.releases.versions(office.tenant) if one.number == 1)
    await office.say("a draft")

    async def back(version: str) -> str:
        who = office.world.by(OWNER)
        return (await office.world.settle(await office.flows.releases.roll_back(who, office.tenant, version))).name

    assert await back(first.version) == "rolled_back"
    assert await office.served() == "Hello 1"
    assert (await office.desk.work(office.tenant)).is_draft, "what is being changed stays"
    assert await back(first.version) == "already"
    assert await back(TEMPLATE) == "rolled_back"
    assert await office.served() == ""
    assert await back("no such version") == "not_found"


async def test_publishing_is_written_down_and_can_be_undone(office: Office) -> None:
    await office.say("Hello 1")
    await office.publish()
    await office.say("Hello 2")
    await office.publish()
    undone = await office.world.settle(await office.world.undo.undo(office.world.by(OWNER)))
    assert undone.name == "undone"
    assert await office.served() == "Hello 1"
    work = await office.desk.work(office.tenant)
    assert work.is_draft, "what was undone is not lost"
    assert "Hello 2" in work.sheet.written()["book.yaml"]
    assert [entry.deed.verb for entry in await office.world.trail()][-3:] == ["flows.publish", "flows.publish", "undo"]


async def test_undo_does_not_take_back_what_moved_since(office: Office) -> None:
    await office.say("Hello 1")
    await office.publish()
    await office.store.submit(lambda tx: tx.tenant(office.tenant).settings.set(PUBLISHED, "blank:other"))
    assert (await office.world.settle(await office.world.undo.undo(office.world.by(OWNER)))).name == "too_late"


async def test_undo_leads_to_no_version_that_was_forgotten(office: Office) -> None:
    await office.say("Hello 1")
    await office.publish()
    made = Version("", "blank", 0, "", OWNER, office.world.clock.now(), {})

    def fill(tx: Tx) -> None:
        for n in range(2, VERSIONS_KEPT + 1):
            tx.tenant(office.tenant).flows.publish(replace(made, version=f"v{n}"))

    await office.store.submit(fill)
    await office.say("Hello 2")
    await office.publish()
    assert (await office.world.settle(await office.world.undo.undo(office.world.by(OWNER)))).name == "too_late"
    assert await office.served() == "Hello 2"


async def test_a_discarded_draft_is_gone_and_its_revision_does_not_come_again(office: Office) -> None:
    first = int(str((await office.say("Hello 1")).slots["revision"]))
    await office.world.settle(await office.flows.releases.discard(office.tenant, first))
    work = await office.desk.work(office.tenant)
    assert not work.is_draft
    assert (await office.say("from an old screen", first)).name == "changed"
    assert (await office.say("anew", work.revision)).name == "saved"
    assert (await office.desk.work(office.tenant)).revision > first + 1


async def test_a_version_that_is_understood_no_more_is_one_tenants_trouble(office: Office) -> None:
    await office.say("Hello 1")
    await office.publish()
    version = office.books.published(office.tenant, "blank")
    broken, other = office.tenant, await office.open(OTHER)
    await office.say("Hello other")
    await office.publish()
    office.broken.add(version)
    books = office.open_books(office.store)  # a newer wabot starts
    for _ in range(3):
        assert await books.book(broken, "blank", version) is None
    issue = await office.store.read(lambda tx: tx.tenant(broken).issues.get(BROKEN))
    assert issue is not None
    assert (issue.seen, issue.facts["number"]) == (1, "1")
    heard = await office.world.heard(OWNER)
    assert sum("can no longer be read" in words for words in heard) == 1
    office.books = books
    assert await office.served() == "Hello other"
    assert office.tenant == other
    office.tenant = broken
    await office.say("Hello again")
    await office.publish()
    issue = await office.store.read(lambda tx: tx.tenant(broken).issues.get(BROKEN))
    assert issue is not None
    assert issue.resolved_at is not None, "it is mended"
    assert await office.served() == "Hello again"


async def test_nobody_reads_the_versions_of_another(office: Office) -> None:
    await office.say("Hello 1")
    await office.publish()
    version = office.books.published(office.tenant, "blank")
    other = await office.open(OTHER)
    assert await office.books.book(other, "blank", version) is None
    assert office.books.published(other, "blank") == ""
    assert office.books.published(TenantId("platform"), "blank") == ""


async def test_a_version_tells_what_it_changed(office: Office) -> None:
    await office.say("Hello 1")
    await office.change(set_way("home", ("options", 0, "goto"), "hours"))
    await office.publish()
    stored = (await office.flows.releases.versions(office.tenant))[0]
    told = orjson.loads(stored.note)
    assert [line["key"] for line in told] == ["flow-change-text", "flow-change-ways"]
    assert told[0]["args"]["now"] == "Hello 1"


async def test_books_are_parsed_once_and_memory_is_bounded(office: Office) -> None:
    versions = []
    for words in ("Hello 1", "Hello 2"):
        await office.say(words)
        await office.publish()
        versions.append(office.books.published(office.tenant, "blank"))
    books = office.open_books(office.store, most=1)
    office.parsed = 0
    for version in (versions[0], versions[0], versions[1], versions[1], versions[0]):
        assert await books.book(office.tenant, "blank", version) is not None
    assert office.parsed == 3


async def test_a_draft_that_cannot_be_read_any_more_does_not_lock_its_owner_out(office: Office) -> None:
    await office.say("Hello 1")
    work = await office.desk.work(office.tenant)
    old = Draft("blank", work.revision + 1, {"book.yaml": "nodes: {a: &x {kind: end}, b: *x}"}, OWNER, START)
    await office.store.submit(lambda tx: tx.tenant(office.tenant).flows.keep(old))
    assert not (await office.desk.work(office.tenant)).is_draft
    assert (await office.say("Hello 2")).name == "saved"
    await office.publish()
    assert await office.served() == "Hello 2"
