"""`wabot doctor`: every part of an installation looked at, with what to do where something is wrong."""

from wabot.bootstrap.doctor import Finding, Health, examine
from wabot.commands.configured import read_config, say
from wabot.core.clock import SystemClock

SIGNS = {Health.GOOD: "✓", Health.DOUBTFUL: "!", Health.BAD: "✗"}


async def run_doctor(config_file: str | None) -> int:
    """Write each finding; 0 where nothing is bad, 1 where something is, 2 when the configuration cannot be used."""
    config = read_config(config_file)
    if config is None:
        return 2
    say("✓ configuration: in order")
    found = []
    async for finding in examine(config, SystemClock()):
        say(_words(finding))
        found.append(finding.health)
    wrong, doubts = found.count(Health.BAD), found.count(Health.DOUBTFUL)
    say(f"{wrong} to be put right, {doubts} to think about." if wrong or doubts else "All is well.")
    return 1 if wrong else 0


def _words(finding: Finding) -> str:
    line = f"{SIGNS[finding.health]} {finding.subject}: {finding.words}"
    return f"{line}\n    → {finding.advice}" if finding.advice else line
