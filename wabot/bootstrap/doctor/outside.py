"""What the doctor sees of the world: providers, our own public address, and whether signed webhooks come in there."""

import hashlib
import hmac
from collections.abc import AsyncIterator, Mapping
from email.utils import parsedate_to_datetime

import aiohttp

from wabot.bootstrap.doctor.findings import Finding, bad, doubtful, good
from wabot.config import Config
from wabot.config.providers import lacking, offer_of
from wabot.core.clock import SECOND, Clock

_PATIENCE = aiohttp.ClientTimeout(total=10, sock_connect=5)
_APART = 30 * SECOND
_NEWS = b'{"object":"whatsapp_business_account","entry":[]}'
"""Of nothing: what Meta would send, without any."""


async def look_outside(config: Config, clock: Clock) -> AsyncIterator[Finding]:
    """Asks each address once; nothing is bought, sent or stored."""
    async with aiohttp.ClientSession(timeout=_PATIENCE, trust_env=True) as session:
        for subject, url in _addresses(config).items():
            yield await _reached(session, subject, url, clock)
        for finding in _credentials(config):
            yield finding
        yield await _public(session, config)
        if config.master.channel == "cloud" or config.cloud.app_secret.get_secret_value():
            yield await _signature(session, config)


def _addresses(config: Config) -> Mapping[str, str]:
    """What this installation leans on, by configuration."""
    found = {"Meta's Cloud API": config.cloud.graph_url} if config.master.channel == "cloud" else {}
    for chosen in (config.payments.provider, config.airtime.provider, config.ai.provider):
        offer = offer_of(chosen)
        if offer is not None:
            documented = next((one.default for one in offer.fields if one.name == "base_url"), "")
            if url := config.provider(offer.name).base_url or documented:
                found[offer.title] = url
    return found


def _credentials(config: Config) -> list[Finding]:
    found = []
    for chosen in (config.payments.provider, config.airtime.provider, config.ai.provider):
        offer = offer_of(chosen)
        if offer is not None and (sentence := lacking(offer, config.provider(chosen).value)):
            found.append(doubtful(offer.title, sentence, "set it in config.toml, or in chat under settings"))
    return found


async def _reached(session: aiohttp.ClientSession, subject: str, url: str, clock: Clock) -> Finding:
    try:
        async with session.get(url, allow_redirects=False) as answer:
            told = answer.headers.get("Date", "")
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        return bad(
            subject,
            f"{url} does not answer: {type(error).__name__}",
            "look at this machine's network, names and firewall",
        )
    try:
        apart = abs(clock.now() - int(parsedate_to_datetime(told).timestamp() * 1000))
    except (ValueError, TypeError):
        apart = 0
    if apart > _APART:
        return bad(
            subject,
            f"{url} answers, but its clock is {apart // SECOND} seconds from ours",
            "let this machine follow a time server",
        )
    return good(subject, f"{url} answers")


async def _public(session: aiohttp.ClientSession, config: Config) -> Finding:
    subject, url = "public address", config.server.public_url
    if not url and config.master.channel == "sim":
        return good(subject, "none, and none is needed to try it out")
    if not url:
        return doubtful(subject, "none", "set WABOT_PUBLIC_URL: providers and Meta bring their news there")
    try:
        async with session.get(f"{url}/healthz", allow_redirects=False) as answer:
            status = answer.status
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        words = f"{url} does not answer: {type(error).__name__}"
        return bad(subject, words, "is `wabot run` running, and does the host lead here?")
    if status != 200:
        words = f"{url}/healthz answers {status}"
        return bad(subject, words, "another service is at this address, or wabot is not well")
    if not url.startswith("https://"):
        words = f"{url} answers, without encryption"
        return doubtful(subject, words, "put it behind https: Meta takes nothing else")
    return good(subject, f"{url} answers")


async def _signature(session: aiohttp.ClientSession, config: Config) -> Finding:
    subject, secret = "webhook signature", config.cloud.app_secret.get_secret_value()
    if not secret:
        return bad(
            subject,
            "no app secret: all of Meta's news is refused",
            "set WABOT_CLOUD__APP_SECRET, from the app's basic settings",
        )
    if not config.server.public_url:
        return doubtful(subject, "not tried: there is no public address", "set WABOT_PUBLIC_URL")
    url = f"{config.server.public_url}/webhooks/whatsapp"
    try:
        ours = await _posted(session, url, hmac.new(secret.encode(), _NEWS, hashlib.sha256).hexdigest())
        wrong = await _posted(session, url, "0" * 64)
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        return bad(subject, f"{url} does not answer: {type(error).__name__}", "see public address")
    if (ours, wrong) == (200, 401):
        return good(subject, "rightly signed news is taken, wrongly signed news refused")
    return bad(
        subject,
        f"signed news is answered {ours}, wrongly signed {wrong}",
        "the running wabot has another app secret than this configuration",
    )


async def _posted(session: aiohttp.ClientSession, url: str, signature: str) -> int:
    headers = {"X-Hub-Signature-256": f"sha256={signature}", "Content-Type": "application/json"}
    async with session.post(url, data=_NEWS, headers=headers, allow_redirects=False) as answer:
        return answer.status
