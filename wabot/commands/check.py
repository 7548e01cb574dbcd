"""`wabot check`: configuration, menus and locales, every mistake with its place."""

import os
from pathlib import Path

from wabot.actions.load import load_actions
from wabot.commands.configured import complain, read_config, say
from wabot.config import shipped
from wabot.config.providers import lacking, offer_of
from wabot.flow.library import load_books
from wabot.flow.mistakes import BookError, Mistake
from wabot.flow.text_check import check_texts
from wabot.flow.texts import Texts


def run_check(config_file: str | None) -> int:
    """Write every mistake; 0 when there is none, 1 when there are, 2 when the configuration cannot be used."""
    config = read_config(config_file)
    if config is None:
        return 2
    for chosen in (config.payments.provider, config.airtime.provider, config.ai.provider):
        offer = offer_of(chosen)
        if offer is not None and (sentence := lacking(offer, config.provider(chosen).value)):
            complain(f"Perhaps: {sentence}")  # it may have been set in chat, which no file tells
    mistakes = find_mistakes(shipped("menus"), shipped("locales"))
    for mistake in mistakes:
        complain(_from_here(mistake))
    if any(not mistake.warning for mistake in mistakes):
        return 1
    say("Configuration, menus and texts are in order.")
    return 0


def find_mistakes(menus: Path, locales: Path) -> list[Mistake]:
    """Everything wrong (or doubtful) in these folders."""
    texts = Texts.load(locales)
    mistakes = check_texts(texts)
    try:
        books = load_books(menus, texts, load_actions().outcomes())
    except BookError as error:
        return mistakes + error.mistakes
    return mistakes + [warning for book in books.values() for warning in book.warnings]


def _from_here(mistake: Mistake) -> str:
    return str(mistake).replace(f"{Path.cwd()}{os.sep}", "", 1)
