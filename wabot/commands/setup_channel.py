"""What `wabot setup` asks about the master bot's way to WhatsApp, and what it says to do next."""

import importlib.util
from collections.abc import Callable, Mapping

import click

from wabot.channels.linked.channel import HOW_TO_INSTALL
from wabot.commands.configured import say
from wabot.config import Config
from wabot.core.clock import SystemClock
from wabot.core.ids import SystemIds

Answers = dict[tuple[str, str], str]
Phone = Callable[[str, str, str | None], str]
"""(country, question, known) to E.164 digits."""

CHANNELS: Mapping[str, str] = {
    "sim": "simulated: no phone needed, to try everything out",
    "linked": "linked: a WhatsApp number of yours, linked like WhatsApp Web",
    "cloud": "cloud: a number on Meta's WhatsApp Cloud API",
}


def ask_channel(config: Config, country: str, public_url: str, ask_phone: Phone) -> Answers:
    """The answers as they go into the file (text that still is to be quoted)."""
    say("How does the master bot reach WhatsApp?")
    for words in CHANNELS.values():
        say(f"  {words}")
    channel = click.prompt("Channel", type=click.Choice(list(CHANNELS)), default=config.master.channel)
    answers: Answers = {("master", "channel"): channel}
    if channel == "sim":
        return answers
    answers["master", "phone"] = ask_phone(country, "Number of the master bot (not your own)", config.master.phone)
    if channel == "linked":
        if importlib.util.find_spec("neonize") is None:
            say(f"⚠️  {HOW_TO_INSTALL}")
        return answers
    if not public_url.startswith("https://"):
        say("⚠️  Meta calls a public https address. Run setup again once this service has one.")
    return answers | _ask_cloud(config)


def next_steps(config: Config) -> None:
    """What is left to be done by a person."""
    match config.master.channel:
        case "cloud":
            say("At Meta, in your app under WhatsApp → Configuration:")
            say(f"  Callback URL: {config.origin}/webhooks/whatsapp")
            say(f"  Verify token: {config.cloud.verify_token.get_secret_value()}")
            say("  Then subscribe to the field: messages")
            say("Start first, then save it there: wabot run")
        case "linked":
            say("Start with: wabot run   (on a terminal it shows the QR again, should the link be missing)")
        case _:
            say("Start with: wabot run")


def _ask_cloud(config: Config) -> Answers:
    say("From Meta's app dashboard: WhatsApp → API setup, and App settings → Basic.")
    cloud, made = config.cloud, SystemIds(SystemClock()).token()
    return {
        ("master", "phone_number_id"): click.prompt("Phone number id", default=config.master.phone_number_id or None),
        ("master", "token"): _secret("Access token", config.master.token.get_secret_value()),
        ("cloud", "app_secret"): _secret("App secret", cloud.app_secret.get_secret_value()),
        ("cloud", "verify_token"): click.prompt(
            "Verify token (a word of yours)", default=cloud.verify_token.get_secret_value() or made
        ),
    }


def _secret(question: str, known: str) -> str:
    """Not shown while it is typed; nothing typed keeps what is known."""
    while True:
        hint = " (Enter keeps the one there is)" if known else ""
        typed: str = click.prompt(f"{question}{hint}", hide_input=True, default=known, show_default=False)
        if typed.strip():
            return typed.strip()
