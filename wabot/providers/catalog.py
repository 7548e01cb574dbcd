"""Every provider there is. A new one is its file and one line here."""

from wabot.ports.offers import Offer
from wabot.providers.pay import mpesa

OFFERS: tuple[Offer, ...] = (mpesa.OFFER,)
