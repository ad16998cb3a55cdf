"""How what was found is shown."""
