"""Accounts as a script: no name or password of anybody becomes a command."""

import re

from wabot.core.ppp import Secret
from wabot.services.ppp.script import script

JUMA = Secret("juma", "secret12", "Home 5M", "5M/10M")


def test_the_script_makes_looks_first_and_takes_away() -> None:
    gone = Secret("ali", "x", "Home 5M", absent=True)
    held = Secret("asha", "secret34", "Office", disabled=True)
    lines = script("Bora\nNet", [JUMA, gone, held]).decode().splitlines()
    assert lines[0] == "# Bora Net"
    assert 'set [find where name="Home 5M"] rate-limit="5M/10M"' in lines
    assert 'set [find where name="juma"] password="secret12" profile="Home 5M" disabled=no' in lines
    assert 'remove [find where name="ali"]' in lines[lines.index("/ppp secret") : lines.index("/ppp active")]
    assert lines[lines.index("/ppp active") + 1 :] == [
        'remove [find where name="ali"]',
        'remove [find where name="asha"]',
    ]


def test_nothing_typed_is_carried_out() -> None:
    bad = 'x"]; /system reset-configuration; :put "$[/file print]\\\r\n'
    text = script(bad, [Secret("juma", bad, "Home 5M")]).decode()
    assert len(text.splitlines()) == len(script("t", [Secret("juma", "y", "Home 5M")]).decode().splitlines())
    word = re.search(r'password="((?:\\[0-9A-F]{2}|[A-Za-z0-9._@+/ -])*)" profile', text)
    assert word is not None
    assert re.sub(r"\\([0-9A-F]{2})", lambda found: chr(int(found[1], 16)), word[1]) == bad
