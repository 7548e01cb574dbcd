"""Every key of config.toml with its kind, its default and one line about it."""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, SecretStr, StringConstraints

from wabot.config.keeping import Backup
from wabot.config.section import Section
from wabot.config.trade import Ai, Airtime, Broadcasts, Payments, Plans, Provider
from wabot.config.values import Duration, Durations, Phone, Phones, TimeZone, Url
from wabot.core.clock import DAY, HOUR, MINUTE, SECOND

KIBIBYTE = 1024
_SCHEMES = ("sqlite://", "postgres://", "postgresql://", "postgresql+asyncpg://", "sqlite+aiosqlite://")


def _database_url(url: SecretStr) -> SecretStr:
    if url.get_secret_value() and not url.get_secret_value().startswith(_SCHEMES):
        raise ValueError("write postgresql://user:password@host/name or sqlite:///file, or leave it empty")
    return url


class Server(Section):
    """The HTTP service and this server's name among others."""

    host: str = Field("", description="address to listen on; empty: this machine only, or everywhere where PORT is set")
    port: int = Field(8080, ge=0, le=65535, description="port to listen on; 0: any free one")
    name: str = Field("main", min_length=1, max_length=60, description="this server's name, its own among all servers")
    public_url: Url = Field("", description="how the world reaches this service; empty: by host and port")
    keep_alive: bool = Field(
        default=False, description="call public_url every 25 minutes, where idle apps are put to sleep"
    )
    body_limit: int = Field(256 * KIBIBYTE, ge=KIBIBYTE, description="bytes of a request's body at most")
    read_deadline: Duration = Field(10 * SECOND, description="for a request to arrive whole")
    connections: int = Field(1000, ge=1, description="open at once; more wait")


class Database(Section):
    """Where everything is kept."""

    url: Annotated[SecretStr, AfterValidator(_database_url)] = Field(
        SecretStr(""), description="PostgreSQL, shared by all servers; empty: SQLite in data_dir"
    )


class Platform(Section):
    """Ourselves, and what tenants fall back to."""

    name: str = Field("wabot", min_length=1, max_length=60, description="what the master bot calls itself")
    language: str = Field(
        "en",
        pattern="^[a-z]{2,3}$",
        description="where neither choice nor number says more",
    )
    country: str = Field("KE", pattern="^[A-Z]{2}$", description="whose numbers those without country code are")
    currency: str = Field("KES", pattern="^[A-Z]{3}$", description="of prices and payments")
    time_zone: TimeZone = Field("Africa/Nairobi", description="of dates and hours people read")
    admins: Phones = Field((), description="numbers with the role owner")
    access_code: SecretStr = Field(SecretStr(""), description="strangers need it to register; empty: none needed")
    trial_days: int = Field(7, ge=1, le=365, description="how long a trial lasts")
    demo: Literal["ask", "yes", "no"] = Field("ask", description="a small demo fleet on an empty database")


class Master(Section):
    """The master bot's own session."""

    channel: Literal["sim", "linked", "cloud"] = Field("sim", description="sim (no phone needed), linked or cloud")
    phone: Phone = Field("254700000000", description="its number")
    phone_number_id: str = Field("", description="Meta's id of the number (cloud)")
    token: SecretStr = Field(SecretStr(""), description="Meta's access token (cloud)")


class Sim(Section):
    """The simulated channel, which needs no phone."""

    pairing: Literal["by_itself", "by_hand"] = Field(
        "by_itself", description="by_hand: numbers wait until somebody types their code"
    )


class CloudApp(Section):
    """One more Meta app; its webhook is /webhooks/whatsapp/<its name>."""

    app_secret: SecretStr = Field(SecretStr(""), description="signs its webhooks")
    verify_token: SecretStr = Field(SecretStr(""), description="our word when its webhook is set up")


AppName = Annotated[str, StringConstraints(pattern="^[a-z0-9_-]{1,40}$")]


class Cloud(Section):
    """Meta's WhatsApp Cloud API."""

    graph_url: Url = Field("https://graph.facebook.com", description="where it is called")
    graph_version: str = Field("v26.0", pattern=r"^v\d+\.\d+$", description="which version of it")
    app_secret: SecretStr = Field(SecretStr(""), description="signs webhooks")
    verify_token: SecretStr = Field(SecretStr(""), description="our word when the webhook is set up")
    apps: dict[AppName, CloudApp] = Field({}, description="further Meta apps by name: [cloud.apps.acme]")
    per_second: int = Field(80, ge=0, description="messages a second of one number, in and out; 0: no limit")
    pair_gap: Duration = Field(6 * SECOND, description="between two messages to one person; 0s: none")
    pair_burst: int = Field(45, ge=1, description="messages to one person before that gap is kept")
    proof_lasts: Duration = Field(15 * MINUTE, description="a number that has been heard of is not asked about")
    media_limit: int = Field(100 * KIBIBYTE * KIBIBYTE, ge=KIBIBYTE, description="bytes of a received file at most")


class Linked(Section):
    """WhatsApp on linked devices; needs the extra `linked`."""

    sessions_per_worker: int = Field(
        1, ge=1, le=50, description="1: a program each; more: less memory, and they fall together"
    )
    device_name: str = Field("wabot", min_length=1, max_length=40, description="among the phone's linked devices")
    proxy: SecretStr = Field(SecretStr(""), description="by which WhatsApp is reached: socks5://, http:// or https://")
    ping: Duration = Field(
        2 * SECOND, ge=SECOND // 10, description="between two pings; silent for three, a worker ends"
    )
    copy_every: Duration = Field(5 * MINUTE, ge=SECOND, description="between two copies of a session into the database")
    memory: int = Field(300, ge=100, description="megabytes after which a worker is begun anew")
    cycles: int = Field(50, ge=1, description="sessions begun in one worker until it takes no more")


class Limits(Section):
    """How much is answered."""

    replies_per_minute: int = Field(20, ge=0, description="to one contact; 0: no limit")
    tenant_per_minute: int = Field(600, ge=0, description="of one tenant; 0: no limit")
    api_per_minute: int = Field(600, ge=0, description="requests by one API key; 0: no limit")
    inbound_max_age: Duration = Field(24 * HOUR, description="older messages are logged, not answered")


class Supervisor(Section):
    """Keeps sessions alive."""

    start_gap: Duration = Field(3 * SECOND, description="between two starts of linked devices")
    start_at_once: int = Field(1, ge=1, description="linked devices that may start side by side")
    heartbeat: Duration = Field(30 * SECOND, description="between two proofs of life")
    stale: Duration = Field(2 * MINUTE, description="no sign of life for so long: recovery begins")
    sweep: Duration = Field(5 * MINUTE, description="between two looks at every session")
    attempts: int = Field(6, ge=1, description="tries before a person is asked")
    backoff: Durations = Field(
        (10 * SECOND, 15 * SECOND, 20 * SECOND, 40 * SECOND, 80 * SECOND, 160 * SECOND, 5 * MINUTE),
        min_length=1,
        description="waits between tries; the last one repeats",
    )
    reconnect: Duration = Field(5 * SECOND, description="wait after a disconnect")
    relogin: Duration = Field(10 * SECOND, description="wait after a failed log-in")


class Fleet(Section):
    """Several servers on one PostgreSQL."""

    lease: Duration = Field(15 * SECOND, ge=SECOND, description="a server silent for so long has lost its tenants")
    grace: Duration = Field(10 * SECOND, description="how long a free tenant waits for its home server")
    attempts: int = Field(3, ge=1, description="connects without a network before another server may try")
    shun: Duration = Field(5 * MINUTE, description="and how long this one then leaves that tenant alone")


class Scheduler(Section):
    """What happens by the clock."""

    expiry: Duration = Field(MINUTE, ge=SECOND, description="between two looks for expired tenants")


class Retention(Section):
    """How long things are kept; money and the audit trail are kept for good."""

    messages: Duration = Field(90 * DAY, ge=DAY, description="messages and what was done about them")
    notices: Duration = Field(90 * DAY, ge=DAY, description="raw payment callbacks")
    webhooks: Duration = Field(
        14 * DAY, ge=DAY, description="events told to tenants' software, dead letters among them"
    )


class Webhooks(Section):
    """Events told to tenants' own software."""

    private: bool = Field(default=False, description="also to http:// and to addresses inside: for trying it out")


class Ppp(Section):
    """Routers of internet providers, whose accounts are sold in chat."""

    private: bool = Field(default=False, description="routers at addresses inside our own network, too")


class Log(Section):
    """What is written while it runs."""

    format: Literal["auto", "people", "json"] = Field("auto", description="auto: for people on a terminal, else JSON")
    level: Literal["debug", "info", "warning", "error"] = Field("info", description="least weight that is written")


class Config(Section):
    """The whole of it."""

    data_dir: Path = Field(Path("data"), description="folder for what a running wabot keeps")
    secret_key: SecretStr = Field(
        SecretStr(""), description="keyring for secrets at rest; with SQLite and none given, one is made in data_dir"
    )
    server: Server = Server()
    database: Database = Database()
    platform: Platform = Platform()
    master: Master = Master()
    sim: Sim = Sim()
    cloud: Cloud = Cloud()
    linked: Linked = Linked()
    limits: Limits = Limits()
    supervisor: Supervisor = Supervisor()
    fleet: Fleet = Fleet()
    scheduler: Scheduler = Scheduler()
    retention: Retention = Retention()
    payments: Payments = Payments()
    plans: Plans = Plans()
    airtime: Airtime = Airtime()
    ai: Ai = Ai()
    broadcasts: Broadcasts = Broadcasts()
    webhooks: Webhooks = Webhooks()
    ppp: Ppp = Ppp()
    backup: Backup = Backup()
    log: Log = Log()
    providers: dict[str, Provider] = Field({}, description="by name; each stands in the file as a table of its own")

    def provider(self, name: str) -> Provider:
        """What is configured of one provider."""
        return self.providers.get(name) or Provider()

    @property
    def origin(self) -> str:
        """The address others reach this service by, without a last slash."""
        return self.server.public_url or f"http://127.0.0.1:{self.server.port}"
