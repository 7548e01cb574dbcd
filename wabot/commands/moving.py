"""`wabot export` and `wabot import`: one tenant as a sealed file, and such a file taken in."""

import os
from pathlib import Path

import click

from wabot.bootstrap import CannotStart
from wabot.bootstrap.moving import export_tenant, import_tenant
from wabot.commands.configured import complain, read_config, say
from wabot.core.clock import SystemClock
from wabot.services.safe import NotBrought, fresh_passphrase

WHY = {
    "sealed": "The passphrase does not open the file.",
    "damaged": "This is no tenant's file of wabot, or it is damaged.",
    "version": "The file is from another version of wabot: take it in with that one, then update.",
    "taken": "This tenant, or its number, is here already.",
}


async def run_export(config_file: str | None, tenant: str, file: str) -> int:
    """Write it, and say its passphrase; 1 where there is no such tenant."""
    config = read_config(config_file)
    if config is None:
        return 2
    passphrase = fresh_passphrase()
    try:
        body = await export_tenant(config, tenant, passphrase)
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
            out.write(body)
    except FileExistsError:
        complain(f"{file} is there already.")
        return 1
    except (CannotStart, LookupError, OSError) as error:
        complain(str(error))
        return 1
    say(f"{file}: everything but the link with WhatsApp. Its passphrase, shown only now:\n{passphrase}")
    return 0


async def run_import(config_file: str | None, file: str) -> int:
    """Take it in under a passphrase that is asked for; 1 where it cannot be."""
    config = read_config(config_file)
    if config is None:
        return 2
    passphrase = click.prompt("Passphrase", hide_input=True, err=True)
    try:
        tenant = await import_tenant(config, Path(file), passphrase, SystemClock())
    except NotBrought as refused:
        complain(f"{WHY[refused.why]} Nothing was changed.")
        return 1
    except CannotStart as error:
        complain(str(error))
        return 1
    say(f"{tenant.name} is here as {tenant.id}, stopped: link it, then `resume {tenant.id}`.")
    return 0
