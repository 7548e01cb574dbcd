"""Logs say who and what, and neither secrets nor whole numbers."""

import asyncio
import io
import json
import logging
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from wabot.logs import configure_logs, scrub, set_up_logs
from wabot.logs.redaction import redact


@dataclass(frozen=True)
class Wish:
    format: str
    level: str


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    stream = io.StringIO()
    root = logging.getLogger()
    before = (root.handlers[:], root.level)
    set_up_logs(logging.StreamHandler(stream), "json", "info")
    yield stream
    logging.captureWarnings(capture=False)
    structlog.reset_defaults()
    for handler in root.handlers:
        handler.close()
    root.handlers[:], root.level = before


def lines(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_a_line_has_its_event_level_time_and_context(stream: io.StringIO) -> None:
    log = structlog.get_logger()
    with structlog.contextvars.bound_contextvars(tenant="T1", turn="e1"):
        log.info("turn.done", seconds=0.5)
    log.debug("not.seen")
    (line,) = lines(stream)
    assert line.pop("at").endswith("Z")
    assert line == {"event": "turn.done", "level": "info", "tenant": "T1", "turn": "e1", "seconds": 0.5}


async def test_each_task_has_its_own_context(stream: io.StringIO) -> None:
    async def turn(tenant: str) -> None:
        structlog.contextvars.bind_contextvars(tenant=tenant)
        await asyncio.sleep(0)
        structlog.get_logger().info("turn.done")

    async with asyncio.TaskGroup() as tasks:
        for tenant in ("T1", "T2"):
            tasks.create_task(turn(tenant), name=tenant)
    assert {line["tenant"] for line in lines(stream)} == {"T1", "T2"}


def test_what_libraries_say_comes_out_the_same_way(stream: io.StringIO) -> None:
    with structlog.contextvars.bound_contextvars(tenant="T1"):
        logging.getLogger("some.library").warning("could not reach %s", "+254711222333")
    logging.getLogger("apscheduler.executors").info("ran a job")
    with warnings.catch_warnings():
        warnings.simplefilter("default")
        warnings.warn("old", DeprecationWarning, stacklevel=1)
    first, second = lines(stream)
    assert (first["event"], first["logger"], first["level"], first["tenant"]) == (
        "could not reach +2547•••••333",
        "some.library",
        "warning",
        "T1",
    )
    assert second["logger"] == "py.warnings"


def test_a_traceback_is_redacted_too(stream: io.StringIO) -> None:
    for log in (structlog.get_logger(), logging.getLogger("x")):
        try:
            raise ValueError("no airtime for 254711222333 with Bearer abc.def")
        except ValueError:
            log.exception("action.failed")
    for line in lines(stream):
        assert "ValueError: no airtime for 2547•••••333 with Bearer •••" in line["exception"]
    assert "254711222333" not in stream.getvalue()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("from +254 711 222 333 now", "from +2547•••••333 now"),
        ("254711222333@s.whatsapp.net", "2547•••••333@s.whatsapp.net"),
        ("phone:254711222333", "phone:2547•••••333"),
        ("typed 0711222333", "typed 07•••••333"),
        ("POST /callbacks/mpesa/Zm9vYmFy?x=1 200", "POST /callbacks/mpesa/•••?x=1 200"),
        ("GET /pair/Zm9vYmFy", "GET /pair/•••"),
        ("https://x.example/a?token=abc&page=2", "https://x.example/a?token=•••&page=2"),
        ("https://x.example/a?page=2&access_token=abc", "https://x.example/a?page=2&access_token=•••"),
        ('{"Password": "a b", "Amount": 5}', '{"Password": •••, "Amount": 5}'),
        ("Authorization: Bearer abc", "Authorization: Bearer •••"),
        ("authorization=zzz", "authorization=•••"),
        ("consumer_key=abc consumerKey: 'd e'", "consumer_key=••• consumerKey: •••"),
        ("ws_CO_191220191020363925", "ws_CO_1912•••"),
        ("postgresql://wabot:s3cret@db/wabot", "postgresql://wabot:•••@db/wabot"),
        ("2026-11-21 04:01:02.123456 order 12 of 50.00", "2026-11-21 04:01:02.123456 order 12 of 50.00"),
        ("e01234567890abcdef/1 took 0.12345678901 s", "e01234567890abcdef/1 took 0.12345678901 s"),
    ],
)
def test_numbers_and_tokens_are_masked_wherever_they_stand(text: str, shown: str) -> None:
    assert scrub(text) == shown
    assert redact(None, "info", {"event": text, "list": [{"inner": (text,)}]})["list"] == [{"inner": [shown]}]


@pytest.mark.parametrize(
    "name", ["token", "PIN", "secret_key", "consumerKey", "Authorization", "X-Webhook-Signature", "passkey", "totp",
             "pairing_code", "pairing_qr", "api_key", "access_code", "new_password"]
)  # fmt: skip
def test_what_is_secret_by_name_is_masked_at_any_depth(name: str) -> None:
    masked = redact(None, "info", {name: "hunter2", "body": {"deep": [{name: {"a": "hunter2"}}]}, "facts": {name: ""}})
    assert "hunter2" not in str(masked)
    assert masked["facts"] == {name: ""}


def test_what_is_not_secret_stays() -> None:
    event = {"event": "outbox.sent", "tenant": "T1", "count": 5, "opinion": "x", "monkey": "y", "code": 503, "ok": True}
    assert redact(None, "info", dict(event)) == event


def test_numbers_of_people_are_masked_where_their_name_says_so() -> None:
    masked = redact(None, "info", {"phone": 254711222333, "payer": "711222333", "PhoneNumber": "254711222333"})
    assert masked == {"phone": "2547•••••333", "payer": "7•••••333", "PhoneNumber": "2547•••••333"}


def test_objects_are_shown_by_their_words_and_redacted() -> None:
    @dataclass
    class Seen:
        phone: str

    assert "254711222333" not in str(redact(None, "info", {"who": Seen("254711222333")}))


@given(st.integers(min_value=100_000_000, max_value=999_999_999), st.sampled_from(["+254", "254", "254 ", "0"]))
def test_no_kenyan_number_survives(number: int, prefix: str) -> None:
    written = f"{prefix.strip()}{number}"
    assert written not in scrub(f"to {written}.")
    assert str(number)[2:8] not in scrub(f"({written})")


def test_a_log_file_is_set_aside_when_full(tmp_path: Path, stream: io.StringIO) -> None:
    file = tmp_path / "data" / "wabot.log"
    wish = Wish("auto", "info")
    for word in ("one", "two"):
        configure_logs(wish, file)
        structlog.get_logger().info(word)
        logging.getLogger("x").warning(word)
    assert [json.loads(line)["event"] for line in file.read_text().splitlines()] == ["one", "one", "two", "two"]
    with file.open("a") as log:
        log.truncate(11 * 1024 * 1024)
    configure_logs(wish, file)
    assert file.read_text() == ""
    assert (tmp_path / "data" / "wabot.log.1").exists()
    assert stream.getvalue() == ""


@pytest.mark.parametrize(("wish", "start"), [("auto", "{"), ("json", "{"), ("people", "20")])
def test_the_form_is_chosen_by_the_stream_unless_said(
    wish: str, start: str, stream: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    configure_logs(Wish(wish, "info"), None)
    structlog.get_logger().info("turn.done", note="\N{CLOCK FACE ONE OCLOCK}")
    assert capsys.readouterr().out.startswith(start)
    assert stream.getvalue() == ""


def test_for_people_it_is_one_readable_line(stream: io.StringIO) -> None:
    words = io.StringIO()
    set_up_logs(logging.StreamHandler(words), "people", "debug")
    structlog.get_logger().debug("session.ready", tenant="T1", token="abc")
    assert "session.ready" in words.getvalue()
    assert "token=•••" in words.getvalue()
    assert stream.getvalue() == ""
