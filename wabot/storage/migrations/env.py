"""Where Alembic starts: the connection was opened, and its transaction begun, by wabot.storage.migrate."""

from alembic import context

from wabot.storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite cannot alter a table, Alembic copies it
)
with context.begin_transaction():
    context.run_migrations()
