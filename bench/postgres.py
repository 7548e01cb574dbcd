"""A PostgreSQL server for benches: in a temporary folder, with everything that makes it durable left on."""

import os
import pwd
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PLACES = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)


class NoPostgres(Exception):
    """No PostgreSQL server can be started here; the words say why."""


@dataclass(frozen=True, slots=True)
class Server:
    """A running server: how it is reached, and its first process."""

    url: str
    pid: int


@contextmanager
def durable_server(folder: Path) -> Iterator[Server]:
    """A server with an empty database `wabot` of the ordinary role `wabot`, reached by a unix socket."""
    found = shutil.which("pg_ctl")
    binaries = PLACES[0] if PLACES else Path(found).parent if found else None
    if binaries is None:
        raise NoPostgres("there is no PostgreSQL server here")
    as_user = _nobody_special(folder)

    def run(program: str, *arguments: str) -> None:
        subprocess.run([binaries / program, *arguments], check=True, stdout=subprocess.DEVNULL, cwd="/", **as_user)

    place = str(folder / "pg")
    run("initdb", "-D", place, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
    run("pg_ctl", "start", "-w", "-D", place, "-l", f"{place}.log", "-o", f"-k {folder} -c listen_addresses=''")
    try:
        run("createuser", "-h", str(folder), "-U", "postgres", "wabot")
        run("createdb", "-h", str(folder), "-U", "postgres", "-O", "wabot", "wabot")
        pid = int((folder / "pg" / "postmaster.pid").read_text().split()[0])
        yield Server(f"postgresql://wabot@/wabot?host={folder}", pid)
    finally:
        run("pg_ctl", "stop", "-w", "-m", "immediate", "-D", place)


def _nobody_special(folder: Path) -> dict[str, Any]:
    """PostgreSQL does not run as root: then as the user it was installed with."""
    if os.geteuid() != 0:
        return {}
    try:
        owner = pwd.getpwnam("postgres")
    except KeyError:
        raise NoPostgres("PostgreSQL does not run as root, and there is no user `postgres`") from None
    os.chown(folder, owner.pw_uid, owner.pw_gid)
    return {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []}
