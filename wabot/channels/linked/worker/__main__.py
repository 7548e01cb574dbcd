"""`python -m wabot.channels.linked.worker FD PLACES [FOLDER]`: started by wabot alone, on a socket of its own."""

import os
import socket
import sys

from wabot.channels.linked.wire import Garbled, Line
from wabot.channels.linked.worker.library import Library, Unavailable, find
from wabot.channels.linked.worker.service import Service

_NO_LIBRARY = 2
_GARBLED = 4


def main(arguments: list[str]) -> int:
    """Serve until wabot closes the line; the status to exit with."""
    os.umask(0o077)
    line = Line(socket.socket(fileno=int(arguments[0])))
    try:
        library = Library(find(arguments[2] if len(arguments) > 2 else ""))
    except (Unavailable, OSError, ImportError) as error:
        line.write({"tell": "unavailable", "detail": str(error)})
        return _NO_LIBRARY
    line.write({"tell": "hello"})
    try:
        Service(library, line, int(arguments[1])).run()
    except Garbled:
        return _GARBLED
    return 0


# The library's threads never end by themselves, and the interpreter would wait for them.
os._exit(main(sys.argv[1:]))
