"""What owners do about the API in chat."""

from dataclasses import dataclass

from wabot.services.api.keys import ApiKeys
from wabot.services.api.use import UseBook


@dataclass(frozen=True, slots=True)
class ApiOffice:
    """Keys, and what they were used for."""

    keys: ApiKeys
    use: UseBook
