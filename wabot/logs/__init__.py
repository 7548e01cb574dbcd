"""Logs for people or as JSON lines, with tenant, turn and action of the moment, and nothing secret in them."""

import logging
import sys
from pathlib import Path
from typing import Literal, TextIO

import orjson
import structlog
from structlog.stdlib import ProcessorFormatter
from structlog.typing import EventDict, Processor, WrappedLogger

from wabot.logs.redaction import redact, scrub

__all__ = ["Form", "chosen_form", "open_log", "scrub", "set_up_logs"]

Form = Literal["people", "json"]
_FULL = 10 * 1024 * 1024  # bytes; a larger log is set aside at the next start
_CHATTY = ("apscheduler", "asyncio", "aiohttp.access", "watchfiles", "alembic")  # said only from warning on


def set_up_logs(stream: TextIO, form: Form, level: str = "info") -> None:
    """Send everything that is logged in this process, by us or by libraries, to `stream`.

    Context (tenant, turn, action) is what `structlog.contextvars.bound_contextvars` holds in the task that logs.
    """
    least = logging.getLevelNamesMapping()[level.upper()]
    before = _before()
    structlog.configure(
        processors=[structlog.contextvars.merge_contextvars, *before, *_finish(stream, form)],
        wrapper_class=structlog.make_filtering_bound_logger(least),
        logger_factory=structlog.WriteLoggerFactory(stream),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        ProcessorFormatter(
            foreign_pre_chain=[structlog.contextvars.merge_contextvars, _named_logger, *before],
            processors=[ProcessorFormatter.remove_processors_meta, *_finish(stream, form)],
        )
    )
    logging.basicConfig(handlers=[handler], level=least, force=True)
    for name in _CHATTY:
        logging.getLogger(name).setLevel(max(least, logging.WARNING))
    logging.captureWarnings(capture=True)


def chosen_form(wish: str, stream: TextIO) -> Form:
    """What `log.format` means for this stream: auto is for people on a terminal, else JSON."""
    if wish == "auto":
        return "people" if stream.isatty() else "json"
    return "people" if wish == "people" else "json"


def open_log(file: Path | None) -> TextIO:
    """The stream to log to: a file (the one before is kept as <name>.1 once it is full), or standard output."""
    if file is None:
        if hasattr(sys.stdout, "reconfigure"):
            sys.stdout.reconfigure(errors="backslashreplace")
        return sys.stdout
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.exists() and file.stat().st_size > _FULL:
        file.replace(file.with_name(f"{file.name}.1"))
    return file.open("a", encoding="utf-8", buffering=1)


def _before() -> list[Processor]:
    return [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True, key="at"),
        structlog.processors.StackInfoRenderer(),
        structlog.processors.format_exc_info,
    ]


def _finish(stream: TextIO, form: Form) -> list[Processor]:
    """Redaction comes after exceptions have become text, and nothing but writing comes after redaction."""
    if form == "json":
        return [redact, _as_json]
    return [redact, structlog.dev.ConsoleRenderer(colors=stream.isatty(), timestamp_key="at")]


def _named_logger(logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    event["logger"] = getattr(logger, "name", None) or event["_record"].name
    return event


def _as_json(_logger: WrappedLogger, _method: str, event: EventDict) -> str:
    return orjson.dumps(event, default=str, option=orjson.OPT_NON_STR_KEYS).decode()
