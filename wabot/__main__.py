"""The command line of wabot."""

import asyncio
import gc
import sys
from collections.abc import Callable, Coroutine
from typing import Any

import click

from wabot import __version__


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def main() -> None:
    """A fleet of WhatsApp bots, administered from WhatsApp itself."""
    gc.set_threshold(20_000, 10, 10)  # a start makes much and throws little away: at 700 a fifth of it was the search


@main.command()
@click.option("--config", "config_file", type=click.Path(dir_okay=False), help="another file than config.toml")
def run(config_file: str | None) -> None:
    """Serve; on a terminal with the sim channel, also open the terminal phone."""
    from wabot.commands.run import run_service  # noqa: PLC0415 - a command imports what it needs when it is called

    _finish(run_service, config_file)


@main.command()
@click.option("--fresh", is_flag=True, help="start from an empty database in a temporary folder")
@click.option("--as", "phone", default=None, help="the phone to be, like +254700000001")
@click.option("--to", "bot", default="master", help="the bot to write to: master, or its number")
@click.option("--config", "config_file", type=click.Path(dir_okay=False), help="another file than config.toml")
def chat(fresh: bool, phone: str | None, bot: str, config_file: str | None) -> None:  # noqa: FBT001 - click passes flags by name
    """Talk to wabot from this terminal, or play a script given on standard input."""
    from wabot.commands.chat import run_chat  # noqa: PLC0415

    _finish(run_chat, config_file, fresh, phone, bot)


@main.command()
@click.option("--config", "config_file", type=click.Path(dir_okay=False), help="another file than config.toml")
def check(config_file: str | None) -> None:
    """Check menus, locales and configuration; every mistake with its file, line and column."""
    from wabot.commands.check import run_check  # noqa: PLC0415

    sys.exit(run_check(config_file))


@main.command()
@click.argument("flow")
@click.option("--language", default="en", show_default=True, help="the customer's language")
def simulate(flow: str, language: str) -> None:
    """Rehearse FLOW (a file, a folder, or a book such as `shop`): be its customer; nothing is really done."""
    from wabot.commands.simulate import run_simulate  # noqa: PLC0415

    _finish(run_simulate, flow, language)


@main.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False))
@click.option("--flow", default="", help="a file, folder or book to play them with, instead of the one they name")
@click.option("--update", is_flag=True, help="write them anew, with what is said now")
def replay(files: tuple[str, ...], flow: str, update: bool) -> None:  # noqa: FBT001 - click passes flags by name
    """Play recorded conversations again; every difference is shown, and the exit status is 1."""
    from wabot.commands.replay import run_replay  # noqa: PLC0415

    _finish(run_replay, files, flow, update)


@main.command()
@click.argument("tenant")
@click.argument("contact")
@click.option("--config", "config_file", type=click.Path(dir_okay=False), help="another file than config.toml")
def record(tenant: str, contact: str, config_file: str | None) -> None:
    """Write the conversation of CONTACT (a number) with the bot of TENANT as a file for `wabot replay`."""
    from wabot.commands.record import run_record  # noqa: PLC0415

    _finish(run_record, tenant, contact, config_file)


@main.command()
@click.option("--config", "config_file", type=click.Path(dir_okay=False), help="another file than config.toml")
def migrate(config_file: str | None) -> None:
    """Bring the database to this version's schema."""
    from wabot.commands.migrate import run_migrate  # noqa: PLC0415

    _finish(run_migrate, config_file)


@main.command()
@click.option("--config", "config_file", type=click.Path(dir_okay=False), default="config.toml", show_default=True)
def setup(config_file: str) -> None:
    """Ask what a first real installation needs, and write it down."""
    from wabot.commands.setup import run_setup  # noqa: PLC0415

    _finish(run_setup, config_file)


@main.command()
@click.argument("file", type=click.Path(dir_okay=False))
@click.option("--passphrase", is_flag=True, help="ask for a passphrase to seal it with, instead of the keyring")
@click.option("--config", "config_file", type=click.Path(dir_okay=False), help="another file than config.toml")
def backup(file: str, passphrase: bool, config_file: str | None) -> None:  # noqa: FBT001 - click passes flags by name
    """Write everything (sessions and files too) as one sealed FILE, beside a wabot that runs."""
    from wabot.commands.backup import run_backup  # noqa: PLC0415

    _finish(run_backup, config_file, file, passphrase)


@main.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False))
@click.option("--passphrase", is_flag=True, help="ask for the passphrase it was sealed with")
@click.option("--check", is_flag=True, help="only read it whole, and say whether it is")
@click.option("--replace", is_flag=True, help="also over a database that has rows")
@click.option("--anyway", is_flag=True, help="also where the keyring lacks keys of secrets in it")
@click.option("--config", "config_file", type=click.Path(dir_okay=False), help="another file than config.toml")
def restore(file: str, config_file: str | None, **wishes: bool) -> None:
    """Check FILE, and put all of it into this configuration's database, on SQLite or PostgreSQL."""
    from wabot.commands.backup import Wishes, run_restore  # noqa: PLC0415

    _finish(run_restore, config_file, file, Wishes(**wishes))


@main.command("export")
@click.argument("tenant")
@click.argument("file", type=click.Path(dir_okay=False))
@click.option("--config", "config_file", type=click.Path(dir_okay=False), help="another file than config.toml")
def export_one(tenant: str, file: str, config_file: str | None) -> None:
    """Write all of one TENANT (but its link with WhatsApp) as a sealed FILE, and say its passphrase."""
    from wabot.commands.moving import run_export  # noqa: PLC0415

    _finish(run_export, config_file, tenant, file)


@main.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False))
@click.option("--config", "config_file", type=click.Path(dir_okay=False), help="another file than config.toml")
def import_one(file: str, config_file: str | None) -> None:
    """Take one tenant in from its sealed FILE, stopped."""
    from wabot.commands.moving import run_import  # noqa: PLC0415

    _finish(run_import, config_file, file)


@main.command("rotate-key")
@click.option("--new", "fresh", is_flag=True, help="first put a new key into data_dir's key file")
@click.option("--config", "config_file", type=click.Path(dir_okay=False), help="another file than config.toml")
def rotate_key(fresh: bool, config_file: str | None) -> None:  # noqa: FBT001 - click passes flags by name
    """Seal every secret anew with the newest key of the keyring, beside a wabot that runs; can be broken off."""
    from wabot.commands.rotate import run_rotate  # noqa: PLC0415

    _finish(run_rotate, config_file, fresh)


@main.command()
@click.option("--config", "config_file", type=click.Path(dir_okay=False), help="another file than config.toml")
def doctor(config_file: str | None) -> None:
    """Look at everything this installation leans on, and say what to do where something is wrong."""
    from wabot.commands.doctor import run_doctor  # noqa: PLC0415

    _finish(run_doctor, config_file)


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """uvloop's loop, which takes a tenth less of the processor; asyncio's own where there is none (Windows)."""
    try:
        import uvloop  # noqa: PLC0415
    except ImportError:
        return None
    return uvloop.new_event_loop


def _finish(command: Callable[..., Coroutine[Any, Any, int]], *arguments: object) -> None:
    try:
        with asyncio.Runner(loop_factory=_loop_factory()) as runner:
            sys.exit(runner.run(command(*arguments)))
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
