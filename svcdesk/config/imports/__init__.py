"""The mappings of imports: which column of a table says what."""
