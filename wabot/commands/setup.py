"""`wabot setup`: ask what a first real installation needs, write it down, and make the database ready."""

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path

import click

from wabot.bootstrap import CannotStart, build_app, first_owner
from wabot.bootstrap.master_link import MasterLink
from wabot.commands.configured import complain, read_config, say
from wabot.commands.linking import link_in_terminal
from wabot.commands.setup_channel import ask_channel, next_steps
from wabot.config import Config
from wabot.core.clock import SystemClock
from wabot.core.languages import NAMES
from wabot.core.phone import BadPhone, parse
from wabot.core.staff import good_pin
from wabot.logs import configure_logs

Answers = Mapping[tuple[str, str], str]


async def run_setup(config_file: str) -> int:
    """Returns the exit status; may be run again to change an answer."""
    config = read_config(config_file if Path(config_file).exists() else None)
    if config is None:
        return 2
    configure_logs(config.log, config.data_dir / "wabot.log")
    say("Let's set up wabot. Enter keeps what stands in brackets.")
    answers, owner, pin = _ask(config)
    write_answers(Path(config_file), answers)
    ready = read_config(config_file)
    if ready is None:
        return 2
    try:
        await first_owner(ready, owner, pin)
    except CannotStart as error:
        complain(str(error))
        return 1
    say(f"Written to {config_file}, readable by you alone.")
    if not await _linked_now(ready):
        return 1
    next_steps(ready)
    return 0


async def _linked_now(config: Config) -> bool:
    """Offer to link the master bot at once, where its channel needs a link; False where that cannot be tried."""
    if config.master.channel == "cloud" or (config.master.channel == "sim" and config.sim.pairing == "by_itself"):
        return True
    if not sys.stdin.isatty() or not click.confirm("Link the master bot with WhatsApp now?", default=True):
        return True
    app = build_app(config, SystemClock())
    try:
        await app.start()
        link = MasterLink(app.wiring, app.address)
        if not await link.missing() or await link_in_terminal(app, link):
            say("The link is kept.")
    except CannotStart as error:
        complain(str(error))
        return False
    finally:
        await app.stop()
    return True


def _ask(config: Config) -> tuple[dict[tuple[str, str], str], str, str]:
    """The answers as they go into the file, the owner's number and their PIN."""
    country = click.prompt("Country of your numbers (two letters)", default=config.platform.country).upper()
    known = config.platform.admins[0] if config.platform.admins else None
    owner = _ask_phone(country, "Your own WhatsApp number (you will be the owner)", known)
    pin = _ask_pin()
    answers = {
        ("platform", "country"): _quoted(country),
        ("platform", "admins"): f'["{owner}"]',
        ("platform", "name"): _quoted(click.prompt("Name of your service", default=config.platform.name)),
        ("platform", "language"): _quoted(
            click.prompt("Language", type=click.Choice(list(NAMES)), default=config.platform.language)
        ),
        ("platform", "demo"): _quoted("no"),
    }
    public_url = click.prompt("Public address of this service (empty for none)", default=config.server.public_url)
    answers["server", "public_url"] = _quoted(public_url)
    channel = ask_channel(config, country, public_url, _ask_phone)
    return answers | {place: _quoted(answer) for place, answer in channel.items()}, owner, pin


def write_answers(file: Path, answers: Answers) -> None:
    """Put answers into config.toml: a key that stands there (even as a remark) is replaced, others are added."""
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    for (section, key), value in answers.items():
        lines = _with(lines, section, key, value)
    _write(file, "\n".join(lines) + "\n")


def _write(file: Path, text: str) -> None:
    """Whole or not at all, and readable by its owner alone: there may be secrets in it."""
    half = file.with_name(f"{file.name}.new")
    half.unlink(missing_ok=True)
    descriptor = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as out:
        out.write(text)
        out.flush()
        os.fsync(descriptor)
    half.replace(file)


def _with(lines: list[str], section: str, key: str, value: str) -> list[str]:
    header = f"[{section}]"
    if header not in lines:
        return [*lines, "", header, f"{key} = {value}"]
    start = lines.index(header) + 1
    end = next((i for i in range(start, len(lines)) if lines[i].startswith("[")), len(lines))
    pattern = re.compile(rf"#?\s*{re.escape(key)}\s*=")
    for index in range(start, end):
        if pattern.match(lines[index]):
            _, mark, remark = lines[index].partition("  # ")
            return [*lines[:index], f"{key} = {value}{mark}{remark}", *lines[index + 1 :]]
    return [*lines[:start], f"{key} = {value}", *lines[start:]]


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _ask_phone(country: str, question: str, known: str | None) -> str:
    while True:
        text = click.prompt(question, default=known)
        parsed = parse(text, country, any_country=True)
        if not isinstance(parsed, BadPhone):
            return parsed
        say("That is not a phone number. Write it like +254722000111.")


def _ask_pin() -> str:
    while True:
        pin: str = click.prompt("A PIN for dangerous things (4 to 8 digits)", hide_input=True, confirmation_prompt=True)
        if good_pin(pin):
            return pin
        say("A PIN has 4 to 8 digits, not all the same and not simply counting.")
