"""What every table of config.toml is."""

from pydantic import BaseModel, ConfigDict


class Section(BaseModel):
    """A table of config.toml: nothing but what is listed, and never changed once read."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True, validate_default=False)
