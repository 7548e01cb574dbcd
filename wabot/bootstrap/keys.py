"""The keyring of an installation, as a vault that follows it."""

from functools import partial

from wabot.config import Config
from wabot.storage.vault import KeyringVault, load_keys


def open_vault(config: Config) -> KeyringVault:
    """Raises WrongKeys. A key that is put into the key file later is read once a secret names it."""
    configured = config.secret_key.get_secret_value()
    keys, _ = load_keys(configured, config.data_dir)
    again = None if configured.strip() else partial(_keys, config)
    return KeyringVault(keys, again)


def _keys(config: Config) -> list[bytes]:
    return load_keys("", config.data_dir)[0]
