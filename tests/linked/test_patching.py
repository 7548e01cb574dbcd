"""The copy of the library: what is replaced, and when nothing is."""

from pathlib import Path

import pytest

from tests.linked.whatsapp.patching import ADDRESS, ROOT_KEY, CannotPatch, address, patched

OURS = bytes(range(32))


def package(folder: Path, *, addresses: int = 1, keys: int = 1) -> Path:
    (folder / "neonize").mkdir()
    body = b"before" + ADDRESS * addresses + b"between" + ROOT_KEY * keys + b"after"
    (folder / "neonize" / "neonize-linux-amd64.so").write_bytes(body)
    (folder / "neonize" / "__init__.py").touch()
    return folder / "neonize"


def test_both_strings_are_replaced_and_nothing_moves(tmp_path: Path) -> None:
    source = package(tmp_path)
    wheel = patched(tmp_path / "wheel", OURS, source)
    copy = wheel.path / "neonize"
    body = (copy / "neonize-linux-amd64.so").read_bytes()
    assert body == b"before" + address(wheel.port) + b"between" + OURS + b"after"
    assert (copy / "__init__.py").exists()
    assert ADDRESS in (source / "neonize-linux-amd64.so").read_bytes()
    wheel.close()
    assert not wheel.path.exists()


@pytest.mark.parametrize("port", [80, 1024, 18080, 65535])
def test_an_address_is_as_long_as_the_one_it_replaces(port: int) -> None:
    assert len(address(port)) == len(ADDRESS)
    assert address(port).startswith(b"ws://127.0.0.1:%d/ws/chat?" % port)


@pytest.mark.parametrize(("addresses", "keys"), [(0, 1), (2, 1), (1, 0), (1, 2)])
def test_a_library_that_is_another_is_left_alone(tmp_path: Path, addresses: int, keys: int) -> None:
    with pytest.raises(CannotPatch, match="where once is wanted"):
        patched(tmp_path / "wheel", OURS, package(tmp_path, addresses=addresses, keys=keys))


def test_one_without_a_library_as_well(tmp_path: Path) -> None:
    source = package(tmp_path)
    (source / "neonize-linux-amd64.so").unlink()
    with pytest.raises(CannotPatch, match="holds 0 libraries"):
        patched(tmp_path / "wheel", OURS, source)
