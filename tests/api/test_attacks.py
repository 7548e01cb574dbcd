"""Keys of one tenant against everything of another: every route, every id."""

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.api.house import ANN, OTHER_BOT, T1, T2, Answer, House, house
from wabot.ports.store import Store
from wabot.web.api.ask import Operation
from wabot.web.api.operations import OPERATIONS

FLOW = """triggers:
  - {keyword: [theirs], goto: t}
nodes:
  t: {kind: message, text: {en: THEIR-WORDS}, goto: e}
  e: {kind: end}
"""
BODIES: dict[str, Any] = {
    "sendMessage": {"to": f"+{ANN}", "text": "mine"},
    "sendMedia": {"to": f"+{ANN}", "type": "document", "url": "https://files.example/a.pdf"},
    "bringContact": {"phone": f"+{ANN}", "name": "Mine"},
    "changeContact": {"name": "Mine"},
    "putFlow": {"source": FLOW.replace("THEIR", "MY"), "revision": 0},
    "simulateFlows": {"said": ["theirs"]},
    "addWebhook": {"url": "https://mine.example/hook"},
    "changeWebhook": {"on": False},
    "replayDispatches": {},
}


async def test_a_key_reaches_nothing_of_another_tenant(tmp_path: Path) -> None:
    async with house(tmp_path) as home:
        await _their_things(home)
        key, store = await home.key(T1), home.app.wiring.ground.store
        ids, before = await _their_ids(home), await _theirs(store)
        for operation in OPERATIONS:
            for path in _paths(operation, ids):
                answer = await home.ask(key, operation.method, path, BODIES.get(operation.name))
                assert answer.status < 500, (operation.name, answer.body)
                if path != operation.path and operation.name != "putFlow":
                    assert answer.status == 404, (operation.name, path, answer.body)
                _tells_nothing(operation, path, answer, ids)
        assert await _theirs(store) == before


async def test_every_route_asks_for_a_key_and_its_scope(tmp_path: Path) -> None:
    async with house(tmp_path) as home:
        bare = await home.key(scopes=frozenset())
        for operation in OPERATIONS:
            path = re.sub(r"{\w+}", "x", operation.path)
            body = BODIES.get(operation.name)
            assert (await home.ask("", operation.method, path, body)).status == 401, operation.name
            refused = await home.ask(bare, operation.method, path, body)
            assert refused.status == (200 if operation.scope is None else 403), operation.name


async def _their_things(home: House) -> None:
    theirs = await home.key(T2)
    for line in ("hi", "1", "50", "1"):
        await home.app.phone_says("254722000999", OTHER_BOT, line)
        await home.app.quiet()
    await home.app.advance(30_000)
    await home.send(theirs, "254722000999", "THEIR-WORDS", once="theirs")
    await home.ask(theirs, "PATCH", f"/contacts/{await _first(home, theirs, '/contacts')}", {"name": "THEIR-NAME"})
    await home.ask(theirs, "PUT", "/flows/theirs.yaml", {"source": FLOW})
    await home.ask(theirs, "POST", "/webhooks", {"url": "https://theirs.example/hook"})
    await home.app.quiet()


async def _their_ids(home: House) -> Sequence[str]:
    theirs = f"wabot_k{T2}_" + "5" * 64
    found = [await _first(home, theirs, path) for path in ("/contacts", "/orders", "/webhooks", "/messages")]
    return [*found, "theirs.yaml", "kT2", "T2"]


async def _first(home: House, key: str, path: str) -> str:
    return str((await home.ask(key, "GET", path)).body["items"][0]["id"])


def _paths(operation: Operation, ids: Sequence[str]) -> Sequence[str]:
    if "{" not in operation.path:
        return [operation.path]
    return [re.sub(r"{\w+}", one.replace("/", "%2F"), operation.path) for one in ids]


def _tells_nothing(operation: Operation, path: str, answer: Answer, ids: Sequence[str]) -> None:
    told = json.dumps(answer.body)
    secret = (*ids[:4], "THEIR-WORDS", "THEIR-NAME", "theirs.example", "254722000999")
    assert not [one for one in secret if one in told and one not in path], (operation.name, path, told)


async def _theirs(store: Store) -> Any:
    def look(tx: Any) -> Any:
        scope = tx.tenant(T2)
        contacts = scope.contacts.list()
        return (
            contacts,
            [scope.labels.tags(one.id) for one in contacts],
            scope.outbox.tail(500),
            scope.events.tail(500),
            scope.webhooks.endpoints(),
            scope.flows.draft(),
            scope.settings.all(),
            [one.id for one in scope.api.all()],
        )

    return await store.read(look)
