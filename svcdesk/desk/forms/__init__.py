"""The dispatch form: what is written on it, what is still missing, its files, and how a visit is finished with it."""
