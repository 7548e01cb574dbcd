"""A push whose answer came when its time was up lost its name, so the provider was never asked about it."""

from tests.services.sales.conftest import database, postgres, shop, store, templates
from tests.services.sales.links import Links
from tests.services.sales.shop import Shop
from wabot.core.clock import MINUTE, SECOND
from wabot.ports.pay import PaymentAnswer, PaymentOutcome, Push
from wabot.services.sales.terms import Terms

__all__ = ["database", "postgres", "shop", "store", "templates"]


async def test_the_name_is_kept_and_the_provider_asked(shop: Shop) -> None:
    links = Links(names_itself=True)
    shop.providers.payments["links"] = links
    shop.terms = Terms(payments="links")

    async def dawdle(push: Push) -> None:
        shop.clock.advance(5 * MINUTE)
        await shop.sales.sweep(shop.clock.now())
        assert (await shop.states())[1] == "expired"
        links.answers[f"P-{push.key}"] = PaymentAnswer(PaymentOutcome.PAID, receipt="LNK2")

    links.meanwhile = dawdle
    await shop.buy()
    await shop.wait(SECOND)
    assert await shop.states() == ("delivered", "paid", "delivered", "none")
