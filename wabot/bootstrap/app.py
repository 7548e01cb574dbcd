"""wabot as a whole: started, stopped, and spoken to by the terminal phone and tests."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from typing import Any

import structlog

from wabot.bootstrap import database
from wabot.bootstrap.books import watch_books
from wabot.bootstrap.cloud import cloud_must_be_usable
from wabot.bootstrap.demo import Demo
from wabot.bootstrap.fleet import MakeChannels
from wabot.bootstrap.keys import open_vault
from wabot.bootstrap.money import Money
from wabot.bootstrap.providers import warn_of_missing
from wabot.bootstrap.rounds import SLOW, all_jobs
from wabot.bootstrap.service import Service
from wabot.bootstrap.trouble import CannotStart
from wabot.bootstrap.wiring import Ground, Wiring
from wabot.config import SHIPPED, Config, Folders
from wabot.core.clock import Clock, MovableClock
from wabot.core.ids import PLATFORM, IdSource
from wabot.core.lease import Epoch
from wabot.core.message import Media, Outbound
from wabot.flow.mistakes import BookError
from wabot.logs import overhear
from wabot.ports.channel import Channel
from wabot.ports.http import Http
from wabot.ports.store import Store
from wabot.providers.sandbox.server import SandboxServer
from wabot.scheduler import Tick, Ticker
from wabot.services.activity import Activity
from wabot.services.jobs import Jobs
from wabot.storage.folder_lock import AlreadyRunning, FolderLock
from wabot.storage.vault import KeyringVault, WrongKeys
from wabot.terminal import PhoneFile
from wabot.web.metrics import Metrics

log = structlog.get_logger()


def _no_further(_clock: Clock, _ids: IdSource) -> Mapping[str, Channel]:
    return {}


class App:
    """One wabot process. Implements terminal.Host."""

    def __init__(
        self,
        config: Config,
        clock: Clock,
        folders: Folders = SHIPPED,
        *,
        channels: MakeChannels = _no_further,
        http: Http | None = None,
    ) -> None:
        self.config = config
        self.folders = folders
        self.clock = clock
        self.activity = Activity()
        self.metrics = Metrics()
        self.ended = asyncio.Event()  # set by a signal, or by us when we must not go on
        self.first_admin = ""  # E.164 digits of the first owner
        self._channels, self._http = channels, http
        self._lock = FolderLock(config.data_dir)
        self._money = Money(config, clock)
        self._tasks: list[asyncio.Task[Any]] = []
        self._undo: list[Callable[[], Coroutine[Any, Any, None]]] = []

    async def start(self) -> None:
        """Open everything and begin to work; raises CannotStart, with nothing left open."""
        try:
            await self._start()
        except BaseException:
            await self.stop()
            raise

    async def stop(self) -> None:
        """No new work, finish what is in hand, save, close; the latest opened first."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        while self._undo:
            try:
                await self._undo.pop()()
            except Exception:  # e.g. the disk is full: what is left is closed all the same
                log.exception("app.stop_failed")

    @property
    def name_lost(self) -> asyncio.Event:
        """Set when another process has taken this server's name."""
        return self.wiring.servers.lost

    @property
    def address(self) -> str:
        """Where the HTTP service listens."""
        return self._service.address

    @property
    def phones(self) -> str:
        """Where simulated phones are seen in a browser; "" where they are not."""
        return self._service.phones

    @property
    def sandbox(self) -> SandboxServer | None:
        """The embedded sandbox, where it is used."""
        return self._money.sandbox

    async def phone_says(self, phone: str, to: str, text: str) -> None:
        await self.wiring.fleet.network.phone_says(phone, to, text)

    async def phone_sends(self, phone: str, to: str, file: PhoneFile, caption: str) -> None:
        network = self.wiring.fleet.network
        media = Media(f"sim:{self.wiring.ids.new()}", file.mime, file.name, len(file.content))
        network.mail.carry(media.reference, file.content)
        await network.phone_says(phone, to, caption, kind=file.kind, media=media)

    def on_phone(self, told: Callable[[str, str, Outbound], None]) -> None:
        self.wiring.fleet.network.on_message(told)

    async def quiet(self) -> None:
        while True:
            await self.activity.quiet()
            await self._money.quiet()
            if not self.activity.busy:
                return

    async def advance(self, duration: int) -> None:
        if not isinstance(self.clock, MovableClock):
            raise TypeError("this wabot runs on the machine's own clock")
        await self.quiet()
        self.clock.advance(duration)
        await self.catch_up()

    async def catch_up(self) -> None:
        """Let everything happen that has come due."""
        await self._money.tick()
        await self._jobs.run_due()
        self.wiring.outbox.poke()
        self.wiring.turns.poke()
        await self.wiring.fleet.supervisor.run_due()
        await self.quiet()

    def answer_payments(self, mode: str) -> None:
        self._money.answer(mode)

    def link_by_hand(self, by_hand: bool) -> None:  # noqa: FBT001 - one switch
        self.wiring.fleet.network.auto_pair = not by_hand

    async def type_code(self, bot: str, code: str | None) -> bool:
        return await self.wiring.fleet.network.type_code(bot, code)

    def file(self, reference: str) -> bytes | None:
        return self.wiring.fleet.network.mail.file(reference)

    async def forget(self) -> None:
        """Drop what is remembered of conversations, so that the next turn reads it from the store."""
        self.wiring.taker.forget()
        self.wiring.people.forget()

    def has_tenant(self, phone: str) -> bool:
        """Whether a bot has this number."""
        return self.wiring.directory.by_phone(phone) is not None

    async def _start(self) -> None:
        try:
            self._lock.take()
            self._later(self._unlock)
            vault = open_vault(self.config)
            store = await database.open_database(self.config)
            self._later(store.close)
            await self._money.start()
            self._later(self._money.stop)
            self._wire(store, vault, await store.submit(lambda tx: tx.platform.leases.next_life()))
            await self.wiring.library.open()
        except (AlreadyRunning, WrongKeys) as error:
            raise CannotStart(str(error)) from error
        except BookError as error:
            raise CannotStart(f"The menus have mistakes:\n{error}") from error
        except OSError as error:
            raise CannotStart(f"{self.config.data_dir}: {error.strerror or error}") from error
        await self._begin()

    def _wire(self, store: Store, vault: KeyringVault, life: Epoch) -> None:
        ground = Ground(
            self.config,
            self.clock,
            self.folders,
            store,
            vault,
            self._money,
            lambda: self.address,
            self.activity,
            self.metrics,
            self._channels,
            life,
            self._http,
        )
        self.wiring = Wiring(ground)
        self._service = Service(self.config, self.wiring)
        self._jobs = Jobs(store, self.clock, all_jobs(self.wiring))
        self._stop_overhearing = overhear(self.wiring.monitor.note)
        self._later(self._overheard_enough)
        self._later(self.wiring.cloud.close)

    async def _begin(self) -> None:
        wiring = self.wiring
        wiring.fleet.must_have(self.config.master.channel)
        cloud_must_be_usable(self.config)
        if wiring.fleet.channels[self.config.master.channel] is wiring.linked.channel:
            wiring.linked.must_be_usable()
        await wiring.directory.load()
        wiring.linked.forget_strangers([PLATFORM, *(tenant.id for tenant in wiring.directory.all())])
        self._later(wiring.api.close)
        self._later(wiring.numbers.steps.close)  # after the last turn
        await self._service.start()
        self._later(self._service.stop)
        demo = Demo(wiring, self.config)
        self.first_admin = await demo.first_owner()
        await wiring.servers.begin()
        self._later(wiring.servers.end)
        if (keeper := wiring.among.keeper) is not None:
            await keeper.start()
            self._later(keeper.stop)
        for part in (wiring.outbox, wiring.webhooks, wiring.turns, wiring.fleet, wiring.ppp.sync):
            await part.start()
            self._later(part.stop)
        await demo.fleet()
        await self._jobs.run_due(but=SLOW)
        self._follow()

    def _follow(self) -> None:
        for job in self._jobs.table:
            if job.name in SLOW:  # they ask providers, one of which may not answer for long, or copy everything
                self._spawn(self._tick(job.name), f"first {job.name}")
        warn_of_missing(self.wiring.provider_accounts, self.wiring.directory)
        ticker = Ticker([Tick(name, every) for name, every in self._jobs.ticks], self._tick)
        ticker.start()
        self._later(ticker.stop)
        self._spawn(self.wiring.directory.follow(), "directory")
        self._spawn(self.wiring.attending.follow(), "attending")
        self._spawn(self.wiring.read_languages(), "languages")
        self._spawn(watch_books(self.wiring.library, self.folders), "books")
        self._spawn(self._end_when_name_is_lost(), "name")
        if self._money.sandbox is not None:
            self._spawn(self._money.sandbox.tick_forever(), "sandbox")
        if (keep_alive := self._service.keep_alive()) is not None:
            self._spawn(keep_alive, "keep-alive")

    async def _end_when_name_is_lost(self) -> None:
        await self.name_lost.wait()
        self.ended.set()

    async def _tick(self, name: str) -> None:
        with self.activity.work():
            await self._jobs.fire(name)

    async def _unlock(self) -> None:
        self._lock.release()

    async def _overheard_enough(self) -> None:
        self._stop_overhearing()

    def _later(self, close: Callable[[], Coroutine[Any, Any, None]]) -> None:
        self._undo.append(close)

    def _spawn(self, work: Coroutine[Any, Any, None], name: str) -> None:
        task = asyncio.create_task(work, name=name)
        task.add_done_callback(_ended)
        self._tasks.append(task)

    @staticmethod
    async def is_first_start(config: Config) -> bool:
        """Whether the database is empty or missing."""
        return await database.is_empty(config)


def _ended(task: asyncio.Task[Any]) -> None:
    if not task.cancelled() and (error := task.exception()) is not None:
        log.critical("app.task_died", task=task.get_name(), error=repr(error))
