"""What every command does first: read the configuration, or say in words why it cannot be used."""

import os
import sys
from pathlib import Path

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
