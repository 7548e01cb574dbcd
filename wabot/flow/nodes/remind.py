"""Reminders of a question that nobody answers, and the end of waiting for it: fields that every question has."""

from typing import Annotated

from pydantic import Field, model_validator

from wabot.flow.fields import Duration, Model, Name, TextField
from wabot.flow.limits import REMINDERS


class Reminder(Model):
    """Words that come before the question once more, where it is still open so long after it was put."""

    after: Annotated[Duration, Field(gt=0)]
    text: TextField


class Abandon(Model):
    """Where the conversation goes when the question is still open so long after it was put."""

    after: Annotated[Duration, Field(gt=0)]
    goto: Name


class Question(Model):
    """What every question may have: an end (`expires`), reminders, and a way on where nobody answers."""

    expires: Duration | None = None
    remind: list[Reminder] = Field(default_factory=list, max_length=REMINDERS)
    abandon: Abandon | None = None

    @model_validator(mode="after")
    def _in_time(self) -> "Question":
        moments = [reminder.after for reminder in self.remind]
        if moments != sorted(set(moments)):
            raise ValueError("each of `remind` comes later than the one before it")
        ends = [end for end in (self.expires, self.abandon.after if self.abandon else None) if end is not None]
        if moments and ends and moments[-1] >= min(ends):
            raise ValueError("a reminder comes before the question ends (`expires`, `abandon`)")
        return self
