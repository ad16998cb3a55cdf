"""Keys of the configuration that the database keeps: what is in use, and carrying it over to another key."""
