"""A package, not only a folder: a dependency of the extra installs one of this name, which would come first."""
