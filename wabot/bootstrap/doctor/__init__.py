"""`wabot doctor`: looks at everything an installation leans on, and says what to do where something is wrong."""

from wabot.bootstrap.doctor.findings import Finding, Health
from wabot.bootstrap.doctor.round import examine

__all__ = ["Finding", "Health", "examine"]
