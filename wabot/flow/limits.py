"""How far one conversation may go; reaching a limit is an outcome in words, never an exception."""

from wabot.core.clock import DAY, MINUTE, SECOND

STEPS_PER_TURN = 50  # nodes entered in one turn: far above any sane menu, far below a loop worth noticing
FRAMES = 8  # sub-flows inside sub-flows: deeper than people can follow
TRAIL = 20  # choices that "back" can undo; the oldest is forgotten first
TEXT_OUT = 4096  # characters of one WhatsApp text (Meta refuses more)
TEXT_IN = 4096  # characters read of what a person wrote; WhatsApp allows 65 536, nobody answers a menu with that
ANSWER = 1000  # characters of an answer to an `ask` that names no max_length
SUGGEST = 64  # characters of a text that is worth comparing with option words
TOKENS = 64  # words of a typed command; what follows belongs to its last argument
NESTING = 5  # text references inside text references
BUTTON, BUTTONS = 20, 3  # characters of one, and how many there are
LABEL = 24  # characters: Meta cuts the title of a list row here
POLL_OPTIONS = 12  # WhatsApp refuses more
POLL_WORDS = 255  # characters above a poll; what is longer is a menu
EMOJI = 16  # characters of a reaction: one emoji with skin, sex and joiners is shorter
PAGE = 8  # lines of a list on one page: fits a small phone without scrolling
TRIES = 5  # wrong answers before an `ask` gives up
# The slot that says: a message held a secret, its sender is yet to be asked to delete it.
TO_DELETE = "to_delete"
RESERVED_SLOTS = ("language", "shown", "bot", TO_DELETE)  # what going home keeps; `bot`: of which an owner speaks
FORGOTTEN = 10 * MINUTE  # a question nobody answered for so long is given up when wabot has one of its own
REMINDERS = 3  # of one question: more is nagging, and each is a message somebody pays for

# What tenants may write. Each keeps one tenant from taking what all of them share: memory, a core, the model.
NODES = 200  # of one book: a picture of more is unreadable, and 200 are checked in a twentieth of a second
FILES = 20  # flows of one tenant: two pages of a list
FLOW_BYTES = 256 * 1024  # of one file: 200 nodes in eight languages take a third of it
DEPTH = 20  # levels of YAML: a menu needs six, and each level is a call deeper while it is read
MISTAKES = 50  # in one file: who has so many begins with the first ones
SCALAR = 4096  # characters of one value: WhatsApp's longest text
PATTERN = 200  # characters of a regular expression: RE2 takes time and memory by their number
PATTERN_MEMORY = 256 * 1024  # bytes of a compiled one: a thousand repeats of ten letters, found in 4 ms
PATTERN_TEXT = 500  # characters of what was said that patterns look at: RE2 takes time by their product
PATTERNS = 20  # of one file: each looks at every message that nothing else takes
TRIGGERS = 100  # of one file, and as many commands: each looks at every message that nothing else takes
USAGE = 200  # characters of a command's usage: it is shown whole to who mistypes it
WORDS = 50  # of one trigger or option
OPTIONS = 100  # of one menu, cases of one condition: thirteen pages, and each may have a `when` to be judged
LANGUAGES = 20  # of one text
NAME = 64  # characters of a node's or a slot's name: they stand in pictures
SLOTS = 200  # that one book sets: every conversation carries them
VALUE = 64 * 1024  # characters of a value made of others; a loop that doubles one would fill all memory in 40 steps
STATE = 1024 * 1024  # characters of all that one conversation carries: each message writes it anew
WAIT = 366 * DAY  # the longest delay: who waits longer has a calendar
CHOICES = 30  # of one question: they are read out on one message
AI_SLOTS = 10  # answers looked for in one message: people do not tell more at once

# Calls to other servers.
CALLS_PER_MINUTE = 30  # of one tenant: what a busy shop needs, and no flood for whoever answers
CALL_WAIT = 20 * SECOND  # the longest deadline: somebody looks at their phone and waits
CALL_BYTES = 64 * 1024  # of one answer: it is read into memory, and a flow keeps a few values of it
LIST_TAKEN = 100  # lines of a list in an answer: twelve pages of a menu
CALL_FIELDS = 20  # headers of a call, values taken from its answer
URL = 2000  # characters of an address: servers refuse more
