"""Who is let in by a key, made in chat and shown once, and for what."""

import re
from datetime import date
from pathlib import Path

from tests.api.house import ANN, START, T1, T2, house
from wabot.core.api_key import SENDING, Scope
from wabot.core.clock import DAY, MINUTE, later
from wabot.core.ids import PLATFORM
from wabot.terminal import TerminalPhone


async def test_a_key_made_in_chat_sends_a_message(tmp_path: Path) -> None:
    async with house(tmp_path) as home:
        said: list[str] = []
        phone = TerminalPhone(home.app, said.append, phone="+254700000001", to="master")
        owner = home.app.wiring.directory.owner_phones(T1)[0]
        for line in (f"/as +{owner}", "pin", "2468", "api", "1", "Till", "2", "1"):
            await phone.line(line)
        key = next(found[0] for line in said if (found := re.search(r"wabot_\w+_\w+", line)))
        answer = await home.send(key, ANN, "Your order is ready")
        assert (answer.status, answer.body["status"]) == (202, "queued")
        await home.app.quiet()
        assert home.texts(ANN) == ["Your order is ready"]
        log = await home.app.wiring.ground.store.read(lambda tx: tx.tenant(PLATFORM).outbox.tail(500))
        assert not [row for row in log if key.split("_")[2] in row.body]  # it was sealed on its way


async def test_without_a_key_that_works_nobody_comes_in(tmp_path: Path) -> None:
    async with house(tmp_path) as home:
        key = await home.key(ends=later(START, DAY))
        for wrong in (
            "",
            "nonsense",
            "wabot_",
            f"{key}0",
            key.replace("kT1", "kT9"),
            "wabot_kT1_" + "6" * 64,
        ):
            answer = await home.send(wrong, ANN, "Hello")
            assert (answer.status, answer.body["code"]) == (401, "unauthorized"), wrong
            assert answer.headers["WWW-Authenticate"] == "Bearer"
        assert (await home.send(key, ANN, "Hello")).status == 202
        await home.app.advance(2 * DAY)
        assert (await home.send(key, ANN, "Hello")).status == 401


async def test_a_key_does_what_its_scopes_say_until_it_is_revoked(tmp_path: Path) -> None:
    async with house(tmp_path) as home:
        reader = await home.key(scopes=frozenset({Scope.STATS_READ}))
        answer = await home.send(reader, ANN, "Hello")
        assert (answer.status, answer.body["code"], answer.body["scope"]) == (403, "missing_scope", "messages:send")
        sender = await home.key(T2, SENDING)
        assert (await home.send(sender, ANN, "One")).status == 202
        await home.app.wiring.ground.store.submit(lambda tx: tx.tenant(T2).api.revoke("kT2", START))
        assert (await home.send(sender, ANN, "Two")).status == 401


async def test_too_many_requests_in_a_minute_wait(tmp_path: Path) -> None:
    async with house(tmp_path, {"WABOT_LIMITS__API_PER_MINUTE": "2"}) as home:
        key, other = await home.key(), await home.key(name="o")
        first = await home.send(key, ANN, "One")
        assert [first.headers[f"RateLimit-{name}"] for name in ("Limit", "Remaining", "Reset")] == ["2", "1", "60"]
        assert (await home.send(key, ANN, "Two")).headers["RateLimit-Remaining"] == "0"
        third = await home.send(key, ANN, "Three")
        assert (third.status, third.body["code"], third.headers["Retry-After"]) == (429, "too_many", "60")
        assert (await home.send(other, ANN, "Four")).status == 202
        await home.app.advance(MINUTE)
        assert (await home.send(key, ANN, "Five")).status == 202


async def test_what_keys_were_used_for_is_counted(tmp_path: Path) -> None:
    async with house(tmp_path) as home:
        key = await home.key()
        await home.send(key, ANN, "One")
        await home.send(key, "12", "too short")
        api = home.app.wiring.api.office
        before = [(one.key, one.used.requests, one.used.sent, one.used.refused) for one in await api.use.days(T1, 7)]
        assert before == [("kT1", 2, 1, 1)]
        await home.app.advance(MINUTE)
        written = await home.app.wiring.ground.store.read(lambda tx: tx.tenant(T1).api.days(date(2026, 11, 21)))
        assert [(one.used.requests, one.used.sent, one.used.refused) for one in written] == [(2, 1, 1)]
        assert await api.use.days(T2, 7) == []
        kept = await home.app.wiring.ground.store.read(lambda tx: tx.tenant(T1).api.get("kT1"))
        assert kept is not None
        assert kept.used_at == START
