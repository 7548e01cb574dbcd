"""What stands in config.toml has its effect, and holds until it is set in chat."""

from pathlib import Path

from tests.e2e.program import run

SHOP = 'new "Mama Duka" +254711222333 airtime\napprove "Mama Duka" trial\n'
BUY = "/as +254722000111\n/to +254711222333\nhi\n1\n"


async def test_limits_of_amounts_trials_and_codes(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(
        '[platform]\ntrial_days = 3\naccess_code = "open sesame"\n'
        "[airtime]\nminimum = 30\nmaximum = 40\ndiscount = 10\n"
    )
    script = f"{SHOP}/expect 3 days\n{BUY}50\n/expect 40\n20\n/expect 30\n40\n/expect Ksh 36\n"
    ended = await run(tmp_path, "chat", "--fresh", typed=script)
    assert ended.status == 0, ended.err
    stranger = "/as +254733000999\nhi\n1\n/expect code\nwrong\nopen sesame\n/refuse code\n"
    ended = await run(tmp_path, "chat", "--fresh", typed=stranger)
    assert ended.status == 0, ended.err + ended.out


async def test_how_much_is_answered_and_how_long_payers_are_waited_for(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(
        '[limits]\nreplies_per_minute = 4\n[payments]\nexpiry = "90s"\n[retention]\nmessages = "10d"\n'
    )
    waiting = f"{SHOP}{BUY}/pay silent\n50\n1\n/expect PIN\n/advance 80s\n/refuse time\n/advance 20s\n/expect time\n"
    ended = await run(tmp_path, "chat", "--fresh", typed=waiting)
    assert ended.status == 0, ended.err + ended.out
    chatty = f"{SHOP}{BUY}00\n00\n/expect Mama\n00\n/expect a lot at once\n00\n/refuse Mama\n"
    ended = await run(tmp_path, "chat", "--fresh", typed=chatty)
    assert ended.status == 0, ended.err + ended.out
