"""`python -m wabot.config` prints the README's table of keys; with --toml, the shipped config.toml."""

import sys

from wabot.config.table import as_markdown, as_toml

sys.stdout.write(as_toml() if "--toml" in sys.argv else as_markdown())
