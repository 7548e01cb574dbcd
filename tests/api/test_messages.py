"""Messages sent by software: once, to people who may be written to; and what was said, read back."""

import base64
from pathlib import Path

from tests.api.house import ANN, BEN, BOT, START, T1, House, Said, house
from wabot.core.clock import DAY, MINUTE, later
from wabot.core.message import MessageKind
from wabot.ports.store import Tx
from wabot.ports.store.bans import Ban

PNG = base64.b64encode(b"\x89PNG\r\n\x1a\nnot really").decode()
OPTIONS = [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}]


async def test_the_same_key_and_body_send_once(tmp_path: Path) -> None:
    async with house(tmp_path) as home:
        key = await home.key()
        first = await home.send(key, ANN, "Paid", once="order-7")
        again = await home.send(key, ANN, "Paid", once="order-7")
        assert (first.status, again.status, first.body) == (202, 202, again.body)
        other = await home.send(key, ANN, "Not paid", once="order-7")
        assert (other.status, other.body["code"]) == (409, "idempotency_key_reused")
        await home.app.wiring.ground.store.submit(_opted_out)
        assert (await home.send(key, ANN, "Paid", once="order-7")).body == first.body  # whatever happened since
        await home.app.advance(MINUTE)
        assert home.texts(ANN) == ["Paid"]
        await home.app.advance(DAY + 60 * MINUTE)  # the answer is forgotten, and they want nothing
        assert (await home.send(key, ANN, "Paid", once="order-7")).status == 403


KINDS: tuple[tuple[str, Said, MessageKind, str], ...] = (
    ("", {"type": "list", "text": "Come?", "options": OPTIONS}, MessageKind.TEXT, "Come?\n\n1 Yes\n2 No"),
    ("", {"type": "poll", "text": "Tea?", "options": ["Yes", "No"]}, MessageKind.POLL, "Tea?\n\n1 Yes\n2 No"),
    (
        "",
        {"type": "template", "text": "Ready", "template": {"name": "ready", "language": "en", "values": ["7"]}},
        MessageKind.TEMPLATE,
        "Ready",
    ),
    (
        "/media",
        {"type": "image", "caption": "Look", "content": PNG, "mime": "image/png", "filename": "a.png"},
        MessageKind.IMAGE,
        "Look",
    ),
    ("/media", {"type": "document", "url": "https://files.example/a.pdf"}, MessageKind.DOCUMENT, ""),
)


async def test_every_kind_of_message_arrives(tmp_path: Path) -> None:
    async with house(tmp_path) as home:
        key = await home.key()
        for path, said, kind, text in KINDS:
            answer = await home.ask(key, "POST", f"/messages{path}", {"to": f"+{ANN}", **said})
            assert answer.status == 202, answer.body
            await home.app.quiet()
            message = home.got[-1][2]
            assert (message.kind, message.text) == (kind, text)
            if "content" in said and message.media is not None:
                assert home.app.file(message.media.reference) == base64.b64decode(PNG)
        for size in (2_900_000, 3_500_000):  # too large a file, too large a request
            head, tail = b'{"to": "+254722000111", "type": "image", "mime": "image/png", "content": "', b'"}'
            body = head + b"AAAA" * size + tail
            assert (await home.ask(key, "POST", "/messages/media", body)).status == 413


async def test_people_who_may_not_be_written_to_are_not(tmp_path: Path) -> None:
    async with house(tmp_path) as home:
        key, store = await home.key(), home.app.wiring.ground.store
        await home.send(key, ANN, "Hello")
        await store.submit(_opted_out)
        await store.submit(lambda tx: tx.tenant(T1).bans.put(Ban(BEN, START)))
        refused = [await home.send(key, to, "Hello") for to in (ANN, BEN, "111111111")]
        assert [(one.status, one.body["code"]) for one in refused] == [
            (403, "opted_out"),
            (403, "banned"),
            (422, "bad_number"),
        ]
        await home.app.quiet()
        assert home.texts(ANN) == ["Hello"]
        assert not home.texts(BEN)


async def test_one_person_gets_so_many_in_a_minute(tmp_path: Path) -> None:
    async with house(tmp_path, {"WABOT_LIMITS__REPLIES_PER_MINUTE": "2"}) as home:
        key = await home.key()
        await home.send(key, ANN, "Hello")
        rate = home.app.wiring.directory.rate(T1) or 0
        answers = [await home.send(key, ANN, f"{number}") for number in range(rate + 1)]
        assert {one.status for one in answers[: rate - 1]} == {202}
        assert (answers[-1].status, answers[-1].body["code"], answers[-1].headers["Retry-After"]) == (
            429,
            "too_many",
            "60",
        )


async def test_what_was_said_is_read_page_by_page(tmp_path: Path) -> None:
    async with house(tmp_path) as home:
        key = await home.key()
        sent = [(await home.send(key, ANN, f"No. {number}")).body["id"] for number in range(5)]
        await home.app.phone_says(ANN, BOT, "What is that?")
        await home.app.quiet()
        seen, cursor = [], ""
        for _ in range(9):
            page = (await home.ask(key, "GET", f"/messages?limit=2{cursor}")).body
            seen += page["items"]
            if page["next"] is None:
                break
            cursor = f"&cursor={page['next']}"
        assert [one["id"] for one in seen if one["id"] in sent] == sent[::-1]
        assert len({one["id"] for one in seen}) == len(seen)
        heard = next(one for one in seen if one["direction"] == "in")
        assert (heard["text"], heard["contact"]["phone"]) == ("What is that?", f"+{ANN}")
        one = (await home.ask(key, "GET", f"/messages/{sent[0]}")).body
        assert (one["status"], one["text"], one["type"]) == ("sent", "No. 0", "text")
        assert (await home.ask(key, "GET", "/messages/nothing")).status == 404
        assert (await home.ask(key, "GET", "/messages?cursor=nonsense")).body["code"] == "bad_cursor"


WRONG = (
    b"",
    b"{",
    b"[]",
    b'{"to": "+254722000111"}',
    b'{"to": 254722000111, "text": "a"}',
    b'{"to": "0722000111", "text": "a"}',
    b'{"to": "+254722000111", "text": "  "}',
    b'{"to": "+254722000111", "text": "a", "more": 1}',
    b'{"to": "+254722000111", "type": "poll", "text": "a", "options": ["one"]}',
    b'{"to": "+254722000111", "type": "dance", "text": "a"}',
    b'{"to": "+254722000111", "text": "\\ud800"}',
)


async def test_what_has_the_wrong_shape_changes_nothing(tmp_path: Path) -> None:
    async with house(tmp_path) as home:
        key = await home.key()
        for body in WRONG:
            answer = await home.ask(key, "POST", "/messages", body)
            assert (answer.status, answer.body["code"]) == (400, "bad_request"), body
            assert answer.headers["Content-Type"].startswith("application/problem+json")
        await home.app.quiet()
        assert not home.texts(ANN)


def _opted_out(tx: Tx) -> None:
    contacts = tx.tenant(T1).contacts
    known = contacts.by_phone(ANN)
    assert known is not None
    contacts.opt_out(known.id, later(START, MINUTE))


async def test_a_bot_that_is_stopped_sends_nothing(tmp_path: Path) -> None:
    async with house(tmp_path) as home:
        key = await home.key()
        owner = home.app.wiring.directory.owner_phones(T1)[0]
        await home.app.phone_says(owner, "master", "stop")
        await home.app.quiet()
        assert (await _code(home, key)) == (403, "not_served")
        await home.app.phone_says(owner, "master", "resume")
        await home.app.quiet()
        assert (await home.send(key, ANN, "Hello")).status == 202


async def _code(home: House, key: str) -> tuple[int, str]:
    answer = await home.send(key, ANN, "Hello")
    return answer.status, answer.body["code"]
