"""Alembic migrations, inside the package and run in-process (wabot.storage.migrate).

While nothing is released there is one revision, written from the MetaData by `python -m wabot.storage.autogen`.
Later ones are written by hand beside it; `tests/contract/store/test_migrations.py` says what they lack.
"""
