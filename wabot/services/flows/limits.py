"""How much of tenants' books is kept in memory and in lists."""

MAX_BOOKS = 500  # parsed books in memory: a hundred kilobytes each, and a conversation needs one at every message
VERSIONS_SHOWN = 20  # of a tenant's versions: who looks further back than that has an export
MISTAKES_SHOWN = 5  # at once: the first ones are what is mended first
CHANGES_SHOWN = 12  # lines of what changed, in one message
STEPS_READ = 10  # of a flow read as text, in one message: a menu of twenty choices is one of them
NOTE_LINES = 3  # of what changed, kept with a version for the list of versions
WORDS = 1000  # characters of one text that is typed in chat
LABEL = 60  # characters of an option typed in chat: longer is no line of a menu
TITLE = 40  # characters of the name of a flow
MAX_OPTIONS = 20  # of a menu made in chat: nobody reads more
