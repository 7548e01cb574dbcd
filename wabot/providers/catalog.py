"""Every provider there is. A new one is its file and one line here."""

from wabot.ports.offers import Offer
from wabot.providers.ai.catalog import MODELS
from wabot.providers.airtime import africastalking, statum
from wabot.providers.pay import flutterwave, midtrans, mpesa, paystack, shadowpay, xendit

OFFERS: tuple[Offer, ...] = (
    mpesa.OFFER,
    shadowpay.OFFER,
    midtrans.OFFER,
    xendit.OFFER,
    paystack.OFFER,
    flutterwave.OFFER,
    statum.OFFER,
    africastalking.OFFER,
    *MODELS,
)
