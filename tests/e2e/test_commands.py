"""The commands as their users type them."""

from pathlib import Path

from tests.e2e.program import run, terminal
from wabot.config import load_config

DONE = """/as +254700000001
new "Mama Duka" +254711222333 airtime
approve "Mama Duka" 1m
/expect expires
list approved
/expect Mama Duka
/as +254722000111
/to +254711222333
hi
1
50
1
/expect PIN
/expect receipt
/as +254700000001
/to master
orders "Mama Duka"
/expect 50
/advance 31d
list expired
/expect Mama Duka
renew "Mama Duka" 3m
list approved
/expect Mama Duka
audit
/expect approve
"""


async def test_the_whole_story_in_one_script(tmp_path: Path) -> None:
    ended = await run(tmp_path, "chat", "--fresh", typed=DONE)
    assert (ended.status, ended.err) == (0, "")
    lines = ended.out.splitlines()
    assert '> new "Mama Duka" +254711222333 airtime' in lines
    assert all(line[:2] in {"> ", "< ", "  "} or not line for line in lines)
    assert [line for line in lines if line.startswith("> ")][-1] == "> audit"
    assert not any("/expect" in line for line in lines)
    assert list(tmp_path.iterdir()) == []  # a fresh chat leaves nothing behind


async def test_what_was_expected_and_did_not_come_is_told(tmp_path: Path) -> None:
    ended = await run(tmp_path, "chat", "--fresh", typed="hi\n/expect a unicorn\n/refuse unicorn\n")
    assert ended.status == 1
    assert ended.err.startswith("line 2: expected: a unicorn\n< ")
    assert "line 3" not in ended.err


async def test_a_line_that_cannot_be_played_fails_the_script_and_the_rest_is_played(tmp_path: Path) -> None:
    ended = await run(tmp_path, "chat", "--fresh", typed="/dance\n/advance soon\n/as nobody\n/pay gold\nhi\n")
    assert ended.status == 1
    for told in (
        "line 1: /dance is not known",
        "line 2: 'soon' is not a time",
        "line 3: 'nobody' is not a phone number",
        "line 4: 'gold' is not one of: ok",
    ):
        assert told in ended.err
    assert "> hi" in ended.out


async def test_a_chat_goes_on_where_the_last_one_ended(tmp_path: Path) -> None:
    first = await run(tmp_path, "chat", typed='new "Mama Duka" +254711222333 airtime\n/expect Mama Duka\n')
    second = await run(tmp_path, "chat", typed="list new\n/expect Mama Duka\n")
    assert (first.status, second.status) == (0, 0), first.err + second.err


async def test_help_names_every_command(tmp_path: Path) -> None:
    ended = await run(tmp_path, "--help")
    assert ended.status == 0
    assert all(f"\n  {command} " in ended.out for command in ("run", "chat", "check", "migrate", "setup"))
    assert (await run(tmp_path, "dance")).status == 2


async def test_migrate_makes_the_database_and_says_so(tmp_path: Path) -> None:
    for _ in range(2):
        ended = await run(tmp_path, "migrate")
        assert (ended.status, ended.out) == (0, "The database is up to date.\n"), ended.err
    assert (tmp_path / "data" / "wabot.db").exists()


async def test_check_finds_nothing_wrong_with_what_ships(tmp_path: Path) -> None:
    ended = await run(tmp_path, "check")
    assert (ended.status, ended.err) == (0, ""), ended.err


async def test_setup_writes_what_it_was_told_and_the_owner_is_known(tmp_path: Path) -> None:
    async with terminal(tmp_path, ["setup"]) as screen:
        for question, answer in (
            ("Country", "KE"),
            ("WhatsApp number", "not a number"),
            ("WhatsApp number", "0722 000 111"),
            ("A PIN for", "1111"),
            ("Repeat", "1111"),
            ("A PIN for", "2846"),
            ("Repeat", "2846"),
            ("Name of your service", "Duka Bots"),
            ("Language", "en"),
            ("Public address", ""),
            ("Channel", "sim"),
        ):
            await screen.until(question)
            screen.type(answer)
        await screen.until("Start with: wabot run")
        assert await screen.ended() == 0
        assert "2846" not in screen.screen
    assert (tmp_path / "config.toml").stat().st_mode & 0o777 == 0o600
    written = (tmp_path / "config.toml").read_text()
    assert 'admins = ["254722000111"]' in written
    assert "2846" not in written
    ended = await run(tmp_path, "chat", typed="list new\n/expect none\nroles\n/expect owner\n")
    assert ended.status == 0, ended.err
    assert "0722 000111" in ended.out


async def test_setup_of_the_cloud_channel_keeps_secrets_off_the_screen_and_says_what_to_enter(tmp_path: Path) -> None:
    async with terminal(tmp_path, ["setup"]) as screen:
        for question, answer in (
            ("Country", "KE"),
            ("WhatsApp number", "0722 000 111"),
            ("A PIN for", "2846"),
            ("Repeat", "2846"),
            ("Name of your service", "Duka Bots"),
            ("Language", "en"),
            ("Public address", "https://bots.example"),
            ("Channel", "cloud"),
            ("Number of the master bot", "0733 000 222"),
            ("Phone number id", "1055"),
            ("Access token", "EAAG-secret"),
            ("App secret", "app-secret"),
            ("Verify token", "our-word"),
        ):
            await screen.until(question)
            screen.type(answer)
        await screen.until("https://bots.example/webhooks/whatsapp")
        await screen.until("our-word")
        await screen.until("messages")
        assert await screen.ended() == 0
    assert "EAAG-secret" not in screen.screen
    assert "app-secret" not in screen.screen
    config = load_config(tmp_path / "config.toml", {})
    assert (config.master.channel, config.master.phone, config.master.phone_number_id) == (
        "cloud",
        "254733000222",
        "1055",
    )
    assert config.master.token.get_secret_value() == "EAAG-secret"
    assert config.cloud.app_secret.get_secret_value() == "app-secret"


async def test_setup_links_the_master_bot_at_once(tmp_path: Path) -> None:
    async with terminal(tmp_path, ["setup"], {"WABOT_SIM__PAIRING": "by_hand", "PORT": "0"}) as screen:
        for question, answer in (
            ("Country", "KE"),
            ("WhatsApp number", "0722 000 111"),
            ("A PIN for", "2846"),
            ("Repeat", "2846"),
            ("Name of your service", "Duka Bots"),
            ("Language", "en"),
            ("Public address", ""),
            ("Channel", "sim"),
            ("now?", "y"),
        ):
            await screen.until(question)
            screen.type(answer)
        await screen.until("type: ")
        screen.type((await screen.until("\n")).strip())
        await screen.until("The link is kept.")
        assert await screen.ended() == 0


async def test_the_first_start_on_a_terminal(tmp_path: Path) -> None:
    async with terminal(tmp_path, ["run"], {"WABOT_SERVER__PORT": "0"}) as screen:
        await screen.until("2 Begin empty")
        screen.type("1")
        await screen.until("Say hi!")
        screen.type("hi")
        await screen.until("Tenants")
        screen.type("list new")
        await screen.until("Kiosk Juu")
        screen.type("/quit")
        assert await screen.ended() == 0
    async with terminal(tmp_path, ["run"], {"WABOT_SERVER__PORT": "0"}) as screen:  # not asked a second time
        await screen.until("Say hi!")
        assert "Begin empty" not in screen.screen
        screen.type("list approved")
        await screen.until("Mama Duka")
        screen.type("/quit")
        assert await screen.ended() == 0
