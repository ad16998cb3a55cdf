"""The engine of a desk on a server: PostgreSQL."""
