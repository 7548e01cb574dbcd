"""Secrets at rest: bound to their place, readable with old keys, never with others."""

import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.contract.store.rows import T1, T2
from wabot.ports.vault import Unsealable
from wabot.storage.vault import KeyringVault, WrongKeys, load_keys, new_key, parse_keys

OLD, NEW = parse_keys(f"{new_key()}, {new_key()}")


def test_a_secret_opens_in_its_place_alone() -> None:
    vault = KeyringVault([NEW])
    sealed = vault.seal(T1, "token", "siri ✓")
    assert "siri" not in sealed
    assert vault.open(T1, "token", sealed) == "siri ✓"
    assert vault.seal(T1, "token", "siri ✓") != sealed
    for tenant, field in ((T2, "token"), (T1, "pin")):
        with pytest.raises(Unsealable):
            vault.open(tenant, field, sealed)


def test_a_new_key_in_front_keeps_the_old_ones_working() -> None:
    sealed = KeyringVault([OLD]).seal(T1, "token", "s")
    both = KeyringVault([NEW, OLD])
    assert both.open(T1, "token", sealed) == "s"
    assert not both.is_current(sealed)
    assert both.is_current(both.seal(T1, "token", "s"))
    with pytest.raises(Unsealable):
        KeyringVault([NEW]).open(T1, "token", sealed)


@pytest.mark.parametrize(
    "spoil", [lambda s: s[:-6] + "AAAA==", lambda s: s[3:], lambda s: s + "!", lambda s: "w1.x.", str.upper]
)
def test_a_changed_secret_is_refused(spoil: Callable[[str], str]) -> None:
    vault = KeyringVault([NEW])
    with pytest.raises(Unsealable):
        vault.open(T1, "token", spoil(vault.seal(T1, "token", "a secret of some length")))


@pytest.mark.parametrize("text", ["", " , ", "c2hvcnQ=", "not base64 at all!", f"{'A' * 44},oops"])
def test_keys_that_cannot_be_used_are_refused_without_being_shown(text: str, tmp_path: Path) -> None:
    with pytest.raises(WrongKeys) as refused:
        parse_keys(text)
    assert not text.strip(" ,") or text not in str(refused.value)


def test_a_key_is_made_once_and_readable_by_the_owner_alone(tmp_path: Path) -> None:
    first, made = load_keys("", tmp_path / "data")
    again, made_again = load_keys("", tmp_path / "data")
    assert (first, made, made_again) == (again, True, False)
    assert stat.S_IMODE((tmp_path / "data" / "secret.key").stat().st_mode) == 0o600
    assert [file.name for file in (tmp_path / "data").iterdir()] == ["secret.key"]
    configured, made = load_keys(new_key(), tmp_path)
    assert configured != first
    assert not made


def test_a_key_that_was_being_written_when_we_were_killed_is_made_anew(tmp_path: Path) -> None:
    (tmp_path / "secret.key.new").write_text("half")
    keys, made = load_keys("", tmp_path)
    assert made
    assert load_keys("", tmp_path) == (keys, False)
