"""How far one conversation may go; reaching a limit is an outcome in words, never an exception."""

from wabot.core.clock import MINUTE

STEPS_PER_TURN = 50  # nodes entered in one turn: far above any sane menu, far below a loop worth noticing
FRAMES = 8  # sub-flows inside sub-flows: deeper than people can follow
TRAIL = 20  # choices that "back" can undo; the oldest is forgotten first
TEXT_OUT = 4096  # characters of one WhatsApp text (Meta refuses more)
TEXT_IN = 4096  # characters read of what a person wrote; WhatsApp allows 65 536, nobody answers a menu with that
ANSWER = 1000  # characters of an answer to an `ask` that names no max_length
SUGGEST = 64  # characters of a text that is worth comparing with option words
TOKENS = 64  # words of a typed command; what follows belongs to its last argument
NESTING = 5  # text references inside text references
LABEL = 24  # characters: Meta cuts the title of a list row here
PAGE = 8  # lines of a list on one page: fits a small phone without scrolling
TRIES = 5  # wrong answers before an `ask` gives up
RESERVED_SLOTS = ("language", "shown", "bot")  # what going home keeps; `bot`: which of several an owner speaks of
FORGOTTEN = 10 * MINUTE  # a question nobody answered for so long is given up when wabot has one of its own
