"""What every command does first: read the configuration, or say in words why it cannot be used."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from wabot.config import Config, ConfigError, load_config


def read_config(file: str | None) -> Config | None:
    """The configuration; None after its mistakes were written to standard error."""
    try:
        return load_config(None if file is None else Path(file), os.environ)
    except ConfigError as error:
        for mistake in error.mistakes:
            complain(mistake)
        return None


def complain(sentence: str) -> None:
    """A sentence for the person at the terminal."""
    print(sentence, file=sys.stderr, flush=True)  # noqa: T201 - a command line speaks on its streams


def say(sentence: str) -> None:
    """A line of a command's result."""
    print(sentence, flush=True)  # noqa: T201


@contextmanager
def progress_bar(label: str) -> Iterator[Callable[[int, int], None]]:
    """A bar on a terminal's standard error, nothing elsewhere; called with how much is done, and of how much."""
    with click.progressbar(length=1, label=label, file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:

        def show(done: int, of: int) -> None:
            bar.length = max(of, done, 1)
            bar.update(done - bar.pos)

        yield show
        bar.update((bar.length or 1) - bar.pos)
