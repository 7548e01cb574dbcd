"""What WhatsApp answers to its devices' questions (`iq`)."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from pyaileys.wabinary import BinaryNode

from tests.linked.whatsapp.nodes import SERVER, blob, child, children, device, node, user
from tests.linked.whatsapp.phone import Phone

if TYPE_CHECKING:
    from tests.linked.whatsapp.line import Line

Content = list[BinaryNode] | None
PRIVACY = {
    "readreceipts": "all",
    "profile": "all",
    "status": "contacts",
    "online": "all",
    "last": "all",
    "groupadd": "all",
}


class Turned(Exception):
    """A question that is answered with an error: (code, text)."""

    def __init__(self, code: int, text: str) -> None:
        super().__init__(code, text)
        self.reply = node("error", {"code": str(code), "text": text})


async def answer(line: "Line", asked: BinaryNode) -> None:
    """Answer one question on its line. Unknown ones get an empty result."""
    ask = QUESTIONS.get(asked.attrs.get("xmlns", ""))
    kind, content = "result", None
    try:
        content = await ask(line, asked) if ask else None
    except Turned as turned:
        kind, content = "error", [turned.reply]
    except Unanswered:
        return
    await line.send(node("iq", {"from": SERVER, "id": asked.attrs["id"], "type": kind}, content))


class Unanswered(Exception):
    """A question that gets no answer."""


async def _ping(line: "Line", _asked: BinaryNode) -> Content:
    if line.world.deaf:
        raise Unanswered
    return None


async def _encrypt(line: "Line", asked: BinaryNode) -> Content:
    assert line.device is not None
    if asked.attrs["type"] == "set":
        line.device.published.upload(asked)
        return None
    if child(asked, "count") is not None:
        return [node("count", {"value": str(len(line.device.published.once))})]
    users = [await _bundle(line, one) for one in children(child(asked, "key"), "user")]
    return [node("list", content=users)]


async def _bundle(line: "Line", asked: BinaryNode) -> BinaryNode:
    jid = asked.attrs["jid"]
    phone = line.world.find(jid)
    if phone is None or device(jid):
        return node("user", {"jid": jid}, [node("error", {"code": "404", "text": "item-not-found"})])
    return node("user", {"jid": jid}, await phone.secrets.bundle())


async def _usync(line: "Line", asked: BinaryNode) -> Content:
    wanted = [one.tag for one in children(child(asked, "usync", "query"))]
    users = [_known(line, one, wanted) for one in children(child(asked, "usync", "list"), "user")]
    return [node("usync", {"sid": "1", "index": "0", "last": "true"}, [node("list", content=users)])]


def _known(line: "Line", asked: BinaryNode, wanted: list[str]) -> BinaryNode:
    number = blob(child(asked, "contact"))
    jid = asked.attrs.get("jid", "")
    phone = line.world.find(jid or number.decode())
    if phone is None:
        gone = [node("contact", {"type": "out"}, number)] if number else []
        return node("user", {"jid": jid or f"{user(number.decode()).lstrip('+')}{SERVER}"}, gone)
    told = {"lid": node("lid", {"val": phone.lid}), "devices": _devices(phone)}
    told["contact"] = node("contact", {"type": "in"}, number)
    head = {"jid": jid} if jid else {"jid": phone.lid, "pn_jid": phone.jid}
    return node("user", head, [told[tag] for tag in wanted if tag in told])


def _devices(phone: Phone) -> BinaryNode:
    linked = [node("device", {"id": str(device(one.jid)), "key-index": str(device(one.jid))}) for one in phone.devices]
    return node("devices", content=[node("device-list", content=[node("device", {"id": "0"}), *linked])])


async def _privacy(_line: "Line", _asked: BinaryNode) -> Content:
    rows = [node("category", {"name": name, "value": value}) for name, value in PRIVACY.items()]
    return [node("privacy", content=rows)]


async def _blocklist(_line: "Line", _asked: BinaryNode) -> Content:
    return [node("list", {"dhash": "1"})]


async def _media(line: "Line", _asked: BinaryNode) -> Content:
    head = {"auth": "a", "ttl": "300", "auth_ttl": "3600", "max_buckets": "1"}
    return [node("media_conn", head, [node("host", {"hostname": line.world.files.host})])]


async def _passive(line: "Line", asked: BinaryNode) -> Content:
    line.wakes = child(asked, "active") is not None
    return None


async def _md(line: "Line", asked: BinaryNode) -> Content:
    if (code := child(asked, "link_code_companion_reg")) is not None:
        return await line.code_stage(code)
    if child(asked, "remove-companion-device") is not None:
        line.world.forget(line.device)
    return None


QUESTIONS: dict[str, Callable[["Line", BinaryNode], Awaitable[Content]]] = {
    "w:p": _ping,
    "encrypt": _encrypt,
    "usync": _usync,
    "privacy": _privacy,
    "blocklist": _blocklist,
    "w:m": _media,
    "passive": _passive,
    "md": _md,
}
