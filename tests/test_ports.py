"""A port that a child is told to take is still free when the child comes to take it, however many tests run at once."""

import socket
import subprocess
import sys
from pathlib import Path

from tests.faults.shop import free_port

ROOT = Path(__file__).resolve().parents[1]
NAME_SOME = "from tests.faults.shop import free_port; print(*(free_port() for _ in range(20)))"


def test_no_port_is_named_twice() -> None:
    assert len({free_port() for _ in range(500)}) == 500


def test_nobody_is_given_one_who_asks_for_any() -> None:
    with socket.socket() as anybody:
        anybody.bind(("127.0.0.1", 0))
        assert free_port() < 32_000 < anybody.getsockname()[1]


def test_one_that_is_taken_is_left_out() -> None:
    following = free_port() + 1
    with socket.socket() as other:
        other.bind(("127.0.0.1", following))
        other.listen()
        assert free_port() != following


def test_processes_side_by_side_name_different_ones() -> None:
    command = (sys.executable, "-c", NAME_SOME)
    both = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    first, second = (set(process.communicate()[0].split()) for process in both)
    assert len(first) == len(second) == 20
    assert not first & second
