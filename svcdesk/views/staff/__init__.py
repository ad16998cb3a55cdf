"""Assessment and training, as people and programs read them."""
