"""Questions asked often: found by customers, written by owners."""

import asyncio

from wabot.actions.lines import item, items
from wabot.actions.registry import Services, action
from wabot.actions.support.sheet import short
from wabot.actions.whom import number_in, tenant_of
from wabot.core import languages
from wabot.core.access import Role
from wabot.core.ids import TenantId
from wabot.core.ticket import Faq
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.support.faq import search

POPULAR = 8
QUESTION, ANSWER, WORDS = 200, 2_000, 300
_PARTS = {"question": QUESTION, "answer": ANSWER, "words": WORDS, "language": 10}
_ANY = frozenset(
    ["", "any", "all", "zote", "yote", "semua", "toutes", "todas", "todos", "qualquer", "كل", "الكل", "सभी"]
)
MOST = 500
"""Entries of one tenant: all are looked through for every question."""


@action("support.search", outcomes=("found", "none"), flows=True)
async def find(call: Call, services: Services) -> Outcome:
    """Entries that may answer a question. Args: question. Slots: hits (keys and labels), count."""
    asked = str(values.plain(call.args.get("question")) or "")
    entries = await services.store.read(lambda tx: tx.tenant(call.tenant).faq.all())
    # Many entries and a long question take a second to compare: other conversations go on meanwhile.
    hits = await asyncio.to_thread(search, asked, entries, call.actor.language)
    if not hits:
        return Outcome("none")
    lines = [item(f"{hit.entry.number}", short(hit.entry.question, 60)) for hit in hits]
    return Outcome("found", {"hits": items(lines), "count": len(lines)})


@action("support.popular", outcomes=("listed", "none"), flows=True)
async def popular(call: Call, services: Services) -> Outcome:
    """What is asked most. Slots: hits."""
    entries = await services.store.read(lambda tx: tx.tenant(call.tenant).faq.all())
    mine = [one for one in entries if one.language in ("", call.actor.language)] or entries
    lines = [item(f"{one.number}", short(one.question, 60)) for one in mine[:POPULAR]]
    return Outcome("listed", {"hits": items(lines)}) if lines else Outcome("none")


@action("support.faq", outcomes=("shown", "none"), flows=True)
async def show(call: Call, services: Services) -> Outcome:
    """One entry, counted as used. Args: entry (a key of `hits`). Slots: faq_question, faq_answer."""

    def commit(tx: Tx) -> Outcome:
        entry = _entry(tx, call.tenant, call)
        if entry is None:
            return Outcome("none")
        tx.tenant(call.tenant).faq.used(entry.number)
        return Outcome("shown", {"faq_question": entry.question, "faq_answer": entry.answer})

    return Outcome("shown", commit=commit)


def _entry(tx: Tx, tenant: TenantId, call: Call) -> Faq | None:
    number = number_in(call, "entry")
    return None if number is None else tx.tenant(tenant).faq.get(number)


@action("faq.list", outcomes=("listed", "not_found"), role=Role.TENANT_OWNER)
async def list_(call: Call, services: Services) -> Outcome:
    """All entries with how often they helped. Slots: entries, count, has_room."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    found = await services.store.read(lambda tx: tx.tenant(tenant.id).faq.all())
    lines = [item(f"{one.number}", _label(one)) for one in found]
    return Outcome("listed", {"entries": items(lines), "count": len(lines), "has_room": len(lines) < MOST})


def _label(entry: Faq) -> Json:
    return values.text("support-faq-item", {"question": short(entry.question, 60), "uses": entry.uses})


@action("faq.show", outcomes=("shown", "not_found"), role=Role.TENANT_OWNER)
async def card(call: Call, services: Services) -> Outcome:
    """One entry. Args: entry. Slots: faq_question, faq_answer, faq_words, uses."""
    tenant = await tenant_of(call, services)
    found = None if tenant is None else await services.store.read(lambda tx: _entry(tx, tenant.id, call))
    if found is None:
        return Outcome("not_found")
    slots: dict[str, Json] = {"faq_question": found.question, "faq_answer": found.answer}
    spoken: Json = languages.NAMES.get(found.language) or values.text("support-faq-any-language")
    return Outcome("shown", {**slots, "faq_words": found.words or "–", "uses": found.uses, "faq_language": spoken})


@action("faq.add", outcomes=("added", "full", "empty", "not_found"), role=Role.TENANT_OWNER)
async def add(call: Call, services: Services) -> Outcome:
    """A new entry. Args: question, answer, words."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    question, answer = call.text("question").strip()[:QUESTION], call.text("answer").strip()[:ANSWER]
    if not question or not answer:
        return Outcome("empty")

    def commit(tx: Tx) -> Outcome:
        if len(tx.tenant(tenant.id).faq.all()) >= MOST:
            return Outcome("full", {"most": MOST})
        entry = tx.tenant(tenant.id).faq.add(Faq(0, question, answer, call.text("words").strip()[:WORDS]))
        return Outcome("added", {"entry": f"{entry.number}", "faq_question": question})

    return Outcome("added", commit=commit)


@action("faq.change", outcomes=("changed", "empty", "unknown", "not_found"), role=Role.TENANT_OWNER)
async def change(call: Call, services: Services) -> Outcome:
    """Other words for one part of an entry. Args: entry, part (question, answer, words, language), text."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    part, text = call.text("part"), call.text("text").strip()
    if part == "language":
        found = "" if text.casefold() in _ANY else languages.named(text)
        if not found and text.casefold() not in _ANY:
            return Outcome("unknown")
        text = found

    def commit(tx: Tx) -> Outcome:
        entry = _entry(tx, tenant.id, call)
        if entry is None:
            return Outcome("not_found")
        if part not in _PARTS or (not text and part in ("question", "answer")):
            return Outcome("empty")
        tx.tenant(tenant.id).faq.save(_with(entry, part, text[: _PARTS[part]]))
        return Outcome("changed")

    return Outcome("changed", commit=commit)


def _with(entry: Faq, part: str, text: str) -> Faq:
    parts = {"question": entry.question, "answer": entry.answer, "words": entry.words, "language": entry.language}
    parts[part] = text
    return Faq(entry.number, parts["question"], parts["answer"], parts["words"], parts["language"], entry.uses)


@action("faq.remove", outcomes=("removed", "not_found"), role=Role.TENANT_OWNER)
async def remove(call: Call, services: Services) -> Outcome:
    """Take an entry out. Args: entry."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")

    def commit(tx: Tx) -> Outcome:
        key = call.text("entry")
        gone = key.isdecimal() and tx.tenant(tenant.id).faq.remove(int(key))
        return Outcome("removed" if gone else "not_found")

    return Outcome("removed", commit=commit)
