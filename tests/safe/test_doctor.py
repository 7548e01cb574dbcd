"""The doctor names what is wrong and what to do, and changes nothing."""

import hashlib
import hmac
from pathlib import Path

from aiohttp import web
from aiohttp.test_utils import TestServer

from tests.safe.house import START, config_of
from wabot.bootstrap.database import migrate_database
from wabot.bootstrap.doctor import Finding, Health, examine
from wabot.config import Config
from wabot.config.trade import Provider
from wabot.core.clock import MovableClock, SystemClock
from wabot.core.ids import PLATFORM
from wabot.ports.store import Tx
from wabot.storage.store import open_store
from wabot.storage.urls import sqlite_url
from wabot.storage.vault import KeyringVault, load_keys, new_key

SECRET = "app-secret"


async def found(config: Config, clock: MovableClock | SystemClock | None = None) -> dict[str, Finding]:
    """Every finding, by its subject."""
    return {one.subject: one async for one in examine(config, clock or SystemClock())}


async def test_a_fresh_folder_is_told_what_comes_next_and_stays_empty(tmp_path: Path) -> None:
    health = await found(config_of(tmp_path))
    assert {name: one.health for name, one in health.items()} == {
        "disk": Health.GOOD,
        "keyring": Health.DOUBTFUL,
        "backups": Health.DOUBTFUL,
        "database": Health.DOUBTFUL,
        "public address": Health.GOOD,
    }
    assert list(tmp_path.iterdir()) == []


async def test_a_wrong_clock_and_a_lost_key_are_seen(tmp_path: Path) -> None:
    config = config_of(tmp_path, key=new_key())
    await migrate_database(config)
    load_keys("", tmp_path)
    stranger = KeyringVault([b"s" * 32]).seal(PLATFORM, "setting.x", "word")
    store = await open_store(sqlite_url(tmp_path / "wabot.db"))

    def put(tx: Tx) -> None:
        tx.tenant(PLATFORM).settings.set("x", stranger)

    await store.submit(put)
    await store.close()
    health = await found(config, MovableClock(START, frozen=True))
    assert health["clock"].health is Health.BAD
    assert "time server" in health["clock"].advice
    assert health["secrets"].health is Health.BAD
    assert health["migrations"].health is Health.GOOD
    assert health["keyring"].health is Health.GOOD


async def test_signed_news_must_come_in_and_wrongly_signed_news_must_not(tmp_path: Path) -> None:
    for answers_all, health in ((False, Health.GOOD), (True, Health.BAD)):

        async def take(request: web.Request, *, answers_all: bool = answers_all) -> web.Response:
            signed = hmac.new(SECRET.encode(), await request.read(), hashlib.sha256).hexdigest()
            right = request.headers["X-Hub-Signature-256"] == f"sha256={signed}"
            return web.Response(status=200 if right or answers_all else 401)

        async def well(_request: web.Request) -> web.Response:
            return web.Response()

        app = web.Application()
        app.add_routes([web.post("/webhooks/whatsapp", take), web.get("/healthz", well)])
        async with TestServer(app) as server:
            url = str(server.make_url("")).rstrip("/")
            config = _cloud(config_of(tmp_path), url)
            seen = await found(config)
        assert seen["webhook signature"].health is health
        assert seen["public address"].health is Health.DOUBTFUL  # it answers, without encryption


async def test_an_address_that_does_not_answer_is_bad(tmp_path: Path) -> None:
    seen = await found(_cloud(config_of(tmp_path), "http://127.0.0.1:9"))
    assert seen["public address"].health is Health.BAD
    assert seen["webhook signature"].health is Health.BAD


def _cloud(config: Config, url: str) -> Config:
    cloud = config.cloud.model_validate({"app_secret": SECRET})
    server = config.server.model_copy(update={"public_url": url})
    return config.model_copy(update={"cloud": cloud, "server": server})


async def test_providers_are_reached_and_their_clock_compared(tmp_path: Path) -> None:
    async def told(_request: web.Request) -> web.Response:
        return web.Response(status=404)  # whatever it says, it is there; aiohttp writes the Date

    async def about(url: str, config: Config, clock: MovableClock | SystemClock) -> Finding:
        return next(iter([one async for one in examine(config, clock) if url in one.words]))

    app = web.Application()
    app.router.add_get("/{rest:.*}", told)
    async with TestServer(app) as server:
        url = str(server.make_url("")).rstrip("/")
        config = _paid_by_mpesa(config_of(tmp_path), url)
        there = await about(url, config, SystemClock())
        late = await about(url, config, MovableClock(START, frozen=True))
    gone = await about(url, config, SystemClock())
    assert (there.health, late.health, gone.health) == (Health.GOOD, Health.BAD, Health.BAD)
    assert {there.subject, late.subject, gone.subject} == {"M-Pesa"}
    assert "time server" in late.advice
    assert "firewall" in gone.advice


def _paid_by_mpesa(config: Config, url: str) -> Config:
    mpesa = Provider.model_validate({"base_url": url, "consumer_key": "k"})
    payments = config.payments.model_copy(update={"provider": "mpesa"})
    return config.model_copy(update={"payments": payments, "providers": {"mpesa": mpesa}})
