"""Every provider there is. A new one is its file and one line here."""

from wabot.ports.offers import Offer

OFFERS: tuple[Offer, ...] = ()
