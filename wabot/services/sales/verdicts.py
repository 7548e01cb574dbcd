"""What was made of a callback, in a word."""

from enum import StrEnum


class Verdict(StrEnum):
    """What was made of a callback."""

    APPLIED = "applied"
    DUPLICATE = "duplicate"  # says what is known
    REVIEW = "review"  # money that does not fit: a person decides
    CONTRADICTS = "contradicts"  # the order stays as it is proven to be; a person is told
    ASKING = "asking"  # proves too little: the provider is asked
    PARKED = "parked"  # names a payment we do not know (yet): nothing is touched
    FORGED = "forged"  # names another order than the one its address belongs to
    UNSIGNED = "unsigned"  # its signature or token is missing or wrong
    MALFORMED = "malformed"
    UNKNOWN_TOKEN = "unknown_token"  # noqa: S105 - a verdict, no secret

    @property
    def ours(self) -> bool:
        """Whether the sender hears 200."""
        return self not in (Verdict.MALFORMED, Verdict.UNSIGNED, Verdict.UNKNOWN_TOKEN)
