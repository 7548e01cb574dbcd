"""The settings that providers bring: each field of each offer, and the choice among them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.offers import Field, Kind, Offer
from wabot.services import setting_values as value
from wabot.services.setting_keys import SANDBOX, Key, Keys

_LONGEST = 600  # Daraja's security credential is a wrapped RSA block of some 350 characters


def keys_with(offers: Sequence[Offer], more: Sequence[Key] = ()) -> Keys:
    """Every key there is with these providers."""
    return Keys((*more, *_further(offers)))


def key_of(offer: Offer, field: Field) -> str:
    """The settings key of one field."""
    return f"{offer.name}_{field.name}"


def choices_of(offers: Sequence[Offer], kind: Kind) -> tuple[str, ...]:
    """What may be chosen of a kind, in the order of the catalog; of money and airtime the sandbox last."""
    names = tuple(offer.name for offer in offers if offer.kind == kind)
    return names if kind == "ai_provider" else (*names, SANDBOX)


def _further(offers: Sequence[Offer]) -> Iterator[Key]:
    kinds: tuple[Kind, ...] = ("payments", "airtime", "ai_provider")
    for kind in kinds:
        choice = value.choice(*choices_of(offers, kind))
        shown = replace(choice, show=partial(_title, {offer.name: offer.title for offer in offers}))
        yield Key(kind, shown, "" if kind == "ai_provider" else SANDBOX, listed=kind != "ai_provider")
    for offer in offers:
        for field in offer.fields:
            name, form = key_of(offer, field), _format(field.form)
            yield Key(name, form, field.default, field.secret, provider=offer.name, title=offer.title)


def _title(titles: Mapping[str, str], name: str, _: value.Around) -> Json:
    return values.text("provider-sandbox") if name == SANDBOX else titles.get(name, name)


def _format(form: str) -> value.Format:
    """How a field is read; raises ValueError for a form that does not exist."""
    word, _, options = form.partition(":")
    match word:
        case "words":
            return value.words(_LONGEST)
        case "digits":
            return value.digits(20)
        case "url":
            return value.public_address()
        case "choice":
            return value.choice(*options.split(","))
        case _:
            raise ValueError(f"no field has the form {form!r}")
