"""A service desk for after-sales service: one command line over one SQLite file."""

__version__ = "0.1.0"
