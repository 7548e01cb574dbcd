"""Logs for people or as JSON lines, with tenant, turn and action of the moment, and nothing secret in them."""

import logging
import sys
from collections.abc import Callable
from io import TextIOWrapper
from pathlib import Path
from typing import Literal, Protocol, TextIO, TypeAlias

import orjson
import structlog
from structlog.stdlib import ProcessorFormatter
from structlog.typing import EventDict, Processor, WrappedLogger

from wabot.logs.redaction import redact, scrub

__all__ = ["Form", "LogWish", "configure_logs", "overhear", "scrub", "set_up_logs"]

Form = Literal["people", "json"]
StreamHandler: TypeAlias = "logging.StreamHandler[TextIO] | logging.FileHandler"
_FULL = 10 * 1024 * 1024  # bytes; a larger log is set aside at the next start
_CHATTY = ("aiosqlite", "alembic", "apscheduler", "asyncio", "watchfiles")  # heard only from warning on


class LogWish(Protocol):
    """What an installation wishes of its logs: the section `log` of its configuration."""

    @property
    def format(self) -> str:
        """auto (people on a terminal, else JSON), people or json."""
        ...

    @property
    def level(self) -> str:
        """debug, info, warning or error."""
        ...


def configure_logs(wish: LogWish, file: Path | None) -> None:
    """Log to this file (the one before is kept as <name>.1 once it is full), or to standard output."""
    handler = _to_stdout() if file is None else _to_file(file)
    set_up_logs(handler, _form(wish.format, _stream(handler)), wish.level)


def set_up_logs(handler: StreamHandler, form: Form, level: str = "info") -> None:
    """Send everything that is logged in this process, by us or by libraries, to the handler's stream.

    Context (tenant, turn, action) is what `structlog.contextvars.bound_contextvars` holds in the task that logs.
    """
    least = logging.getLevelNamesMapping()[level.upper()]
    stream = _stream(handler)
    before, finish = _before(), _finish(form, colors=stream.isatty())
    structlog.configure(
        processors=[structlog.contextvars.merge_contextvars, *before, *finish],
        wrapper_class=structlog.make_filtering_bound_logger(least),
        logger_factory=structlog.WriteLoggerFactory(stream),
        cache_logger_on_first_use=False,
    )
    handler.setFormatter(
        ProcessorFormatter(
            foreign_pre_chain=[structlog.contextvars.merge_contextvars, _named_logger, *before],
            processors=[ProcessorFormatter.remove_processors_meta, *finish],
        )
    )
    logging.basicConfig(handlers=[handler], level=least, force=True)
    for name in _CHATTY:
        logging.getLogger(name).setLevel(max(least, logging.WARNING))
    logging.captureWarnings(capture=True)


def _to_stdout() -> StreamHandler:
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    return logging.StreamHandler(sys.stdout)


def _to_file(file: Path) -> StreamHandler:
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.exists() and file.stat().st_size > _FULL:
        file.replace(file.with_name(f"{file.name}.1"))
    return logging.FileHandler(file, encoding="utf-8")


def _stream(handler: StreamHandler) -> TextIO:
    if handler.stream is None:
        raise ValueError("a closed handler has nowhere to write")
    return handler.stream


def _form(wish: str, stream: TextIO) -> Form:
    if wish == "auto":
        return "people" if stream.isatty() else "json"
    return "people" if wish == "people" else "json"


def _before() -> list[Processor]:
    return [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True, key="at"),
        structlog.processors.StackInfoRenderer(),
        structlog.processors.format_exc_info,
    ]


def _finish(form: Form, *, colors: bool) -> list[Processor]:
    """Redaction comes after exceptions have become text, and nothing but writing comes after redaction."""
    if form == "json":
        return [redact, _as_json]
    return [redact, structlog.dev.ConsoleRenderer(colors=colors, timestamp_key="at")]


def _named_logger(logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    event["logger"] = getattr(logger, "name", None) or event["_record"].name
    return event


def _as_json(_logger: WrappedLogger, _method: str, event: EventDict) -> str:
    return orjson.dumps(event, default=str, option=orjson.OPT_NON_STR_KEYS).decode()


def overhear(listener: Processor) -> Callable[[], None]:
    """Let a processor see every line of ours before it is written; call what is returned to end that."""
    structlog.configure(processors=[listener, *structlog.get_config()["processors"]])

    def stop() -> None:
        rest = [known for known in structlog.get_config()["processors"] if known is not listener]
        structlog.configure(processors=rest)

    return stop
