"""The table of config.toml about backups."""

from pathlib import Path

from pydantic import Field, SecretStr

from wabot.config.section import Section
from wabot.config.values import Duration


class Backup(Section):
    """Backups by the clock, by the server whose turn it is."""

    every: Duration = Field(0, ge=0, description="between two backups, such as 24h; 0s: none by the clock")
    keep: int = Field(7, ge=1, description="how many stay in the folder; the oldest go")
    folder: str = Field("", description="where they are put; empty: backups in data_dir")
    passphrase: SecretStr = Field(SecretStr(""), description="seals them; empty: the keyring does")

    def place(self, beside: Path) -> Path:
        """The folder, where the data folder is `beside`."""
        return Path(self.folder) if self.folder else beside / "backups"
