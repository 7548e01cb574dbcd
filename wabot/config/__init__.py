"""What an installation can choose: config.toml, with the environment over it, as one frozen tree."""

from wabot.config.loading import ConfigError, load_config
from wabot.config.sections import Config
from wabot.config.shipped import shipped

__all__ = ["Config", "ConfigError", "load_config", "shipped"]
