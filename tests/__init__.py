"""A package, not only a folder: a dependency of the extra `linked` installs one of this name, which would come first."""
