"""The tables of providers: one for each offer of the catalog, with its fields as keys."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from wabot.config.names import Path, variable
from wabot.ports.offers import Field, Kind, Offer
from wabot.providers.catalog import OFFERS

SANDBOX = "sandbox"
PROVIDERS = "providers"
TABLES: Mapping[str, Mapping[str, Field]] = {
    SANDBOX: {"base_url": Field("base_url", optional=True, form="url")},
    **{offer.name: {field.name: field for field in offer.fields} for offer in OFFERS},
}
"""The keys of each table by name."""
_TITLES = {SANDBOX: "The sandbox", **{offer.name: offer.title for offer in OFFERS}}


def gather(table: dict[str, Any]) -> None:
    """Put the tables of providers below `providers`: in the file and the environment each stands by itself."""
    inner = table.get(PROVIDERS, {})
    if not isinstance(inner, dict):
        return
    for name in TABLES.keys() & table.keys():
        given, before = table.pop(name), inner.get(name)
        inner[name] = {**before, **given} if isinstance(given, dict) and isinstance(before, dict) else given
    if inner:
        table[PROVIDERS] = inner


def unknown_keys(table: Mapping[str, Any]) -> Iterator[Path]:
    """Where a key stands that no provider has, or a provider that there is not."""
    providers = table.get(PROVIDERS)
    for name, given in providers.items() if isinstance(providers, dict) else ():
        if name not in TABLES:
            yield (name,)
        elif isinstance(given, dict):
            yield from ((name, key) for key in given if key not in TABLES[name])


def keys() -> list[Path]:
    """Every key of every provider."""
    return [(name, key) for name, fields in TABLES.items() for key in fields]


def names_of(kind: Kind) -> tuple[str, ...]:
    """What payments.provider, airtime.provider or ai.provider may be."""
    names = tuple(offer.name for offer in OFFERS if offer.kind == kind)
    return names if kind == "ai_provider" else (SANDBOX, *names)


def title(name: str) -> str:
    """What people call it."""
    return _TITLES[name]


def default(path: Path) -> str:
    """What holds where the key is not given."""
    return TABLES[path[0]][path[1]].default


def description(path: Path) -> str:
    """One line about a key."""
    field = TABLES[path[0]][path[1]]
    if field.name == "base_url":
        return (
            "another address than its own" if field.default or field.optional else "its address, which has no default"
        )
    words = ", ".join(word for word, said in (("secret", field.secret), ("optional", field.optional)) if said)
    return f"{field.name.replace('_', ' ')} of the platform's account" + (f" ({words})" if words else "")


def offer_of(name: str) -> Offer | None:
    """The provider of this name; None for the sandbox."""
    return next((offer for offer in OFFERS if offer.name == name), None)


def lacking(offer: Offer, given: Callable[[str], str]) -> str:
    """What the platform's account with this provider lacks, as a sentence; "" where it lacks nothing. `given` is the
    value of a field."""
    missing = offer.missing({field.name: given(field.name) for field in offer.fields})
    if not missing:
        return ""
    return (
        f"{offer.title} is not set up for the platform: {', '.join(missing)} missing. "
        f"Write them under [{offer.name}], as {variable((offer.name, missing[0]))}, or set them in chat: "
        f"set platform {offer.kind}"
    )
