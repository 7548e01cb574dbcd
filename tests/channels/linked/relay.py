"""A worker of tests: passes every byte between wabot and the test, so that a real process dies, hangs or babbles."""

import os
import socket
import sys
import threading


def pump(source: socket.socket, target: socket.socket) -> None:
    while part := source.recv(65536):
        target.sendall(part)
    os._exit(0)


def main() -> None:
    wabot = socket.socket(fileno=int(sys.argv[2]))
    test = socket.socket(socket.AF_UNIX)
    test.connect(sys.argv[1])
    test.sendall(f"{os.getpid()}\n".encode())
    threading.Thread(target=pump, args=(wabot, test), daemon=True).start()
    pump(test, wabot)


main()
