"""config.toml and the environment: what wins, what is refused, and in which words."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest

from wabot.config import Config, ConfigError, load_config, shipped
from wabot.config.loading import keys
from wabot.config.names import BY_NAME, path_of, variable
from wabot.config.providers import TABLES, names_of
from wabot.config.table import as_markdown, as_toml
from wabot.config.values import read_duration, spell_duration
from wabot.core.clock import DAY, HOUR, MINUTE, SECOND

ROOT = Path(__file__).parent.parent
NOTHING: Mapping[str, str] = {}


def written(folder: Path, text: str) -> Path:
    file = folder / "config.toml"
    file.write_text(text, encoding="utf-8")
    return file


def mistakes(file: Path | None, environ: Mapping[str, str] = NOTHING) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        load_config(file, environ)
    return [mistake.replace(f"{file}", "config.toml") for mistake in caught.value.mistakes]


def test_a_fresh_machine_needs_nothing(tmp_path: Path) -> None:
    config = load_config(written(tmp_path, ""), NOTHING)
    assert (config.server.host, config.server.port, config.origin) == ("127.0.0.1", 8080, "http://127.0.0.1:8080")
    assert config.database.url.get_secret_value() == ""
    assert config.supervisor.backoff[:3] == (10 * SECOND, 15 * SECOND, 20 * SECOND)


def test_the_environment_wins_and_every_promised_name_works(tmp_path: Path) -> None:
    file = written(tmp_path, '[server]\nport = 1\nname = "a"\n[platform]\nadmins = ["+254700000009"]\n')
    config = load_config(
        file,
        {
            "DATABASE_URL": "postgres://u:p@h/n", "PORT": "5000", "SERVERNAME": "b", "WABOT_PUBLIC_URL": "https://x.example/",
            "WABOT_DATA_DIR": "/tmp/d", "WABOT_ADMINS": "+254700000001, 254 700 000002", "WABOT_SECRET_KEY": "k",
            "WABOT_MASTER__CHANNEL": "cloud", "WABOT_MASTER__PHONE_NUMBER_ID": "123456789", "WABOT_MASTER__TOKEN": "t",
            "WABOT_CLOUD__GRAPH_URL": "http://127.0.0.1:1", "WABOT_CLOUD__APP_SECRET": "s",
            "WABOT_CLOUD__VERIFY_TOKEN": "v", "WABOT_MPESA__BASE_URL": "http://127.0.0.1:2/",
            "WABOT_MPESA__CONSUMER_KEY": "ck",
            "WABOT_SUPERVISOR__BACKOFF": "1s,2m", "WABOT_SERVER__KEEP_ALIVE": "true", "PATH": "/bin", "HOST": "",
        },
    )  # fmt: skip
    assert config.database.url.get_secret_value() == "postgres://u:p@h/n"
    assert (config.server.port, config.server.name, config.origin) == (5000, "b", "https://x.example")
    assert config.data_dir == Path("/tmp/d")
    assert config.platform.admins == ("254700000001", "254700000002")
    assert (config.master.channel, config.master.phone_number_id) == ("cloud", "123456789")
    assert [config.master.token, config.cloud.app_secret, config.cloud.verify_token, config.secret_key] == [
        *map(type(config.secret_key), ("t", "s", "v", "k"))
    ]
    mpesa = config.provider("mpesa")
    assert (mpesa.base_url, mpesa.value("consumer_key"), mpesa.value("passkey")) == ("http://127.0.0.1:2", "ck", "")
    assert config.supervisor.backoff == (SECOND, 2 * MINUTE)
    assert config.server.keep_alive


@pytest.mark.parametrize(
    ("environ", "host"),
    [({}, "127.0.0.1"), ({"PORT": "80"}, "0.0.0.0"), ({"PORT": "80", "HOST": "::1"}, "::1"), ({"HOST": "::"}, "::")],
)
def test_only_a_host_that_sets_the_port_makes_us_listen_to_the_world(
    tmp_path: Path, environ: dict[str, str], host: str
) -> None:
    assert load_config(written(tmp_path, ""), environ).server.host == host


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        ("[server]\nprot = 1\n", "config.toml:2: unknown key 'prot' in [server]; did you mean 'port'?"),
        ("# a\nport = 1\n", "config.toml:2: unknown key 'port'; did you mean 'port' in [server]?"),
        ("[servr]\nport = 1\n", "config.toml:1: unknown key 'servr'; did you mean 'server'?"),
        ("[mpesa]\nconsumer = 'k'\n", "config.toml:2: unknown key 'consumer' in [mpesa]; did you mean 'consumer_key'?"),
        ("[mpessa]\npasskey = 'k'\n", "config.toml:1: unknown key 'mpessa'; did you mean 'mpesa'?"),
        ("[providers.mpessa]\npasskey = 'k'\n", "config.toml:1: unknown key 'mpessa'; did you mean 'mpesa'?"),
        (
            "[mpesa]\nbase_url='x'",
            "config.toml:2: mpesa.base_url: write an address that begins with http:// or https://",
        ),
        ("[providers]\nmpesa = 1\n", "config.toml:2: 'mpesa' is a table: write [mpesa] and its keys below"),
        ("mpesa = 1\n", "config.toml:1: 'mpesa' is a table: write [mpesa] and its keys below"),
        (
            "[airtime]\nprovider = 'mpesa'\n",
            "config.toml:2: airtime.provider: there is no such provider; write one of: "
            + ", ".join(names_of("airtime")),
        ),
        ("[server]\nqqqqqq = 1\n", "config.toml:2: unknown key 'qqqqqq' in [server]"),
        ("server.prot = 1\n", "config.toml: unknown key 'prot' in [server]; did you mean 'port'?"),
        ("[limits]\n[log]\nformat = 'loud'\n", "config.toml:3: log.format: input should be 'auto', 'people' or 'json'"),
        ("log = 'json'\n", "config.toml:1: 'log' is a table: write [log] and its keys below"),
        (
            "[payments]\nexpiry = 5\n",
            "config.toml:2: payments.expiry: write a duration such as 30s, 5m, 12h or 7d",
        ),
        (
            "[platform]\nadmins = ['0700000001']\n",
            "config.toml:2: platform.admins.0: write each number with its country code, such as +254700000001",
        ),
        ("[server]\nport = 70000\n", "config.toml:2: server.port: input should be less than or equal to 65535"),
        ("[platform]\ntime_zone='../x'", "config.toml:2: platform.time_zone: write a time zone such as Africa/Nairobi"),
        (
            "[cloud]\ngraph_url='x'",
            "config.toml:2: cloud.graph_url: write an address that begins with http:// or https://",
        ),
    ],
)
def test_a_mistake_is_named_with_its_place(tmp_path: Path, text: str, mistake: str) -> None:
    assert mistakes(written(tmp_path, text)) == [mistake]


def test_all_mistakes_are_named_at_once(tmp_path: Path) -> None:
    assert len(mistakes(written(tmp_path, "[server]\nprot = 1\nnam = 2\n"), {"WABOT_ADMINZ": "1"})) == 3


@pytest.mark.parametrize(
    ("environ", "mistake"),
    [
        (
            {"WABOT_MASTER__CHANEL": "sim"},
            "WABOT_MASTER__CHANEL: unknown key 'chanel' in [master]; did you mean 'channel'?",
        ),
        ({"WABOT_ADMINZ": "1"}, "WABOT_ADMINZ: unknown key 'adminz'; did you mean 'admins' in [platform]?"),
        ({"PORT": "http"}, "PORT: server.port: input should be a valid integer, unable to parse string as an integer"),
        ({"WABOT_LOG": "x"}, "WABOT_LOG: 'log' is a table: write [log] and its keys below"),
    ],
)
def test_a_mistake_in_the_environment_is_named_by_its_variable(
    tmp_path: Path, environ: dict[str, str], mistake: str
) -> None:
    assert mistakes(written(tmp_path, ""), environ) == [mistake]


def test_a_secret_shows_neither_in_a_mistake_nor_in_print(tmp_path: Path) -> None:
    assert "hunter2" not in mistakes(written(tmp_path, ""), {"DATABASE_URL": "mysql://u:hunter2@h/n"})[0]
    config = load_config(written(tmp_path, ""), {"WABOT_MPESA__PASSKEY": "hunter2", "WABOT_SECRET_KEY": "hunter2"})
    assert "hunter2" not in f"{config!r} {config}"


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    assert mistakes(tmp_path / "none.toml") == ["config.toml: cannot be read: No such file or directory"]
    assert mistakes(written(tmp_path, "a = ="))[0].startswith("config.toml: not valid TOML: ")
    (tmp_path / "config.toml").write_bytes(b"\xff")
    assert mistakes(tmp_path / "config.toml") == ["config.toml: cannot be read: it is not UTF-8 text"]


def test_what_tests_and_others_put_into_the_environment_is_none_of_ours(tmp_path: Path) -> None:
    assert load_config(written(tmp_path, ""), {"WABOT_TEST_DATABASE_URL": "x", "WAB": "y"}) == load_config(
        written(tmp_path, ""), NOTHING
    )


def test_the_shipped_file_shows_every_key_at_its_default() -> None:
    """A key may have been given a value there (`wabot setup` does that); remarks must be ours, word for word."""
    ours, shipped_lines = as_toml().splitlines(), (ROOT / "config.toml").read_text(encoding="utf-8").splitlines()
    given = {f"#{line.partition(' = ')[0]} = " for line in shipped_lines if line[:1].islower()}
    missing = [line for line in ours if line not in shipped_lines and f"{line.partition(' = ')[0]} = " not in given]
    stale = [line for line in shipped_lines if line.startswith("#") and line not in ours]
    assert (missing, stale) == ([], []), "python -m wabot.config --toml > config.toml"


def test_what_the_file_shows_are_the_defaults(tmp_path: Path) -> None:
    lines = [line[1:] if re.match("#[a-z]", line) else line for line in as_toml().splitlines()]
    file = written(tmp_path, "\n".join(lines))
    assert sum(isinstance(table, dict) for table in tomllib.loads(file.read_text()).values()) > 10
    shown = load_config(file, NOTHING)
    assert shown.model_copy(update={"providers": {}}) == load_config(written(tmp_path, ""), NOTHING)
    fields = [(name, field) for name, table in TABLES.items() for field in table.values()]
    assert [shown.provider(name).value(field.name) for name, field in fields] == [field.default for _, field in fields]


def test_every_key_has_a_variable_and_a_line_in_the_table() -> None:
    assert [path_of(variable(path)) for path in keys()] == keys()
    assert all(name in as_markdown() for name in BY_NAME)


def test_the_tree_never_changes() -> None:
    with pytest.raises(ValueError, match="frozen"):
        Config().server.port = 1  # type: ignore[misc]


@pytest.mark.parametrize(
    ("spelt", "milliseconds"), [("90s", 90 * SECOND), ("2m", 2 * MINUTE), ("1h", HOUR), ("3d", 3 * DAY), ("0s", 0)]
)
def test_durations(spelt: str, milliseconds: int) -> None:
    assert read_duration(spelt) == milliseconds
    assert spell_duration(milliseconds) == spelt


def test_menus_and_locales_lie_beside_the_code() -> None:
    assert shipped("menus") == ROOT / "menus"
