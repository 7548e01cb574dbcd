"""Pictures that wabot draws itself."""
