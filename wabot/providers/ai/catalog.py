"""Every provider of language models. A new one of the common shape is one row of openai_shaped.ROWS."""

from wabot.ports.offers import Offer
from wabot.providers.ai import anthropic
from wabot.providers.ai.openai_shaped import ROWS, offer_of

MODELS: tuple[Offer, ...] = (*(offer_of(row) for row in ROWS), anthropic.OFFER)
