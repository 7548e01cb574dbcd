"""Safe keeping: one tenant as a sealed file and back, and secrets sealed anew when the keyring has a newer key."""

from wabot.services.safe.exports import Exports
from wabot.services.safe.package import NotBrought, Package, fresh_passphrase, read_file, sealed_file
from wabot.services.safe.rotation import Rotation

__all__ = ["Exports", "NotBrought", "Package", "Rotation", "fresh_passphrase", "read_file", "sealed_file"]
