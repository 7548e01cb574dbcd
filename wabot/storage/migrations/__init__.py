"""Alembic migrations, inside the package and run in-process (wabot.storage.migrate).

The newest one is written from the MetaData by `python -m wabot.storage.autogen` until it is in somebody's hands; those
before it never change. `tests/contract/store/test_migrations.py` says what they lack.
"""
