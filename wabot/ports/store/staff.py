"""What wabot asks of the people it knows by number: roles, credentials, trust and wrong tries."""

from collections.abc import Sequence
from typing import Protocol

from wabot.core.access import Role
from wabot.core.clock import Instant
from wabot.core.staff import Credentials, Person


class Staff(Protocol):
    """People by E.164 digits. Writes of a Person touch the topic `tenants`."""

    def get(self, phone: str) -> Person | None:
        """The person, staff or not."""
        ...

    def all(self) -> Sequence[Person]:
        """Everyone with a staff role, strongest role first, then by time of adding."""
        ...

    def everyone(self) -> Sequence[Person]:
        """Everyone wabot remembers anything of."""
        ...

    def with_role(self, role: Role) -> Sequence[Person]:
        """Staff for whom `may(person.role, role)` holds."""
        ...

    def put(self, person: Person) -> None:
        """Add or replace; credentials stay as they are."""
        ...

    def remove(self, phone: str) -> None:
        """Forget the person with credentials and trust."""
        ...

    def credentials(self, phone: str) -> Credentials:
        """What proves this person; empty for someone who has set nothing."""
        ...

    def set_pin(self, phone: str, pin_hash: str) -> None:
        """Store the hash of a new PIN."""
        ...

    def set_totp(self, phone: str, sealed: str) -> None:
        """Store a new sealed TOTP secret ("" switches codes off); nothing is pending, the last step starts over."""
        ...

    def set_totp_pending(self, phone: str, sealed: str) -> None:
        """Store a sealed secret that waits to be confirmed."""
        ...

    def accept_step(self, phone: str, step: int) -> bool:
        """Note that the code of this time-step was used; False when it or a later one was used before."""
        ...

    def trust(self, phone: str, until: Instant) -> None:
        """Trust this person until then (0 ends it)."""
        ...

    def trusted_until(self, phone: str) -> Instant:
        """When trust ends; 0 for no trust."""
        ...

    def wrong(self, subject: str, key: str, at: Instant) -> None:
        """Note a wrong try of `subject` ("pin/<phone>", "code/<phone>"); the same key counts once."""
        ...

    def wrong_since(self, subject: str, since: Instant) -> Sequence[Instant]:
        """Times of wrong tries after `since`, oldest first."""
        ...

    def forgive(self, subject: str) -> None:
        """Forget the wrong tries: the right word was given."""
        ...

    def forget_wrong(self, before: Instant) -> int:
        """Prune wrong tries older than `before`; how many went."""
        ...
