"""The store: one SQLite file, opened, written, upgraded, backed up and checked here and nowhere else."""
