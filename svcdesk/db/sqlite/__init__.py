"""The engine of a desk in one file: SQLite."""
