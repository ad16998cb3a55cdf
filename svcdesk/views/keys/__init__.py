"""Keys of the configuration that the database keeps, in words."""
