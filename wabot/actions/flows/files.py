"""Flows as files: sent to the owner, and taken from them."""

from wabot.actions.flows.release import most
from wabot.actions.flows.work import Before, before, seen
from wabot.actions.registry import Services, action
from wabot.core.access import Role
from wabot.core.errors import Refused
from wabot.flow import values
from wabot.flow.events import Json
from wabot.flow.limits import FLOW_BYTES
from wabot.flow.values import plain
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.ports.store.flows import Draft
from wabot.services.audit import by
from wabot.services.flows.compare import changes
from wabot.services.flows.desk import Work
from wabot.services.flows.installing import readable
from wabot.services.flows.limits import CHANGES_SHOWN, MISTAKES_SHOWN
from wabot.services.flows.locating import located

MIME = "text/plain"  # WhatsApp takes no other kind of document that a text editor opens
READ = ("refused", "mistakes", "not_found")


@action("flows.export", outcomes=("sent", "done", "not_found"), role=Role.TENANT_OWNER)
async def export(call: Call, services: Services) -> Outcome:
    """One flow as a file (`flow`), or the n-th of all (`next`, from 0); `done` after the last."""
    found = await before(call, services)
    if found is None:
        return Outcome("not_found")
    sources, number = found.work.sheet.written(), plain(call.args.get("next"))
    place = number if isinstance(number, int) else 0
    names = [call.text("flow")] if call.text("flow") else found.work.sheet.flows()
    if place >= len(names) or names[place] not in sources:
        return Outcome("done")
    name, content = names[place], sources[names[place]].encode()

    def commit(tx: Tx) -> Outcome:
        media = services.files.keep(tx, call.tenant, content, MIME, name)
        file = values.file(media.reference, media.mime, media.filename, media.size)
        return Outcome("sent", {"file": file, "next": place + 1})

    return Outcome("sent", {}, commit)


@action("flows.received", outcomes=("understood", *READ), role=Role.TENANT_OWNER)
async def received(call: Call, services: Services) -> Outcome:
    """A file the owner sent: what it would change, or all that is wrong with it. Nothing is kept."""
    found = await before(call, services)
    if found is None:
        return Outcome("not_found")
    installed = await _installed(call, services, found)
    if isinstance(installed, Outcome):
        return installed
    told = changes(found.work.sheet, installed.sheet, services.flows.desk.texts, call.scene.language)
    shown = most(told, CHANGES_SHOWN) if told else [values.text("flow-change-none")]
    return Outcome("understood", {"lines": shown, "revision": found.work.revision})


@action("flows.install", outcomes=("saved", "changed", *READ), role=Role.TENANT_OWNER)
async def install(call: Call, services: Services) -> Outcome:
    """The file becomes part of the draft."""
    found = await before(call, services)
    if found is None:
        return Outcome("not_found")
    if found.work.revision != seen(call):
        return Outcome("changed", {"revision": found.work.revision})
    installed = await _installed(call, services, found)
    if isinstance(installed, Outcome):
        return installed
    who, revision = by(call), installed.revision + 1
    draft = Draft(installed.sheet.book, revision, installed.sheet.written(), who.phone, who.at)
    return Outcome("saved", {"revision": revision}, services.flows.desk.keeper(found.tenant.id, draft))


async def _installed(call: Call, services: Services, found: Before) -> Work | Outcome:
    """The work with the file in it; the outcome where it cannot be."""
    answer = call.args.get("file")
    try:
        media = await services.received.media(call.tenant, answer)
        if media.size > FLOW_BYTES:
            raise Refused("too_large")
        sent = await services.received.read(call.tenant, answer)
        source = readable(sent.content)
    except Refused as refused:
        return Outcome("refused", {"hint": _hint(refused.reason)})
    installed, checked = await services.flows.installing.put(found.work, sent.filename, source)
    if checked.book is None:
        return Outcome("mistakes", {"mistakes": most(located(checked.mistakes, installed.sheet), MISTAKES_SHOWN)})
    return installed


def _hint(reason: str) -> Json:
    known = reason if reason in ("too_large", "no_text", "no_media", "gone") else "no_media"
    return values.text(f"flow-file-{known.replace('_', '-')}")
