"""Values on the path of every message: unchangeable by the type checker's word, and cheap to make."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from dataclasses import dataclass as value
else:
    T = TypeVar("T")

    def value(*, frozen: bool, slots: bool) -> Callable[[type[T]], type[T]]:
        """A dataclass that mypy takes for frozen. A really frozen one sets each field through a call: four times as
        long, which was a twentieth of all that a message costs."""
        if not (frozen and slots):
            raise TypeError("a value is frozen, and has slots")
        return dataclass(slots=True, unsafe_hash=True)


__all__ = ["value"]
