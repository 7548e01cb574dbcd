"""What an installation can choose: config.toml, with the environment over it, as one frozen tree."""

from wabot.config.loading import ConfigError, load_config
from wabot.config.sections import Config
from wabot.config.shipped import SHIPPED, Folders, shipped

__all__ = ["SHIPPED", "Config", "ConfigError", "Folders", "load_config", "shipped"]
