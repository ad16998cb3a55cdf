"""Tasks in columns, cards and sentences."""
