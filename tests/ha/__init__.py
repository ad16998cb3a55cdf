"""A desk on servers of which one copies the other: what is left when the first is lost."""
