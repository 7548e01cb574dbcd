"""Who did what, in chat: the trail listed, searched, one entry in full, and the chain checked."""

from wabot.actions.lines import item, items
from wabot.actions.registry import Services, action
from wabot.core.access import Role
from wabot.core.audit import SYSTEM, Entry
from wabot.core.ids import TenantId
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.services.verbs import verb_words

LIMIT = 40
_ABOUT = ("name", "key", "tried", "phone", "undone")
"""Facts that say best what an entry is about, in this order."""
_VERBS_IN = ("tried", "undone")
_LABELLED = frozenset({
    "name", "phone", "kind", "duration", "reason", "key", "value", "tried", "undone", "tenant", "role", "before",
    "order", "issue", "repair", "server", "channel",
})  # fmt: skip


@action("audit.list", outcomes=("listed", "empty"), role=Role.VIEWER)
async def listing(call: Call, services: Services) -> Outcome:
    """The newest entries, of one tenant or with some words in them."""
    words, tenant = call.text("words").strip(), call.text("tenant")
    if words:
        found = await services.audit.search(words, LIMIT)
    else:
        found = await services.audit.tail(LIMIT, TenantId(tenant) if tenant else None)
    lines = items(item(str(entry.seq), _line(entry, services)) for entry in found)
    return Outcome("listed" if lines else "empty", {"items": lines})


@action("audit.show", outcomes=("shown", "not_found"), role=Role.VIEWER)
async def show(call: Call, services: Services) -> Outcome:
    """One entry with all its facts."""
    seq = call.text("entry")
    entry = await services.audit.get(int(seq)) if seq.isascii() and seq.isdigit() else None
    if entry is None:
        return Outcome("not_found")
    facts = {**entry.deed.facts, **({"tenant": entry.deed.tenant} if entry.deed.tenant else {})}
    lines = [values.text("admin-audit-fact", {"key": _label(key), "value": _fact(key, v)}) for key, v in facts.items()]
    slots: dict[str, Json] = {
        "seq": entry.seq,
        "verb": verb_words(entry.deed.verb),
        "at": values.at(entry.deed.at),
        "who": _who(entry),
        "role_name": values.text(f"role-{entry.deed.role}"),
        "facts": lines,
    }
    return Outcome("shown", slots)


@action("audit.verify", outcomes=("whole", "broken"), role=Role.VIEWER)
async def verify(_call: Call, services: Services) -> Outcome:
    """Check that nothing was changed or taken out."""
    verdict = await services.audit.verify()
    if verdict.broken is None:
        return Outcome("whole", {"count": verdict.entries})
    return Outcome("broken", {"seq": verdict.broken})


def _line(entry: Entry, services: Services) -> Json:
    facts = entry.deed.facts
    named = next((name for name in _ABOUT if facts.get(name)), "")
    about = _fact(named, facts[named]) if named else ""
    tenant = services.directory.by_id(entry.deed.tenant) if entry.deed.tenant else None
    if tenant is not None and "name" not in facts:
        about = values.text("admin-audit-about", {"name": tenant.name, "what": about}) if about else tenant.name
    verb = verb_words(entry.deed.verb)
    args: dict[str, Json] = {"at": values.at(entry.deed.at), "verb": verb, "what": about, "who": _who(entry)}
    return values.text("admin-audit-line" if about else "admin-audit-line-bare", args)


def _label(name: str) -> Json:
    return values.text(f"audit-fact-{name}") if name in _LABELLED else name


def _fact(name: str, value: str) -> Json:
    """A fact as people read it."""
    if name in _VERBS_IN:
        return verb_words(value)
    return values.phone(value) if name == "phone" and value.isdigit() else value


def _who(entry: Entry) -> Json:
    actor = entry.deed.actor
    return values.phone(actor) if actor != SYSTEM and actor.isdigit() else actor
