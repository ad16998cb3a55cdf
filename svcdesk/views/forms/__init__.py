"""The dispatch form for people."""
