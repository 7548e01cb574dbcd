"""What software reads and changes: contacts, figures, use, orders, menus, webhooks."""

from pathlib import Path

from tests.api.house import ANN, BEN, BOT, House, house

FLOW = """triggers:
  - {keyword: [offer], goto: offer}
nodes:
  offer: {kind: message, text: {en: "Two for one today"}, goto: offer_end}
  offer_end: {kind: end}
"""


async def test_contacts_are_brought_in_read_and_changed(tmp_path: Path) -> None:
    async with house(tmp_path) as home:
        key = await home.key()
        ann = (await home.ask(key, "POST", "/contacts", {"phone": f"+{ANN}", "name": "Ann", "tags": ["vip"]})).body
        assert (ann["name"], ann["tags"], ann["opted_out"]) == ("Ann", ["vip"], False)
        for number in (BEN, "254722000333"):
            await home.ask(key, "POST", "/contacts", {"phone": number})
        first = (await home.ask(key, "GET", "/contacts?limit=2")).body
        rest = (await home.ask(key, "GET", f"/contacts?limit=2&cursor={first['next']}")).body
        assert [one["phone"] for one in first["items"] + rest["items"]] == [f"+{ANN}", f"+{BEN}", "+254722000333"]
        assert rest["next"] is None
        changed = await home.ask(key, "PATCH", f"/contacts/{ann['id']}", {"tags": ["new"], "opted_out": True})
        assert (changed.body["tags"], changed.body["opted_out"], changed.body["name"]) == (["new"], True, "Ann")
        assert (await home.ask(key, "GET", "/contacts?tag=new")).body["items"] == [changed.body]
        assert (await home.ask(key, "GET", f"/contacts?phone=%2B{ANN}")).body["items"] == [changed.body]
        assert (await home.ask(key, "GET", "/contacts/nobody")).status == 404
        trail = await home.app.wiring.audit.tail(5)
        assert ("api/k", "contact.opt_out") in [(one.deed.actor, one.deed.verb) for one in trail]


async def test_figures_and_use_are_told(tmp_path: Path) -> None:
    async with house(tmp_path) as home:
        key = await home.key()
        account = (await home.ask(key, "GET", "/account")).body
        assert (account["id"], account["in_service"], len(account["scopes"])) == ("T1", True, 9)
        await home.send(key, ANN, "Hello")
        await home.app.quiet()
        stats = (await home.ask(key, "GET", "/stats?days=1")).body
        assert (stats["sent"], stats["contacts"], stats["since"], len(stats["days"])) == (1, 1, "2026-11-21", 1)
        (used,) = (await home.ask(key, "GET", "/usage")).body["items"]
        assert (used["day"], used["name"], used["requests"], used["sent"]) == ("2026-11-21", "k", 3, 1)
        assert (await home.ask(key, "GET", "/stats?days=0")).status == 400
        assert (await home.ask(key, "GET", "/stats?weeks=1")).status == 400


async def test_orders_are_read_page_by_page(tmp_path: Path) -> None:
    async with house(tmp_path) as home:
        key = await home.key()
        for amount in ("50", "60", "70"):
            await _buys(home, amount)
        first = (await home.ask(key, "GET", "/orders?limit=2")).body
        rest = (await home.ask(key, "GET", f"/orders?limit=2&cursor={first['next']}")).body
        assert [one["number"] for one in first["items"] + rest["items"]] == [3, 2, 1]
        one = (await home.ask(key, "GET", f"/orders/{first['items'][0]['id']}")).body
        assert (one["kind"], one["status"], one["price"]["currency"]) == ("airtime", "delivered", "KES")
        assert (await home.ask(key, "GET", "/orders?status=expired")).body["items"] == []
        assert (await home.ask(key, "GET", "/orders?status=eaten")).status == 400


async def _buys(home: House, amount: str) -> None:
    for line in ("hi", "1", amount, "1"):
        await home.app.phone_says(ANN, BOT, line)
        await home.app.quiet()
    await home.app.advance(30_000)


async def test_menus_are_read_put_and_rehearsed(tmp_path: Path) -> None:
    async with house(tmp_path) as home:
        key = await home.key()
        flows = (await home.ask(key, "GET", "/flows")).body
        assert (flows["draft"], flows["revision"], flows["published"]) == (False, 0, None)
        main = next(one["name"] for one in flows["items"] if one["main"])
        assert "nodes:" in (await home.ask(key, "GET", f"/flows/{main}")).body["source"]
        saved = await home.ask(key, "PUT", "/flows/offer.yaml", {"source": FLOW, "revision": 0})
        assert (saved.status, saved.body["revision"]) == (200, 1), saved.body
        late = await home.ask(key, "PUT", "/flows/offer.yaml", {"source": FLOW, "revision": 0})
        assert (late.status, late.body["code"]) == (409, "changed")
        broken = await home.ask(
            key, "PUT", "/flows/offer.yaml", {"source": FLOW.replace("goto: offer_end", "goto: gone")}
        )
        assert (broken.status, broken.body["code"]) == (422, "bad_flow")
        assert any("gone" in one["what"] for one in broken.body["errors"])
        played = (await home.ask(key, "POST", "/simulate", {"said": ["offer"]})).body["lines"]
        assert played[0]["replies"] == ["Two for one today"]
        assert (await home.ask(key, "GET", "/flows/gone.yaml")).status == 404


async def test_webhooks_are_made_and_removed(tmp_path: Path) -> None:
    async with house(tmp_path) as home:
        key = await home.key()
        new = await home.ask(key, "POST", "/webhooks", {"url": "https://shop.example/hook", "kinds": ["order"]})
        assert (new.status, new.body["secret"][:6], new.body["kinds"]) == (201, "whsec_", ["order"]), new.body
        place = f"/webhooks/{new.body['id']}"
        assert "secret" not in (await home.ask(key, "GET", place)).body
        changed = (await home.ask(key, "PATCH", place, {"on": False, "kinds": ["message", "order"]})).body
        assert (changed["state"], changed["kinds"]) == ("off", ["message", "order"])
        assert (await home.ask(key, "POST", f"{place}/secret")).body["secret"] != new.body["secret"]
        assert (await home.ask(key, "GET", f"{place}/dispatches")).body == {"items": [], "next": None}
        assert (await home.ask(key, "POST", f"{place}/replay", {})).body == {"count": 0}
        private = await home.ask(key, "POST", "/webhooks", {"url": "https://127.0.0.1/hook"})
        assert (private.status, private.body["code"]) == (422, "bad_webhook")
        assert (await home.ask(key, "DELETE", place)).status == 204
        assert (await home.ask(key, "DELETE", place)).status == 404
        assert (await home.ask(key, "GET", "/webhooks")).body["items"] == []
