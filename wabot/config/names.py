"""Which environment variable stands for which key."""

from collections.abc import Mapping

Path = tuple[str, ...]

BY_NAME: Mapping[str, Path] = {
    "DATABASE_URL": ("database", "url"),
    "PORT": ("server", "port"),
    "HOST": ("server", "host"),
    "SERVERNAME": ("server", "name"),
    "WABOT_PUBLIC_URL": ("server", "public_url"),
    "WABOT_DATA_DIR": ("data_dir",),
    "WABOT_ADMINS": ("platform", "admins"),
    "WABOT_SECRET_KEY": ("secret_key",),
}
"""Names that hosts and scripts rely on; every other key is WABOT_<SECTION>__<KEY>."""

_NAMES = {path: name for name, path in BY_NAME.items()}


def variable(path: Path) -> str:
    """The environment variable of a key."""
    return _NAMES.get(path) or "WABOT_" + "__".join(path).upper()


def path_of(name: str) -> Path | None:
    """The key an environment variable stands for, None where it is none of ours.

    WABOT_TEST… is left to tests. Other WABOT_ names are ours, so that a misspelt one is noticed.
    """
    if name in BY_NAME:
        return BY_NAME[name]
    if not name.startswith("WABOT_") or name.startswith("WABOT_TEST"):
        return None
    return tuple(name.removeprefix("WABOT_").lower().split("__"))
