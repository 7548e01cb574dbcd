"""What holds of every offer of the catalog, the next one included."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession

from wabot.core.clock import MovableClock
from wabot.core.ids import SystemIds
from wabot.ports.offers import Offer
from wabot.providers.catalog import OFFERS
from wabot.providers.exchange import provider_session
from wabot.services.provider_keys import keys_with
from wabot.services.setting_keys import KEYS

FORBIDDEN = ("mpesa", "safaricom", "exec", "cmd", "sql", "query")
"""What Safaricom wants in no callback address."""


@pytest.fixture
async def session() -> AsyncIterator[ClientSession]:
    async with provider_session() as opened:
        yield opened


def test_names_and_words_mean_one_provider_each() -> None:
    said = [word for offer in OFFERS for word in {offer.name, offer.word}] + ["sandbox"]
    assert len(said) == len(set(said))


def test_their_settings_are_nobody_elses() -> None:
    keys = [f"{offer.name}_{field.name}" for offer in OFFERS for field in offer.fields]
    assert len(keys) == len(set(keys))
    assert not set(keys) & set(KEYS)
    assert all(keys_with(OFFERS).get(key) for key in keys)


@pytest.mark.parametrize("offer", OFFERS, ids=lambda offer: offer.name)
def test_an_offer_says_where_its_provider_is(offer: Offer) -> None:
    (address,) = [field for field in offer.fields if field.name == "base_url"]
    assert address.form == "url"
    assert not address.default or address.default.startswith("https://")
    assert not address.default.endswith("/")
    assert any(field.secret for field in offer.fields)


@pytest.mark.parametrize("offer", OFFERS, ids=lambda offer: offer.name)
async def test_an_adapter_is_what_its_offer_says(offer: Offer, session: ClientSession) -> None:
    given = {field.name: "https://pay.example.com" if field.form == "url" else "1" for field in offer.fields}
    made = offer.make(session, MovableClock(frozen=True), given)
    assert made.name == offer.name
    assert getattr(made, "currencies", frozenset()) == offer.currencies
    bare = {field.name: value for field in offer.fields if not field.optional for value in [given[field.name]]}
    assert offer.make(session, MovableClock(frozen=True), offer.filled(bare)).name == offer.name


def test_no_address_we_hand_out_holds_a_forbidden_word() -> None:
    ids = SystemIds(MovableClock(frozen=True))
    for offer in OFFERS:
        address = f"/callbacks/{offer.word}/{ids.token()}"
        assert [word for word in FORBIDDEN if word in address.casefold()] == []
    tokens = "".join(ids.token() for _ in range(50))
    assert set(tokens) <= set("0123456789abcdef")
