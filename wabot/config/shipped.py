"""Where the folders lie that ship with the code: beside it in a checkout, inside it in a wheel."""

from dataclasses import dataclass
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def shipped(folder: str) -> Path:
    """The folder `menus` or `locales`."""
    beside = _PACKAGE.parent / folder
    return beside if (_PACKAGE.parent / "pyproject.toml").is_file() else _PACKAGE / "_data" / folder


@dataclass(frozen=True, slots=True)
class Folders:
    """Where menus and texts are read from."""

    menus: Path
    locales: Path


SHIPPED = Folders(shipped("menus"), shipped("locales"))
"""What everybody runs; tests copy it to change it."""
