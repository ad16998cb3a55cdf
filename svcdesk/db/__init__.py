"""The store: a SQLite file or a PostgreSQL database; opened, written, upgraded, backed up, checked here alone."""
